import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { enginesFrom, type Engine } from '../browsers.js';
import { start, type Killable } from './browser.js';
import { serveForm } from './site.js';

/** How often each browser is killed: fewer than it takes for a release, so that every change can be tested. */
const KILLS = Number(process.env['KILLS'] ?? 8);
const SEED = Number(process.env['KILL_SEED'] ?? 1);
/** Before so many of them something new must have been shown as saved, or the test would prove nothing. */
const ENOUGH = Math.ceil(KILLS / 4);

const CODES = ['DM1', 'DM2', 'DM3', 'DM4', 'DM5', 'DM6', 'DM7', 'DM8', 'DM9'];
const VALUES = ['yes', 'in-progress', 'no'];

/** How long a browser lives once it is filled in, in milliseconds: drafts are kept after 300 to 2000. */
const SHORTEST = 300;
const LONGEST = 3500;

type Answers = Readonly<Record<string, { readonly answer?: string; readonly note?: string }>>;

/** WebKit's driver gives no profile that outlives it. */
const engines = enginesFrom(process.env['BROWSERS']).filter((engine) => engine !== 'webkit');

describe('a browser that is killed while a form is filled in', () => {
  for (const engine of engines) {
    it(`${engine} has all that was shown as saved when it is started again, ${KILLS} times (seed ${SEED})`, async function () {
      this.timeout(60_000 + KILLS * 60_000);
      const { shown, kills } = await killAgainAndAgain(engine, random(SEED));
      expect(kills).to.be.at.least(KILLS);
      expect(shown).to.be.at.least(ENOUGH);
    });
  }
});

/** Counts the kills, and those before which something new had been shown as saved. */
async function killAgainAndAgain(engine: Engine, next: () => number) {
  const profile = mkdtempSync(join(tmpdir(), `wwc-killed-${engine}-`));
  const history = new History();
  const site = await serveForm((answers) => history.saved(answers as Answers));
  let [shown, kills] = [0, 0];
  let browser: Killable | undefined;
  try {
    for (;;) {
      browser = await start(engine, profile);
      history.restarted(await answersAt(browser.page, site.origin));
      // On a slow machine some are killed before they have saved anything: then there are more of them.
      const isOver = kills >= KILLS && (shown >= ENOUGH || kills >= 4 * KILLS);
      if (isOver) return { shown, kills };
      await fillUntilKilled(browser, history, next);
      shown += history.isNewSaved ? 1 : 0;
      kills += 1;
    }
  } finally {
    await browser?.kill();
    site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** All that the record has been, in order, and how far of it was shown as saved. */
class History {
  #states: string[] = [canonical({})];
  #saved = 0;
  answers: Answers = {};

  /** Whether anything was shown as saved since the last start. */
  get isNewSaved(): boolean {
    return this.#saved > 0;
  }

  /** False where the record has been so before, which would leave open how much of it was kept. */
  enter(answers: Answers): boolean {
    const state = canonical(answers);
    if (this.#states.includes(state)) return false;
    this.#states.push(state);
    this.answers = answers;
    return true;
  }

  /** What the page has made of it: a click may have gone beside what it was meant for. */
  seen(answers: Answers) {
    this.enter(answers);
    this.answers = answers;
  }

  saved(answers: Answers) {
    const at = this.#states.indexOf(canonical(answers));
    this.#saved = Math.max(this.#saved, at);
  }

  /** What is there after a start must be what was shown as saved, or something that was entered later. */
  restarted(found: Answers) {
    const now = canonical(found);
    const isKept = this.#states.slice(this.#saved).includes(now);
    const [saved, last] = [this.#states[this.#saved], this.#states.at(-1)];
    if (!isKept) throw new Error(`Shown as saved: ${saved}\nEntered last: ${last}\nFound: ${now}`);
    this.#states = [now];
    this.#saved = 0;
    this.answers = found;
  }
}

function canonical(answers: Answers): string {
  const said = CODES.flatMap((code) => {
    const { answer = '', note = '' } = answers[code] ?? {};
    return answer || note ? `${code} ${answer} ${note}` : [];
  });
  return said.join('; ');
}

/** What a form has that a browser opens. */
async function answersAt(page: Page, origin: string): Promise<Answers> {
  await page.goto(origin);
  await page.waitForFunction(() => {
    const form = document.querySelector('wwc-assessment');
    return form?.shadowRoot?.querySelector('[part~="question"]') !== null && form?.assessment;
  });
  return answersIn(page);
}

function answersIn(page: Page): Promise<Answers> {
  return page.evaluate(
    () => (document.querySelector('wwc-assessment')?.assessment?.answers ?? {}) as Answers,
  );
}

/** Answers and writes as a person does, until the browser is gone. */
async function fillUntilKilled({ page, kill }: Killable, history: History, next: () => number) {
  const fold = await page.$('wwc-assessment >>> summary');
  await fold?.evaluate((summary) => (summary as HTMLElement).click());
  await page.waitForFunction(() =>
    document.querySelector('wwc-assessment')?.shadowRoot?.querySelector('textarea'),
  );
  const note = await page.$('wwc-assessment >>> textarea');
  const killed = pause(SHORTEST + next() * (LONGEST - SHORTEST)).then(kill);
  let isOver = false;
  void killed.finally(() => (isOver = true));
  try {
    await note?.focus();
    // The letters come after those that are there.
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    while (!isOver) {
      if (next() < 0.6) await write(page, history, next);
      else await answer(page, history, next);
      history.seen(await answersIn(page));
      await pause(next() * 250);
    }
  } catch (error) {
    // What was under way when the browser went away has failed.
    await killed;
    if (!isOver) throw error;
  }
  await killed;
}

/** One more letter at the end of the note, which has the focus. */
async function write(page: Page, history: History, next: () => number) {
  const letter = String.fromCodePoint(97 + Math.floor(next() * 26));
  const { DM1 = {} } = history.answers;
  history.enter({ ...history.answers, DM1: { ...DM1, note: (DM1.note ?? '') + letter } });
  await page.keyboard.type(letter);
}

async function answer(page: Page, history: History, next: () => number) {
  const code = CODES[Math.floor(next() * CODES.length)] ?? '';
  const value = VALUES[Math.floor(next() * VALUES.length)] ?? '';
  const answers = { ...history.answers, [code]: { ...history.answers[code], answer: value } };
  if (!history.enter(answers)) return;
  const radio = await page.$(`wwc-assessment >>> input[name="${code}"][value="${value}"]`);
  await radio?.click();
  const note = await page.$('wwc-assessment >>> textarea');
  await note?.focus();
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
