import {
  Chart,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  type ChartConfiguration,
} from 'chart.js';

Chart.register(Filler, LineElement, PointElement, RadarController, RadialLinearScale);

/** The strokes of other cities' lines, and the gaps between. */
const DASHES = [
  [6, 3],
  [2, 2],
  [9, 3, 2, 3],
];

/** What the chart draws: percents, in the order of the table. */
export interface ChartData {
  readonly labels: readonly string[];
  /** 0 to 100. */
  readonly values: readonly number[];
  /** Averages of other cities, to be drawn behind; null where not published. */
  readonly others: readonly (readonly (number | null)[])[];
  readonly lang: string;
}

/** Colours that a canvas understands, and the font of the page. */
export interface ChartLook {
  readonly ink: string;
  readonly line: string;
  readonly hue: string;
  readonly fill: string;
  readonly font: { readonly family: string; readonly size: number };
}

/** A chart on a canvas, until it is removed. */
export interface Drawing {
  readonly show: (data: ChartData, look: ChartLook) => void;
  readonly remove: () => void;
}

/** Draws the practices as a radar on a canvas, which must be on the page. */
export function draw(canvas: HTMLCanvasElement, data: ChartData, look: ChartLook): Drawing {
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

function configuration(
  { labels, values, others, lang }: ChartData,
  look: ChartLook,
): ChartConfiguration<'radar', (number | null)[], string[]> {
  return {
    type: 'radar',
    data: {
      labels: labels.map(linesOf),
      datasets: [cityLine(values, look), ...others.map((data, at) => otherLine(data, look, at))],
    },
    options: {
      animation: false,
      events: [],
      // The numbers on the rings push the names out by half their height.
      layout: { padding: 14 },
      maintainAspectRatio: false,
      scales: { r: scale(look, lang) },
    },
  };
}

function scale({ ink, line, font }: ChartLook, lang: string) {
  const percents = new Intl.NumberFormat(lang, { style: 'percent' });
  return {
    min: 0,
    max: 100,
    ticks: {
      stepSize: 50,
      color: ink,
      font: { ...font, size: 10 },
      backdropPadding: 0,
      showLabelBackdrop: false,
      z: 1,
      callback: (value: string | number) =>
        value === 100 ? '' : percents.format(Number(value) / 100),
    },
    grid: { color: line },
    angleLines: { color: line },
    pointLabels: { color: ink, font, padding: 6 },
  };
}

function cityLine(values: readonly number[], { hue, fill }: ChartLook) {
  return {
    data: [...values],
    borderColor: hue,
    backgroundColor: fill,
    borderWidth: 2,
    pointBackgroundColor: hue,
    pointBorderWidth: 0,
    pointRadius: 3.5,
    fill: true,
  };
}

/** Each with its own dashes, as beside its name in the table. */
function otherLine(values: readonly (number | null)[], { ink }: ChartLook, at: number) {
  return {
    data: [...values],
    borderColor: ink,
    borderDash: DASHES[at % DASHES.length] ?? [],
    borderWidth: 1.5,
    pointRadius: 0,
    spanGaps: true,
    fill: false,
  };
}

/** A name in lines that are short enough to stand around a circle. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 13)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
