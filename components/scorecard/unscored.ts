import type { LitElement, TemplateResult } from 'lit';
import { statedFacts, type StatedFacts } from '../../src/assessment/stated-facts.js';
import { unscored } from '../../src/text/en/unscored.js';
import type { ScorecardText } from '../../src/text/scorecard-text.js';
import type { UnscoredText } from '../../src/text/unscored-text.js';
import type { Language } from '../shared/language.js';
import type { RecordSource } from '../shared/record.js';
import type { Kit } from './kit.js';
import { unscoredStyles } from './unscored.styles.js';

/** A scorecard, as another knows it that follows it. */
interface Reader {
  readonly record?: Pick<RecordSource, 'state' | 'source' | 'followed'> | undefined;
  readonly src: string | null;
  /** The document that it read, whatever came of it. */
  readonly latest: unknown;
}

/** A scorecard whose record was read and refused. */
interface Unscored extends Reader {
  readonly words: ScorecardText;
  readonly lang: string;
  readonly headingLevel: number;
}

/** What is told, around the sentence that says why. */
export interface Told {
  /** Whose record it is, and that its results are not here. */
  readonly opening: TemplateResult;
  /** What it says of itself, and where it can be read. */
  readonly facts: TemplateResult;
}

/** What a template of it is made of. */
interface Sheet extends Unscored {
  readonly kit: Kit;
  readonly text: UnscoredText;
  readonly facts: StatedFacts;
}

const LEVELS = [1, 2, 3, 4, 5, 6];

const languages = new WeakMap<LitElement, Language<UnscoredText>>();

/**
 * What can be told of a record of a newer version, or of an edition that is not known: nothing is computed from it. Null
 * where it is no record, where it is not at hand, and before the words have arrived.
 */
export function told(host: LitElement, kit: Kit, unscored: Unscored): Told | null {
  const reader = readerOf(unscored);
  const { words: text } = languageOf(host, kit);
  if (!reader || !text) return null;
  // An element, whose properties are not its own.
  const { record, src, latest } = reader;
  const sheet = { ...unscored, record, src, kit, text, facts: statedFacts(latest) };
  return { opening: opening(sheet), facts: facts(sheet) };
}

/** Who has read it; of a badge or a form, nothing is known but that it has failed. */
function readerOf(reader: Reader): Reader | null {
  const { state, followed } = reader.record ?? {};
  if (state?.is !== 'failed' || state.why === 'unreadable') return null;
  if (!followed || followed.record?.state !== state) return reader;
  return 'latest' in followed ? readerOf(followed as unknown as Reader) : null;
}

/** Made once for a scorecard, and with it the styles. */
function languageOf(host: LitElement, { Language, css }: Kit): Language<UnscoredText> {
  const before = languages.get(host);
  if (before) return before;
  const { renderRoot } = host;
  const { styleSheet } = unscoredStyles(css);
  if (styleSheet && renderRoot instanceof ShadowRoot)
    renderRoot.adoptedStyleSheets.push(styleSheet);
  const language = new Language<UnscoredText>(host, {
    en: unscored,
    load: { es: () => import('../../src/text/es/unscored.js').then((es) => es.unscored) },
  });
  languages.set(host, language);
  return language;
}

function opening({ kit, text, facts: { city }, headingLevel }: Sheet): TemplateResult {
  const { html, nothing } = kit;
  const name = html`<span class="city" part="city"
    ><bdi>${city}</bdi><span class="visually-hidden">:</span></span
  >`;
  const level = LEVELS.includes(headingLevel) ? headingLevel : 2;
  return html`
    <div class="name unscored" part="headline" role="heading" aria-level=${level}>
      ${city ? name : nothing} <span class="title" part="title">${text.heading}</span>
    </div>
  `;
}

function facts(sheet: Sheet): TemplateResult {
  const { html, nothing, safeHref } = sheet.kit;
  const { text, record, src } = sheet;
  const href = record?.source === 'src' ? safeHref(src) : null;
  return html`
    <div class="unscored" part="says">
      <p class="says">${text.says}</p>
      <dl>${rowsOf(sheet).map(([term, said]) => row(sheet, term, said))}</dl>
      ${href ? html`<p><a class="open" href=${href}>${text.open}</a></p>` : nothing}
    </div>
  `;
}

function row({ kit: { html, nothing } }: Sheet, term: string, said: string | null): unknown {
  if (!said) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd><bdi>${said}</bdi></dd>
  </div>`;
}

function rowsOf({ kit, text, facts: found, words, lang }: Sheet): [string, string | null][] {
  const { status, certifiedOn, changedOn, answers, format, standard } = found;
  const { statuses, noStatus, days } = text;
  const date = certifiedOn ?? changedOn;
  const known = Object.entries(statuses).find(([id]) => id === status);
  return [
    [text.status, known?.[1] ?? noStatus],
    [certifiedOn ? days.certified : days.changed, date && kit.longDate(words.date, date, lang)],
    [text.answers, answers ? kit.number(answers, null, lang) : null],
    [text.standard, standard],
    [text.format, format],
  ];
}
