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

/** How a reader answers a form. */
export interface Answering {
  /** How many of its pages; one is but its first questions. */
  readonly pages: number;
  /** An expression that shows a page. */
  readonly show: (page: number) => string;
}

export interface Subject {
  readonly page: Page;
  readonly url: string;
  readonly blank: string;
  readonly answering?: Answering | undefined;
}

/** So many questions are on the first page of a form; there the code of an answer is still new to the browser. */
const FIRST = 9;

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
  const shifts = `(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().map(({ value }) => value);
  })()`;
  return ((await page.evaluate(shifts)) as number[]).reduce((sum, value) => sum + value, 0);
}

/**
 * Answers page by page with the mouse, one question after the other, which gives the time per answer, until the page
 * shows it and for all that comes after; and the heap of a form that is filled in.
 */
async function answer(cold: ColdPage, { pages, show }: Answering): Promise<Round> {
  await cold.page.evaluate(READER);
  let given = 0;
  const { answers } = await cold.spent(async () => {
    for (let index = 0; index < pages; index += 1) {
      if (index > 0) await cold.page.evaluate(`reader.turn(() => ${show(index)})`);
      given += await answerPage(cold, pages === 1 ? FIRST : Infinity);
    }
  });
  if (answers.length !== given) throw new Error(`${answers.length} of ${given} were recorded`);
  const median = (some: typeof answers, of: (answer: (typeof answers)[number]) => number) =>
    figure(some.map(of)).median;
  const first = answers.slice(0, FIRST);
  return {
    answerFirst: median(first, ({ shown }) => shown.script),
    answerScript: median(answers, ({ shown }) => shown.script),
    answerLayout: median(answers, ({ shown }) => shown.layout),
    answerAll: median(answers, ({ all }) => all.script),
    ...(pages === 1 ? {} : { heapAnswered: await cold.heap() }),
  };
}

/** Answers the questions that the page shows, and says how many they were. */
async function answerPage({ page }: ColdPage, atMost: number): Promise<number> {
  const questions = Math.min(atMost, Number(await page.evaluate('reader.look()')));
  for (let index = 0; index < questions; index += 1) {
    const { x, y } = (await page.evaluate(`reader.find(${index})`)) as Point;
    await page.mouse.move(x, y);
    await pause(HOVERED_MS);
    await page.mouse.click(x, y);
    await pause(ANSWERED_MS);
  }
  // What is measured must have happened.
  const answered = Number(await page.evaluate('reader.answered()'));
  if (answered < questions || questions === 0) {
    throw new Error(`${answered} of ${questions} questions took the answer`);
  }
  return questions;
}
