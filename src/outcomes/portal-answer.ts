import { csvLines, separatorOf } from '../document/csv-lines.js';
import { portalRefusal, portalTable, tableOfLines, type Table } from './portal-table.js';
import type { Steps } from './steps.js';

/** What stands at an address, known by its shape: a table, a certification record, a portal's refusal, or none of them. */
export type PortalAnswer =
  | { readonly is: 'table'; readonly table: Table }
  | { readonly is: 'record' }
  | { readonly is: 'refusal'; readonly message: string }
  | { readonly is: 'other' };

/** What an address sent: JSON where it begins so, a CSV file otherwise, but never a page of HTML or XML. */
export function* portalAnswer(text: string): Steps<PortalAnswer> {
  const start = /^[\uFEFF\s]*(\S?)/.exec(text.slice(0, 1000))?.[1] ?? '';
  if (start === '' || start === '<') return { is: 'other' };
  if (start === '{' || start === '[') return answerIn(text);
  const table = yield* tableOfLines(csvLines(text), separatorOf(text));
  return { is: 'table', table };
}

function answerIn(json: string): PortalAnswer {
  const data = parsed(json);
  if (isRecord(data)) return { is: 'record' };
  const table = portalTable(data);
  if (table) return { is: 'table', table };
  const message = portalRefusal(data);
  return message === null ? { is: 'other' } : { is: 'refusal', message };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isRecord(data: unknown): boolean {
  const hasFormat = typeof data === 'object' && data !== null && 'format' in data;
  return hasFormat && typeof data.format === 'string' && data.format.startsWith('wwc-assessment/');
}
