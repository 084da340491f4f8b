import type { TierBadgeText } from '../tier-badge-text.js';
import { tiers as record } from './tiers.js';

export const tierBadge: TierBadgeText = {
  record,
  tier: {
    'self-assessed': '{tier} level, self-assessed',
    'in-review': '{tier} level, in review',
    certified: '{tier} certified',
  },
  tierInYear: {
    'self-assessed': '{tier} level, self-assessed {year}',
    'in-review': '{tier} level, in review {year}',
    certified: '{tier} certified, {year}',
  },
  count: {
    'self-assessed': '{earned} of {total} criteria, self-assessed',
    'in-review': '{earned} of {total} criteria, in review',
  },
  nothing: 'Not assessed yet',
  basis: {
    'self-assessed': 'not a certification',
    'in-review': 'not yet certified',
    certified: 'stated by the city',
  },
};
