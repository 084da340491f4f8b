import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../src/assessment/assessment.js';
import type { Benchmark } from '../../src/benchmark/benchmark.js';
import type { Problem } from '../../src/document/shape.js';
import type { Score } from '../../src/scoring/score.js';
import { criteriaOf, type Standard } from '../../src/standard/standard.js';
import { percentage } from '../../src/text/quantity.js';
import type { TrialText } from '../../src/text/report-text.js';
import type { EditionNames, ScorecardText } from '../../src/text/scorecard-text.js';
import type { Proof } from './signed-record.js';
import type { Section } from './views.js';

/** What every part of the scorecard is drawn from. */
export interface Sheet {
  readonly words: ScorecardText;
  readonly lang: string;
  /** Null for `wwc-2022`, whose names are in the words. */
  readonly edition: Standard | null;
  readonly names: EditionNames;
  /** The language of the names, where it is not the reader's. */
  readonly namesLang: string | null;
  readonly assessment: Assessment;
  readonly score: Score;
  /** Figures of other cities; null where there are none. */
  readonly benchmark: Benchmark | null;
  /** Whether figures of other cities were asked for that cannot be had. */
  readonly isWithoutOthers: boolean;
  /** What of the record could not be read. */
  readonly problems: readonly Problem[];
  /** Earlier records of the same city, as they were given. */
  readonly earlier: readonly unknown[];
  /** What a signed badge beside the record says of it; null where nothing is proven. */
  readonly proof: Proof | null;
  /** To be called when another badge stands beside it. */
  readonly look: () => void;
  /** The words of a trial, where the score is what a reader supposes and not what the record says. */
  readonly trial: TrialText | null;
  /** Of the scorecard's own heading; those of its sections are one below. */
  readonly level: number;
}

export type Name = string | TemplateResult;

/** `value` from 0 to 100. */
export function percent({ lang }: Sheet, value: number): string {
  return percentage(value, lang);
}

export function sectionHeading({ level }: Sheet, text: string): TemplateResult {
  return html`
    <div class="heading" part="heading" role="heading" aria-level=${Math.min(level + 1, 6)}>
      ${text}
    </div>
  `;
}

/** A section as it stands in a scorecard that is no report. */
export function plainSection(sheet: Sheet, { id, heading, body }: Section): unknown {
  if (id === 'outcomes' && !sheet.score.outcomes.length) return nothing;
  return html`<section part=${id}>${sectionHeading(sheet, heading)} ${body}</section>`;
}

/** The class of a tier that has a hue of its own. */
export function tierHue({ words }: Sheet, tier: string | null): string {
  return tier !== null && Object.hasOwn(words.badge.record.tiers, tier) ? tier : '';
}

/** A name of the edition, marked as such where the page is read in another language. */
export function named({ namesLang }: Sheet, name: string): Name {
  return namesLang ? html`<span lang=${namesLang}>${name}</span>` : name;
}

const LEVELS = [1, 2, 3, 4, 5, 6];

type Given = Omit<Sheet, 'edition' | 'names' | 'namesLang'>;

/** A sheet with the names of its edition; null stands for `wwc-2022`, and so does that edition itself. */
export function sheetOf(standard: Standard | null, given: Given): Sheet {
  const edition = standard?.id === 'wwc-2022' ? null : standard;
  const isForeign = edition && edition.lang.split('-')[0] !== given.lang.split('-')[0];
  return {
    ...given,
    level: LEVELS.includes(given.level) ? given.level : 2,
    edition,
    names: edition ? namesOf(edition) : given.words.names,
    namesLang: isForeign ? edition.lang : null,
  };
}

/** The names that an edition brings, in the form of those that the words have for `wwc-2022`. */
export function namesOf(edition: Standard): EditionNames {
  const { name, practices, outcomeMetrics, remarks } = edition;
  const metrics = outcomeMetrics.map((metric) => {
    return [metric.id, { ...metric, standard: metric.standardSource }] as const;
  });
  return {
    name,
    practices: Object.fromEntries(practices.map((one) => [one.id, one.name])),
    criteria: Object.fromEntries(criteriaOf(edition).map((one) => [one.code, one.name])),
    outcomes: Object.fromEntries(metrics),
    remarks,
  };
}
