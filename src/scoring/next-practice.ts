import type { PracticeScore, Score } from './score.js';

/**
 * The practice to go on with: of those begun the one with the fewest criteria left to answer, else the first; of
 * equals the earlier. Null when all criteria are answered.
 */
export function nextPractice({ practices }: Pick<Score, 'practices'>): PracticeScore | null {
  const open = practices.filter(({ answered, total }) => answered < total);
  return fewestLeft(open, 'answered') ?? open[0] ?? null;
}

/**
 * The practice nearest to complete: of those in which something is earned, but not all, the one with the fewest
 * criteria left to earn; of equals the earlier. Null where there is none.
 */
export function nearestPractice({ practices }: Pick<Score, 'practices'>): PracticeScore | null {
  const open = practices.filter(({ earned, total }) => earned < total);
  return fewestLeft(open, 'earned');
}

/**
 * How many criteria are earned at the next quarter of the way to the tier above. Null at the top, and where that tier
 * asks no more of them.
 */
export function nextMilestone({ earned, next }: Pick<Score, 'earned' | 'next'>): number | null {
  const share = next?.missing.find(({ type }) => type === 'share');
  if (!share) return null;
  const quarters = Math.floor((4 * earned) / share.needed) + 1;
  return Math.ceil((quarters * share.needed) / 4);
}

function fewestLeft(practices: readonly PracticeScore[], done: 'answered' | 'earned') {
  const left = (practice: PracticeScore) => practice.total - practice[done];
  const begun = practices.filter((practice) => practice[done] > 0);
  const fewest = Math.min(...begun.map(left));
  return begun.find((practice) => left(practice) === fewest) ?? null;
}
