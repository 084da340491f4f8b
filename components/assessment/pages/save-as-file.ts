import { saveFile } from '../../shared/save-file.js';
import type { WholeForm } from '../form.js';
import { toDocument } from './handed-over.js';

/** Lets the reader keep a record as a file, `sample-city.wwc.json`; what is no record is kept as it is. */
export function saveAsFile(value: unknown, part = '') {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const json = isRecord ? toDocument(value) : value;
  const file = new Blob([JSON.stringify(json, null, 2)], { type: 'application/json' });
  saveFile(file, nameOf(json, part), 'wwc.json');
}

/** A copy of all that was said; nothing is lost then when the page is left. */
export function keepCopy({ assessment, kept }: WholeForm) {
  saveAsFile(assessment);
  kept.keeper.isAtRisk = false;
}

/** The same for a text that a spreadsheet reads. */
export function saveText(value: unknown, csv: string) {
  saveFile(new Blob([csv], { type: 'text/csv' }), nameOf(value, ''), 'csv');
}

function nameOf(json: unknown, part: string): string {
  const name = (json as { city?: { name?: unknown } } | null)?.city?.name;
  return `${typeof name === 'string' && name ? name : 'assessment'} ${part}`;
}
