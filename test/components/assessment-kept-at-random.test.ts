import { expect, fixtureCleanup } from '@open-wc/testing';
import fc, { type RunDetails } from 'fast-check';
import { until, wordsOf } from '../support/assessment-form.js';
import { Seen } from '../support/seen.js';
import {
  breakDatabase,
  breakLocalStorage,
  dropConnection,
  fillDatabase,
  limitLocalStorage,
  mendStores,
  removeKept,
} from '../support/stores.js';
import { MEMBER_NAMES, Window } from '../support/window.js';

/** How long it goes on, and how many runs that must be enough for in the slowest browser on a slow machine. */
const BUDGET = 30_000; // ms
const LEAST_RUNS = 10;

const window = fc.nat({ max: 1 });
const step = <Is extends string>(...is: Is[]) => fc.record({ is: fc.constantFrom(...is), window });

/** What happens in one of the windows, or to the browser. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        is: fc.constant('answer' as const),
        window,
        code: fc.constantFrom('DM1', 'DM2'),
        words: fc.constantFrom('Yes', 'In progress', 'No', null),
      }),
    },
    { weight: 5, arbitrary: step('note', 'no note', 'evidence', 'no evidence', 'name', 'figure') },
    { weight: 2, arbitrary: step('decide', 'forget') },
    { weight: 4, arbitrary: step('wait', 'reload', 'reload as it is') },
    { weight: 2, arbitrary: step('settle', 'hidden') },
    {
      weight: 3,
      arbitrary: step('dropped', 'full', 'full too', 'no database', 'no local storage', 'mended'),
    },
  ),
  { minLength: 4, maxLength: 14 },
);

type Step = typeof steps extends fc.Arbitrary<(infer T)[]> ? T : never;

const TROUBLE: Readonly<Record<string, () => void>> = {
  dropped: dropConnection,
  full: fillDatabase,
  'full too': limitLocalStorage,
  'no database': breakDatabase,
  'no local storage': breakLocalStorage,
  mended: mendStores,
};

describe('<wwc-assessment>, whatever happens to the browser', () => {
  it('loads what a person last saw as saved, or what was written since, and asks where two have written', async function () {
    this.timeout(3 * BUDGET);
    const start = performance.now();
    let [runs, end] = [0, start + BUDGET];
    await fc.assert(
      fc.asyncProperty(steps, async (happening) => {
        if (performance.now() > end && runs >= LEAST_RUNS) return;
        try {
          await happen(happening, `random-${Date.now()}-${(runs += 1)}`);
        } catch (error) {
          // The same is looked for in fewer steps.
          end = start + 2 * BUDGET;
          throw error;
        }
      }),
      { numRuns: 1000, asyncReporter: report },
    );
    expect(runs).to.be.at.least(LEAST_RUNS);
  });
});

/** With what was wrong: the traces of Firefox and WebKit, which fast-check reports, do not say it. */
async function report<T>(details: RunDetails<T>) {
  if (details.failed)
    throw new Error(`${await fc.asyncDefaultReportMessage(details)}\n${details.errorInstance}`);
}

async function happen(happening: readonly Step[], key: string) {
  const browser = new Browser(key);
  try {
    await browser.begin();
    for (const one of happening) await browser.take(one);
    await browser.end();
  } finally {
    mendStores();
    fixtureCleanup();
    await removeKept(`wwc-2022|${key}`);
  }
}

class Browser {
  readonly #windows: readonly [Window, Window];
  readonly #seen = new Seen();
  /** All stores can be read and written to. */
  #isWhole = true;
  #count = 0;
  /** Nobody knows what is there after a store has not deleted what it was told to. */
  #isOver = false;

  constructor(key: string) {
    this.#windows = [new Window(key), new Window(key)];
  }

  async begin() {
    for (const one of this.#windows) await this.#open(one);
  }

  async take(step: Step) {
    if (this.#isOver) return;
    const [one, other] = step.window ? this.#windows.toReversed() : this.#windows;
    await this.#do(step, one!, other!);
    // So that no two things happen at the same time by a clock of milliseconds, on which each change is at least one later.
    const now = Date.now();
    await until(() => Date.now() > now + 5);
    if (!this.#isOver) for (const each of this.#windows) await this.#look(each);
  }

  /** All is put away and read once more: both windows have the same, and hear of what was still on its way. */
  async end() {
    for (const one of this.#windows) one.close();
    if (this.#isOver) return;
    mendStores();
    this.#isWhole = true;
    for (const one of this.#windows) await this.#open(one);
    await this.#agree();
  }

  async #do(step: Step, one: Window, other: Window) {
    const text = `${(this.#count += 1)}`;
    if (step.is === 'answer')
      return this.#write(one, other, await one.answer(step.code, step.words));
    if (step.is === 'note') return this.#write(one, other, await one.note(`Note ${text}`));
    if (step.is === 'no note') return this.#write(one, other, await one.note(''));
    if (step.is === 'evidence')
      return this.#write(one, other, await one.addEvidence(`Report ${text}`));
    if (step.is === 'no evidence') return this.#write(one, other, await one.removeEvidence());
    if (step.is === 'name') return this.#write(one, other, await one.name(`City ${text}`));
    if (step.is === 'figure') return this.#write(one, other, await one.figure(text));
    if (step.is === 'decide') return this.#write(one, other, () => one.choose(this.#count));
    if (step.is === 'forget') return this.#forget(one);
    if (step.is === 'wait') return this.#wait(one);
    if (step.is === 'settle') return this.#settle();
    if (step.is === 'hidden') return void dispatchEvent(new Event('pagehide'));
    if (step.is === 'reload' || step.is === 'reload as it is') {
      one.close();
      if (step.is === 'reload') this.#mend();
      return this.#open(one);
    }
    this.#seen.troubled();
    if (step.is === 'mended') this.#mend();
    else {
      TROUBLE[step.is]!();
      this.#isWhole &&= step.is === 'dropped';
    }
  }

  #write(one: Window, other: Window, act: () => void) {
    this.#seen.write(one, act, other);
  }

  #mend() {
    mendStores();
    this.#isWhole = true;
  }

  async #open(one: Window) {
    await one.open();
    this.#seen.opened(one, this.#isWhole);
  }

  async #forget(one: Window) {
    const act = await one.forget();
    if (!act) return;
    act();
    this.#isOver = !(await one.isForgotten());
    if (!this.#isOver) this.#seen.forgotten(one);
  }

  async #look(one: Window) {
    await one.drawn();
    this.#seen.look(one);
  }

  /** Until the form says that all is saved, or that nothing is. */
  async #wait(one: Window) {
    if (!this.#seen.isUnsaved(one)) return;
    await until(() => one.isSaved || one.keepsNothing);
  }

  /** Until both have heard of each other, and have been asked all that there is to ask. */
  async #settle() {
    for (const one of this.#windows) await this.#wait(one);
    if (!this.#isWhole || this.#windows.some(({ keepsNothing }) => keepsNothing)) return;
    await this.#agree();
    const questions: string[] = [];
    for (const one of this.#windows) {
      await one.asked();
      while (one.questions.length) {
        questions.push(
          ...one.questions.map((question) => wordsOf(question.querySelector('legend'))),
        );
        await one.endQuestions();
      }
    }
    this.#seen.settled(questions);
  }

  /** Until both windows have the same. */
  async #agree() {
    const [mine, theirs] = this.#windows;
    const differ = () => MEMBER_NAMES.filter((member) => mine.has(member) !== theirs.has(member));
    await until(() => differ().length === 0).catch(() => {
      throw new Error(`The windows do not have the same: ${differ().join(', ')}${this.#seen}`);
    });
  }
}
