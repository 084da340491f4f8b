import type { Status } from '../assessment/assessment.js';
import type { TiersText } from './tiers-text.js';

export interface TierBadgeText {
  readonly record: TiersText;
  /** The first line with a tier, by status; `{tier}` is its name. */
  readonly tier: Readonly<Record<Status, string>>;
  /** The same with `{year}`. */
  readonly tierInYear: Readonly<Record<Status, string>>;
  /** The first line below the lowest tier, where nobody is certified. */
  readonly count: Readonly<Record<Exclude<Status, 'certified'>, string>>;
  /** The first line where nothing is known yet. */
  readonly nothing: string;
  /** The second line, by status: what kind of statement this is. */
  readonly basis: Readonly<Record<Status, string>>;
}
