import type { Criterion } from '../../../src/standard/standard.js';
import type { Form } from '../form.js';
import { criteriaOf, criterionText, decided, openCriterion, say } from '../pages/handed-over.js';
import { toBeMended } from './review.js';
import { wordsOf } from './words.js';

/** A criterion that was missing when the record was to be submitted. */
interface Gap {
  readonly code: string;
  readonly sentence: string;
}

/** Codes by the life of the draft: what was missing of answers that were cleared since is nobody's fault. */
const asked = new WeakMap<object, string>();

/** The first criterion without an answer, with a sentence that says so; null where every one has an answer. */
export function gapIn(form: Form): Gap | null {
  const open = openIn(form);
  const [first] = open;
  if (!first) return null;
  const { code } = first;
  const name = criterionText(form, code)?.name ?? first.name;
  const sentence = say(form, wordsOf(form).gap, { count: open.length, code, name });
  return { code, sentence };
}

/** Brings the reader to the first gap, and says why; false where there is none. */
export function leadToGap(form: Form): boolean {
  const gap = gapIn(form);
  if (!gap) return false;
  asked.set(form.kept.life, gap.code);
  openCriterion(form, gap.code);
  form.host.requestUpdate();
  return true;
}

/** What is missing by now, until the gap that the reader was brought to is closed. */
export function askedGap(form: Form): string | null {
  const asking = asked.get(form.kept.life);
  const isOpen = openIn(form).some(({ code }) => code === asking);
  return isOpen ? (gapIn(form)?.sentence ?? null) : null;
}

/** Without an answer, of all that is asked. */
function openIn(form: Form): Criterion[] {
  const { mode, standard, assessment } = form;
  const criteria = mode === 'resubmit' ? toBeMended(form) : criteriaOf(standard);
  return criteria.filter(({ code }) => decided(assessment.answers?.[code]) === null);
}
