import { escaped } from './xml.js';

/** A piece of a picture (SVG), as plain data: a file takes it as text, a page makes nodes of it. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inside?: readonly (Shape | string)[];
}

/** The same as text. Texts and attributes may hold anything. */
export function shapeText({ name, attributes, inside = [] }: Shape): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const within = inside.map((part) => (typeof part === 'string' ? escaped(part) : shapeText(part)));
  return `<${name}${said.join('')}${within.length ? `>${within.join('')}</${name}>` : '/>'}`;
}
