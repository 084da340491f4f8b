import type { OutcomeFigure, YearFigure } from '../assessment/assessment.js';

/** The figures of an outcome metric by year, oldest first, that of the record among them where it has a year. */
export function yearsOf(figure: OutcomeFigure | undefined): readonly YearFigure[] {
  const { history = [], value, year } = figure ?? {};
  const latest = value !== undefined && year !== undefined ? [{ year, value }] : [];
  return [...history.filter((one) => one.year !== year), ...latest].toSorted(
    (a, b) => a.year - b.year,
  );
}
