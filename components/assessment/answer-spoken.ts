import type { Answer } from '../../src/assessment/assessment.js';
import { say, type Form } from './form.js';
import { level } from './standing.js';

/** One answer, as a screen reader says it: what was answered, and what it comes to. */
export function answerSpoken(form: Form, code: string, answer: Answer | null): string {
  const { words, score } = form;
  const { earned, total } = score;
  const said = answer
    ? say(form, words.spoken.answered, { code, answer: words.criterion.answers[answer] })
    : say(form, words.spoken.takenBack, { code });
  return `${said} ${say(form, words.standing.earned, { earned, total })}. ${level(form)}.`;
}
