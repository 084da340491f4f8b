import type { LitElement, TemplateResult } from 'lit';
import { statedFacts, type StatedFacts } from '../../src/assessment/stated-facts.js';
import { unscored } from '../../src/text/en/unscored.js';
import type { ScorecardText } from '../../src/text/scorecard-text.js';
import type { UnscoredText } from '../../src/text/unscored-text.js';
import type { Language } from '../shared/language.js';
import type { RecordSource } from '../shared/record.js';
import type { Kit } from './kit.js';
import { unscoredStyles } from './unscored.styles.js';

/** A scorecard whose record was read and refused. */
interface Host extends LitElement {
  readonly src: string | null;
  /** The document that it read, whatever came of it. */
  readonly latest: unknown;
  readonly headingLevel: number;
}

type Origin = Pick<Host, 'src' | 'latest'>;

type Source = Pick<RecordSource, 'state' | 'source' | 'followed'>;

interface Given {
  readonly kit: Kit;
  readonly words: ScorecardText;
  readonly lang: string;
}

/** What is told, around the sentence that says why. */
export interface Told {
  /** Whose record it is, and that its results are not here. */
  readonly opening: TemplateResult;
  /** What it says of itself, and where it can be read. */
  readonly facts: TemplateResult;
}

/** What a template of it is made of. */
interface Sheet extends Given {
  readonly text: UnscoredText;
  readonly facts: StatedFacts;
  /** Where the record lies, if at an address. */
  readonly src: string | null;
  readonly level: number;
}

const LEVELS = [1, 2, 3, 4, 5, 6];

const languages = new WeakMap<LitElement, Language<UnscoredText>>();

/**
 * What can be told of a record of a newer version, or of an edition that is not known: nothing is computed from it. Null
 * where it is no record, where it is not at hand, and before the words have arrived.
 */
export function told(host: Host, record: Source | undefined, given: Given): Told | null {
  const origin = originOf(host, record);
  const { words: text } = languageOf(host, given.kit);
  if (!origin || !text) return null;
  const level = LEVELS.includes(host.headingLevel) ? host.headingLevel : 2;
  const { src, latest } = origin;
  const sheet = { ...given, text, facts: statedFacts(latest), src, level };
  return { opening: opening(sheet), facts: facts(sheet) };
}

/** What was read, by whoever has read it; of a badge or a form, nothing is known but that it has failed. */
function originOf(host: Origin, record: Source | undefined): Origin | null {
  const { state, source, followed } = record ?? {};
  if (state?.is !== 'failed' || state.why === 'unreadable') return null;
  const { latest } = host;
  if (!followed || followed.record?.state !== state)
    return { latest, src: source === 'src' ? host.src : null };
  return 'latest' in followed
    ? originOf(followed as unknown as Origin, followed.record as Source)
    : null;
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

function opening({ kit, text, facts: { city }, level }: Sheet): TemplateResult {
  const { html, nothing } = kit;
  const name = html`<span class="city" part="city"
    ><bdi>${city}</bdi><span class="visually-hidden">:</span></span
  >`;
  return html`
    <div class="name unscored" part="headline" role="heading" aria-level=${level}>
      ${city ? name : nothing} <span class="title" part="title">${text.heading}</span>
    </div>
  `;
}

function facts(sheet: Sheet): TemplateResult {
  const { html, nothing, safeHref } = sheet.kit;
  const { text, src } = sheet;
  const href = safeHref(src);
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
