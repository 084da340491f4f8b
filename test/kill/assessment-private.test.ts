import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { enginesFrom } from '../browsers.js';
import { privateBrowser, type PrivateBrowser, type PrivateWindow } from './private-window.js';
import { serveForm, type Site } from './site.js';

for (const engine of enginesFrom(process.env['BROWSERS'])) {
  describe(`a private window of ${engine}`, () => {
    let profile = '';
    let site: Site;
    let browser: PrivateBrowser;
    let window: PrivateWindow | undefined;

    beforeEach(async function () {
      this.timeout(60_000);
      profile = mkdtempSync(join(tmpdir(), 'wwc-private-'));
      site = await serveForm(() => undefined);
      browser = await privateBrowser(engine, profile);
    });

    afterEach(async () => {
      await window?.close();
      browser.end();
      site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    it('keeps an answer over a reload, as it says, and nothing once it is closed', async function () {
      this.timeout(60_000);
      const first = await opened();
      await first.evaluate(answerYes);
      await until(first, isSaved);
      await first.reload();
      await until(first, isShown);
      expect(await first.evaluate(answers)).to.deep.equal({ DM1: { answer: 'yes' } });

      const next = await opened();
      expect(await next.evaluate(answers)).to.deep.equal({});
    });

    /** In the place of the one before. */
    async function opened(): Promise<PrivateWindow> {
      await window?.close();
      window = await browser.open();
      await window.goto(site.origin);
      await until(window, isShown);
      return window;
    }
  });
}

const isShown = () =>
  !!document.querySelector('wwc-assessment')?.shadowRoot?.querySelector('[part~="question"]');
const isSaved = () =>
  /Saved \d/.test(
    document.querySelector('wwc-assessment')?.shadowRoot?.querySelector('[part="standing"]')
      ?.textContent ?? '',
  );
const answers = () => document.querySelector('wwc-assessment')?.assessment?.answers ?? {};
const answerYes = () =>
  document
    .querySelector('wwc-assessment')
    ?.shadowRoot?.querySelector<HTMLInputElement>('input[name="DM1"][value="yes"]')
    ?.click();

async function until(window: PrivateWindow, holds: () => boolean) {
  const deadline = Date.now() + 20_000;
  while (!(await window.evaluate(holds))) {
    if (Date.now() > deadline) throw new Error(`It did not come: ${holds}`);
    await pause(50);
  }
}
