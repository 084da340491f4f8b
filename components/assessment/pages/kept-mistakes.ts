import type { ReactiveControllerHost } from 'lit';
import type { Form, Mistake, Name } from '../form.js';
import { readBeside, writeBeside } from './beside-draft.js';
import { evidenceRows, showPiece } from './evidence-list.js';
import { isSame, render } from './handed-over.js';
import { historyOf, showYear } from './outcome-history.js';
import type { Rows } from './rows.js';

/** As it lies beside the draft. */
interface Stored extends Omit<Mistake, 'name'> {
  readonly id: string;
  readonly name: string;
  /** What the record had there: of a list the row, absent for its empty place, else the city or the metric. */
  readonly had?: unknown;
}

const CITY = ['city-country', 'city-population'];

/** As each form was drawn last. */
const drawn = new WeakMap<Form['host'], Form>();

/**
 * What stands in fields and could not be taken is there again after a reload, as long as the tab is open; not where
 * the record has something else there by then, which nobody would see below it.
 */
export function keepMistakes(form: Form) {
  const { host, kept } = form;
  const isFollowed = drawn.has(host);
  drawn.set(host, form);
  if (isFollowed) return;
  const now = (): Form => ({
    ...(drawn.get(host) as Form),
    assessment: host.assessment as Form['assessment'],
  });
  let key: string | null | undefined;
  let { life } = kept;
  let lying = '[]';
  const hostUpdated = () => {
    if (kept.isOpening || !host.assessment) return;
    const isOther = key === null && kept.life !== life;
    ({ life } = kept);
    if (kept.keeper.key === key && !isOther) {
      const list = listOf(now());
      const text = JSON.stringify(list);
      if (text !== lying) writeBeside(kept, 'mistakes', list.length ? list : null);
      lying = text;
      return;
    }
    const isAnother = isOther || (key && kept.keeper.key);
    key = kept.keeper.key;
    lying = '[]';
    queueMicrotask(() => {
      // What was typed of one city is nothing of the next.
      if (isAnother) for (const id of form.mistakes.keys()) form.mistake(id, null);
      bringBack(now());
    });
  };
  (host as Form['host'] & ReactiveControllerHost).addController({ hostUpdated });
}

function listOf(form: Form): Stored[] {
  return [...form.mistakes].flatMap(([id, mistake]) => {
    const { text, sentence, within } = mistake;
    if (!text && !sentence) return [];
    const stored = { id, ...mistake, name: wordsOf(mistake.name) };
    if (within === undefined) return [{ ...stored, had: partWith(form, stored)?.is }];
    const rows = rowsWith(form, stored);
    const row = rows?.indexOf(Number(id.split('-').at(-1))) ?? -1;
    return row < 0 ? [] : [{ ...stored, had: rows?.items(form)[row] }];
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
    const { id: _, had: __, ...mistake } = stored;
    const field = fieldOf(form, stored);
    if (field && !form.mistakes.has(field)) form.mistake(field, mistake);
  }
}

function isStored(value: unknown): value is Stored {
  const { id, text, sentence, name, within } = Object(value) as Partial<Stored>;
  return [id, text, sentence ?? '', name, within ?? ''].every((one) => typeof one === 'string');
}

/** The id of its field, shown where it is one of a list; undefined where there is none, or none as it was. */
function fieldOf(form: Form, stored: Stored): string | undefined {
  const { id, place, within, had } = stored;
  if (within === undefined) {
    const part = partWith(form, stored);
    return part && isSame(part.is, had) ? id : undefined;
  }
  const items = rowsWith(form, stored)?.items(form);
  if (!items) return undefined;
  const row = had === undefined ? items.length : items.findIndex((item) => isSame(item, had));
  if (row < 0) return undefined;
  if (typeof place !== 'string') return showPiece(form, within, row, 'date');
  return showYear(form, within, row, id.startsWith(`${within}-year`) ? 'year' : 'value');
}

/** The list that it stands in; undefined where the form has none such. */
function rowsWith(
  form: Form,
  { place, within = '' }: Stored,
): Pick<Rows<unknown>, 'indexOf' | 'items'> | undefined {
  const { practices, outcomeMetrics } = form.standard;
  if (place === 'outcomes') {
    const isKnown = outcomeMetrics.some(({ id }) => id === within);
    return isKnown ? historyOf(form, within) : undefined;
  }
  const { practice, code } = Object(place) as { practice?: unknown; code?: unknown };
  const asked = practices.find(({ id }) => id === practice)?.criteria ?? [];
  const isAsked = code === within && asked.some((one) => one.code === code);
  return isAsked ? evidenceRows(form, within) : undefined;
}

/** What the record says of what it stands in, where that is no list; undefined where the form has no such field. */
function partWith({ assessment, standard }: Form, { id, place }: Stored) {
  if (place === 'city') return CITY.includes(id) ? { is: assessment.city as unknown } : undefined;
  const isOf = (metric: { readonly id: string }) => id.startsWith(`${metric.id}-`);
  const metric = place === 'outcomes' ? standard.outcomeMetrics.find(isOf) : undefined;
  return metric && { is: assessment.outcomes?.[metric.id] as unknown };
}
