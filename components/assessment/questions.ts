import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CriteriaText, PracticesText } from '../../src/text/criteria-text.js';

/** What is asked, in full: more text than all the rest of the form, so it comes after it. */
interface QuestionTexts {
  readonly criteria: CriteriaText;
  readonly practices: PracticesText;
}

const LOAD: Readonly<Record<string, () => Promise<QuestionTexts>>> = {
  en: () => import('../../src/text/en/questions.js'),
  es: () => import('../../src/text/es/questions.js'),
};

/** The full questions of `wwc-2022` in the language of the form; those of another edition stand in the edition. */
export class Questions implements ReactiveController {
  /** Absent until they have arrived, and where they cannot be had. */
  texts: QuestionTexts | undefined;
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  readonly #lang: () => string;
  #loading = '';

  constructor(host: ReactiveControllerHost, lang: () => string) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
  }

  hostUpdate() {
    const [language = ''] = this.#lang().split('-');
    if (language === this.#loading) return;
    this.#loading = language;
    const load = LOAD[language] ?? LOAD['en'];
    load?.().then(
      (texts) => this.#arrive(language, texts),
      () => this.#arrive(language, undefined),
    );
  }

  #arrive(language: string, texts: QuestionTexts | undefined) {
    if (language !== this.#loading) return;
    this.texts = texts;
    this.hasFailed = !texts;
    this.#host.requestUpdate();
  }
}
