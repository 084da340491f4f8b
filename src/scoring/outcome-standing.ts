import type { OutcomeFigure } from '../assessment/assessment.js';
import type { Better, OutcomeRule } from '../standard/standard.js';

/** Not reported is not a failure: there is no figure, or nothing to hold it against. */
export type Standing = 'met' | 'not-met' | 'not-reported';

export interface OutcomeStanding {
  readonly id: string;
  readonly standing: Standing;
  /** In the metric's unit; null where not reported. */
  readonly value: number | null;
  /** The figure to reach, which itself is met; null where the city has named none. */
  readonly target: number | null;
  /** The side of the target that is met; null where the city has named none. */
  readonly better: Better | null;
  /** How far on the good side of the target, in the metric's unit; below 0 on the other; null without a figure. */
  readonly margin: number | null;
}

/** What counts of a figure. */
type Given = {
  readonly [Key in 'value' | 'target' | 'better']?: OutcomeFigure[Key] | undefined;
};

/** Holds a city's figure against the standard of its metric, or against the target that the city named. */
export function outcomeStanding(metric: OutcomeRule, figure: Given | undefined): OutcomeStanding {
  const value = figure?.value ?? null;
  const target = metric.target ?? figure?.target ?? null;
  const better = metric.better ?? figure?.better ?? null;
  const isKnown = value !== null && target !== null && better !== null;
  const margin = isKnown ? (better === 'higher' ? value - target : target - value) : null;
  const standing = margin === null ? 'not-reported' : margin >= 0 ? 'met' : 'not-met';
  return { id: metric.id, standing, value, target, better, margin };
}
