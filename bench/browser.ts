import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from './find-chromium.js';
import { CATEGORIES, spentIn, type Spent } from './trace.js';

/** How many times slower than this machine the processor of the reader is. */
export const SLOWER = 4;

const WINDOW = { width: 1280, height: 1800 };

/** For so long nothing may run, and nothing be on its way, before a page is at rest: longer than a form waits to save. */
const QUIET_MS = 350;
const STEP_MS = 50;
const PATIENCE_MS = 120_000;

export function startBrowser(): Promise<Browser> {
  const { executablePath, args } = findChromium();
  // A page whose window is not in front would be slowed down by the browser itself.
  const steady = ['--disable-background-timer-throttling', '--disable-renderer-backgrounding'];
  return launch({ executablePath, args: [...args, ...steady], defaultViewport: WINDOW });
}

/** A page in a browser context of its own, so with nothing in any cache, on a slow processor. */
export class ColdPage {
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #underWay = new Set<string>();
  /** What came over the wire, headers included. */
  bytes = 0;
  requests = 0;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
    page.on('pageerror', (error) => console.error(`${page.url()}: ${String(error)}`));
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('data:')) return;
      this.#underWay.add(requestId);
      this.requests += 1;
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (this.#underWay.delete(requestId)) this.bytes += encodedDataLength;
    });
    session.on('Network.loadingFailed', ({ requestId }) => this.#underWay.delete(requestId));
  }

  /** Opens an empty page of the site, from which everything is counted. */
  static async open(browser: Browser, blank: string): Promise<ColdPage> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(blank);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await session.send('Network.enable');
    return new ColdPage(page, session);
  }

  /** What the page spends on `act`, until it is at rest again. */
  async spent(act: () => Promise<unknown>): Promise<Spent> {
    await this.page.tracing.start({ categories: CATEGORIES });
    await act();
    await this.rest();
    const recording = await this.page.tracing.stop();
    return spentIn(recording ?? new Uint8Array(), this.page.url());
  }

  /** Waits until nothing moves any more. */
  async rest(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    let last = '';
    for (let quiet = 0; quiet < QUIET_MS; quiet += STEP_MS) {
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
      const now = await this.#work();
      if (now !== last || this.#underWay.size > 0) quiet = 0;
      if (Date.now() > deadline) throw new Error(`${this.page.url()} does not come to rest`);
      last = now;
    }
  }

  /** Bytes that live once everything that can be is let go. */
  async heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    return usedSize;
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
  }

  /** Changes while the page does anything. */
  async #work(): Promise<string> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const names = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'Nodes'];
    return names.map((name) => metrics.find((one) => one.name === name)?.value).join(' ');
  }
}
