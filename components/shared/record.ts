import type {
  css as Css,
  html as Html,
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';
import type { Assessment } from '../../src/assessment/assessment.js';
import { parseAssessment } from '../../src/assessment/parse-assessment.js';
import type { Problem } from '../../src/document/shape.js';
import { score, type Score } from '../../src/scoring/score.js';
import type { Rules } from '../../src/standard/standard.js';
import { rules as wwc2022 } from '../../src/standard/wwc-2022-rules.js';
import { notice } from '../../src/text/en/notice.js';
import type { NoticeText } from '../../src/text/notice-text.js';
import { fetchJson, type FetchFailure } from './fetch-json.js';
import type { Language } from './language.js';
import { wearNoticeStyles } from './notice.styles.js';
import { parsed } from './parsed.js';
import { recordNotice } from './record-notice.js';
import type { Watch } from './root-watch.js';

/** What an element knows of its record. */
export type RecordState =
  | { readonly is: 'none' }
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly why: Failure; readonly problems: readonly Problem[] }
  | {
      readonly is: 'ready';
      readonly assessment: Assessment;
      readonly score: Score;
      readonly problems: readonly Problem[];
    };

export type Failure = FetchFailure | 'newer' | 'other-standard';

/** What the record of another element comes from. */
interface Followed extends Element {
  readonly assessment?: unknown;
  readonly record?: { readonly state?: RecordState; readonly followed?: Followed | null };
}

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly standard: Rules | null;
    readonly renderRoot: Node;
    /** Takes one record of what was given, where that may be several. */
    readonly chosen?: (json: unknown) => unknown;
  };

/** What the host has loaded anyway; this module shares no other with it, so that a badge stays in one file. */
interface Loaded {
  readonly watchTree: Watch;
  readonly Language: typeof Language;
  readonly html: typeof Html;
  readonly css: typeof Css;
}

/** The ways in which a record reaches an element. */
export type Source = 'inline' | 'src' | 'for' | 'property';

/** One for all, so that those who follow one another in a circle see that nothing has changed. */
const NONE: RecordState = { is: 'none' };

/** Told, without bubbling, by an element that has another record, or waits for one, to those that follow it. */
const CHANGED = 'wwc-record';

/**
 * Where an element's record comes from: an inline script, an address, another element, or a property. The one that
 * was given last counts; when it is taken away, the one given before it. All stops while the host is off the page.
 */
export class RecordSource implements ReactiveController {
  state: RecordState = NONE;
  /** As it was last read, whatever the reader has made of it since. */
  original: Assessment | undefined;
  /** Whose record is shown. */
  followed: Followed | null = null;

  readonly #host: Host;
  readonly #loaded: Loaded;
  readonly #language: Language<NoticeText>;
  /** In the order in which they were given. */
  readonly #given = new Map<Source, unknown>();
  readonly #children = new MutationObserver(() => this.#readInline());
  /** What the reader made of the record; it outlives a move in the page, and gives way to the next source. */
  #replaced: Assessment | undefined;
  #active: AbortController | undefined;
  /** An element that is upgraded has its attributes set while it is on the page, but before it is connected. */
  #connected = false;

  /** `given`: what the host was given before, in that order. */
  constructor(host: Host, given: readonly (readonly [Source, unknown])[], loaded: Loaded) {
    this.#host = host;
    this.#loaded = loaded;
    this.#language = new loaded.Language<NoticeText>(host, {
      en: notice,
      load: { es: () => import('../../src/text/es/notice.js').then((es) => es.notice) },
    });
    for (const [source, value] of given) this.give(source, value);
  }

  get assessment(): Assessment | null {
    return this.state.is === 'ready' ? this.state.assessment : null;
  }

  /** Which of the sources counts. */
  get source(): Source | undefined {
    return [...this.#given.keys()].at(-1);
  }

  /** What stands in the place of the record while there is none; undefined before its words have arrived. */
  get notice(): TemplateResult | undefined {
    const { state } = this;
    const { words } = this.#language;
    if (!words || state.is === 'none' || state.is === 'ready') return undefined;
    // Only what lies at an address can be another thing the next time.
    const retry = this.source === 'src' ? () => this.restart() : null;
    return recordNotice(this.#loaded.html, { state, words, retry });
  }

  /** Takes a source, or with null or undefined takes it away. */
  give(source: Source, value: unknown) {
    const counted = this.source;
    const same = this.#given.get(source) === value;
    if (same && (source === counted || source === 'inline')) return;
    this.#given.delete(source);
    if (value !== null && value !== undefined) this.#given.set(source, value);
    if (counted && counted !== source && this.source !== source) return;
    this.#replaced = undefined;
    this.restart();
  }

  /**
   * Puts an already read record in the place of the one that came from the source, which is no longer followed; null
   * goes back to the source.
   */
  replace(assessment: Assessment | null) {
    this.#active?.abort();
    this.#active = undefined;
    this.#replaced = assessment ?? undefined;
    if (assessment) this.#show(assessment);
    else this.restart();
  }

  /** Reads the source that counts again. */
  restart() {
    this.#active?.abort();
    if (!this.#connected) return;
    if (this.#replaced?.standard === this.#rules.id) {
      this.#show(this.#replaced);
      return;
    }
    this.#active = new AbortController();
    const source = this.source;
    const value = source && this.#given.get(source);
    if (source === 'src') this.#load(String(value), this.#active.signal);
    else if (source === 'for') this.#follow(String(value), this.#active.signal);
    else if (source) this.#read(value);
    else this.#tell(NONE);
  }

  hostConnected() {
    const isMove = this.#connected;
    wearNoticeStyles(this.#host.renderRoot, this.#loaded.css);
    this.#connected = true;
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    const inline = inlineOf(this.#host);
    // What stands in the mark-up was given before anything that a script set.
    if (inline !== null && !this.#given.has('inline')) {
      const later = [...this.#given];
      this.#given.clear();
      for (const [source, value] of [['inline', inline] as const, ...later]) {
        this.#given.set(source, value);
      }
    }
    // An id may stand for another element where the host is now.
    if (!isMove || this.source === 'for') this.restart();
  }

  hostDisconnected() {
    this.#children.disconnect();
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#connected = false;
      this.#active?.abort();
    });
  }

  #readInline() {
    this.give('inline', inlineOf(this.#host));
  }

  #load(address: string, signal: AbortSignal) {
    this.#tell({ is: 'loading' });
    fetchJson(address, signal).then(
      (json) => signal.aborted || this.#read(json),
      (why: FetchFailure) => signal.aborted || this.#tell({ is: 'failed', why, problems: [] }),
    );
  }

  #follow(id: string, signal: AbortSignal) {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    let text: string | null = null;
    const read = () => {
      if (text !== null) return this.#read(text);
      const { followed } = this;
      if (isCircle(followed, [this.#host])) return this.#tell(NONE);
      // It may be an element of another version, whose records this one does not know.
      const assessment = followed?.assessment;
      if (assessment) this.#read(assessment);
      else this.#tell(followed?.record?.state ?? NONE);
    };
    const find = () => {
      const found = root.getElementById(id);
      const before = text;
      text = found instanceof HTMLScriptElement ? found.textContent : null;
      if (found && found === this.followed && text === before) return;
      this.followed?.removeEventListener(CHANGED, read);
      this.followed = found;
      this.followed?.addEventListener(CHANGED, read, { signal });
      read();
    };
    const unwatch = this.#loaded.watchTree(root, find);
    const end = () => {
      unwatch();
      this.followed = null;
    };
    signal.addEventListener('abort', end, { once: true });
    find();
  }

  #read(json: unknown) {
    // Inline scripts are text; a property may be.
    const given = parsed(json);
    const chosen = this.#host.chosen ? this.#host.chosen(given) : given;
    if (chosen === undefined) return this.#tell(NONE);
    const { value, problems } = parseAssessment(chosen, this.#rules);
    this.original = value;
    if (value) this.#show(value, problems);
    else this.#tell({ is: 'failed', why: failureOf(problems), problems });
  }

  get #rules(): Rules {
    return this.#host.standard ?? wwc2022;
  }

  #show(assessment: Assessment, problems: readonly Problem[] = []) {
    this.#tell({ is: 'ready', assessment, score: score(assessment, this.#rules), problems });
  }

  #tell(state: RecordState) {
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new Event(CHANGED));
  }
}

/** Of those who follow one another back to one of them, nobody has a record. */
function isCircle(next: Followed | null | undefined, before: readonly Element[]): boolean {
  return !!next && (before.includes(next) || isCircle(next.record?.followed, [...before, next]));
}

function inlineOf(host: Element): string | null {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;
}

function failureOf(problems: readonly Problem[]): Failure {
  const codes = problems.filter(({ fatal }) => fatal).map(({ code }) => code);
  if (codes.includes('newer-version')) return 'newer';
  return codes.includes('unknown-standard') ? 'other-standard' : 'unreadable';
}
