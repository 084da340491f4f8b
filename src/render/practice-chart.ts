import {
  bars,
  barsHeight,
  radar,
  sample,
  text,
  type PictureColors,
  type PracticeFigures,
} from './practice-shapes.js';
import { shapeText, type Shape } from './shape.js';

export type { PictureColors, PracticeFigures };

/** What a picture says by itself, where there is no page around it. */
export interface Caption {
  readonly title: string;
  /** The result, and on whose word it is. */
  readonly lines: readonly string[];
  /** Whose figures are drawn: this city's, then those of others, in the order of their lines; empty for this city alone. */
  readonly key: readonly string[];
}

export const WIDTH = 640;
const LINE = 20;
const RADAR_HEIGHT = 416;

/** The practices as a static SVG with its own caption: a radar, or bars. */
export function practiceChart(
  figures: PracticeFigures,
  caption: Caption,
  colors: PictureColors,
): string {
  const top = 32 + (caption.lines.length + 1) * LINE;
  const drawn = practiceShapes(figures, caption.key, colors);
  const height = top + drawn.height;
  const spoken = [caption.title, ...caption.lines, ...said(figures, caption.key)]
    .map((part) => part.replace(/\.?$/, '.'))
    .join(' ');
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

/** The practices without a caption, as wide as `WIDTH`: what is drawn, and under it whose figures are whose. */
export function practiceShapes(
  figures: PracticeFigures,
  key: readonly string[],
  colors: PictureColors,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const isBars = figures.kind === 'bars';
  const bottom = isBars ? barsHeight(figures) + 24 : RADAR_HEIGHT;
  const drawn = isBars
    ? bars(figures, colors)
    : [group([WIDTH / 2, RADAR_HEIGHT / 2], radar(figures, colors))];
  const legend = key.flatMap((name, at) => {
    const y = bottom + 12 + at * LINE;
    const of = at ? at - 1 : 'own';
    return [...sample([24, y], { kind: figures.kind, of }, colors), text([76, y + 5], name)];
  });
  return { shapes: [...drawn, ...legend], height: bottom + key.length * LINE + 24 };
}

/** The figures of this city, then those of others under their names; what was not published is left out. */
function said({ labels, values, others, sign }: PracticeFigures, key: readonly string[]): string[] {
  return [values, ...others].map((figures, of) => {
    const all = labels.flatMap((label, at) => {
      const figure = figures[at] ?? null;
      return figure === null ? [] : [`${label} ${Math.round(figure)}${sign}`];
    });
    return [key[of], all.join(', ')].filter(Boolean).join(': ');
  });
}

function group([x, y]: readonly [number, number], inside: readonly Shape[]): Shape {
  return { name: 'g', attributes: { transform: `translate(${x} ${y})` }, inside };
}
