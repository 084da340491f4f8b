import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { criteriaOf, wwc2022, type Assessment, type Evidence } from '../../src/index.js';
import { naughtyStrings } from '../fixtures/naughty-strings.js';
import {
  EMPTY,
  all,
  button,
  control,
  fill,
  follow,
  formAt,
  group,
  openFile,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { removeKept } from '../support/stores.js';
import { savedFiles } from '../support/saved-files.js';

type Place = (form: WwcAssessment) => Promise<void>;

interface Field {
  readonly open: Place;
  readonly label: string | RegExp;
  /** What the record has of it. */
  readonly read: (record: Assessment | null) => unknown;
  /** Spaces around it are part of it. */
  readonly isWhole?: true;
}

const evidenceOf = (record: Assessment | null) => record?.answers?.['DM1']?.evidence?.[0];
const nominatedBy = (record: Assessment | null) => record?.outcomes?.['city-priority'];

const FIELDS: Readonly<Record<string, Field>> = {
  'name of the city': {
    open: cityPage,
    label: 'Name of the city',
    read: (record) => record?.city?.name,
  },
  'state or province': {
    open: cityPage,
    label: 'State or province',
    read: (record) => record?.city?.region,
  },
  note: {
    open: beside,
    label: 'Note',
    read: (record) => record?.answers?.['DM1']?.note,
    isWhole: true,
  },
  'title of evidence': {
    open: evidence,
    label: 'Title',
    read: (record) => evidenceOf(record)?.title,
  },
  'link of evidence': { open: evidence, label: 'Link', read: (record) => evidenceOf(record)?.url },
  'source of a figure': {
    open: outcomes,
    label: 'Source',
    read: (record) => record?.outcomes?.['broadband']?.source?.title,
  },
  'link to a source': {
    open: outcomes,
    label: 'Link to the source',
    read: (record) => record?.outcomes?.['broadband']?.source?.url,
  },
  'name of the nominated metric': {
    open: outcomes,
    label: 'What is measured',
    read: (record) => nominatedBy(record)?.name,
  },
  'unit of the nominated metric': {
    open: outcomes,
    label: 'Unit',
    read: (record) => nominatedBy(record)?.unit,
  },
  'reason of a reviewer': {
    open: decision,
    label: 'Reason (DM1)',
    read: (record) => record?.answers?.['DM1']?.review?.note,
    isWhole: true,
  },
  'note on what was changed in review': {
    open: mending,
    label: 'Note',
    read: (record) => record?.answers?.['DM1']?.note,
    isWhole: true,
  },
};

/** What takes only some texts: a number, a year, a country. */
const READ: Readonly<Record<string, readonly [Place, RegExp]>> = {
  country: [cityPage, /^Country$/],
  population: [cityPage, /^Population$/],
  figure: [outcomes, /^Latest figure, in %$/],
  year: [outcomes, /^Year$/],
  target: [outcomes, /^Target$/],
  'earlier figure': [earlier, /^Figure$/],
  'year of an earlier figure': [earlier, /^Year$/],
};

/** Those of a browser's own kinds. */
const NO_TEXT = '[type=radio], [type=checkbox], [type=date], [type=file]';

/** The same field where it is asked for the other metrics. */
const LIKE_OTHERS = /^Latest figure/;

describe(`${naughtyStrings.length} naughty strings in <wwc-assessment>`, () => {
  for (const [name, { open, label, read, isWhole }] of Object.entries(FIELDS)) {
    it(`are taken and shown as they were typed: ${name}`, async () => {
      const form = await formAt(null);
      await open(form);
      const field = control<HTMLInputElement>(form, label);
      for (const text of naughtyStrings) {
        const typed = await write(form, field, text);
        const wanted = isWhole ? typed : typed.trim();
        expect(read(form.assessment)).to.equal(wanted || undefined);
        expect(isWhole ? field.value : field.value.trim()).to.equal(wanted);
        if (String(label).startsWith('Link')) expectSentence(form, field);
      }
      expect(form.shadowRoot!.querySelector('script, iframe, img')).to.equal(null);
    });
  }

  it('are tried in every field that takes a text', async () => {
    const tried = Object.values(FIELDS).map(({ label }) => label);
    const patterns = [...Object.values(READ).map(([, label]) => label), LIKE_OTHERS];
    for (const open of [cityPage, evidence, earlier, decision, mending, files]) {
      const form = await formAt(null);
      await open(form);
      const fields = all<HTMLInputElement>(form, 'textarea:not([readonly]), input[type=text]');
      for (const label of fields.map((field) => wordsOf(field.labels?.[0]))) {
        const isTried = tried.includes(label) || patterns.some((one) => one.test(label));
        expect(isTried, label).to.equal(true);
      }
      // Whatever else can be filled in takes no text.
      expect(all(form, `input:not([type=text]):not(:is(${NO_TEXT}))`)).to.deep.equal([]);
      fixtureCleanup();
    }
  });

  for (const [name, [open, label]] of Object.entries(READ)) {
    it(`stay in the field, with a sentence, where they are none of what is asked: ${name}`, async () => {
      const form = await formAt(null);
      await open(form);
      const field = lastControl(form, label);
      let sentences = 0;
      for (const text of naughtyStrings) {
        const before = form.assessment;
        const typed = await write(form, field, text);
        if (!field.hasAttribute('aria-invalid')) continue;
        sentences += 1;
        expect(field.value).to.equal(typed);
        expect(described(form, field)).to.match(/^(Write (a|the) (number|year)|Choose a country)/);
        expect(form.assessment).to.equal(before);
      }
      expect(sentences).to.be.greaterThan(400);
    });
  }

  it('come back from what the browser keeps, and from both files', async () => {
    const record = naughtyRecord();
    const key = crypto.randomUUID();
    const kept = await fixture<WwcAssessment>(
      html`<wwc-assessment storage-key=${key} .assessment=${record}></wwc-assessment>`,
    );
    await shown(kept);
    await cityPage(kept);
    await fill(kept, 'State or province', record.city!.region!);
    await fill(kept, 'Name of the city', 'x');
    await fill(kept, 'Name of the city', record.city!.name!);
    await until(() => /Saved \d/.test(result(kept)));
    const saved = savedFiles();
    await follow(kept, 'All tasks');
    await files(kept);
    button(kept, 'Download a copy').click();
    button(kept, 'Download as a spreadsheet').click();
    await until(() => saved.length === 2);
    fixtureCleanup();

    const again = await fixture<WwcAssessment>(
      html`<wwc-assessment storage-key=${key}></wwc-assessment>`,
    );
    await shown(again);
    expect(withoutTime(again)).to.deep.equal(record);
    fixtureCleanup();
    await removeKept(`wwc-2022|${key}`);
    for (const { file, name } of saved) {
      const other = await formAt(null);
      await files(other);
      await openFile(other, name, await file.text());
      expect(withoutTime(other), name).to.deep.equal(record);
      fixtureCleanup();
    }
  });
});

/** The last on the page that is called so: earlier figures come after the latest. */
function lastControl(form: WwcAssessment, label: RegExp): HTMLInputElement {
  const labels = all<HTMLLabelElement>(form, 'label').filter((one) => label.test(wordsOf(one)));
  return labels.at(-1)!.control as HTMLInputElement;
}

async function write(form: WwcAssessment, field: HTMLInputElement, text: string) {
  field.value = text;
  // A field makes one line of several, or one kind of line end of all.
  const typed = field.value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
  return typed;
}

/** An address that nobody can follow has a sentence beside it. */
function expectSentence(form: WwcAssessment, field: HTMLInputElement) {
  const address = field.value.trim();
  const canBeFollowed = /^(https?:\/\/|mailto:)/i.test(address) && !/\s/.test(address);
  const sentence = address === '' || canBeFollowed ? '' : 'This cannot be opened as a link.';
  expect(described(form, field)).to.match(new RegExp(`^${sentence}`));
  expect(described(form, field) === '').to.equal(sentence === '');
}

/** What a screen reader reads out with a field, without its hint. */
function described(form: WwcAssessment, field: HTMLInputElement): string {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  const [id] = ids.filter((one) => one.endsWith('-error'));
  return id ? wordsOf(form.shadowRoot!.getElementById(id)) : '';
}

/** Each of them in a note, in the title and the link of evidence, and some in all that there is one of. */
function naughtyRecord(): Assessment {
  const strings = naughtyStrings.filter((text) => text.trim() === text && text);
  const criteria = criteriaOf(wwc2022);
  const each = Math.ceil(strings.length / criteria.length);
  const answers = criteria.flatMap(({ code }, at) => {
    const texts = strings.slice(at * each, (at + 1) * each);
    const pieces: Evidence[] = texts.map((text) => ({ title: text, url: text }));
    return texts.length ? [[code, { note: texts.join('\n'), evidence: pieces }] as const] : [];
  });
  const one = (text: string) => strings.find((each_) => each_.includes(text))!;
  return {
    format: 'wwc-assessment/1',
    standard: 'wwc-2022',
    city: { name: one('<script>'), region: one('=') },
    answers: Object.fromEntries(answers),
    outcomes: {
      broadband: { source: { title: one('田中'), url: one('javascript:') } },
      'city-priority': { name: one('\u202e') ?? one('ﷺ'), unit: one('%') },
    },
  };
}

function withoutTime({ assessment }: WwcAssessment): object {
  const { updatedAt: _, ...record } = assessment!;
  return record;
}

async function cityPage(form: WwcAssessment) {
  await follow(form, 'About your city');
  await until(() => all(form, 'datalist').length > 0);
}

async function outcomes(form: WwcAssessment) {
  await follow(form, 'Outcome metrics');
  await until(() => all(form, 'fieldset').length === wwc2022.outcomeMetrics.length);
}

async function earlier(form: WwcAssessment) {
  await outcomes(form);
  all(form, 'summary').at(-1)!.click();
  await until(() => all(form, 'details[open] button').length > 0);
  button(form, 'Add a year').click();
  await until(() => all(form, 'details[open] input').length === 2);
}

async function files(form: WwcAssessment) {
  await follow(form, 'Files and colleagues');
  await until(() => all(form, 'input[type=file]').length > 0);
}

async function beside(form: WwcAssessment) {
  if (!form.mode) await follow(form, 'Data Management');
  group(form, 'DM1').querySelector('summary')!.click();
  await until(() => all(form, 'textarea').length > 0);
}

async function evidence(form: WwcAssessment) {
  await beside(form);
  button(form, 'Add evidence').click();
  await until(() => all(form, 'fieldset fieldset').length > 0);
  // With a date the piece is there whatever its title is.
  await fill(form, 'Date', '2024-03-01');
}

async function decision(form: WwcAssessment) {
  form.mode = 'review';
  form.assessment = { ...EMPTY, answers: { DM1: { answer: 'yes' } } };
  form.practice = 'DM';
  await until(() => all(form, 'input[name="DM1"]').length > 0);
  all(form, 'input[name="DM1"]').at(-1)!.click();
  await until(() => all(form, 'textarea').length > 0);
}

async function mending(form: WwcAssessment) {
  form.mode = 'resubmit';
  form.assessment = { ...EMPTY, answers: { DM1: { answer: 'yes', review: { decision: 'no' } } } };
  await until(() => all(form, 'fieldset').length > 0);
  await beside(form);
}
