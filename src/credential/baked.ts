import { isPng, unbakePng } from './baked-png.js';
import { unbakeSvg } from './baked-svg.js';

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/** The credential in a file: a token as it is, or baked into an SVG or a PNG. Null where there is none. */
export function tokenIn(file: Uint8Array): string | null {
  if (isPng(file)) return unbakePng(file);
  const text = new TextDecoder().decode(file).trim();
  return /<svg\b/.test(text) ? unbakeSvg(text) : text || null;
}
