import type { TemplateResult } from 'lit';
import type { Practice } from '../../../src/standard/standard.js';
import type { WholeForm } from '../form.js';
import type { Kit } from '../kit.js';
import type { SubmissionParts } from '../later.js';
import { receive } from '../pages/handed-over.js';
import { readingPage } from './reading-page.js';
import { resubmitPage } from './resubmit-page.js';
import { reviewPage } from './review-page.js';
import { submissionSheet } from './submission.styles.js';
import { wordsIn } from './words.js';

export { FormControl } from './form-control.js';
export { remarks } from './remarks.js';
export { sendPanel } from './send-panel.js';

/** Before anything of this is drawn: what the form hands over, the looks of all of it for its root; gives the words. */
export async function load(
  kit: Kit,
  root: ShadowRoot,
  language: string,
): Promise<Omit<SubmissionParts, 'submission'>> {
  receive(kit);
  if (!root.adoptedStyleSheets.includes(submissionSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, submissionSheet];
  }
  return { words: await wordsIn(language) };
}

/** The page that is open in a form where nothing is answered for the first time. */
export function modePage(form: WholeForm, practice: Practice | undefined): TemplateResult {
  if (form.mode === 'review') return reviewPage(form, practice);
  return form.mode === 'resubmit' ? resubmitPage(form) : readingPage(form, practice);
}
