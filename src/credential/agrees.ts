import type { Assessment } from '../assessment/assessment.js';
import type { Score } from '../scoring/score.js';
import type { Claims } from './verdict.js';

/**
 * Whether a credential and a record say the same: city, edition, tier, and each figure. Only then does what was
 * verified of the one hold for the other.
 */
export function agrees(
  { city, standard, tier, results }: Pick<Claims, 'city' | 'standard' | 'tier' | 'results'>,
  { assessment, score }: { readonly assessment: Assessment; readonly score: Score },
): boolean {
  const figures = [{ id: 'total', ...score }, ...score.practices];
  return (
    city !== null &&
    city === assessment.city?.name &&
    standard === score.standard &&
    tier === score.tier &&
    results.length === figures.length &&
    figures.every(({ id, earned, total }) =>
      results.some(
        (result) =>
          result.id === id && result.value === String(earned) && result.max === String(total),
      ),
    )
  );
}
