import { saveFile } from '../../shared/save-file.js';
import type { WholeForm } from '../form.js';
import { toDocument } from './handed-over.js';

/** Lets the reader keep a record as a file, `sample-city.wwc.json`; what is no record is kept as it is. */
export function saveAsFile(value: unknown, part = '') {
  const file = new Blob([asText(value)], { type: 'application/json' });
  saveFile(file, nameOf(value, part), 'wwc.json');
}

/** What stands in such a file. */
export function asText(value: unknown): string {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.stringify(isRecord ? toDocument(value) : value, null, 2);
}

/** A frame without an origin is often not allowed to save files either, and no browser tells it so. */
export function mayNotSave(): boolean {
  return origin === 'null';
}

/** A copy of all that was said; nothing is lost then when the page is left. */
export function keepCopy({ assessment, kept }: WholeForm) {
  saveAsFile(assessment);
  kept.keeper.isAtRisk &&= mayNotSave();
}

/** The same for a text that a spreadsheet reads. */
export function saveText(value: unknown, csv: string) {
  saveFile(new Blob([csv], { type: 'text/csv' }), nameOf(value, ''), 'csv');
}

function nameOf(value: unknown, part: string): string {
  const name = (value as { city?: { name?: unknown } } | null)?.city?.name;
  return `${typeof name === 'string' && name ? name : 'assessment'} ${part}`;
}
