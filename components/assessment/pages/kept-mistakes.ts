import type { ReactiveControllerHost } from 'lit';
import type { Form, Mistake, Name } from '../form.js';
import { readBeside, writeBeside } from './beside-draft.js';
import { evidenceRows, showPiece } from './evidence-list.js';
import { render } from './handed-over.js';
import { historyOf, showYear } from './outcome-history.js';

/** As it lies beside the draft. */
interface Stored extends Omit<Mistake, 'name'> {
  readonly id: string;
  readonly name: string;
  /** Of a field in a list: which row, since the keys of rows are others after a reload. */
  readonly row?: number;
}

/** As each form was drawn last. */
const drawn = new WeakMap<Form['host'], Form>();

/** What stands in fields and could not be taken is there again after a reload, as long as the tab is open. */
export function keepMistakes(form: Form) {
  const { host, kept } = form;
  const isFollowed = drawn.has(host);
  drawn.set(host, form);
  if (isFollowed) return;
  let key: string | null | undefined;
  let lying = '';
  const hostUpdated = () => {
    if (kept.isOpening) return;
    if (kept.keeper.key === key) {
      const list = listOf(drawn.get(host) ?? form);
      const text = JSON.stringify(list);
      if (text !== lying) writeBeside(kept, 'mistakes', list.length ? list : null);
      lying = text;
      return;
    }
    key = kept.keeper.key;
    lying = '';
    queueMicrotask(() => bringBack(drawn.get(host) ?? form));
  };
  (host as Form['host'] & ReactiveControllerHost).addController({ hostUpdated });
}

function listOf(form: Form): Stored[] {
  return [...form.mistakes].flatMap(([id, mistake]) => {
    const { text, sentence, within } = mistake;
    if (!text && !sentence) return [];
    const stored = { id, ...mistake, name: wordsOf(mistake.name) };
    if (!within) return [stored];
    const row = rowsWith(form, stored).indexOf(Number(id.split('-').at(-1)));
    return row < 0 ? [] : [{ ...stored, row }];
  });
}

function wordsOf(name: Name): string {
  const place = document.createElement('p');
  render(name, place);
  return place.textContent;
}

/** What is there by then stays. */
function bringBack(form: Form) {
  const lying = readBeside(form.kept, 'mistakes');
  for (const stored of Array.isArray(lying) ? lying.filter(isStored) : []) {
    const { row, id, ...mistake } = stored;
    if (row !== undefined && row > rowsWith(form, stored).items(form).length) continue;
    const field = row === undefined ? id : showRow(form, stored, row);
    if (!form.mistakes.has(field)) form.mistake(field, mistake);
  }
}

function isStored(value: unknown): value is Stored {
  const { id, text, sentence, name, place, within } = Object(value) as Partial<Stored>;
  const page = typeof place === 'string' ? place : Object(place).practice;
  return [id, text, sentence ?? '', name, page, within ?? ''].every(
    (one) => typeof one === 'string',
  );
}

function rowsWith(form: Form, { place, within = '' }: Stored) {
  return typeof place === 'string' ? historyOf(form, within) : evidenceRows(form, within);
}

function showRow(form: Form, { id, within = '', place }: Stored, row: number): string {
  if (typeof place !== 'string') return showPiece(form, within, row, 'date');
  return showYear(form, within, row, id.startsWith(`${within}-year`) ? 'year' : 'value');
}
