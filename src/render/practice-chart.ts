import { shapeText, type Shape } from './shape.js';

/** What a picture says by itself, where there is no page around it. */
export interface Caption {
  readonly title: string;
  /** The result, and on whose word it is. */
  readonly lines: readonly string[];
  /** Other cities, in the order of their lines. */
  readonly others: readonly string[];
}

/** Percents of the practices, 0 to 100, in the order of the labels. */
export interface PracticeFigures {
  readonly kind: 'radar' | 'bars';
  readonly labels: readonly string[];
  readonly values: readonly number[];
  /** Averages of other cities; null where not published. */
  readonly others: readonly (readonly (number | null)[])[];
  /** What follows a figure: `%`, or a space and that. */
  readonly sign: string;
}

/** In a form that every program knows: `#1b2733`. */
export interface PictureColors {
  readonly ink: string;
  readonly line: string;
  readonly hue: string;
  readonly paper: string;
  /** The strokes of other cities' lines, and the gaps between. */
  readonly dashes: readonly (readonly number[])[];
}

type Point = readonly [x: number, y: number];

export const WIDTH = 640;
const LINE = 20;
const RADIUS = 140;

/** The practices as a static SVG with its own caption: a radar, or bars. */
export function practiceChart(
  figures: PracticeFigures,
  caption: Caption,
  colors: PictureColors,
): string {
  const top = 32 + (caption.lines.length + 1) * LINE;
  const drawn = practiceShapes(figures, caption.others, colors);
  const height = top + drawn.height;
  const spoken = [caption.title, ...caption.lines, ...said(figures)].join('. ');
  return shapeText({
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': 't',
      'font-family': 'sans-serif',
      'font-size': 14,
      fill: colors.ink,
    },
    inside: [
      { name: 'title', attributes: { id: 't' }, inside: [spoken] },
      { name: 'rect', attributes: { width: WIDTH, height, fill: colors.paper } },
      text([24, 36], caption.title, { 'font-weight': 700, 'font-size': 18 }),
      ...caption.lines.map((line, at) => text([24, 36 + (at + 1) * LINE], line)),
      group([0, top], drawn.shapes),
    ],
  });
}

/** The practices without a caption, as wide as `WIDTH`: what is drawn, and under it whose lines are whose. */
export function practiceShapes(
  figures: PracticeFigures,
  others: readonly string[],
  colors: PictureColors,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const isBars = figures.kind === 'bars';
  const bottom = isBars ? 36 * figures.labels.length + 24 : 400;
  const legend = others.flatMap((name, at): Shape[] => {
    const y = bottom + 12 + at * LINE;
    const sample: Point[] = [
      [24, y],
      [64, y],
    ];
    return [...path(sample, dashed(colors, at)), text([76, y + 5], name)];
  });
  return {
    shapes: [...(isBars ? bars(figures, colors) : radar(figures, colors)), ...legend],
    height: bottom + others.length * LINE + 24,
  };
}

function said({ labels, values, sign }: PracticeFigures): string[] {
  return labels.map((label, at) => `${label} ${Math.round(values[at] ?? 0)}${sign}`);
}

function radar({ labels, values, others, sign }: PracticeFigures, colors: PictureColors): Shape[] {
  const { hue, line } = colors;
  const spokes = labels.map((_, at) => `M0 0L${xy(around(at, labels.length, 100))}`).join('');
  const rings = [50, 100].map((ring) =>
    closed(labels.map((_, at) => around(at, labels.length, ring))),
  );
  const names = labels.flatMap((label, at) => {
    const lines = [...inTwo(label), `${Math.round(values[at] ?? 0)}${sign}`];
    return besideRing(around(at, labels.length, 112), lines);
  });
  const own = closed(values.map((value, at) => around(at, labels.length, value)));
  const averages = others.flatMap((average, at) => {
    const known = average.flatMap((value, place) =>
      value === null ? [] : [around(place, labels.length, value)],
    );
    return path([...known, ...known.slice(0, 1)], dashed(colors, at));
  });
  return [
    group(
      [WIDTH / 2, 200],
      [
        drawing(`${spokes}${rings.join('')}`, { fill: 'none', stroke: line }),
        drawing(own, { fill: hue, 'fill-opacity': 0.2, stroke: hue, 'stroke-width': 2 }),
        ...averages,
        ...names,
      ],
    ),
  ];
}

function bars({ labels, values, others, sign }: PracticeFigures, colors: PictureColors): Shape[] {
  const [left, width] = [264, 312];
  const across = (value: number) => left + (width * value) / 100;
  const middle = (at: number) => 36 * at + 20;
  const rules = [0, 50, 100].map((value) => `M${across(value)} 0V${36 * labels.length}`).join('');
  const rows = labels.flatMap((label, at): Shape[] => {
    const value = values[at] ?? 0;
    const bar = { x: left, y: middle(at) - 8, width: (width * value) / 100, height: 16 };
    return [
      text([left - 12, middle(at) + 5], label, { 'text-anchor': 'end' }),
      { name: 'rect', attributes: { ...bar, fill: colors.hue } },
      text([across(100) + 8, middle(at) + 5], `${Math.round(value)}${sign}`),
    ];
  });
  const lines = others.flatMap((line, index) => {
    const known = line.flatMap((value, at): Point[] =>
      value === null ? [] : [[across(value), middle(at)]],
    );
    return path(known, dashed(colors, index));
  });
  return [drawing(rules, { stroke: colors.line, fill: 'none' }), ...rows, ...lines];
}

/** The place of a percent on a spoke, the first of which points up. */
function around(at: number, count: number, value: number): Point {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  const radius = (RADIUS * value) / 100;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** A name above the ring ends there, one below begins there, one at its side stands in the middle. */
function besideRing(place: Point, lines: readonly string[]): Shape[] {
  const [x, y] = place;
  const above = (1 - y / (1.12 * RADIUS)) / 2;
  const first = y + 5 - 17 * (lines.length - 1) * above;
  return lines.map((line, at) => {
    return text([x, first + 17 * at], line, { 'text-anchor': anchor(place) });
  });
}

/** A long name in two lines, about as long as each other. */
function inTwo(name: string): string[] {
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const off = (gap: number) => Math.abs(gap - name.length / 2);
  const [middle] = gaps.sort((one, other) => off(one) - off(other));
  if (name.length < 16 || middle === undefined) return [name];
  return [name.slice(0, middle), name.slice(middle + 1)];
}

function anchor([x]: Point): string {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
}

function closed(points: readonly Point[]): string {
  return `M${points.map(xy).join('L')}Z`;
}

function path(points: readonly Point[], attributes: Shape['attributes']): Shape[] {
  return points.length > 1 ? [drawing(`M${points.map(xy).join('L')}`, attributes)] : [];
}

function drawing(d: string, attributes: Shape['attributes']): Shape {
  return { name: 'path', attributes: { d, ...attributes } };
}

function group([x, y]: Point, inside: readonly Shape[]): Shape {
  return { name: 'g', attributes: { transform: `translate(${x} ${y})` }, inside };
}

function dashed({ ink, dashes }: PictureColors, at: number): Shape['attributes'] {
  const dash = dashes[at % dashes.length]?.join(' ') ?? '';
  return { fill: 'none', stroke: ink, 'stroke-width': 1.5, 'stroke-dasharray': dash };
}

function xy([x, y]: Point): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}

function text([x, y]: Point, content: string, attributes: Shape['attributes'] = {}): Shape {
  const place = { x: Number(x.toFixed(1)), y: Number(y.toFixed(1)) };
  return { name: 'text', attributes: { ...place, ...attributes }, inside: [content] };
}
