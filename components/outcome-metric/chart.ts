import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import type { YearFigure } from '../../src/assessment/assessment.js';
import type { Drawing, PlainLook } from '../shared/canvas-place.js';

Chart.register(LinearScale, LineController, LineElement, PointElement);

/** What the chart draws: figures, oldest first, and what they are held against. */
export interface CourseData {
  readonly figures: readonly YearFigure[];
  /** In the figures' unit; null without one. */
  readonly target: number | null;
  readonly lang: string;
  readonly isPercent: boolean;
}

export interface ChartLook extends PlainLook {
  readonly hue: string;
}

/** Draws figures over the years as a line, with the standard as a rule across, on a canvas that is on the page. */
export function draw(
  canvas: HTMLCanvasElement,
  data: CourseData,
  look: ChartLook,
): Drawing<CourseData, ChartLook> {
  const chart = new Chart(canvas, configuration(data, look));
  return {
    show: (newData, newLook) => {
      const { data: values, options } = configuration(newData, newLook);
      chart.data = values;
      if (options) chart.options = options;
      chart.update();
    },
    remove: () => chart.destroy(),
  };
}

type Points = { x: number; y: number }[];

function configuration(data: CourseData, look: ChartLook): ChartConfiguration<'line', Points> {
  const { figures, target } = data;
  const course = figures.map(({ year, value }) => ({ x: year, y: value }));
  const [first, last] = [figures[0]?.year ?? 0, figures.at(-1)?.year ?? 0];
  const rule = target === null ? [] : [first, last].map((x) => ({ x, y: target }));
  return {
    type: 'line',
    data: { datasets: [courseLine(course, look), ruleLine(rule, look)] },
    options: {
      animation: false,
      events: [],
      layout: { padding: { top: 8, right: 12 } },
      maintainAspectRatio: false,
      scales: { x: years(figures, look), y: values(data, look) },
    },
  };
}

function courseLine(data: Points, { hue }: ChartLook) {
  return {
    data,
    borderColor: hue,
    borderWidth: 2.5,
    // The dots of the first and the last year stand whole on the edges.
    clip: 6,
    pointBackgroundColor: hue,
    pointBorderWidth: 0,
    pointRadius: 4,
  };
}

function ruleLine(data: Points, { ink }: ChartLook) {
  return { data, borderColor: ink, borderDash: [6, 4], borderWidth: 1.5, pointRadius: 0 };
}

function years(figures: readonly YearFigure[], { ink, font }: ChartLook) {
  return {
    type: 'linear' as const,
    min: figures[0]?.year ?? 0,
    max: figures.at(-1)?.year ?? 0,
    grid: { display: false },
    ticks: {
      color: ink,
      font,
      precision: 0,
      // A year is not written as a quantity is.
      callback: (year: string | number) => (Number.isInteger(year) ? String(year) : ''),
    },
  };
}

function values({ lang, isPercent, target }: CourseData, { ink, line, font }: ChartLook) {
  const percent = { style: 'unit', unit: 'percent' } as const;
  const format = new Intl.NumberFormat(lang, isPercent ? percent : {});
  return {
    type: 'linear' as const,
    ...(target !== null && { suggestedMin: target, suggestedMax: target }),
    grace: '10%',
    grid: { color: line },
    border: { display: false },
    ticks: {
      color: ink,
      font,
      maxTicksLimit: 6,
      callback: (value: string | number) => format.format(Number(value)),
    },
  };
}
