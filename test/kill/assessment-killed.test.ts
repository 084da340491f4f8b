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
const ENOUGH = Math.ceil(KILLS * 0.6);

const CODES = ['DM1', 'DM2', 'DM3', 'DM4', 'DM5', 'DM6', 'DM7', 'DM8', 'DM9'];
const VALUES = ['yes', 'in-progress', 'no'];

/** How long a browser lives once it is filled in, in milliseconds: drafts are kept after 300 to 2000. */
const SHORTEST = 300;
const LONGEST = 3500;

/** Long enough for what was done to be kept before somebody goes on. */
const THOUGHT = 600; // ms

type Answers = Readonly<Record<string, { readonly answer?: string; readonly note?: string }>>;

/** WebKit's driver gives no profile that outlives it. */
const engines = enginesFrom(process.env['BROWSERS']).filter((engine) => engine !== 'webkit');

describe('a browser that is killed while a form is filled in', () => {
  for (const engine of engines) {
    it(`${engine} has all that was shown as saved when it is started again, ${KILLS} times (seed ${SEED})`, async function () {
      this.timeout(60_000 + KILLS * 60_000);
      const { shown, silent, unread } = await killAgainAndAgain(engine, random(SEED));
      const kills = shown + silent + unread;
      console.log(`${engine}: of ${kills} kills ${silent} before anything, ${unread} in a reading`);
      expect(kills).to.be.at.least(KILLS);
      expect(shown).to.be.at.least(ENOUGH);
    });
  }
});

/**
 * Counts the kills: those before which something new had been shown as saved, those before which nothing had, and those
 * of which nobody knows, since the page had something that could not be read any more.
 */
async function killAgainAndAgain(engine: Engine, next: () => number) {
  const profile = mkdtempSync(join(tmpdir(), `wwc-killed-${engine}-`));
  const history = new History();
  const site = await serveForm((answers) => history.saved(answers as Answers));
  const counts = { shown: 0, silent: 0, unread: 0 };
  let browser: Killable | undefined;
  try {
    for (let kills = 0; ; kills += 1) {
      browser = await start(engine, profile);
      const found = await answersAt(browser.page, site.origin);
      if (kills > 0) counts[history.restarted(found)] += 1;
      // On a slow machine some are killed before they have saved anything: then there are more of them.
      const isOver = kills >= KILLS && (counts.shown >= ENOUGH || kills >= 2 * KILLS);
      if (isOver) return counts;
      history.isRead = await fillUntilKilled(browser, history, next);
    }
  } finally {
    await browser?.kill();
    site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** All that the record has been, in order, and what of it was shown as saved. */
class History {
  #states: string[] = [canonical({})];
  readonly #saved = new Set<string>();
  answers: Answers = {};
  /** Whether the record was read after the last that was done to it. */
  isRead = true;

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
    this.#saved.add(canonical(answers));
  }

  /** What is there after a start must be what was shown as saved, or something that was entered later. */
  restarted(found: Answers): 'shown' | 'silent' | 'unread' {
    const now = canonical(found);
    const shown = [...this.#saved];
    const strange = shown.filter((state) => !this.#states.includes(state));
    // What nobody has entered can only be a click beside its mark after which the page was not read any more.
    if (strange.length > 0 && (this.isRead || strange.length > 1))
      throw new Error(`Shown as saved, but never entered: ${strange.join(' | ')}`);
    const last = Math.max(...shown.map((state) => this.#states.indexOf(state)), 0);
    const isKept = this.#states.slice(last).includes(now) || strange.includes(now);
    if (!isKept) {
      const [saved, entered] = [this.#states[last], this.#states.at(-1)];
      throw new Error(`Shown as saved: ${saved}\nEntered last: ${entered}\nFound: ${now}`);
    }
    this.#states = [now];
    this.#saved.clear();
    this.answers = found;
    if (strange.length > 0) return 'unread';
    return last > 0 ? 'shown' : 'silent';
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
  return page.evaluate(() => {
    const record = document.querySelector('wwc-assessment')?.assessment;
    if (!record) throw new Error('The form has no record.');
    return (record.answers ?? {}) as Answers;
  });
}

/** Answers and writes as a person does, until the browser is gone; whether all that was done was read. */
async function fillUntilKilled({ page, kill }: Killable, history: History, next: () => number) {
  const fold = await page.$('wwc-assessment >>> summary');
  await fold?.evaluate((summary) => (summary as HTMLElement).click());
  await page.waitForFunction(() =>
    document.querySelector('wwc-assessment')?.shadowRoot?.querySelector('textarea'),
  );
  let isKilled = false;
  const killed = pause(SHORTEST + next() * (LONGEST - SHORTEST)).then(() => {
    isKilled = true;
    return kill();
  });
  let isRead = true;
  try {
    await (await theNote(page)).focus();
    // The letters come after those that are there.
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    while (!isKilled) {
      isRead = false;
      if (next() < 0.6) await write(page, history, next);
      else await answer(page, history, next);
      history.seen(await answersIn(page));
      isRead = true;
      await pause(next() < 0.25 ? THOUGHT : next() * 250);
    }
  } catch (error) {
    // Only what was under way when the browser went away may fail.
    if (!isKilled) throw error;
  }
  await killed;
  return isRead;
}

async function theNote(page: Page) {
  const note = await page.$('wwc-assessment >>> textarea');
  if (!note) throw new Error('There is no note to write.');
  return note;
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
  if (!radio) throw new Error(`${code} cannot be answered.`);
  await radio.click();
  await (await theNote(page)).focus();
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
