import { css, html, LitElement } from 'lit';
import { property } from './property.js';
import type { Assessment } from '../../src/assessment/assessment.js';
import type { Rules } from '../../src/standard/standard.js';
import { Language } from './language.js';
import type { RecordSource, RecordState, Source } from './record.js';
import { watchTree } from './root-watch.js';

/**
 * What all four elements have in common: a record, wherever it comes from, and a theme. The code that reads records
 * is loaded with the first one, so that a badge that is told its tier does without.
 */
export abstract class RecordElement<Edition extends Rules = Rules> extends LitElement {
  /** Address of the record, a JSON document. Of `src`, `for` and `assessment`, the one given last counts. */
  @property()
  get src(): string | null {
    return this.#src;
  }
  set src(address: string | null) {
    this.#src = address;
    this.give('src', address);
  }
  #src: string | null = null;

  /** Id of an element in the page whose record is shown, live: another `wwc-` element, or a JSON script. */
  @property({ attribute: 'for' })
  get for(): string | null {
    return this.#for;
  }
  set for(id: string | null) {
    this.#for = id;
    this.give('for', id);
  }
  #for: string | null = null;

  /** The record. Takes what `JSON.parse` gives; gives the document as it was read, or null while there is none. */
  @property({ attribute: false })
  get assessment(): Assessment | null {
    return this.record?.assessment ?? null;
  }
  set assessment(document: unknown) {
    this.give('property', document);
  }

  /** The edition of the standard, from `parseStandard`; null for `wwc-2022`. */
  @property({ attribute: false })
  get standard(): Edition | null {
    return this.#standard;
  }
  set standard(edition: Edition | null) {
    this.#standard = edition;
    this.record?.restart();
  }
  #standard: Edition | null = null;

  /** `light`, `dark`, or `auto` as the reader's system says; without it, as the page's `color-scheme` says. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' | null = null;

  /** Absent until there is something to read, and the code for it has arrived. */
  protected record: RecordSource | undefined;
  #given: [Source, unknown][] = [];
  #opening: Promise<unknown> | undefined;
  #before: RecordState = { is: 'none' };
  readonly #children = new MutationObserver(() => this.#lookInside());

  protected get recordState(): RecordState {
    return this.record?.state ?? this.#before;
  }

  /** What stands in the place of a record that is not there; it arrives with the code that reads records. */
  protected get notice(): unknown {
    return this.record?.notice;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
    this.#lookInside();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override async getUpdateComplete() {
    await this.#opening;
    return super.getUpdateComplete();
  }

  /** Takes a source of the record; an element that reads something else from it keeps it from here. */
  protected give(source: Source, value: unknown) {
    if (this.record) this.record.give(source, value);
    else {
      this.#given.push([source, value]);
      if (value) this.open();
    }
  }

  #lookInside() {
    if (this.querySelector(':scope > script[type="application/json"]')) this.open();
    this.requestUpdate();
  }

  /** Loads the code that reads records; an element that writes one wants it in any case. */
  protected open() {
    if (this.#opening) return;
    this.#before = { is: 'loading' };
    this.#opening = import('./record.js').then(
      ({ RecordSource }) => {
        this.record = new RecordSource(this, this.#given, { watchTree, Language, html, css });
        // Only now: it tells those that follow this element, and they ask this element for its record.
        this.addController(this.record);
      },
      () => {
        this.#before = { is: 'failed', why: 'unreachable', problems: [] };
        this.#opening = undefined;
        this.requestUpdate();
      },
    );
  }
}
