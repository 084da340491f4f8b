import type {
  Answer,
  Evidence,
  RecordLink,
  Status,
  YearFigure,
} from '../../../src/assessment/assessment.js';
import type { Better } from '../../../src/standard/standard.js';
import type { WholeForm } from '../form.js';
import { ELSEWHERE } from './city-page.js';
import { dayText } from './day-text.js';

/** How two values of a member read; where words do not tell them apart, as they stand in a file. */
export function valueTexts(
  form: WholeForm,
  pointer: string,
  values: readonly [unknown, unknown],
): readonly string[] {
  const words = values.map((value) => valueText(form, pointer, value));
  const areTold = new Set(words.map((text) => text.replaceAll(/\s+/g, ' ').trim())).size > 1;
  const texts = areTold ? words : values.map((value) => JSON.stringify(value) ?? '');
  const shown = texts.map((text) => text || form.parts.details.files.nothing);
  return shown.map((text) => cut(text, partingOf(shown)));
}

const LONGEST = 1000; // characters
const AHEAD = 100;

/** Where two texts begin to differ. */
function partingOf([one = '', other = '']: readonly string[]): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** A long text, cut so that `place` is seen. */
function cut(text: string, place: number): string {
  const start = place + AHEAD > LONGEST ? place - AHEAD : 0;
  const end = start + LONGEST;
  return `${start ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** Empty where there is nothing to be read. */
function valueText(form: WholeForm, pointer: string, value: unknown): string {
  const [, part = '', id = '', ...path] = pointer.split('/');
  const place = part === 'city' ? `city/${id}` : [part, ...path].join('/');
  const read = Object.hasOwn(READERS, place) ? READERS[place] : undefined;
  if (value === undefined) return '';
  if (read) return read(form, value as never);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Reader = (form: WholeForm, value: never) => string;

/** By the place of a member, without the code or id in it; the values are what the format has there. */
const READERS: Readonly<Record<string, Reader>> = {
  'answers/answer': answer,
  'answers/cityDataAlliance': yesOrNo,
  'answers/evidence': pieces,
  'answers/review/decision': answer,
  'answers/review/date': day,
  'city/country': country,
  'city/population': number,
  'outcomes/value': number,
  'outcomes/year': (_, year: number) => String(year),
  'outcomes/target': number,
  'outcomes/history': years,
  'outcomes/better': ({ parts }, is: Better) => parts.details.outcomes.directions[is],
  'outcomes/goal': ({ parts }, goal: number) => `${goal} ${parts.goals[goal - 1]}`,
  journey: day,
  links: (_, links: readonly RecordLink[]) =>
    links.map(({ title, url }) => [title, url].filter(Boolean).join(', ')).join('; '),
  status: ({ parts }, is: Status) => parts.details.files.statuses[is],
};

function answer({ words }: WholeForm, is: Answer): string {
  return words.criterion.answers[is];
}

function yesOrNo(form: WholeForm, is: boolean): string {
  return answer(form, is ? 'yes' : 'no');
}

function number({ lang }: WholeForm, value: number): string {
  return value.toLocaleString(lang, { maximumFractionDigits: 20 });
}

/** Null for a step that is open. */
function day(form: WholeForm, date: string | null): string {
  return date === null ? form.parts.details.check.gaps : dayText(form, date);
}

/** By its code, in the language of the form. */
export function country({ lang, parts }: WholeForm, code: string): string {
  if (code === ELSEWHERE) return parts.details.city.elsewhere;
  return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
}

function years(form: WholeForm, history: readonly YearFigure[]): string {
  return history.map(({ year, value }) => `${year}: ${number(form, value)}`).join('; ');
}

function pieces(form: WholeForm, list: readonly Evidence[]): string {
  return list.map((piece) => pieceText(form, piece)).join('; ');
}

function pieceText(form: WholeForm, { title, url, date, public: isPublic }: Evidence): string {
  const { beside } = form.parts.details;
  const shown = `${beside.public}: ${yesOrNo(form, isPublic === true)}`;
  return [title, url, date && day(form, date), shown].filter(Boolean).join(', ');
}
