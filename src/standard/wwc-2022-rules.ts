import type { Rules } from './standard.js';

const CORE = ['DM1', 'LC1', 'PA1'] as const;

/** The edition of 2022 without its words: all that a badge needs to score a record. */
export const rules = {
  id: 'wwc-2022',
  practices: [
    practice('DM', 9),
    practice('EVAL', 4),
    practice('LC', 7),
    practice('OD', 4),
    practice('PA', 5),
    practice('BF', 3),
    practice('RDC', 8),
    practice('CI', 3),
  ],
  tiers: [
    { id: 'silver', minShare: 0.51, criteria: CORE, outcomes: 1 },
    { id: 'gold', minShare: 0.68, criteria: CORE, outcomes: 1 },
    { id: 'platinum', minShare: 0.85, criteria: [...CORE, 'DM8'], outcomes: 3 },
  ],
  outcomeMetrics: [
    { id: 'broadband', target: 75, better: 'higher' },
    { id: 'air-quality', target: 10, better: 'lower' },
    { id: 'city-priority', target: null, better: null },
  ],
  journey: [
    { id: 'self-assessment' },
    { id: 'interim-report' },
    { id: 'debrief-call', optional: true },
    { id: 'site-visit-preparation' },
    { id: 'site-visit' },
    { id: 'certification' },
  ],
} as const satisfies Rules;

/** Criteria are numbered from 1 inside their practice: DM1, DM2 and so on. */
function practice<Id extends string>(id: Id, criteria: number) {
  return { id, criteria: Array.from({ length: criteria }, (_, i) => ({ code: `${id}${i + 1}` })) };
}
