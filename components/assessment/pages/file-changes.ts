import type { TemplateResult } from 'lit';
import type { Assessment } from '../../../src/assessment/assessment.js';
import { memberAt } from '../../../src/assessment/with-member.js';
import type { WholeForm } from '../form.js';
import { criteriaOf, html, isSame, openCriterion } from './handed-over.js';
import { besideName, memberName } from './member-name.js';
import { valueTexts } from './value-text.js';

/** What a record says otherwise than before, place by place, with the way to it. */
export function changesOf(form: WholeForm, ...records: [Assessment, Assessment]): TemplateResult[] {
  const [before, after] = [understood(records[0]), understood(records[1])];
  const { answers } = form.words.criterion;
  const text = form.parts.details.files;
  const ofCriteria = criteriaOf(form.standard).flatMap(({ code }) => {
    const [was, is] = [before.answers?.[code], after.answers?.[code]];
    if (isSame(was, is)) return [];
    const [from, to] = [was, is].map((one) => (one?.answer ? answers[one.answer] : text.nothing));
    const others = Object.keys({ ...was, ...is })
      .filter((key) => key !== 'answer' && !isSame(Object(was)[key], Object(is)[key]))
      .map((key) => besideName(form, key));
    const said = [from === to ? '' : `${from} → ${to}`, ...others].filter(Boolean).join(', ');
    return html`<li>
      <button class="link code" type="button" @click=${() => openCriterion(form, code)}>
        ${code}
      </button>
      ${said}
    </li>`;
  });
  const place = (name: string, key: 'city' | 'outcomes') =>
    isSame(before[key], after[key]) ? [] : [html`<li>${name}</li>`];
  const { list } = form.words;
  return [
    ...ofCriteria,
    ...place(list.city, 'city'),
    ...place(list.outcomes, 'outcomes'),
    ...ofRecord(form, before, after),
  ];
}

/** Without what could not be read: that is kept, but nothing is made of it. */
export function understood<T>(value: T): T {
  if (Array.isArray(value)) return (value.length ? value.map(understood) : undefined) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'rest')
    .map(([key, member]) => [key, understood(member)] as const)
    .filter(([, member]) => member !== undefined);
  return (entries.length ? Object.fromEntries(entries) : undefined) as T;
}

/** What a record says of itself, and not of its city. */
function ofRecord(form: WholeForm, before: Assessment, after: Assessment): TemplateResult[] {
  const steps = form.standard.journey.map(({ id }) => `/journey/${id}`);
  return [...steps, '/links', '/status'].flatMap((pointer) => {
    const own = pointer === '/status' ? 'self-assessed' : undefined;
    const values = [memberAt(before, pointer) ?? own, memberAt(after, pointer) ?? own] as const;
    if (isSame(...values)) return [];
    const said = pointer === '/links' ? '' : `: ${valueTexts(form, pointer, values).join(' → ')}`;
    return [html`<li>${memberName(form, pointer)}${said}</li>`];
  });
}
