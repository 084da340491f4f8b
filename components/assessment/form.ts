import { html, type TemplateResult } from 'lit';
import type { Answer, Assessment } from '../../src/assessment/assessment.js';
import type { Score } from '../../src/scoring/score.js';
import type { Criterion, Practice, Rules, Standard } from '../../src/standard/standard.js';
import type { AssessmentText } from '../../src/text/assessment-text.js';
import type { CriterionText } from '../../src/text/criteria-text.js';
import type { RecordState } from '../shared/record.js';
import type { InForm } from './in-form.js';
import type { KeptDraft } from './keeping/kept-draft.js';
import type { Later, LaterParts, SubmissionParts } from './later.js';
import type { QuestionTexts } from './questions.js';

export { say } from '../../src/text/message.js';

/** A page of the form: the list of all tasks, one of the tasks, or a practice, there perhaps a criterion. */
export type Place = Task | 'list' | { readonly practice: string; readonly code?: string };
export type Task = 'city' | 'outcomes' | 'check' | 'files';

/** What a reader does with a record that is not being written: reads, decides on it, or mends what was changed. */
export type Mode = 'read' | 'review' | 'resubmit';

/** What stands in a field and cannot be taken as it is. */
export interface Mistake {
  readonly text: string;
  /** Says why; null where something else is still missing. */
  readonly sentence: string | null;
  /** What the field is called among all of the form. */
  readonly name: Name;
  /** Where the field is. */
  readonly place: Place;
  /** What the field is folded in, by id. */
  readonly within?: string;
}

/** What the form asks: an edition as far as the criteria need it. */
export type Questionnaire = Omit<Rules, 'practices'> & Pick<Standard, 'practices' | 'lang'>;

/** What every part of the form is drawn from, and what a reader can do in it. */
export interface Form {
  readonly words: AssessmentText;
  readonly lang: string;
  readonly standard: Questionnaire;
  readonly questions: Later<QuestionTexts>;
  readonly pages: Later<LaterParts>;
  readonly submission: Later<SubmissionParts>;
  readonly inForm: InForm;
  /** The element itself. */
  readonly host: HTMLElement & {
    /** As it is now, and not only when this was drawn. */
    readonly assessment: unknown;
    readonly action: string | null;
    readonly required: boolean;
    requestUpdate(): void;
  };
  /** Null where the record is being written. */
  readonly mode: Mode | null;
  /** Whether there is a record; where there is none, `assessment` is an empty one. */
  readonly state: RecordState;
  readonly assessment: Assessment;
  /** As it came, before the reader changed anything; absent where nothing came. */
  readonly original: Assessment | undefined;
  readonly score: Score;
  /** What this browser keeps of it. */
  readonly kept: KeptDraft;
  /** Of the form's own heading. */
  readonly level: number;
  /** Whether letters answer the question that has the focus. */
  readonly hasKeys: boolean;
  /** By the id of the field. */
  readonly mistakes: ReadonlyMap<string, Mistake>;
  /** Done when the page is there. */
  readonly open: (place: Place) => Promise<void>;
  /** Null takes the answer back. */
  readonly answer: (code: string, answer: Answer | null) => void;
  readonly useKeys: (hasKeys: boolean) => void;
  /** Changes the record. The page is told with `tell`, once for all that was typed. */
  readonly edit: (change: (before: Assessment) => Assessment) => void;
  /** `code`: the criterion that was edited, if it was one. `speak`: what a screen reader is told of it. */
  readonly tell: (code?: string, speak?: (after: Form) => string) => void;
  /** What is unfolded of what can be folded, by id. */
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (id: string, isOpen: boolean) => void;
  /** Deletes what this browser keeps, and goes back to where the record came from; false where not all of it is gone. */
  readonly forget: () => Promise<boolean>;
  /** Puts the focus on what has this id, once it is there. */
  readonly focus: (id: string) => void;
  /** Null where what stands in the field is right again. */
  readonly mistake: (field: string, mistake: Mistake | null) => void;
}

/** A form whose later pages have arrived. */
export interface WholeForm extends Form {
  readonly parts: LaterParts;
  readonly standard: Standard;
}

/** Undefined until they have. */
export function whole(form: Form): WholeForm | undefined {
  const { parts } = form.pages;
  return parts && { ...form, parts, standard: parts.pages.edition(form.standard) };
}

export type Name = string | TemplateResult;

/** A heading that a reader is brought to when the page changes. */
export function title(form: Form, text: Name): TemplateResult {
  return html`<div class="title" part="title" role="heading" aria-level=${form.level} tabindex="-1">
    ${text}
  </div>`;
}

/** Leads to where a criterion is asked. */
export function openCriterion({ standard, open }: Form, code: string) {
  const practice = standard.practices.find(({ criteria }) =>
    criteria.some((one) => one.code === code),
  );
  if (practice) void open({ practice: practice.id, code });
}

/** The way back to the list. */
export function back(form: Form): TemplateResult {
  return html`<button class="link back" type="button" @click=${() => form.open('list')}>
    ${form.words.list.back}
  </button>`;
}

export function tierName({ words }: Form, tier: string): string {
  return words.tiers.tiers[tier] ?? tier;
}

/** What is asked, in full; undefined until it has arrived, and for an edition that brings its own questions. */
export function criterionText(
  { standard, questions }: Form,
  code: string,
): CriterionText | undefined {
  return standard.id === 'wwc-2022' ? questions.parts?.criteria[code] : undefined;
}

export function practiceText({ standard, questions }: Form, id: string) {
  return standard.id === 'wwc-2022' ? questions.parts?.practices[id] : undefined;
}

/** The name of a practice, translated where there is a translation, else the official one. */
export function practiceName(form: Form, { id, name }: Practice): Name {
  return practiceText(form, id)?.name ?? official(form, name);
}

export function criterionName(form: Form, { code, name }: Criterion): Name {
  return criterionText(form, code)?.name ?? official(form, name);
}

/** A name in the language of the edition, marked as such where the form speaks another. */
export function official({ lang, standard }: Form, name: string): Name {
  const same = lang.split('-')[0] === standard.lang.split('-')[0];
  return same ? name : html`<span lang=${standard.lang}>${name}</span>`;
}
