import type { Assessment } from '../assessment/assessment.js';
import type { Score } from '../scoring/score.js';
import { statedStatus } from '../scoring/stated-status.js';
import { longDate } from './long-date.js';
import { say } from './message.js';
import type { TrialText } from './report-text.js';
import type { ScorecardText } from './scorecard-text.js';

/** A record, and the words in which it is read. */
interface Told {
  readonly words: ScorecardText;
  readonly lang: string;
  readonly assessment: Assessment;
  readonly score: Score;
  /** Where the score is what a reader supposes and not what the record says. */
  readonly trial?: TrialText | null;
}

/** `Gold certified, 2024`; below the lowest tier the way to it; what would be, in a trial. */
export function recordTitle(told: Told): string {
  const { words, score, trial } = told;
  const { tier, next, answered } = score;
  if (trial) {
    const reached = tier ?? next?.tier ?? '';
    return say(told, tier ? trial.title : trial.noTitle, { tier: tierName(told, reached) });
  }
  const status = statedStatus(score);
  if (tier) {
    // Only a certification makes a year part of a tier's name.
    const year = (status === 'certified' && dateOf(told).date?.slice(0, 4)) || '';
    const message = (year ? words.badge.tierInYear : words.badge.tier)[status];
    return say(told, message, { tier: tierName(told, tier), year });
  }
  if (!answered || !next) return words.badge.nothing;
  return say(told, words.result.onTheWay[status], { tier: tierName(told, next.tier) });
}

/** When it was certified, else of which day it is; empty where it does not say. */
export function recordDay(told: Told): string {
  const { words, lang } = told;
  const { certified, date } = dateOf(told);
  if (!date) return '';
  const message = certified ? words.result.certifiedOn : words.result.asOf;
  return say(told, message, { date: longDate(words.date, date, lang) });
}

/** Of the certification, else of the record. */
function dateOf({ assessment: { journey, updatedAt }, score }: Told) {
  const certified = statedStatus(score) === 'certified' && journey?.['certification'];
  return { certified, date: certified || updatedAt };
}

export function tierName({ words }: Pick<Told, 'words'>, tier: string): string {
  return words.badge.record.tiers[tier] ?? tier;
}
