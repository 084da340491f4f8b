import type { Issuer } from '../credential/trust.js';
import type { Claims } from '../credential/verdict.js';
import { tiers } from '../text/en/tiers.js';
import { badgeSvg } from './badge-svg.js';

/** The badge of a proven credential as a static SVG. */
export function badgePicture(claims: Claims, issuer: Issuer): string {
  const name = tiers.tiers[claims.tier] ?? claims.tier;
  const until = claims.validUntil ? ` · valid to ${claims.validUntil.slice(0, 10)}` : '';
  // An address begins with its scheme, two slashes and the host.
  const [, , host = ''] = (issuer.verifyPage ?? issuer.verifyOrigin).split('/');
  return badgeSvg({
    tier: claims.tier,
    initial: tiers.tierInitials[claims.tier] ?? name.slice(0, 1).toUpperCase(),
    lines: [
      `${name} certified`,
      `${claims.city ?? claims.subject ?? ''}${until}`,
      `Check it at ${host}`,
    ],
    practices: practicesIn(claims),
    stamp: issuer.demo ? 'TEST' : null,
  });
}

function practicesIn({ results }: Claims): { earned: number; total: number }[] {
  return results
    .filter(({ id }) => id !== 'total')
    .map(({ value, max }) => ({ earned: Number(value), total: Number(max) }))
    .filter(({ earned, total }) => total > 0 && earned >= 0 && earned <= total);
}
