/**
 * What these pages use of the form that shows them, under its own names. In a built file they lie beside the form
 * and share no module with it, so that it is handed over before the first of them is drawn.
 */
import type * as lit from 'lit';
import { detailEdits } from '../../../src/assessment/edit-details.js';
import type * as edits from '../../../src/assessment/edit-answer.js';
import type * as merging from '../../../src/assessment/merge.js';
import { threeWay } from '../../../src/assessment/three-way.js';
import type * as parsing from '../../../src/assessment/parse-assessment.js';
import type * as documents from '../../../src/document/to-document.js';
import type * as scoring from '../../../src/scoring/score.js';
import type * as standards from '../../../src/standard/standard.js';
import type * as edition from '../../../src/standard/wwc-2022-rules.js';
import type * as times from '../../../src/text/clock-time.js';
import type * as keys from '../answer-keys.js';
import type * as rows from '../criterion-row.js';
import type * as forms from '../form.js';
import type { Kit } from '../kit.js';
import type * as result from '../standing.js';

type Details = ReturnType<typeof detailEdits>;
type ThreeWay = ReturnType<typeof threeWay>;

export let html: typeof lit.html;
export let nothing: typeof lit.nothing;
export let render: typeof lit.render;
export let withEntry: typeof edits.withEntry;
export let withEvidence: Details['withEvidence'];
export let withCity: Details['withCity'];
export let withOutcome: Details['withOutcome'];
export let withSource: Details['withSource'];
export let withYear: Details['withYear'];
export let isSame: typeof merging.isSame;
export let inOwnWords: typeof edits.inOwnWords;
export let mergeAssessments: ThreeWay['mergeAssessments'];
export let differing: ThreeWay['differing'];
export let rules: typeof edition.rules;
export let toDocument: typeof documents.toDocument;
export let decided: typeof scoring.decided;
export let criteriaOf: typeof standards.criteriaOf;
export let back: typeof forms.back;
export let clockTime: typeof times.clockTime;
export let criterionName: typeof forms.criterionName;
export let official: typeof forms.official;
export let openCriterion: typeof forms.openCriterion;
export let practiceName: typeof forms.practiceName;
export let say: typeof forms.say;
export let title: typeof forms.title;
export let level: typeof result.level;
export let answerByKey: typeof keys.answerByKey;
export let criterionRow: typeof rows.criterionRow;
export let criterionText: typeof forms.criterionText;
export let parseAssessment: typeof parsing.parseAssessment;
export let questionOf: typeof rows.questionOf;
export let requirement: typeof rows.requirement;

export function receive(kit: Kit) {
  let changed: typeof edits.changed, inDictionary: typeof edits.inDictionary;
  let joinCopies: typeof merging.joinCopies, momentsAfter: typeof merging.momentsAfter;
  [
    html,
    nothing,
    render,
    changed,
    inDictionary,
    inOwnWords,
    withEntry,
    isSame,
    joinCopies,
    momentsAfter,
    toDocument,
    decided,
    criteriaOf,
    back,
    clockTime,
    criterionName,
    official,
    openCriterion,
    practiceName,
    say,
    title,
    level,
    rules,
    answerByKey,
    criterionRow,
    criterionText,
    parseAssessment,
    questionOf,
    requirement,
  ] = kit;
  ({ withEvidence, withCity, withOutcome, withSource, withYear } = detailEdits({
    changed,
    inDictionary,
    inOwnWords,
    withEntry,
  }));
  ({ mergeAssessments, differing } = threeWay({ joinCopies, momentsAfter }));
}

/** For whoever has pressed what is gone now. */
export function focusTitle({ host }: forms.Form) {
  host.shadowRoot?.querySelector<HTMLElement>('.title')?.focus();
}

/** What stands at the end of a page that is no practice. */
export function endOfPage(form: forms.Form): lit.TemplateResult {
  return html`<div class="pager">
    <button class="turn next primary" type="button" @click=${() => form.open('list')}>
      ${form.words.list.back}
    </button>
  </div>`;
}
