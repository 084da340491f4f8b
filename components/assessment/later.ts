import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { kit } from './kit.js';
import type * as Pages from './pages/pages.js';
import type { PagesWords } from './pages/words.js';
import type * as Submission from './submission/submission.js';
import type { SubmissionText } from '../../src/text/assessment-submission-text.js';

/** The city, notes and evidence, outcome metrics and the check of all answers: what the criteria can do without. */
export interface LaterParts extends PagesWords {
  readonly pages: typeof Pages;
}

/** What only a form takes that is sent, reviewed or part of another form. */
export interface SubmissionParts {
  readonly submission: typeof Submission;
  readonly words: SubmissionText;
}

/** Parts that are loaded when they are first called for, with their words. */
export class Later<Parts> implements ReactiveController {
  /** Absent until they have been called for and have arrived. */
  parts: Parts | undefined;
  hasFailed = false;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: Node };
  readonly #lang: () => string;
  readonly #load: (language: string, root: ShadowRoot) => Promise<Parts>;
  #loading = '';
  #arrival: Promise<void> | undefined;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: Node },
    lang: () => string,
    load: (language: string, root: ShadowRoot) => Promise<Parts>,
  ) {
    this.#host = host;
    this.#lang = lang;
    this.#load = load;
    host.addController(this);
  }

  /** Loads them once in a language; done when they have arrived, or cannot be had. */
  call(): Promise<void> | undefined {
    const lang = this.#lang();
    if (lang === this.#loading) return this.#arrival;
    this.#loading = lang;
    const [language = ''] = lang.split('-');
    this.#arrival = this.#load(language, this.#host.renderRoot as ShadowRoot).then(
      (parts) => this.#arrive(lang, parts),
      () => this.#arrive(lang, undefined),
    );
    return this.#arrival;
  }

  /** The next call loads them once more, where they could not be had. */
  again() {
    if (this.hasFailed) this.#loading = '';
  }

  hostUpdate() {
    if (this.#loading) void this.call();
  }

  #arrive(lang: string, parts: Parts | undefined) {
    if (lang !== this.#loading) return;
    this.parts = parts;
    this.hasFailed = !parts;
    this.#host.requestUpdate();
  }
}

export async function loadPages(language: string, root: ShadowRoot): Promise<LaterParts> {
  const pages = await import('./pages/pages.js');
  return { pages, ...(await pages.load(kit, root, language)) };
}

export async function loadSubmission(language: string, root: ShadowRoot): Promise<SubmissionParts> {
  const submission = await import('./submission/submission.js');
  return { submission, ...(await submission.load(kit, root, language)) };
}
