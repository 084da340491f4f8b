import type { YearFigure } from '../assessment/assessment.js';
import type { LooseFigure } from './told-figure.js';

/**
 * The figures of an outcome metric by year, oldest first, that of the record among them where it has both year and
 * figure. Of several for a year the record's own counts, else the last of the history.
 */
export function yearsOf(figure: LooseFigure | undefined): readonly YearFigure[] {
  const { history = [], value, year } = figure ?? {};
  const byYear = new Map(history.map((one) => [one.year, one]));
  if (value !== undefined && year !== undefined) byYear.set(year, { year, value });
  return [...byYear.values()].toSorted((a, b) => a.year - b.year);
}
