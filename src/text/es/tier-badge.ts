import type { TierBadgeText } from '../tier-badge-text.js';
import { tiers as record } from './tiers.js';

// {tier} is Plata, Oro or Platino, so the words after it agree with "nivel", not with the metal.
export const tierBadge: TierBadgeText = {
  record,
  tier: {
    'self-assessed': 'Nivel {tier}, autoevaluado',
    'in-review': 'Nivel {tier}, en revisión',
    certified: 'Certificación {tier}',
  },
  tierInYear: {
    'self-assessed': 'Nivel {tier}, autoevaluado {year}',
    'in-review': 'Nivel {tier}, en revisión {year}',
    certified: 'Certificación {tier}, {year}',
  },
  count: {
    'self-assessed': '{earned} de {total} criterios, autoevaluado',
    'in-review': '{earned} de {total} criterios, en revisión',
  },
  nothing: 'Aún sin evaluar',
  basis: {
    'self-assessed': 'no es una certificación',
    'in-review': 'aún sin certificar',
    certified: 'según declara la ciudad',
  },
};
