import { escaped } from './xml.js';

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
  /** BCP 47: in which the percents are written. */
  readonly lang: string;
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

const WIDTH = 640;
const LINE = 20;
const RADIUS = 140;

/** The practices as a static SVG with its own caption: a radar, or bars. */
export function practiceChart(
  figures: PracticeFigures,
  caption: Caption,
  colors: PictureColors,
): string {
  const top = 32 + (caption.lines.length + 1) * LINE;
  const bottom = top + (figures.kind === 'bars' ? 36 * figures.labels.length + 24 : 400);
  const height = bottom + caption.others.length * LINE + 24;
  const drawn = figures.kind === 'bars' ? bars(figures, colors) : radar(figures, colors);
  const head = caption.lines.map((line, at) => text([24, 36 + (at + 1) * LINE], line)).join('');
  const legend = caption.others.map((name, at) => {
    const y = bottom + 12 + at * LINE;
    const sample: Point[] = [
      [24, y],
      [64, y],
    ];
    return path(sample, dashed(colors, at)) + text([76, y + 5], name);
  });
  const spoken = [caption.title, ...caption.lines, ...said(figures)].join('. ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" ` +
    `role="img" aria-labelledby="t" font-family="sans-serif" font-size="14" fill="${colors.ink}">` +
    `<title id="t">${escaped(spoken)}</title>` +
    `<rect width="${WIDTH}" height="${height}" fill="${colors.paper}"/>` +
    text([24, 36], caption.title, ' font-weight="700" font-size="18"') +
    `${head}<g transform="translate(0 ${top})">${drawn}</g>${legend.join('')}</svg>`
  );
}

function said({ labels, values, lang }: PracticeFigures): string[] {
  return labels.map((label, at) => `${label} ${percent(values[at] ?? 0, lang)}`);
}

function radar({ labels, values, others, lang }: PracticeFigures, colors: PictureColors): string {
  const spokes = labels.map((_, at) => `M0 0L${xy(around(at, labels.length, 100))}`).join('');
  const rings = [50, 100].map((ring) =>
    closed(labels.map((_, at) => around(at, labels.length, ring))),
  );
  const names = labels.map((label, at) => {
    const place = around(at, labels.length, 112);
    const value = percent(values[at] ?? 0, lang);
    return (
      text(place, label, ` text-anchor="${anchor(place)}"`) +
      text([place[0], place[1] + 17], value, ` text-anchor="${anchor(place)}" font-size="13"`)
    );
  });
  const own = closed(values.map((value, at) => around(at, labels.length, value)));
  return (
    `<g transform="translate(${WIDTH / 2} 200)">` +
    `<path d="${spokes}${rings.join('')}" fill="none" stroke="${colors.line}"/>` +
    `<path d="${own}" fill="${colors.hue}" fill-opacity="0.2" stroke="${colors.hue}" stroke-width="2"/>` +
    others
      .map((line, at) => {
        const known = line.flatMap((value, place) =>
          value === null ? [] : [around(place, labels.length, value)],
        );
        return path([...known, ...known.slice(0, 1)], dashed(colors, at));
      })
      .join('') +
    `${names.join('')}</g>`
  );
}

function bars({ labels, values, others, lang }: PracticeFigures, colors: PictureColors): string {
  const [left, width] = [264, 312];
  const across = (value: number) => left + (width * value) / 100;
  const middle = (at: number) => 36 * at + 20;
  const rules = [0, 50, 100].map((value) => `M${across(value)} 0V${36 * labels.length}`).join('');
  const rows = labels.map((label, at) => {
    const value = values[at] ?? 0;
    return (
      text([left - 12, middle(at) + 5], label, ' text-anchor="end"') +
      `<rect x="${left}" y="${middle(at) - 8}" width="${(width * value) / 100}" height="16" fill="${colors.hue}"/>` +
      text([across(100) + 8, middle(at) + 5], percent(value, lang))
    );
  });
  const lines = others.map((line, index) => {
    const known = line.flatMap((value, at): Point[] =>
      value === null ? [] : [[across(value), middle(at)]],
    );
    return path(known, dashed(colors, index));
  });
  return `<path d="${rules}" stroke="${colors.line}" fill="none"/>${rows.join('')}${lines.join('')}`;
}

/** The place of a percent on a spoke, the first of which points up. */
function around(at: number, count: number, value: number): Point {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  const radius = (RADIUS * value) / 100;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function anchor([x]: Point): string {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
}

function closed(points: readonly Point[]): string {
  return `M${points.map(xy).join('L')}Z`;
}

function path(points: readonly Point[], attributes: string): string {
  return points.length > 1 ? `<path d="M${points.map(xy).join('L')}"${attributes}/>` : '';
}

function dashed({ ink, dashes }: PictureColors, at: number): string {
  const dash = dashes[at % dashes.length]?.join(' ') ?? '';
  return ` fill="none" stroke="${ink}" stroke-width="1.5" stroke-dasharray="${dash}"`;
}

function xy([x, y]: Point): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}

function text([x, y]: Point, content: string, attributes = ''): string {
  return `<text x="${Number(x.toFixed(1))}" y="${Number(y.toFixed(1))}"${attributes}>${escaped(content)}</text>`;
}

function percent(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(value / 100);
}
