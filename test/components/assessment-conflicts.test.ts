import { expect, fixture, html } from '@open-wc/testing';
import type { WholeForm } from '../../components/assessment/form.js';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { kit } from '../../components/assessment/kit.js';
import { conflictsView } from '../../components/assessment/pages/conflicts.js';
import { receive } from '../../components/assessment/pages/handed-over.js';
import { wordsIn } from '../../components/assessment/pages/words.js';
import { mergeAssessments } from '../../src/assessment/merge-assessments.js';
import { wwc2022, type Assessment } from '../../src/index.js';
import type { AssessmentText } from '../../src/text/assessment-text.js';
import { assessment as en } from '../../src/text/en/assessment.js';
import { assessment as es } from '../../src/text/es/assessment.js';
import {
  EMPTY,
  all,
  button,
  cameOfFile,
  control,
  follow,
  formAt,
  openFile,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';

/** With every member that the format names, at every depth. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { readonly [K in keyof T as K extends 'rest' ? never : K]-?: Whole<NonNullable<T[K]>> }
    : T;

type Member<T extends 'answers' | 'outcomes'> = Whole<NonNullable<Assessment[T]>[string]>;

const CODES = ['DM1', 'LC7'];
const METRICS = wwc2022.outcomeMetrics.map(({ id }) => id);
const STEPS = wwc2022.journey.map(({ id }) => id);
/** Of an answer, a figure, the city, and the record itself: its status and links. */
const QUESTIONS = CODES.length * 7 + METRICS.length * 10 + 5 + STEPS.length + 2;

const MACHINE_WORDS =
  /\b(true|false|higher|lower|yes|in-progress|self-assessed|in-review|certified|CL|PE)\b|\d-\d\d|[[\]{}"…]/;

for (const [lang, words] of [
  ['en', en],
  ['es', es],
] as const) {
  it(`questions of <wwc-assessment> about what two have changed have a name each, and words that tell the two apart: ${lang}`, async () => {
    const [mine, theirs] = [recordOf(0), recordOf(1)];
    const conflicts = await questionsAbout(mine, theirs, lang, words);
    const questions = [...conflicts.querySelectorAll('fieldset')];
    const headings = questions.map((each) => wordsOf(each.querySelector('legend')));
    expect(headings).to.have.length(QUESTIONS);
    expect(new Set(headings).size).to.equal(QUESTIONS);
    for (const heading of headings) expect(heading).not.to.match(/[/{[]|^$/);
    for (const question of questions) {
      const [own, others] = [...question.querySelectorAll('bdi')].map(wordsOf);
      expect(own).not.to.equal(others);
      for (const said of [own, others]) expect(said).not.to.match(MACHINE_WORDS);
    }
  });
}

describe('a reader of <wwc-assessment> decides between two', () => {
  it('in the words of the pages', async () => {
    const form = await opened('Files', recordOf(0), recordOf(1));
    expect(sides(form, 'Country')).to.deep.equal(['Chile', 'Peru']);
    expect(sides(form, 'DM1, City Data Alliance')).to.deep.equal(['Yes', 'No']);
    expect(sides(form, 'DM1, Evidence')).to.deep.equal([
      'Report, https://a.example/, March 1, 2024, May be shown in public: Yes',
      'Report, https://a.example/, March 1, 2024, May be shown in public: No',
    ]);
    const priority = 'A priority of the city';
    expect(sides(form, `${priority}, Earlier years`)).to.deep.equal([
      '2020: 1.0001',
      '2020: 1.0002',
    ]);
    expect(sides(form, `${priority}, Which side of the target is met`)).to.deep.equal([
      'The target or more',
      'The target or less',
    ]);
    expect(sides(form, `${priority}, Sustainable Development Goal`)[0]).to.match(/^3 [A-Z]/);
    await expectAccessible(form);
  });

  it('also where long texts part at their end, or only in what cannot be seen', async () => {
    const long = 'a'.repeat(3000);
    const noteOf = (note: string) => ({ ...EMPTY, answers: { DM1: { note } } });
    const parted = await opened('Files', noteOf(`${long}b`), noteOf(`${long}c`));
    const [mine, theirs] = sides(parted, 'DM1, Note');
    expect([mine!.at(-1), theirs!.at(-1), mine![0]]).to.deep.equal(['b', 'c', '…']);
    const unseen = await opened('Files', noteOf('seen'), noteOf('seen '));
    expect(sides(unseen, 'DM1, Note')).to.deep.equal(['"seen"', '"seen "']);
    const answers = await opened('Files', noteOf('yes'), noteOf('Yes'));
    expect(sides(answers, 'DM1, Note')).to.deep.equal(['yes', 'Yes']);
  });

  it('and takes both of two lists, and has the own one back by undoing', async () => {
    const [one, two, three] = ['One', 'Two', 'Three'].map((title) => ({ title }));
    const listOf = (...evidence: unknown[]) => ({ ...EMPTY, answers: { DM1: { evidence } } });
    const form = await opened('Files', listOf(one, two), listOf(two, three));
    const kept = () => form.assessment!.answers!['DM1']!.evidence;
    const both = control<HTMLInputElement>(form, 'Both');
    expect(both.checked).to.equal(false);
    both.click();
    await form.updateComplete;
    expect(kept()).to.deep.equal([one, two, three]);
    expect(both.checked).to.equal(true);
    button(form, 'Undo').click();
    await until(() => cameOfFile(form) === 'theirs.json was taken out again.');
    expect(kept()).to.deep.equal([one, two]);
  });

  it('and is not offered both where one holds all of the other', async () => {
    const [one, two] = ['One', 'Two'].map((title) => ({ title }));
    const listOf = (...evidence: unknown[]) => ({ ...EMPTY, answers: { DM1: { evidence } } });
    const form = await opened('Files', listOf(one, two), listOf(two));
    expect(all(form, '.conflict label')).to.have.length(2);
    expect(all(form, '.conflict :checked')).to.have.length(1);
  });
});

/** What is asked where each of two records has changed all of it; a form asks of a file only what a file may change. */
async function questionsAbout(
  mine: Assessment,
  theirs: Assessment,
  lang: string,
  words: AssessmentText,
): Promise<HTMLElement> {
  receive(kit);
  const parts = await wordsIn(lang);
  const form = { parts, words, lang, standard: wwc2022, assessment: mine };
  const base = { format: mine.format, standard: mine.standard };
  const { conflicts: pointers } = mergeAssessments(base, mine, theirs);
  const clash = { id: 'theirs', pointers, mine, theirs, other: 'theirs' };
  return fixture(html`<div>${conflictsView(form as unknown as WholeForm, clash)}</div>`);
}

function sides(form: WwcAssessment, heading: string): string[] {
  const question = all(form, '.conflict').find(
    (each) => wordsOf(each.querySelector('legend')) === heading,
  );
  return [...question!.querySelectorAll('bdi')].map(({ textContent }) => textContent);
}

/** The page for files where a record and a file say something else. */
async function opened(words: string, mine: unknown, theirs: unknown, lang = 'en') {
  const form = await formAt(null, mine);
  form.lang = lang;
  await until(() => all(form, 'button').some((one) => wordsOf(one).startsWith(words)));
  await follow(form, words);
  await until(() => all(form, 'input[type=file]').length > 0);
  await openFile(form, 'theirs.json', JSON.stringify(theirs));
  return form;
}

/** One of two that differ in each member. */
function recordOf(side: 0 | 1): Whole<Omit<Assessment, 'updatedAt'>> {
  const one = <const T>(...both: readonly [T, T]) => both[side];
  const day = one('2024-03-01', '2024-03-02');
  const every = <T>(names: readonly string[], value: T) =>
    Object.fromEntries(names.map((name) => [name, value]));
  const answer: Member<'answers'> = {
    answer: one('in-progress', 'yes'),
    cityDataAlliance: side === 0,
    note: one('Note', 'Another'),
    evidence: [
      { title: 'Report', url: 'https://a.example/', date: '2024-03-01', public: side === 0 },
    ],
    review: { decision: one('yes', 'in-progress'), note: one('Why', 'Why not'), date: day },
  };
  const figure: Member<'outcomes'> = {
    value: one(1.0001, 1.0002),
    year: one(2022, 2023),
    source: {
      title: one('Census', 'Survey'),
      url: one('https://c.example/', 'https://s.example/'),
    },
    history: [{ year: 2020, value: one(1.0001, 1.0002) }],
    name: one('Parks', 'Trees'),
    unit: one('%', 'minutes'),
    target: one(70, 80),
    better: one('higher', 'lower'),
    goal: one(3, 11),
  };
  return {
    format: 'wwc-assessment/1',
    standard: 'wwc-2022',
    status: one('in-review', 'certified'),
    city: {
      name: one('Here', 'There'),
      country: one('CL', 'PE'),
      region: one('North', 'South'),
      population: one(320_000, 320_001),
      website: one('https://here.example/', 'https://there.example/'),
    },
    answers: every(CODES, answer),
    outcomes: every(METRICS, figure),
    journey: every(STEPS, day),
    links: [{ title: one('More', 'Much more'), url: 'https://more.example/' }],
  };
}
