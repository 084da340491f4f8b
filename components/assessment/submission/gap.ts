import type { Criterion } from '../../../src/standard/standard.js';
import type { Form } from '../form.js';
import { criteriaOf, criterionText, decided, openCriterion, say } from '../pages/handed-over.js';
import { wordsOf } from './words.js';

/** A criterion that was missing when the record was to be submitted. */
interface Gap {
  readonly code: string;
  readonly sentence: string;
}

const asked = new WeakMap<HTMLElement, Gap>();

/** The first criterion without an answer, with a sentence that says so; null where every one has an answer. */
export function gapIn(form: Form): Gap | null {
  const open = criteriaOf(form.standard).filter((criterion) => !hasAnswer(form, criterion));
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
  asked.set(form.host, gap);
  openCriterion(form, gap.code);
  form.host.requestUpdate();
  return true;
}

/** The gap that the reader was brought to, until it is closed. */
export function askedGap(form: Form): string | null {
  const gap = asked.get(form.host);
  return gap && !decided(form.assessment.answers?.[gap.code]) ? gap.sentence : null;
}

function hasAnswer({ assessment }: Form, { code }: Criterion): boolean {
  return decided(assessment.answers?.[code]) !== null;
}
