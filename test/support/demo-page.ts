/** A page of the built demo in a frame, with what it complains of. */
import { fixture, html } from '@open-wc/testing';
import { until } from './until.js';

export { until };

export interface DemoPage {
  readonly document: Document;
  /** What it said with console.warn and console.error, its errors, what it could not load, what its policy blocked. */
  readonly complaints: readonly string[];
}

/** Opens a page of dist/demo, such as `index.html?lang=es`, and waits until its elements show something. */
export async function openDemo(name: string): Promise<DemoPage> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="The demo" width="780" height="580"></iframe>`,
  );
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.src = `/demo/${name}`;
  });
  const window = frame.contentWindow as Window & { complaints: string[] };
  await until(() => {
    const elements = elementsOf(frame.contentDocument!);
    return elements.length > 0 && elements.every(showsSomething);
  });
  return { document: frame.contentDocument!, complaints: window.complaints };
}

/** The elements of a page, the ones that have been upgraded and those that wait for a script. */
export function elementsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('wwc-'),
  );
}

/** The words inside an element's shadow root, or inside the element where it has none, as one line. */
export function wordsIn(node: Element | null): string {
  const words = node?.shadowRoot?.textContent ?? node?.textContent ?? '';
  return words.replaceAll(/\s+/g, ' ').trim();
}

function showsSomething(element: HTMLElement): boolean {
  const isUpgraded = element.matches(':defined');
  const isBusy = element.shadowRoot?.querySelector('[aria-busy="true"]');
  const scripted = element.ownerDocument.querySelector('script[src*="/cdn/"]') !== null;
  const hasPicture = element.querySelector('img') !== null;
  return isUpgraded === scripted && !isBusy && (wordsIn(element) !== '' || hasPicture);
}
