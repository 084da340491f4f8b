import type { OutcomeFigure } from '../assessment/assessment.js';

/** What a page tells of a figure: texts, or numbers, that may be anything. */
export interface Told {
  readonly value: string | number | null;
  readonly year: string | number | null;
  readonly label: string | null;
  readonly unit: string | null;
  readonly target: string | number | null;
  readonly better: string | null;
  readonly goal: string | number | null;
  readonly source: string | null;
  readonly sourceHref: string | null;
}

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** A figure of which any part may be missing. */
export interface LooseFigure extends Loose<Omit<OutcomeFigure, 'source'>> {
  readonly source?: Loose<NonNullable<OutcomeFigure['source']>> | undefined;
}

/** As HTML and JSON write a number: with a point, never a comma, which may stand for either. */
const NUMBER = /^\s*[+-]?\d+(\.\d+)?\s*$/;

/** The figure that a page tells; what cannot be read is left out, so that it counts as not reported. */
export function toldFigure(told: Told): LooseFigure {
  const { better, source, sourceHref } = told;
  return {
    value: numberIn(told.value),
    year: wholeIn(told.year, 1900, 2200),
    name: told.label || undefined,
    unit: told.unit || undefined,
    target: numberIn(told.target),
    better: better === 'higher' || better === 'lower' ? better : undefined,
    goal: wholeIn(told.goal, 1, 17),
    source: { title: source || undefined, url: sourceHref || undefined },
  };
}

function numberIn(told: string | number | null): number | undefined {
  const value = NUMBER.test(String(told)) ? Number(told) : Infinity;
  return Number.isFinite(value) ? value : undefined;
}

function wholeIn(told: string | number | null, least: number, most: number): number | undefined {
  const value = numberIn(told) ?? 0;
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}
