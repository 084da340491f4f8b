import type { TiersText } from '../tiers-text.js';

export const tiers: TiersText = {
  tiers: { silver: 'Plata', gold: 'Oro', platinum: 'Platino' },
  tierInitials: { silver: 'Pl', gold: 'O', platinum: 'Pt' },
  unofficial: 'Traducción no oficial',
};
