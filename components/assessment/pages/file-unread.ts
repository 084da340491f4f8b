import type { TemplateResult } from 'lit';
import { memberAt } from '../../../src/assessment/with-member.js';
import type { Problem } from '../../../src/document/problem.js';
import type { WholeForm } from '../form.js';
import { html, nothing, say } from './handed-over.js';
import { memberName } from './member-name.js';

/** What could not be read of a file. */
export interface Unread {
  /** JSON Pointer of the member. */
  readonly pointer: string;
  /** What stands there, cut where it is long; empty where that is no single value. */
  readonly text: string;
}

const LONGEST = 40; // characters
const FIRST = 5;

export function unreadOf(document: unknown, problems: readonly Problem[]): readonly Unread[] {
  return problems.map(({ pointer }) => ({ pointer, text: textOf(memberAt(document, pointer)) }));
}

function textOf(value: unknown): string {
  if (typeof value === 'object' || value === undefined) return '';
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The first few, each by the name that its place has in the form. */
export function unreadList(form: WholeForm, unread: readonly Unread[]): TemplateResult {
  const more = unread.length - FIRST;
  return html`<ul>
    ${unread
      .slice(0, FIRST)
      .map(
        ({ pointer, text }) =>
          html`<li>
            ${memberName(form, pointer) || pointer}${text && html`: <bdi>${text}</bdi>`}
          </li>`,
      )}
    ${more > 0 ? html`<li>${say(form, form.parts.details.files.more, { count: more })}</li>` : nothing}
  </ul>`;
}
