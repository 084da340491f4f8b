import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { kit } from './kit.js';
import type * as Pages from './pages/pages.js';
import type { PagesWords } from './pages/words.js';

/** Pages that are loaded when they are first opened, with their words. */
export interface LaterParts extends PagesWords {
  readonly pages: typeof Pages;
}

/** The city, notes and evidence, outcome metrics and the check of all answers: what the criteria can do without. */
export class LaterPages implements ReactiveController {
  /** Absent until they have been called for and have arrived. */
  parts: LaterParts | undefined;
  hasFailed = false;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: Node };
  readonly #lang: () => string;
  #loading = '';
  #arrival: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: Node }, lang: () => string) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
  }

  /** Loads them once in a language; done when they have arrived, or cannot be had. */
  call(): Promise<void> | undefined {
    const [language = ''] = this.#lang().split('-');
    if (language === this.#loading) return this.#arrival;
    this.#loading = language;
    this.#arrival = load(language).then(
      (parts) => this.#arrive(language, parts),
      () => this.#arrive(language, undefined),
    );
    return this.#arrival;
  }

  hostUpdate() {
    if (this.#loading) void this.call();
  }

  #arrive(language: string, parts: LaterParts | undefined) {
    if (language !== this.#loading) return;
    this.parts = parts;
    this.hasFailed = !parts;
    parts?.pages.takeOver(kit, this.#host.renderRoot as ShadowRoot);
    this.#host.requestUpdate();
  }
}

async function load(language: string): Promise<LaterParts> {
  const pages = await import('./pages/pages.js');
  return { pages, ...(await pages.wordsIn(language)) };
}
