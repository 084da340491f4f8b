import { define } from '../shared/define.js';
import { WwcTierBadge } from './wwc-tier-badge.js';

define('wwc-tier-badge', WwcTierBadge);

/**
 * Says whose badges are trusted, in place of the certifiers that come with this program: a trust configuration, as
 * JSON. To be called before the first badge is checked; any later call changes nothing.
 */
export function configureTrust(trust: unknown): void {
  WwcTierBadge.trust ??= trust;
}

export { WwcTierBadge };
