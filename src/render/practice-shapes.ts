import type { Shape } from './shape.js';

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

const RADIUS = 140;

/** How the averages of others are marked, so that they differ without colors: a disc, a diamond, a triangle. */
const MARKS = ['m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', 'm0-5l5 5l-5 5l-5-5z', 'm0-5l5 9h-10z'];

/** From one practice to the next, and from a bar to the first of the marks under it and between these. */
const ROW = 36;
const UNDER = 15;
const APART = 9;

/** A ring of spokes around the middle, the city's own as a surface, others as lines with marks. */
export function radar(
  { labels, values, others, sign }: PracticeFigures,
  colors: PictureColors,
): Shape[] {
  const { hue, line } = colors;
  const spokes = labels.map((_, at) => `M0 0L${xy(around(at, labels.length, 100))}`).join('');
  const rings = [50, 100].map((ring) =>
    closed(labels.map((_, at) => around(at, labels.length, ring))),
  );
  const names = labels.flatMap((label, at) => {
    const lines = [...inTwo(label, 16), `${Math.round(values[at] ?? 0)}${sign}`];
    return besideRing(around(at, labels.length, 112), lines);
  });
  const own = closed(values.map((value, at) => around(at, labels.length, value)));
  const averages = others.flatMap((average, at) => {
    const points = average.map((value, place) =>
      value === null ? null : around(place, labels.length, value),
    );
    const marks = points.flatMap((point) => (point ? [mark(point, at, colors)] : []));
    return [...runsOf(points).flatMap((run) => path(run, at, colors)), ...marks];
  });
  return [
    drawing(`${spokes}${rings.join('')}`, { fill: 'none', stroke: line }),
    drawing(own, { fill: hue, 'fill-opacity': 0.2, stroke: hue, 'stroke-width': 2 }),
    ...averages,
    ...names,
  ];
}

/** A bar for each practice, and under it a mark for each average of others. */
export function bars(figures: PracticeFigures, colors: PictureColors): Shape[] {
  const { labels, values, others, sign } = figures;
  const [left, width] = [264, 312];
  const across = (value: number) => left + (width * value) / 100;
  const middle = (at: number) => rowHeight(figures) * at + 20;
  const rules = [0, 50, 100].map((value) => `M${across(value)} 0V${barsHeight(figures)}`).join('');
  const rows = labels.flatMap((label, at): Shape[] => {
    const value = values[at] ?? 0;
    const bar = { x: left, y: middle(at) - 8, width: (width * value) / 100, height: 16 };
    const marks = others.flatMap((averages, lane) => {
      const average = averages[at] ?? null;
      if (average === null) return [];
      return [mark([across(average), middle(at) + UNDER + lane * APART], lane, colors)];
    });
    return [
      ...beforeBar([left - 12, middle(at) + 5], label),
      { name: 'rect', attributes: { ...bar, fill: colors.hue } },
      text([across(100) + 8, middle(at) + 5], `${Math.round(value)}${sign}`),
      ...marks,
    ];
  });
  return [drawing(rules, { stroke: colors.line, fill: 'none' }), ...rows];
}

export function barsHeight(figures: PracticeFigures): number {
  return rowHeight(figures) * figures.labels.length;
}

function rowHeight({ others }: PracticeFigures): number {
  return others.length ? ROW + others.length * APART : ROW;
}

/** How a line of the key is drawn, 40 wide: of this city, or of others by their place. */
export function sample(
  [x, y]: Point,
  { kind, of }: { readonly kind: PracticeFigures['kind']; readonly of: 'own' | number },
  colors: PictureColors,
): readonly Shape[] {
  const surface = { 'fill-opacity': 0.2, stroke: colors.hue, 'stroke-width': 2 };
  const own = { fill: colors.hue, ...(kind === 'radar' && surface) };
  if (of === 'own') return [drawing(`M${x} ${y - 6}h40v12h-40z`, own)];
  const line: Point[] = [
    [x, y],
    [x + 40, y],
  ];
  return [...(kind === 'radar' ? path(line, of, colors) : []), mark([x + 20, y], of, colors)];
}

/** The mark of others by their place, on their line or under a bar. */
function mark(point: Point, at: number, { ink, paper }: PictureColors): Shape {
  const d = `M${xy(point)}${MARKS[at % MARKS.length]}`;
  return drawing(d, { fill: paper, stroke: ink, 'stroke-width': 1.5 });
}

/** The line of others by their place. */
function path(points: readonly Point[], at: number, { ink, dashes }: PictureColors): Shape[] {
  if (points.length < 2) return [];
  const dash = dashes[at % dashes.length]?.join(' ') ?? '';
  const attributes = { fill: 'none', stroke: ink, 'stroke-width': 1.5, 'stroke-dasharray': dash };
  return [drawing(`M${points.map(xy).join('L')}`, attributes)];
}

/** The points of a ring that are joined: neighbors of which none is missing. */
function runsOf(points: readonly (Point | null)[]): Point[][] {
  const start = Math.max(points.indexOf(null), 0);
  const runs: Point[][] = [[]];
  for (const point of [...points.slice(start), ...points.slice(0, start + 1)]) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs;
}

export function text([x, y]: Point, content: string, attributes: Shape['attributes'] = {}): Shape {
  const place = { x: Number(x.toFixed(1)), y: Number(y.toFixed(1)) };
  return { name: 'text', attributes: { ...place, ...attributes }, inside: [content] };
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

function beforeBar([x, y]: Point, name: string): Shape[] {
  const lines = inTwo(name, 30);
  const first = y - (17 * (lines.length - 1)) / 2;
  return lines.map((line, at) => text([x, first + 17 * at], line, { 'text-anchor': 'end' }));
}

/** A name of so many letters in two lines, about as long as each other; an `&` or a `y` begins the second. */
function inTwo(name: string, many: number): string[] {
  const gaps = [...name.matchAll(/(?<! \S) /g)].map(({ index }) => index);
  const off = (gap: number) => Math.abs(gap - name.length / 2);
  const [middle] = gaps.sort((one, other) => off(one) - off(other));
  if (name.length < many || middle === undefined) return [name];
  return [name.slice(0, middle), name.slice(middle + 1)];
}

function anchor([x]: Point): string {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
}

function closed(points: readonly Point[]): string {
  return `M${points.map(xy).join('L')}Z`;
}

function drawing(d: string, attributes: Shape['attributes']): Shape {
  return { name: 'path', attributes: { d, ...attributes } };
}

function xy([x, y]: Point): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}
