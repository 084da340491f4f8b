import type { CriteriaText, PracticesText } from '../../src/text/criteria-text.js';

/** What is asked, in full: more text than all the rest of the form, so it comes after it. */
export interface QuestionTexts {
  readonly criteria: CriteriaText;
  readonly practices: PracticesText;
}

const LOAD = {
  en: () => import('../../src/text/en/questions.js'),
  es: () => import('../../src/text/es/questions.js'),
};

/** The full questions of `wwc-2022`; those of another edition stand in the edition. */
export function loadQuestions(language: string): Promise<QuestionTexts> {
  return LOAD[language === 'es' ? 'es' : 'en']();
}
