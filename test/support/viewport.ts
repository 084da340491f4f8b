/** The size of the window's inside, in all three engines. After each test it is what it was. */
import { command } from './command.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What each test starts with, in CSS pixels. */
export const VIEWPORT: Size = { width: 800, height: 600 };

/** A phone's width; also what is left of 1280 pixels at a zoom of 400 %, which WCAG's "Reflow" asks for. */
export const PHONE: Size = { width: 320, height: 640 };

const LIMIT_MS = 5000;

/** Makes the window's inside this large, in CSS pixels, and waits until the page has been laid out anew. */
export async function setViewport({ width, height }: Size): Promise<void> {
  const frame = { width: outerWidth - innerWidth, height: outerHeight - innerHeight };
  await command('wwc-resize', { width, height, frame });
  const deadline = performance.now() + LIMIT_MS;
  while (innerWidth !== width || innerHeight !== height) {
    if (performance.now() > deadline) {
      throw new Error(`The window is ${innerWidth} × ${innerHeight}, not ${width} × ${height}.`);
    }
    await nextFrame();
  }
  await nextFrame();
}

export async function resetViewport(): Promise<void> {
  if (innerWidth !== VIEWPORT.width || innerHeight !== VIEWPORT.height) await setViewport(VIEWPORT);
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
