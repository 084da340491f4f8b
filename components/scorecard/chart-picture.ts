import {
  practiceChart,
  practiceShapes,
  WIDTH,
  type Caption,
} from '../../src/render/practice-chart.js';
import { sample } from '../../src/render/practice-shapes.js';
import type { Shape } from '../../src/render/shape.js';
import type { ChartLook, Drawn } from './chart.js';

export type { Caption };

interface Picture {
  readonly drawn: Drawn;
  readonly caption: Caption;
  readonly canvas: HTMLCanvasElement;
  readonly look: ChartLook;
}

/** The chart as a file, under its caption; null where the browser cannot make it. */
export function pictureOf(picture: Picture, form: 'png' | 'svg'): Promise<Blob | null> {
  return form === 'svg' ? Promise.resolve(svgOf(picture)) : pngOf(picture);
}

function svgOf({ drawn, caption, look }: Picture): Blob {
  const { ink, line, hue, paper, dashes } = look;
  const colors = { ink: hex(ink), line: hex(line), hue: hex(hue), paper: hex(paper), dashes };
  const svg = practiceChart(drawn, caption, colors);
  return new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * The chart on paper: at once and without Chart.js, which a page that is about to be printed cannot wait for. It is sharp
 * in print, and says the figures.
 */
export function paperPicture(drawn: Drawn, { key }: Caption, look: ChartLook): SVGElement {
  const { shapes, height } = practiceShapes(drawn, key, look);
  const viewBox = `0 0 ${WIDTH} ${height}`;
  const attributes = { viewBox, 'font-size': 14, fill: look.ink };
  return node({ name: 'svg', attributes, inside: shapes });
}

/** Without markup, which a strict content policy would not let through. */
function node({ name, attributes, inside = [] }: Shape): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...inside.map((part) => (typeof part === 'string' ? part : node(part))));
  return made;
}

/** A color of this page in the way that every program knows. */
function hex(color: string): string {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return '#000';
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The chart as it stands in the page, under its words. A picture of an SVG would break a page's content policy. */
function pngOf({ drawn: { kind }, caption, canvas, look }: Picture): Promise<Blob | null> {
  const sharp = canvas.width / canvas.clientWidth || 1;
  const line = look.font.size * 1.5 * sharp;
  const [room, head] = [16 * sharp, (caption.lines.length + 1.5) * line];
  const foot = caption.key.length * line;
  const sheet = document.createElement('canvas');
  sheet.width = canvas.width + 2 * room;
  sheet.height = canvas.height + head + foot + 2 * room;
  const pen = sheet.getContext('2d');
  if (!pen) return Promise.resolve(null);
  const width = canvas.width;
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(canvas, room, room + head);
  pen.fillStyle = look.ink;
  pen.textBaseline = 'top';
  const font = `${look.font.size * sharp}px ${look.font.family}`;
  pen.font = `bold ${font}`;
  pen.fillText(caption.title, room, room, width);
  pen.font = font;
  caption.lines.forEach((text, at) => pen.fillText(text, room, room + (at + 1) * line, width));
  caption.key.forEach((name, at) => {
    const top = room + head + canvas.height + at * line;
    pen.fillStyle = look.ink;
    pen.fillText(name, room + 48 * sharp, top + line / 8, width - 48 * sharp);
    pen.setTransform(sharp, 0, 0, sharp, room, top + line / 2);
    for (const shape of sample([0, 0], { kind, of: at ? at - 1 : 'own' }, look)) paint(pen, shape);
    pen.resetTransform();
  });
  return new Promise((resolve) => {
    sheet.toBlob(resolve, 'image/png');
  });
}

/** A path of a picture on a canvas. */
function paint(pen: CanvasRenderingContext2D, { attributes }: Shape) {
  const { d, fill, stroke, ...more } = attributes;
  const path = pathOf(d);
  if (fill !== 'none') {
    pen.globalAlpha = Number(more['fill-opacity'] ?? 1);
    pen.fillStyle = String(fill);
    pen.fill(path);
    pen.globalAlpha = 1;
  }
  if (!stroke) return;
  pen.strokeStyle = String(stroke);
  pen.lineWidth = Number(more['stroke-width']);
  pen.setLineDash(
    String(more['stroke-dasharray'] ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
  pen.stroke(path);
}

function pathOf(d: unknown): Path2D {
  return new Path2D(String(d));
}
