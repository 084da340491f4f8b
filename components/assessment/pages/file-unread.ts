import type { TemplateResult } from 'lit';
import type { UnreadCell } from '../../../src/assessment/assessment-csv.js';
import { memberAt } from '../../../src/assessment/with-member.js';
import type { Problem } from '../../../src/document/problem.js';
import type { WholeForm } from '../form.js';
import { html, nothing, say } from './handed-over.js';
import { memberName } from './member-name.js';

/** What could not be read of a file: as a cell, also where it is none. Its text is empty where it is no single value. */
export type Unread = UnreadCell;

const LONGEST = 40; // characters
const FIRST = 5;

export function unreadOf(
  document: unknown,
  problems: readonly Problem[],
  cells: readonly UnreadCell[],
): readonly Unread[] {
  const members = problems.map(({ pointer }) => {
    const value = memberAt(document, pointer);
    const text = typeof value === 'object' || value === undefined ? '' : String(value);
    return { pointer, column: '', text };
  });
  return [...members, ...cells];
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The first few, each by the name that its place has in the form. */
export function unreadList(form: WholeForm, unread: readonly Unread[]): TemplateResult {
  const more = unread.length - FIRST;
  return html`<ul>
    ${unread.slice(0, FIRST).map((one) => html`<li>${itemOf(form, one)}</li> `)}
    ${more > 0 ? html`<li>${say(form, form.parts.details.files.more, { count: more })}</li>` : nothing}
  </ul>`;
}

function itemOf(form: WholeForm, { pointer, column, text }: Unread): TemplateResult {
  const named = memberName(form, pointer) || pointer;
  const name = typeof named === 'string' ? cut(named) : named;
  const place = html`${name}${name && column && ', '}${cut(column)}`;
  return html`${place}${text && html`: <bdi>${cut(text)}</bdi>`}`;
}
