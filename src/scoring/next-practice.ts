import type { PracticeScore, Score } from './score.js';

/**
 * The practice to go on with: of those begun the one with the fewest criteria left to answer, else the first; of
 * equals the earlier. Null when all criteria are answered.
 */
export function nextPractice({ practices }: Pick<Score, 'practices'>): PracticeScore | null {
  const open = practices.filter((practice) => leftOf(practice) > 0);
  const begun = open.filter(({ answered }) => answered > 0);
  const nearest = begun.reduce<PracticeScore | null>(
    (best, practice) => (best && leftOf(best) <= leftOf(practice) ? best : practice),
    null,
  );
  return nearest ?? open[0] ?? null;
}

function leftOf({ total, answered }: PracticeScore): number {
  return total - answered;
}
