import type { html as Html, TemplateResult } from 'lit';
import type { PortalProblem, Query } from '../../../src/outcomes/portal-figure.js';
import type { fill, Message } from '../../../src/text/message.js';
import type { PortalText } from '../../../src/text/portal-text.js';
import type { Trouble } from './feed.js';

/** How something is said, and the words for it. */
export interface Said {
  readonly html: typeof Html;
  readonly fill: typeof fill;
  readonly words: PortalText;
  readonly lang: string;
  readonly where: string | null;
}

interface Failure {
  readonly trouble: Trouble | PortalProblem;
  readonly retry: (() => void) | undefined;
}

/** Of a table with hundreds of columns the first are enough to see what is wrong. */
const MOST_FIELDS = 40;

/** By language: making one takes longer than all that a page asks of it. */
const days = new Map<string, Intl.DateTimeFormat>();

export function dayOf(date: Date, lang: string): string {
  const format = days.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  days.set(lang, format);
  return format.format(date);
}

export function loadingNotice({ html, words }: Said): TemplateResult {
  return html`<div class="notice" role="status" part="loading">${words.loading}</div>`;
}

/** Why there is no figure, what there is instead, and what can be done. */
export function failureNotice(said: Said, { trouble, retry }: Failure): TemplateResult {
  const { html, words } = said;
  const isPassing = trouble.code === 'unreachable';
  const fields = 'fields' in trouble ? trouble.fields : [];
  return html`
    <div class="notice" role="status" part="failure">
      ${sentenceOf(said, trouble)} ${isPassing ? '' : words.mend}
      ${fields.length ? html`<p>${words.fields} ${fieldList(said, fields)}</p>` : ''}
      ${
        isPassing || trouble.code === 'missing'
          ? html`<p><button type="button" @click=${retry}>${words.retry}</button></p>`
          : ''
      }
    </div>
  `;
}

/** What is wrong, in a sentence. */
export function sentenceOf(said: Said, trouble: Trouble | PortalProblem): string {
  const { fill, lang } = said;
  return fill(wordingOf(said, trouble), valuesOf(said, trouble), lang);
}

function valuesOf({ where }: Said, trouble: Trouble | PortalProblem) {
  return {
    ...(where !== null && { where: isolated(where) }),
    ...('field' in trouble && { field: isolated(trouble.field) }),
    ...('count' in trouble && { count: trouble.count, year: `${trouble.year}` }),
    ...('message' in trouble && { message: isolated(trouble.message ?? '') }),
  };
}

/** Which rows and fields make the figure, and how. */
export function methodOf(said: Said, query: Query, isPart: boolean): readonly string[] {
  const { words, lang, fill } = said;
  const { valueField, yearField, where, aggregate } = query;
  const names = { field: isolated(valueField), year: isolated(yearField ?? '') };
  return [
    fill(yearField === null ? words.field : words.fieldAndYear, names, lang),
    where === null ? '' : fill(words.where, { where: isolated(where) }, lang),
    aggregate === null ? '' : words.aggregates[aggregate],
    isPart ? words.part : '',
  ].filter(Boolean);
}

function wordingOf({ words, where }: Said, trouble: Trouble | PortalProblem): Message {
  const { code } = trouble;
  if (code === 'no-rows' && where === null) return words.empty;
  if (code === 'several-rows' && trouble.year === null) return words.severalWithoutYear;
  if (code === 'no-field' && trouble.field === '') return words.failures['no-value-field'];
  return words.failures[code];
}

function fieldList({ html }: Said, fields: readonly string[]): unknown {
  const shown = fields.slice(0, MOST_FIELDS);
  const rest = fields.length > shown.length ? ' …' : '';
  return html`${shown.map((field, at) => html`${at ? ', ' : ''}<code><bdi>${field}</bdi></code>`)}${rest}`;
}

/** A text of others does not turn the sentence around. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
