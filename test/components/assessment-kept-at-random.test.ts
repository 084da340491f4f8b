import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { localShelf } from '../../components/assessment/keeping/shelf.js';
import {
  choice,
  chosen,
  group,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import {
  breakDatabase,
  breakLocalStorage,
  dropConnection,
  fillDatabase,
  mendStores,
} from '../support/stores.js';

/** Two windows of one browser, and what the person in each of them answers. */
const CODES = [
  ['DM1', 'DM2', 'DM3'],
  ['DM4', 'DM5', 'DM6'],
] as const;

const ANSWERS = ['Yes', 'In progress', 'No'] as const;

/** What happens in one of the windows, or to the browser. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        is: fc.constant('answer' as const),
        window: fc.nat({ max: 1 }),
        question: fc.nat({ max: 2 }),
        answer: fc.option(fc.constantFrom(...ANSWERS), { nil: null }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        is: fc.constantFrom('wait' as const, 'reload' as const),
        window: fc.nat({ max: 1 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        is: fc.constantFrom(
          'hidden' as const,
          'dropped' as const,
          'full' as const,
          'no database' as const,
          'no local storage' as const,
          'mended' as const,
        ),
      }),
    },
  ),
  { minLength: 4, maxLength: 16 },
);

type Step = typeof steps extends fc.Arbitrary<(infer T)[]> ? T : never;

const HAPPENS = {
  hidden: () => dispatchEvent(new Event('pagehide')),
  dropped: dropConnection,
  full: fillDatabase,
  'no database': breakDatabase,
  'no local storage': breakLocalStorage,
  mended: mendStores,
};

describe('<wwc-assessment>, whatever happens to the browser', () => {
  it('loads what a person last saw as saved, or what that person answered since', async function () {
    this.timeout(60_000);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (happening) => {
        const key = `random-${Date.now()}-${(run += 1)}`;
        const browser = new Browser(key);
        try {
          await browser.open(0);
          await browser.open(1);
          for (const step of happening) await browser.take(step);
          for (const window of [0, 1]) await browser.reload(window);
        } finally {
          mendStores();
          fixtureCleanup();
          for (const shelf of [databaseShelf, localShelf]) await shelf.remove(`wwc-2022|${key}`);
        }
      }),
      { numRuns: 100, interruptAfterTimeLimit: 30_000, includeErrorInReport: true },
    );
  });
});

/** The answers of one person, as text. */
type Answers = string;

class Browser {
  readonly #key: string;
  readonly #forms: WwcAssessment[] = [];
  /** What each person's answers were, one after the other, since they were last seen as saved. */
  readonly #since: [Answers[], Answers[]] = [[], []];

  constructor(key: string) {
    this.#key = key;
  }

  async take(step: Step) {
    if (step.is === 'answer') await this.#answer(step.window, step.question, step.answer);
    else if (step.is === 'reload') await this.reload(step.window);
    else if (step.is === 'wait') await this.#wait(step.window);
    else HAPPENS[step.is]();
    for (const window of [0, 1]) this.#see(window);
  }

  async open(window: number) {
    const parent = await fixture(html`<div></div>`);
    const form = document.createElement('wwc-assessment');
    form.setAttribute('storage-key', this.#key);
    form.setAttribute('practice', 'DM');
    parent.append(form);
    this.#forms[window] = await shown(form);
    this.#since[window as 0 | 1] = [this.#answersOf(window)];
  }

  /** The person finds answers that were there since they were last seen as saved. A browser has to read what it kept. */
  async reload(window: number) {
    this.#form(window).remove();
    mendStores();
    const possible = this.#since[window as 0 | 1];
    await this.open(window);
    expect(possible).to.include(this.#answersOf(window));
  }

  async #answer(window: number, question: number, answer: string | null) {
    const form = this.#form(window);
    const code = CODES[window as 0 | 1][question]!;
    if (answer) choice(form, code, answer).click();
    else group(form, code).querySelector('button')!.click();
    await form.updateComplete;
    const [since, answers] = [this.#since[window as 0 | 1], this.#answersOf(window)];
    if (since.at(-1) !== answers) since.push(answers);
  }

  /** Until the form says that all is saved, or that nothing is. */
  async #wait(window: number) {
    const form = this.#form(window);
    if (this.#since[window as 0 | 1].length < 2) return;
    await until(
      () => isSaved(form) || wordsOf(form.shadowRoot).includes('Nothing is kept in this browser'),
    );
  }

  /** What is shown as saved now is the least that has to be there later. */
  #see(window: number) {
    if (isSaved(this.#form(window))) this.#since[window as 0 | 1] = [this.#answersOf(window)];
  }

  #answersOf(window: number): Answers {
    const form = this.#form(window);
    return CODES[window as 0 | 1].map((code) => `${code} ${chosen(form, code)}`).join(', ');
  }

  #form(window: number): WwcAssessment {
    return this.#forms[window]!;
  }
}

function isSaved(form: WwcAssessment): boolean {
  return /Saved \d/.test(result(form));
}
