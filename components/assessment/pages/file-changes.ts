import type { TemplateResult } from 'lit';
import type { Assessment } from '../../../src/assessment/assessment.js';
import { memberAt } from '../../../src/assessment/with-member.js';
import type { WholeForm } from '../form.js';
import { criteriaOf, html, isSame, openCriterion } from './handed-over.js';
import { besideName, memberName } from './member-name.js';
import { valueTexts } from './value-text.js';

/** What is another in a record than before, place by place, with the way to it. */
export function changesOf(
  form: WholeForm,
  before: Assessment,
  after: Assessment,
): TemplateResult[] {
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
