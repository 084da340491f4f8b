import type { TiersText } from '../tiers-text.js';

export const tiers: TiersText = {
  tiers: { silver: 'Silver', gold: 'Gold', platinum: 'Platinum' },
  tierInitials: { silver: 'S', gold: 'G', platinum: 'P' },
};
