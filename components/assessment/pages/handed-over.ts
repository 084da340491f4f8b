/**
 * What these pages use of the form that shows them, under its own names. In a built file they lie beside the form
 * and share no module with it, so that it is handed over before the first of them is drawn.
 */
import type { TemplateResult } from 'lit';
import { detailEdits } from '../../../src/assessment/edit-details.js';
import type { Form } from '../form.js';
import type { Kit } from '../kit.js';

type Details = ReturnType<typeof detailEdits>;

export let html: Kit['html'];
export let nothing: Kit['nothing'];
export let render: Kit['render'];
export let withEntry: Kit['withEntry'];
export let withEvidence: Details['withEvidence'];
export let withCity: Details['withCity'];
export let withOutcome: Details['withOutcome'];
export let withSource: Details['withSource'];
export let withYear: Details['withYear'];
export let isSame: Kit['isSame'];
export let inOwnWords: Kit['inOwnWords'];
export let mergeAssessments: Kit['mergeAssessments'];
export let rules: Kit['rules'];
export let toDocument: Kit['toDocument'];
export let decided: Kit['decided'];
export let criteriaOf: Kit['criteriaOf'];
export let back: Kit['back'];
export let clockTime: Kit['clockTime'];
export let criterionName: Kit['criterionName'];
export let official: Kit['official'];
export let openCriterion: Kit['openCriterion'];
export let practiceName: Kit['practiceName'];
export let say: Kit['say'];
export let title: Kit['title'];
export let level: Kit['level'];
export let answerByKey: Kit['answerByKey'];
export let criterionRow: Kit['criterionRow'];
export let criterionText: Kit['criterionText'];
export let parseAssessment: Kit['parseAssessment'];
export let questionOf: Kit['questionOf'];
export let requirement: Kit['requirement'];

export function receive(kit: Kit) {
  ({ html, nothing, render, toDocument, decided, criteriaOf } = kit);
  ({ withEntry, isSame, inOwnWords, mergeAssessments } = kit);
  ({ withEvidence, withCity, withOutcome, withSource, withYear } = detailEdits(kit));
  ({ back, clockTime, criterionName, official, openCriterion, practiceName } = kit);
  ({ say, title, level, rules } = kit);
  ({ answerByKey, criterionRow, criterionText, parseAssessment, questionOf, requirement } = kit);
}

/** What stands at the end of a page that is no practice. */
export function endOfPage(form: Form): TemplateResult {
  return html`<nav class="pager" aria-label=${form.words.practice.pages}>
    <button class="turn next primary" type="button" @click=${() => form.open('list')}>
      ${form.words.list.back}
    </button>
  </nav>`;
}
