import type { SubmissionText } from '../../../src/text/assessment-submission-text.js';
import type { Form } from '../form.js';

/** The words in a language, or in English. */
export async function wordsIn(language: string): Promise<SubmissionText> {
  if (language === 'es') {
    return (await import('../../../src/text/es/assessment-submission.js')).submission;
  }
  return (await import('../../../src/text/en/assessment-submission.js')).submission;
}

/** Of a form whose parts for this have arrived: nothing here is drawn before. */
export function wordsOf({ submission }: Form): SubmissionText {
  if (!submission.parts) throw new Error('Its words have not arrived.');
  return submission.parts.words;
}
