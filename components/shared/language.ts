import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hostsAround, watchLanguage } from './root-watch.js';

/** Where the words of one element are: English at hand, every other language a module of its own. */
export interface Words<T> {
  readonly en: T;
  readonly load: Readonly<Record<string, () => Promise<T>>>;
}

/**
 * The language of an element: that of its own `lang` or the nearest ancestor's, followed while it changes. Until its
 * words have arrived there are none, and English where they cannot be had.
 */
export class Language<T> implements ReactiveController {
  /** BCP 47, for words, numbers and dates alike: `es-MX` where Spanish is there, `en` where nothing fits. */
  lang = 'en';
  /** Undefined until they have arrived. */
  words: T | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: Words<T>;
  #unwatch: (() => void)[] = [];
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: Words<T>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected() {
    this.#unwatch = hostsAround(this.#host).map((element) =>
      watchLanguage(element.getRootNode(), this.#follow),
    );
    this.#follow();
  }

  hostDisconnected() {
    for (const unwatch of this.#unwatch) unwatch();
    this.#unwatch = [];
  }

  readonly #follow = () => {
    const wanted = languageAround(this.#host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const { en, load } = this.#source;
    const [language = ''] = wanted.toLowerCase().split(/[-_]/);
    const known = language === 'en' || Object.hasOwn(load, language);
    const lang = known ? wanted : 'en';
    const loading = load[known ? language : 'en'];
    if (!loading) return this.#speak(lang, en);
    loading().then(
      (words) => wanted === this.#wanted && this.#speak(lang, words),
      () => wanted === this.#wanted && this.#speak('en', en),
    );
  };

  #speak(lang: string, words: T) {
    this.lang = canonical(lang);
    this.words = words;
    this.#host.requestUpdate();
  }
}

function languageAround(element: Element): string {
  const near = hostsAround(element).map((host) => host.closest('[lang]'));
  return near.find(Boolean)?.getAttribute('lang') ?? '';
}

/** A page may say `es_MX`, or worse, which `Intl` refuses. */
function canonical(lang: string): string {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-')).toString();
  } catch {
    return lang.slice(0, 2).toLowerCase();
  }
}
