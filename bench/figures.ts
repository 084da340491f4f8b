/** What many measurements of the same thing come to. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function figure(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2;
  return { median, min: at(sorted, 0), max: at(sorted, sorted.length - 1) };
}

/** How many times as much as the reference, round by round, so that a slow moment counts on both sides. */
export function ratio(values: readonly number[], reference: readonly number[]): Figure | null {
  const ratios = values.map((value, round) => value / (reference[round] ?? Number.NaN));
  return ratios.length > 0 && ratios.every(Number.isFinite) ? figure(ratios) : null;
}

/** One point of growth: so much work, so large a figure. */
export interface Point {
  readonly size: number;
  readonly value: number;
}

/**
 * The exponent with which a figure grows between two sizes: 1 is linear, 2 quadratic. Below 1 where a part of the
 * figure does not grow. Null where it cannot be said.
 */
export function slope(from: Point, to: Point): number | null {
  const exponent = Math.log(to.value / from.value) / Math.log(to.size / from.size);
  return Number.isFinite(exponent) ? exponent : null;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}
