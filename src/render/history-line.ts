import type { YearFigure } from '../assessment/assessment.js';

/** A place in a picture of width and height 1, from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface HistoryLine {
  /** In the order of the figures. */
  readonly places: readonly Place[];
  /** Height of the rule that is the standard; null where there is none. */
  readonly rule: number | null;
}

/** A line over the years, oldest first, with the standard as a rule across; the highest of all is at the top. */
export function historyLine(figures: readonly YearFigure[], target: number | null): HistoryLine {
  const years = figures.map(({ year }) => year);
  const heights = [...figures.map(({ value }) => value), ...(target === null ? [] : [target])];
  const across = scale(years);
  const down = scale(heights);
  return {
    places: figures.map(({ year, value }) => ({ x: across(year), y: 1 - down(value) })),
    rule: target === null ? null : 1 - down(target),
  };
}

/** From the least to the most of some numbers as 0 to 1; all are in the middle where that is no way to measure. */
function scale(numbers: readonly number[]): (number: number) => number {
  const least = Math.min(...numbers);
  const span = Math.max(...numbers) - least;
  return (number) => (span > 0 && span < Infinity ? (number - least) / span : 0.5);
}
