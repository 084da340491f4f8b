import type { Status } from '../assessment/assessment.js';
import type { Score } from './score.js';

/** The status to show. A record without a tier has nothing to be certified of, whatever it says. */
export function statedStatus({ tier, status }: Pick<Score, 'tier' | 'status'>): Status {
  return tier || status !== 'certified' ? status : 'self-assessed';
}
