import type { Rules } from '../standard/standard.js';

/**
 * The shares of criteria for which a tier stands, in whole percents as they are published: from where it is reached to
 * below the next one, 100 at the top. For display only: a tier is reached by the exact share.
 */
export function tierRange({ tiers }: Pick<Rules, 'tiers'>, id: string): readonly [number, number] {
  const at = tiers.findIndex((tier) => tier.id === id);
  const [tier, next] = tiers.slice(at);
  return [wholePercent(tier?.minShare ?? 0), next ? wholePercent(next.minShare) - 1 : 100];
}

function wholePercent(share: number): number {
  return Math.ceil(Number((100 * share).toFixed(6)));
}
