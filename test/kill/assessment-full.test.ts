import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { enginesFrom, type Engine } from '../browsers.js';
import { start, type Killable } from './browser.js';
import { serveForm, type Site } from './site.js';

const FULL = 'Nothing is kept in this browser. Download a copy before you leave this page.';

/** WebKit cannot be told how much room there is; test/components/assessment-full.test.ts is for all three. */
const engines = enginesFrom(process.env['BROWSERS']).filter((engine) => engine !== 'webkit');

for (const engine of engines) {
  describe(`${engine}, started for this`, () => {
    let profile = '';
    let site: Site;
    let browser: Killable;
    let page: Page;
    /** What was asked before a page was left, and whether it is left then. */
    let asked: string[] = [];
    let mayLeave = true;

    beforeEach(async function () {
      this.timeout(60_000);
      profile = mkdtempSync(join(tmpdir(), 'wwc-full-'));
      site = await serveForm(() => undefined);
      asked = [];
      mayLeave = true;
    });

    afterEach(async () => {
      await browser.kill();
      site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    it('says that nothing is kept where there is no room left, holds the answers, and asks before they are lost', async function () {
      this.timeout(60_000);
      await open({ room: 0 });
      await (await page.$('wwc-assessment >>> summary'))!.click();
      await page.goto('about:blank');
      expect(asked).to.deep.equal([]);

      await openForm(page, site);
      await answer(page, 'DM1');
      await says(page, FULL);
      mayLeave = false;
      await page.goto('about:blank').catch(() => undefined);
      expect(asked).to.deep.equal(['beforeunload']);
      expect(await answersIn(page)).to.deep.equal({ DM1: { answer: 'yes' } });
      expect(await wordsIn(page)).not.to.match(/Saved \d/);
    });

    it('keeps the answers where there is room, and asks nothing', async function () {
      this.timeout(60_000);
      await open({ room: null });
      await answer(page, 'DM2');
      await says(page, 'Saved');
      await page.goto('about:blank');
      expect(asked).to.deep.equal([]);
      await openForm(page, site);
      expect(await answersIn(page)).to.deep.equal({ DM2: { answer: 'yes' } });
    });

    async function open({ room }: { room: 0 | null }) {
      browser = await start(engine, profile, room === 0 ? { preferences: NO_ROOM } : {});
      ({ page } = browser);
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void (mayLeave ? dialog.accept() : dialog.dismiss());
      });
      if (room === 0) await leaveNoRoom(engine, page, site);
      await openForm(page, site);
    }
  });
}

/** Firefox's own limit for all sites together, in kB. */
const NO_ROOM = { 'dom.quotaManager.temporaryStorage.fixedLimit': 1 };

/** What these limits leave is filled. */
async function leaveNoRoom(engine: Engine, page: Page, { origin }: Site) {
  if (engine === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  }
  await page.goto(origin);
  await page.evaluate(() => {
    let text = '';
    for (let length = 2 ** 23; length >= 1; length /= 2) {
      try {
        localStorage.setItem('full', text + 'x'.repeat(length));
        text += 'x'.repeat(length);
      } catch {
        // Less, then.
      }
    }
  });
}

async function openForm(page: Page, { origin }: Site) {
  await page.goto(origin);
  await page.waitForFunction(() =>
    document.querySelector('wwc-assessment')?.shadowRoot?.querySelector('[part~="question"]'),
  );
}

async function answer(page: Page, code: string) {
  const yes = await page.$(`wwc-assessment >>> input[name="${code}"][value="yes"]`);
  await yes!.click();
}

function answersIn(page: Page): Promise<unknown> {
  return page.evaluate(() => document.querySelector('wwc-assessment')?.assessment?.answers);
}

function wordsIn(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector('wwc-assessment')?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ??
      '',
  );
}

async function says(page: Page, words: string) {
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector('wwc-assessment')
        ?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ')
        .includes(wanted),
    {},
    words,
  );
}
