import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  type ChartConfiguration,
} from 'chart.js';
import { renderText, toFont } from 'chart.js/helpers';
import type { Drawing, PlainLook } from '../shared/canvas-place.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController);
Chart.register(Filler, LineElement, PointElement, RadarController, RadialLinearScale);

/** The two ways to draw the practices. */
export type ChartKind = 'radar' | 'bars';

type Configuration = ChartConfiguration<
  'radar' | 'bar' | 'line',
  (number | null | Place)[],
  string[]
>;

/** A percent, and how far down it stands, from 0 for the first practice. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the chart draws: percents, in the order of the table. */
export interface ChartData {
  readonly labels: readonly string[];
  /** 0 to 100. */
  readonly values: readonly number[];
  /** Averages of other cities, to be drawn behind; null where not published. */
  readonly others: readonly (readonly (number | null)[])[];
  /** What follows a figure. */
  readonly sign: string;
}

/** What is drawn, and how. */
export interface Drawn extends ChartData {
  readonly kind: ChartKind;
}

/** What its look has besides the plain one. */
export interface OwnLook {
  readonly hue: string;
  readonly fill: string;
  readonly paper: string;
  /** The strokes of other cities' lines, and the gaps between. */
  readonly dashes: readonly (readonly number[])[];
  /** Whether surfaces are told by a pattern, where the reader's system has taken the colors away. */
  readonly isHatched: boolean;
}

export type ChartLook = PlainLook & OwnLook;

/** So many letters' heights a chart is wide at least: with larger ones nothing would be left of it. */
const WIDE = 28;

/** Letters as large as the page's, as far as there is room for the names. */
function fitting(look: ChartLook, { parentElement }: HTMLCanvasElement): ChartLook {
  const { family, size } = look.font;
  const most = (parentElement?.clientWidth ?? 0) / WIDE;
  return { ...look, font: { family, size: Math.min(size, most || size) } };
}

/** Draws the practices on a canvas, which must be on the page. */
export function draw(
  canvas: HTMLCanvasElement,
  first: Drawn,
  look: ChartLook,
): Drawing<Drawn, ChartLook> {
  let { kind } = first;
  let chart = new Chart(canvas, configuration(first, fitting(look, canvas)));
  return {
    show: (drawn, newLook) => {
      const next = configuration(drawn, fitting(newLook, canvas));
      // Another kind of chart is another chart.
      if (drawn.kind !== kind) {
        chart.destroy();
        chart = new Chart(canvas, next);
        kind = drawn.kind;
        return;
      }
      chart.data = next.data;
      if (next.options) chart.options = next.options;
      chart.update();
    },
    remove: () => chart.destroy(),
  };
}

function configuration(drawn: Drawn, look: ChartLook): Configuration {
  return drawn.kind === 'bars' ? bars(drawn, look) : radar(drawn, look);
}

/** Of both kinds. Nothing moves, and nothing is told by pointing: the table has every figure. */
const STILL = { animation: false as const, events: [], maintainAspectRatio: false };

function radar({ labels, values, others, sign }: Drawn, look: ChartLook): Configuration {
  const most = isSmall(look) ? 10 : 13;
  return {
    type: 'radar',
    data: {
      labels: labels.map((name) => linesOf(name, most)),
      datasets: [cityLine(values, look), ...others.map((data, at) => otherLine(data, look, at))],
    },
    options: { ...STILL, layout: { padding: { x: 2, y: 14 } }, scales: { r: scale(look, sign) } },
    plugins: [RING_FIGURE],
  };
}

/** The city's own as bars; other cities as the marks that they have in the radar, under the bar of the practice. */
function bars({ labels, values, others, sign }: Drawn, look: ChartLook): Configuration {
  const { ink, line, font } = look;
  return {
    type: 'bar',
    data: {
      labels: labels.map((name) => linesOf(name, 22)),
      datasets: [
        ...others.map((data, at) => ({ type: 'line' as const, ...otherMarks(data, look, at) })),
        cityBars(values, look, others.length ? 0.2 : 0),
      ],
    },
    options: {
      ...STILL,
      indexAxis: 'y',
      scales: {
        x: {
          min: 0,
          max: 100,
          ticks: {
            stepSize: 50,
            color: ink,
            font: { ...font, size: 10 },
            callback: (value: string | number) => value + sign,
          },
          grid: { color: line },
          border: { display: false },
        },
        y: {
          ticks: { color: ink, font, crossAlign: 'far', autoSkip: false },
          grid: { display: false },
        },
        // As far down as the practices on the other axis, but for what lies between these.
        lanes: {
          type: 'linear',
          axis: 'y',
          display: false,
          offset: false,
          reverse: true,
          min: -0.5,
          max: labels.length - 0.5,
        },
      },
    },
  };
}

/** Where the page leaves little room beside the ring. */
function isSmall({ font }: ChartLook): boolean {
  return font.size < 12;
}

/** Around a ring there is more room than before bars. */
function labelFont(look: ChartLook) {
  const { font } = look;
  return { ...font, size: font.size * (isSmall(look) ? 0.95 : 1.08) };
}

function scale(look: ChartLook, sign: string) {
  const { ink, line, paper, font } = look;
  return {
    min: 0,
    max: 100,
    ticks: {
      stepSize: RING,
      // By `RING_FIGURE`.
      display: false,
      color: ink,
      backdropColor: paper,
      font: { ...font, size: 10 },
      callback: (value: string | number) => value + sign,
    },
    grid: { color: line },
    angleLines: { color: line },
    pointLabels: { color: ink, font: labelFont(look), padding: isSmall(look) ? 3 : 6 },
  };
}

/** The one ring within. */
const RING = 50;

interface RingLook {
  readonly color: string;
  readonly backdropColor: string;
  readonly font: PlainLook['font'];
}

/** Says what the inner ring stands for, between the first two practices: on a spoke it would hide the marks there. */
const RING_FIGURE = {
  id: 'ring-figure',
  afterDraw({ ctx, scales: { r: ring } }: Chart) {
    const label = ring?.ticks.find(({ value }) => value === RING)?.label;
    if (!(ring instanceof RadialLinearScale) || typeof label !== 'string') return;
    const one = ring.getPointPositionForValue(0, RING);
    const next = ring.getPointPositionForValue(1, RING);
    // As `scale` says it: values, none of them a function.
    const { color, backdropColor, font } = ring.options.ticks as RingLook;
    renderText(ctx, label, (one.x + next.x) / 2, (one.y + next.y) / 2, toFont(font), {
      color,
      strokeColor: backdropColor,
      strokeWidth: 3,
      textAlign: 'center',
      textBaseline: 'middle',
    });
  },
};

function cityLine(values: readonly number[], look: ChartLook) {
  const { hue, fill } = look;
  return {
    data: [...values],
    borderColor: hue,
    backgroundColor: look.isHatched ? hatch(hue) : fill,
    borderWidth: 2,
    pointBackgroundColor: hue,
    pointBorderWidth: 0,
    pointRadius: 3.5,
    fill: true,
  };
}

/** `lift`: how far above the middle of their rows they stand. */
function cityBars(values: readonly number[], { hue, isHatched }: ChartLook, lift: number) {
  return {
    data: values.map((x, place) => ({ x, y: place - lift })),
    yAxisID: 'lanes',
    grouped: false,
    backgroundColor: isHatched ? hatch(hue) : hue,
    borderColor: hue,
    borderWidth: isHatched ? 2 : 0,
    maxBarThickness: 14,
  };
}

/** Slanted lines, 6 pixels apart. */
function hatch(color: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const pen = tile.getContext('2d');
  if (!pen) return 'transparent';
  pen.strokeStyle = color;
  pen.lineWidth = 1.5;
  pen.moveTo(-1, 7);
  pen.lineTo(7, -1);
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? 'transparent';
}

/** Each with its own dashes and marks, as beside its name in the table. */
function otherLine(values: readonly (number | null)[], look: ChartLook, at: number) {
  const { ink, dashes } = look;
  return {
    data: [...values],
    borderColor: ink,
    borderDash: [...(dashes[at % dashes.length] ?? [])],
    borderWidth: 1.5,
    ...marks(look, at),
    fill: false,
  };
}

/** Each in a lane of its own, so that averages that are close to each other can be told apart. */
function otherMarks(values: readonly (number | null)[], look: ChartLook, at: number) {
  return {
    data: values.flatMap((x, place) => (x === null ? [] : [{ x, y: place + 0.1 + 0.16 * at }])),
    yAxisID: 'lanes',
    showLine: false,
    clip: false as const,
    ...marks(look, at),
  };
}

/** A disc, a diamond, a triangle: without colors, each differs from the others. */
const MARKS = ['circle', 'rectRot', 'triangle'] as const;

function marks({ ink, paper }: ChartLook, at: number) {
  return {
    pointStyle: MARKS[at % MARKS.length] ?? 'circle',
    pointRadius: at % MARKS.length ? 4.5 : 3.5,
    pointBackgroundColor: paper,
    pointBorderColor: ink,
    pointBorderWidth: 1.5,
  };
}

/** A name in lines that are short enough to stand around a circle, or before a bar; none is an `&` or a `y` alone. */
function linesOf(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ').flatMap((each) => each.split(/(?<=-)/))) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length < 3 || last.length + word.length < most))
      lines[lines.length - 1] = last.endsWith('-') ? `${last}${word}` : `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
