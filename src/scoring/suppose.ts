import type { Assessment, CriterionAnswer, OutcomeFigure } from '../assessment/assessment.js';
import type { Rules } from '../standard/standard.js';

/** By criterion code or id of an outcome metric: whether it is supposed to be earned, or met. */
export type Supposed = ReadonlyMap<string, boolean>;

/**
 * The record as it would be if some criteria were earned, or not, and some outcome metrics met, or not: to be scored,
 * never to be shown. Its figures are what the standard asks, and nobody has reported them.
 */
export function suppose(assessment: Assessment, standard: Rules, supposed: Supposed): Assessment {
  const answers: Record<string, CriterionAnswer> = { ...assessment.answers };
  for (const { criteria } of standard.practices) {
    for (const { code } of criteria) {
      const isEarned = supposed.get(code);
      if (isEarned !== undefined) answers[code] = { answer: isEarned ? 'yes' : 'no' };
    }
  }
  const outcomes: Record<string, OutcomeFigure> = { ...assessment.outcomes };
  for (const { id, target, better } of standard.outcomeMetrics) {
    const isMet = supposed.get(id);
    if (isMet === false) delete outcomes[id];
    const sought = target ?? outcomes[id]?.target ?? 0;
    const side = better ?? outcomes[id]?.better ?? 'higher';
    if (isMet) outcomes[id] = { value: sought, target: sought, better: side };
  }
  return { ...assessment, status: 'self-assessed', answers, outcomes };
}
