import type { Tally } from '../scoring/score.js';

/** A piece of the ring, as shares of the whole way round, clockwise from the top. */
export interface Arc {
  readonly start: number;
  readonly length: number;
  /** How much of `length` is earned. */
  readonly filled: number;
}

/** Between two arcs, as a share of the ring. */
const GAP = 0.018;

/**
 * The ring of the mark: an arc per practice, in order, as long as the practice has criteria and filled as far as
 * they are earned. One practice alone closes the ring.
 */
export function markArcs(practices: readonly Pick<Tally, 'earned' | 'total'>[]): Arc[] {
  const total = practices.reduce((sum, practice) => sum + practice.total, 0);
  const gap = practices.length > 1 ? GAP : 0;
  let before = 0;
  return practices.map((practice) => {
    const start = before / total + gap / 2;
    const length = Math.max(0, practice.total / total - gap);
    before += practice.total;
    return { start, length, filled: (length * practice.earned) / practice.total };
  });
}
