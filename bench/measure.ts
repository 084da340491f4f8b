import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Point } from 'puppeteer-core';
import { ROOT } from '../tools/library.js';
import { ColdPage } from './browser.js';
import { figure } from './figures.js';
import type { Page } from './pages.js';

/** By the name of the figure: the numbers of one round. */
export type Round = Readonly<Record<string, number>>;

/** How a reader answers a form: so many pages, and an expression that shows one. */
export interface Answering {
  readonly pages: number;
  readonly show: (page: number) => string;
}

export interface Subject {
  readonly page: Page;
  readonly url: string;
  readonly blank: string;
  readonly answering?: Answering | undefined;
}

/** So many questions are answered one at a time: all of the first page of a form. */
const ANSWERS = 9;

/** For so long the mouse stays on a choice before it is pressed, and the reader with an answer: longer than a form waits to save it. */
const HOVERED_MS = 50;
const ANSWERED_MS = 430;

const READER = readFileSync(resolve(ROOT, 'bench/in-page.js'), 'utf8');

/** Loads a page once, uses it where it is a form, and says what that took. */
export async function measure(browser: Browser, subject: Subject): Promise<Round> {
  const { page, url, blank, answering } = subject;
  const cold = await ColdPage.open(browser, blank);
  try {
    const { answers: _, ...spent } = await cold.spent(() => cold.page.goto(url));
    if ((await cold.page.evaluate(page.ready)) !== true) {
      throw new Error(`at rest, but not ready: ${page.ready}`);
    }
    const { bytes, requests } = cold;
    const shift = await shiftOf(cold);
    const loaded = { bytes, requests, ...spent, heap: await cold.heap(), shift };
    return answering ? { ...loaded, ...(await answer(cold, answering)) } : loaded;
  } finally {
    await cold.close();
  }
}

/** How far the page moved under the reader while it was loaded; 0 is not at all. */
async function shiftOf({ page }: ColdPage): Promise<number> {
  const shift = await page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) =>
      resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)),
    ).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 200, 0);
  })`);
  return Number(shift);
}

/**
 * Answers the first page with the mouse, one question after the other, which gives the time per answer, until the page
 * shows it and for all that comes after; then the other pages, which gives the heap of a form that is filled in.
 */
async function answer(cold: ColdPage, { pages, show }: Answering): Promise<Round> {
  const { page } = cold;
  await page.evaluate(READER);
  await page.evaluate('reader.look()');
  const { answers } = await cold.spent(async () => {
    for (let index = 0; index < ANSWERS; index += 1) {
      const { x, y } = (await page.evaluate(`reader.find(${index})`)) as Point;
      await page.mouse.move(x, y);
      await pause(HOVERED_MS);
      await page.mouse.click(x, y);
      await pause(ANSWERED_MS);
    }
  });
  if (answers.length !== ANSWERS) throw new Error(`${answers.length} were recorded`);
  const median = (of: (answer: (typeof answers)[number]) => number) =>
    figure(answers.map(of)).median;
  await expectAnswered(cold, ANSWERS);
  if (pages === 1) await pressAll(cold);
  for (let index = 1; index < pages; index += 1) {
    await page.evaluate(`Promise.resolve(${show(index)}).then(reader.frame).then(reader.frame)`);
    await pressAll(cold);
  }
  await cold.rest();
  const heapAnswered = await cold.heap();
  return {
    answerScript: median(({ shown }) => shown.script),
    answerLayout: median(({ shown }) => shown.layout),
    answerAll: median(({ all }) => all.script),
    heapAnswered,
  };
}

async function pressAll(cold: ColdPage): Promise<void> {
  await cold.page.evaluate('reader.pressAll()');
  await expectAnswered(cold, Number(await cold.page.evaluate('reader.look()')));
}

/** What is measured must have happened. */
async function expectAnswered({ page }: ColdPage, expected: number): Promise<void> {
  const answered = Number(await page.evaluate('reader.answered()'));
  if (answered < expected || expected === 0) {
    throw new Error(`${answered} of ${expected} questions took the answer`);
  }
}
