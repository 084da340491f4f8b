import type { Trust } from '../../src/credential/trust.js';
import type * as Verifier from './verifier.js';
import type { WwcTierBadge } from './wwc-tier-badge.js';

let trust: Promise<Trust> | undefined;

/** Whom the page trusts; what it said before the first check holds for all. */
export function trustFor(host: WwcTierBadge, verifier: typeof Verifier): Promise<Trust> {
  return (trust ??= settle(host.constructor as typeof WwcTierBadge, verifier));
}

/** Nobody is trusted where the page gave a configuration that is partly wrong. */
async function settle(
  badge: typeof WwcTierBadge,
  { DEMO_TRUST, loadTrustParser }: typeof Verifier,
): Promise<Trust> {
  const given = badge.trust;
  Object.defineProperty(badge, 'trust', {
    get: () => given ?? null,
    set: () => {
      warn('configureTrust() came too late: a badge had been checked already.');
    },
  });
  if (given === undefined) return DEMO_TRUST;
  const { parseTrust } = await loadTrustParser();
  const { value, problems } = parseTrust(given);
  if (!value) warn(`nobody is trusted: ${problems[0]?.message}`);
  return value ?? { version: 1, issuers: [] };
}

export function warn(text: string): void {
  // oxlint-disable-next-line no-console
  console.warn(`<wwc-tier-badge>: ${text}`);
}
