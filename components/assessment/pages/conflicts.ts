import type { TemplateResult } from 'lit';
import type { Answer, Assessment } from '../../../src/assessment/assessment.js';
import { memberAt, withMember } from '../../../src/assessment/with-member.js';
import type { WholeForm } from '../form.js';
import { html } from './handed-over.js';
import { nameOf } from './outcomes-page.js';
import { afterChange } from './own-words.js';

/** What two people have changed to something else, and how a reader decides. */
export interface Clash {
  /** JSON Pointers of the members. */
  readonly pointers: readonly string[];
  readonly mine: Assessment;
  readonly theirs: Assessment;
  /** Whose the other is: a file, another window. */
  readonly other: string;
}

/** One question for each member that both have changed; what stands in the record is chosen already. */
export function conflictsView(form: WholeForm, clash: Clash): TemplateResult {
  const text = form.parts.details.files;
  return html`
    <p>${text.conflicts}</p>
    <div class="conflicts">${clash.pointers.map((pointer) => question(form, clash, pointer))}</div>
  `;
}

function question(form: WholeForm, { mine, theirs, other }: Clash, pointer: string) {
  const text = form.parts.details.files;
  const now = JSON.stringify(memberAt(form.assessment, pointer));
  const choice = (from: Assessment, whose: string) => {
    const value = memberAt(from, pointer);
    const choose = () => {
      form.edit((before) => afterChange(before, withMember(before, pointer, value)));
      form.tell();
    };
    return html`<label class="choice">
      <input
        type="radio"
        name=${`conflict-${pointer}`}
        .checked=${JSON.stringify(value) === now}
        @change=${choose}
      />
      <span><strong>${whose}:</strong> <bdi>${valueText(form, value)}</bdi></span>
    </label>`;
  };
  return html`<fieldset class="conflict">
    <legend>${memberName(form, pointer)}</legend>
    ${choice(mine, text.mine)} ${choice(theirs, other)}
  </fieldset>`;
}

/** What a member is called on the pages of the form: `DM1, Note`. */
export function memberName(form: WholeForm, pointer: string): string {
  const { details } = form.parts;
  const [, part = '', id = '', member = ''] = pointer.split('/');
  const beside: Readonly<Record<string, string>> = {
    answer: details.files.answer,
    note: details.beside.note,
    evidence: details.beside.evidence,
    cityDataAlliance: 'City Data Alliance',
    review: details.files.review,
  };
  if (part === 'answers') return [id, beside[member]].filter(Boolean).join(', ');
  const city: Readonly<Record<string, string>> = {
    name: details.city.name,
    country: details.city.country,
    region: details.city.region,
    population: details.city.population,
  };
  if (part === 'city') return city[id] ?? form.words.list.city;
  const metric = form.standard.outcomeMetrics.find((one) => one.id === id);
  if (part === 'outcomes' && metric) {
    const figure: Readonly<Record<string, string>> = {
      value: details.outcomes.value,
      year: details.outcomes.year,
      target: details.outcomes.target,
      source: details.outcomes.source,
      history: details.outcomes.history,
    };
    return [String(nameOf(form, metric)), figure[member]].filter(Boolean).join(', ');
  }
  return pointer.slice(1);
}

const LONGEST = 300; // characters

/** A value in words, as far as there are any. */
export function valueText(form: WholeForm, value: unknown): string {
  if (value === undefined || value === null) return form.parts.details.files.nothing;
  if (Array.isArray(value)) return value.map((one) => valueText(form, one)).join('; ');
  if (typeof value === 'number') return value.toLocaleString(form.lang, { useGrouping: false });
  if (typeof value === 'object') {
    const parts = Object.values(value).filter((one) => typeof one === 'string');
    return parts.join(', ') || '…';
  }
  const text = String(value);
  const { answers } = form.words.criterion;
  if (Object.hasOwn(answers, text)) return answers[text as Answer];
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
