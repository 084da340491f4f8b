import { parseStandard } from '../../src/index.js';
import type { ElementControls } from './manifest.js';

/** One element of the composed page, and what has been set of it. */
export interface Piece {
  readonly controls: ElementControls;
  readonly element: HTMLElement;
  shown: boolean;
  readonly attributes: Map<string, string>;
  /** JSON, as it was typed. */
  readonly documents: Map<string, string>;
  readonly styles: Map<string, string>;
}

/** Its `id` is what the other pieces may name in `for`. */
export function createPiece(controls: ElementControls): Piece {
  const element = document.createElement(controls.tag);
  element.id = controls.tag.replace('wwc-', 'my-');
  const [attributes, documents, styles] = [new Map(), new Map(), new Map()];
  return { controls, element, shown: false, attributes, documents, styles };
}

/** Null takes the attribute away; the empty text sets a flag. */
export function setAttribute(piece: Piece, name: string, value: string | null) {
  keep(piece.attributes, name, value);
  if (value === null) piece.element.removeAttribute(name);
  else piece.element.setAttribute(name, value);
}

export function setStyle(piece: Piece, name: string, value: string | null) {
  keep(piece.styles, name, value);
  piece.element.style.setProperty(name, value);
}

export function setDocument(piece: Piece, name: string, text: string | null) {
  keep(piece.documents, name, text);
  const json = text === null ? null : parsed(text);
  // An edition is taken as it has been read; a record as JSON.parse gives it.
  Reflect.set(
    piece.element,
    name,
    name === 'standard' ? (parseStandard(json).value ?? null) : json,
  );
}

function keep(map: Map<string, string>, name: string, value: string | null) {
  if (value === null) map.delete(name);
  else map.set(name, value);
}

/** What is not JSON is given as it is: the element says what it makes of it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
