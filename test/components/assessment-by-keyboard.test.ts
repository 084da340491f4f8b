import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { criteriaOf, wwc2022 } from '../../src/index.js';
import { EMPTY, all, result, shown, until, wordsOf } from '../support/assessment-form.js';
import { press, type } from '../support/keys.js';
import { savedFiles } from '../support/saved-files.js';

/** No way through a page of the form is longer. */
const FARTHEST = 60; // presses of Tab

const KEYS = ['y', 'i', 'n'] as const;
const ANSWERS = { y: 'yes', i: 'in-progress', n: 'no' } as const;
const codes = criteriaOf(wwc2022).map(({ code }) => code);
const keyOf = (code: string) => KEYS[codes.indexOf(code) % KEYS.length]!;

const city = { name: 'Sample City', country: 'MX', region: 'Jalisco', population: 320_000 };
const evidence = [{ title: 'Charter', url: 'https://city.example/a', public: true }];
const source = { title: 'Census', url: 'https://data.example/' };
const outcomes = {
  broadband: { value: 88, year: 2022, source },
  'air-quality': { value: 8.1, year: 2021 },
  'city-priority': {
    name: 'Parks',
    unit: '%',
    target: 70,
    better: 'higher',
    goal: 3,
    value: 71.5,
    year: 2022,
  },
};

describe('<wwc-assessment> with nothing but a keyboard', () => {
  it('is completed: the city, every criterion, evidence, outcome metrics, the check, sent and kept', async function () {
    this.timeout(40_000);
    const inbox = crypto.randomUUID();
    const form = await fixture<WwcAssessment>(
      html`<wwc-assessment
        storage-key=${inbox}
        action="/test-server/inbox?key=${inbox}"
      ></wwc-assessment>`,
    );
    await shown(form);

    await open(form, 'About your city');
    await tellOfTheCity(form);
    await open(form, 'All tasks');
    await open(form, 'Begin with Data Management');
    for (const { id, criteria } of wwc2022.practices) {
      await until(() => form.practice === id && all(form, '.question').length === criteria.length);
      await answerAll(form, criteria);
      await open(form, id === wwc2022.practices.at(-1)!.id ? 'All tasks' : 'Next');
    }
    await open(form, 'Outcome metrics');
    await reportOutcomes(form);
    await open(form, 'All tasks');
    await open(form, 'Check your answers');
    expect(wordsOf(form.shadowRoot)).to.contain('Nothing is missing.');

    await push(form, 'Send now');
    await until(() => wordsOf(form.shadowRoot).includes('Sent at'));
    const saved = savedFiles();
    await push(form, 'Download a copy');
    const answers = Object.fromEntries(
      codes.map((code) => [code, { answer: ANSWERS[keyOf(code)] }] as const),
    );
    const wanted = {
      ...EMPTY,
      city,
      answers: { ...answers, DM1: { ...answers['DM1'], note: 'Ask Ana', evidence } },
      outcomes,
    };
    const [received] = await (await fetch(`/test-server/received?key=${inbox}`)).json();
    const copy = JSON.parse(await saved[0]!.file.text());
    for (const { updatedAt: _, ...document } of [copy, received.body])
      expect(document).to.deep.equal(wanted);
    await until(() => /Saved \d/.test(result(form)));
  });

  async function tellOfTheCity(form: WwcAssessment) {
    await tabTo(form, 'Name of the city');
    await type(city.name);
    await tabTo(form, 'Country');
    await type('Mex');
    await tabTo(form, 'State or province');
    await type(city.region);
    await tabTo(form, 'Population');
    await type('320,000');
  }

  /** The first with a space and the arrows, as one who does not know the letters; a note and a link beside it. */
  async function answerAll(form: WwcAssessment, criteria: readonly { code: string }[]) {
    const [first, ...others] = criteria;
    await tabTo(form, 'Yes');
    await press('Space', ...Array(KEYS.indexOf(keyOf(first!.code))).fill('ArrowDown'));
    if (first!.code === 'DM1') await supportIt(form);
    await press(...others.flatMap(({ code }) => ['Enter', keyOf(code)]));
  }

  async function supportIt(form: WwcAssessment) {
    await push(form, 'Note and evidence DM1');
    await until(() => all(form, 'textarea').length > 0);
    await tabTo(form, 'Note');
    await type('Ask Ana');
    await push(form, 'Add evidence');
    await until(() => focused(form) === 'Title');
    await type(evidence[0]!.title);
    await tabTo(form, 'Link');
    await type(evidence[0]!.url);
    await tabTo(form, 'May be shown in public');
    await press('Space');
    await tabTo(form, 'Yes', 'Shift+Tab');
  }

  async function reportOutcomes(form: WwcAssessment) {
    const { broadband, 'air-quality': air, 'city-priority': own } = outcomes;
    await write(form, 'Latest figure, in %', broadband.value);
    await write(form, 'Year', broadband.year);
    await write(form, 'Source', source.title);
    await write(form, 'Link to the source', source.url);
    await write(form, 'Latest figure, in µg/m³', air.value);
    await write(form, 'Year', air.year);
    await write(form, 'What is measured', own.name);
    await write(form, 'Unit', own.unit);
    await write(form, 'Target', own.target);
    await write(form, 'Which side of the target is met', 'The target or m');
    await write(form, 'Sustainable Development Goal', own.goal);
    await write(form, 'Latest figure', own.value);
    await write(form, 'Year', own.year);
  }

  async function write(form: WwcAssessment, label: string, value: string | number) {
    await tabTo(form, label);
    await type(String(value));
  }

  /** Opens a page, and goes on when its heading is read out. */
  async function open(form: WwcAssessment, words: string) {
    await push(form, words);
    await until(() => form.shadowRoot!.activeElement?.getAttribute('part') === 'title');
  }

  /** Goes on to what is called so, and presses it. */
  async function push(form: WwcAssessment, words: string) {
    await tabTo(form, words);
    await press('Enter');
    await form.updateComplete;
  }

  /** Goes on from key to key until what has the focus is called so, as one does who hears each name. */
  async function tabTo(form: WwcAssessment, words: string, key = 'Tab') {
    const passed: string[] = [];
    do {
      await press(key);
      passed.push(focused(form));
      if (passed.length > FARTHEST) throw new Error(`No ${words} in: ${passed.join(' | ')}`);
    } while (!passed.at(-1)!.startsWith(words));
  }

  /** What a reader hears of what has the focus: its label, or its own words. */
  function focused(form: WwcAssessment): string {
    const element = form.shadowRoot!.activeElement;
    const [label] = (element as HTMLInputElement | null)?.labels ?? [];
    return wordsOf(label ?? element);
  }
});
