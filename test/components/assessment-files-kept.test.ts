import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { handedOver, parseAssessment, partOf, toDocument } from '../../src/index.js';
import { sampleCity } from '../fixtures/sample-city.js';
import {
  EMPTY,
  all,
  answer,
  button,
  cameOfFile,
  control,
  follow,
  openFile,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import {
  breakDatabase,
  breakLocalStorage,
  keptDrafts,
  mendStores,
  ownDraft,
  removeKept,
} from '../support/stores.js';

const own = ownDraft();
const aside = () => `${own.stored}|aside`;
afterEach(() => removeKept(aside()));

/** Of a colleague; what a draft with DM1, DM8 or LC7 as "No" says otherwise is asked. */
const ANA = JSON.stringify({
  ...EMPTY,
  answers: { DM1: { answer: 'yes' }, DM2: { answer: 'yes' } },
});
const BEN = JSON.stringify({
  ...EMPTY,
  answers: { LC7: { answer: 'yes' }, DM3: { answer: 'yes' } },
});

const ANA_CAME = '1 change from ana.json. 1 question for you to decide.';
const NOT_KEPT = 'These questions are not kept in this browser';

describe('a file that was opened in <wwc-assessment> is still there after a reload', () => {
  it('with its changes, its question and the way back', async () => {
    let form = await begun();
    await openFile(form, 'ana.json', ANA);
    form = await reload(form);
    expect(wordsOf(opened(form)[0])).to.contain(ANA_CAME);
    expect(all(form, '.changes li').map(wordsOf)).to.deep.equal(['DM2 nothing → Yes']);
    expect(control<HTMLInputElement>(form, 'Yours: No').checked).to.equal(true);
    await expectAccessible(form);
    control<HTMLInputElement>(form, 'ana.json: Yes').click();
    await until(() => !wordsOf(opened(form)[0]).includes('to decide'));
    form = await reload(form);
    expect(control<HTMLInputElement>(form, 'ana.json: Yes').checked).to.equal(true);
    button(form, 'Undo').click();
    await until(() => cameOfFile(form) === 'ana.json was taken out again.');
    expect(answers(form)).to.deep.equal({ DM1: 'no', LC7: 'no' });
    expect(await aPageAfter(form)).to.deep.equal([]);
  });

  it('and is a practice that came back, with what was undone of it alone', async () => {
    let form = await begun();
    const part = partOf(parseAssessment(sampleCity).value!, ['DM1', 'DM2']);
    await openFile(form, 'back.json', JSON.stringify(handedOver(toDocument(part))));
    const came = cameOfFile(form);
    expect(came).to.equal('1 change from back.json.');
    await follow(form, 'All tasks');
    await follow(form, 'Data Management');
    await answer(form, 'DM3', 'In progress');
    await follow(form, 'All tasks');
    await follow(form, 'Files and colleagues');
    form = await reload(form);
    expect(wordsOf(opened(form)[0])).to.contain(came);
    button(form, 'Undo').click();
    await until(() => cameOfFile(form) === 'back.json was taken out again.');
    expect(answers(form)).to.deep.equal({ DM1: 'no', DM3: 'in-progress', LC7: 'no' });
  });

  it('with what could not be read of a spreadsheet', async () => {
    let form = await begun();
    await openFile(form, 'n.csv', 'item,value,Notes\nDM2,yes,ask Ana\nDM3,perhaps,\n');
    const came = cameOfFile(form);
    expect(came).to.contain('DM3, Answer: perhaps DM2, Notes: ask Ana');
    form = await reload(form);
    expect(wordsOf(opened(form)[0])).to.contain(came);
  });

  it('until its reader is done with it', async () => {
    const form = await begun();
    await openFile(form, 'ana.json', ANA);
    button(form, 'Done').click();
    await until(() => cameOfFile(form).startsWith('ana.json is settled'));
    expect(form.shadowRoot!.activeElement).to.equal(all(form, '#file')[0]);
    expect(answers(form)).to.deep.equal({ DM1: 'no', DM2: 'yes', LC7: 'no' });
    expect(await aPageAfter(form)).to.deep.equal([]);
  });

  it('also where only the second best store can be had', async () => {
    breakDatabase();
    let form = await begun();
    await openFile(form, 'ana.json', ANA);
    await until(() => localStorage.getItem(`wwc-assessment|${aside()}`) !== null);
    form = await afterReload(form);
    await until(() => opened(form).length > 0);
    expect(wordsOf(opened(form)[0])).to.contain(ANA_CAME);
  });

  it('with the draft that it came into, and with no other', async () => {
    const form = await begun();
    await openFile(form, 'ana.json', ANA);
    await kept();
    await until(() => /Saved \d/.test(result(form)));
    form.storageKey = `${own.key}-other`;
    await until(() => opened(form).length === 0 && all(form, '#file').length > 0);
    form.storageKey = own.key;
    await until(() => opened(form).length === 1);
    expect(wordsOf(opened(form)[0])).to.contain(ANA_CAME);
  });

  it('and does not bring down the page where something else lies there', async () => {
    const form = await begun();
    await openFile(form, 'ana.json', ANA);
    await kept();
    await databaseShelf.write(aside(), (found) => {
      const [file] = found as object[];
      const broken = [{ before: 7 }, { document: 'x' }, { format: 'wwc-opened-file/2' }];
      return [...broken.map((one, index) => ({ ...file, id: `b${index}`, ...one })), file];
    });
    const again = await afterReload(form);
    await until(() => opened(again).length > 0);
    expect(opened(again)).to.have.length(1);
    // Nor is it offered as something that could not be read.
    expect(wordsOf(again.shadowRoot)).not.to.contain('Set aside');
  });
});

describe('what was opened in <wwc-assessment> is not kept', () => {
  it('once all is deleted for good', async () => {
    const form = await begun();
    await openFile(form, 'ana.json', ANA);
    await kept();
    await deleteAll(form);
    expect((await keptDrafts()).filter(([key]) => key.startsWith(own.stored))).to.deep.equal([]);
    await follow(form, 'Files and colleagues');
    await until(() => all(form, 'input[type=file]').length > 0);
    expect(opened(form)).to.have.length(0);
  });

  it('where another window deletes all while it is being written', async () => {
    const theirs = await begun();
    const mine = await open();
    const { write } = databaseShelf;
    const ended: Promise<unknown>[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    databaseShelf.write = (key, make) => {
      if (key !== aside() || ended.length) return write(key, make);
      const first = released.then(() => write(key, make));
      ended.push(first);
      return first;
    };
    await openFile(theirs, 'ana.json', ANA);
    await deleteAll(mine);
    await until(() => opened(theirs).length === 0);
    release();
    await Promise.all(ended);
    databaseShelf.write = write;
    for (;;) if (!(await databaseShelf.read(aside()))) break;
  });

  it('where the page wants nothing kept, and it says so', async () => {
    const form = await begun({ storage: 'none' });
    await openFile(form, 'ana.json', ANA);
    await until(() => wordsOf(opened(form)[0]).includes(NOT_KEPT));
    expect((await keptDrafts()).filter(([key]) => key.startsWith(own.stored))).to.deep.equal([]);
  });

  it('where no store can be had, and it works all the same', async () => {
    breakDatabase();
    breakLocalStorage();
    const form = await begun();
    await openFile(form, 'ana.json', ANA);
    await until(() => wordsOf(opened(form)[0]).includes(NOT_KEPT));
    button(form, 'Undo').click();
    await until(() => cameOfFile(form) === 'ana.json was taken out again.');
    mendStores();
  });

  it('where it is so large that it might take the room of the draft', async () => {
    const form = await begun();
    const note = 'x'.repeat(2 ** 20);
    const large = { ...EMPTY, answers: { DM1: { answer: 'yes', note } } };
    await openFile(form, 'ana.json', JSON.stringify(large));
    await until(() => wordsOf(opened(form)[0]).includes(NOT_KEPT));
    await until(() => /Saved \d/.test(result(form)));
    expect(await databaseShelf.read(aside())).to.equal(undefined);
  });
});

describe('a reader of <wwc-assessment> opens a second file', () => {
  it('and still decides about the first, each by itself', async () => {
    const form = await begun();
    await openFile(form, 'ana.json', ANA);
    await openFile(form, 'ben.json', BEN);
    expect(opened(form).map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      'ben.json',
      'ana.json',
    ]);
    expect(wordsOf(opened(form)[1])).to.contain(ANA_CAME);
    control<HTMLInputElement>(form, 'ana.json: Yes').click();
    control<HTMLInputElement>(form, 'ben.json: Yes').click();
    await form.updateComplete;
    button(form, 'Undo ana.json').click();
    await until(() => cameOfFile(form) === 'ana.json was taken out again.');
    expect(answers(form)).to.deep.equal({ DM1: 'no', DM3: 'yes', LC7: 'yes' });
    expect(wordsOf(opened(form)[0])).to.contain('1 change from ben.json.');
  });

  it('also where both say something of the same, and keeps what is chosen of each', async () => {
    const form = await begun();
    await openFile(form, 'ana.json', ANA);
    const ben = { ...EMPTY, answers: { DM1: { answer: 'in-progress' } } };
    await openFile(form, 'ben.json', JSON.stringify(ben));
    expect(all(form, '.conflict :checked')).to.have.length(2);
    control<HTMLInputElement>(form, 'ben.json: In progress').click();
    await form.updateComplete;
    expect(all(form, '.conflict :checked')).to.have.length(1);
    button(form, 'Undo ben.json').click();
    await until(() => opened(form).length === 1);
    expect(all(form, '.conflict :checked')).to.have.length(1);
    expect(control<HTMLInputElement>(form, 'Yours: No').checked).to.equal(true);
    await expectAccessible(form);
  });

  it('and asks on where the first is undone, of which the question was', async () => {
    const form = await begun();
    await openFile(form, 'first.csv', 'item,value\nDM6,No\n');
    await openFile(
      form,
      'ben.json',
      JSON.stringify({ ...EMPTY, answers: { DM6: { answer: 'yes' } } }),
    );
    expect(cameOfFile(form)).to.contain('1 question for you to decide');
    const [, first] = opened(form);
    [...first!.querySelectorAll('button')].find((one) => wordsOf(one).startsWith('Undo'))!.click();
    await until(() => opened(form).length === 1);
    expect(wordsOf(opened(form)[0])).to.contain('DM6, Answer Yours: nothing ben.json: Yes');
    expect(opened(form)[0]!.querySelectorAll('input:checked')).to.have.length(1);
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    expect(wordsOf(form.shadowRoot)).to.contain('ben.json: 1 question for you to decide');
  });

  it('and is asked once where it is the same', async () => {
    const form = await begun();
    await openFile(form, 'ana.json', ANA);
    await openFile(form, 'ana.json', ANA);
    expect(cameOfFile(form)).to.equal('Nothing new in ana.json. 1 question for you to decide.');
    expect(all(form, '.conflict')).to.have.length(1);
    expect(all(form, '.changes li').map(wordsOf)).to.deep.equal(['DM2 nothing → Yes']);
  });
});

describe('the check of all answers in <wwc-assessment> names what is to be decided about a file', () => {
  it('with the way there, until it is decided', async () => {
    let form = await begun();
    await openFile(form, 'ana.json', ANA);
    await openFile(form, 'ben.json', BEN);
    await kept(2);
    await follow(form, 'All tasks');
    await keptOn('list');
    form = await open();
    await follow(form, 'Check your answers');
    await until(() => gaps(form).length === 2);
    expect(gaps(form)).to.deep.equal([
      'ana.json: 1 question for you to decide.',
      'ben.json: 1 question for you to decide.',
    ]);
    await expectAccessible(form);
    button(form, 'ana.json').click();
    await until(() => form.shadowRoot!.activeElement?.getAttribute('aria-label') === 'ana.json');
    control<HTMLInputElement>(form, 'ana.json: Yes').click();
    button(form, 'Done ben.json').click();
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    await until(() => all(form, '.gaps').length > 0);
    expect(gaps(form)).to.deep.equal([]);
  });
});

function opened(form: WwcAssessment): HTMLElement[] {
  return all(form, '.opened');
}

function gaps(form: WwcAssessment): string[] {
  return all(form, '.gaps li')
    .map(wordsOf)
    .filter((words) => words.includes('.json'));
}

function answers(form: WwcAssessment) {
  const given = Object.entries(form.assessment!.answers ?? {});
  return Object.fromEntries(given.map(([code, one]) => [code, one.answer]));
}

/** The page for files of a draft in which two criteria are answered. */
async function begun(attributes: { readonly storage?: string } = {}): Promise<WwcAssessment> {
  const form = await open(attributes);
  for (const [practice, code] of [
    ['Data Management', 'DM1'],
    ['Leadership & Capacity', 'LC7'],
  ] as const) {
    await follow(form, practice);
    await answer(form, code, 'No');
    await follow(form, 'All tasks');
  }
  await follow(form, 'Files and colleagues');
  await until(() => all(form, 'input[type=file]').length > 0);
  return form;
}

async function open({ storage }: { readonly storage?: string } = {}): Promise<WwcAssessment> {
  const form = document.createElement('wwc-assessment');
  form.setAttribute('storage-key', own.key);
  if (storage) form.setAttribute('storage', storage);
  (await fixture(html`<div></div>`)).append(form);
  return shown(form);
}

/** Until so many files lie beside the draft. */
async function kept(count = 1) {
  for (;;) {
    const found = await databaseShelf.read(aside());
    if (Array.isArray(found) && found.length === count) return;
  }
}

/** Until a draft lies there that opens on this page. */
async function keptOn(page: string) {
  for (;;) {
    const found = (await databaseShelf.read(own.stored)) as { practice?: string } | undefined;
    if (found?.practice === page) return;
  }
}

async function reload(form: WwcAssessment): Promise<WwcAssessment> {
  await kept();
  const again = await afterReload(form);
  await until(() => opened(again).length > 0);
  return again;
}

/** What is in view of files where none is to be. */
async function aPageAfter(form: WwcAssessment): Promise<HTMLElement[]> {
  for (;;) if (!(await databaseShelf.read(aside()))) break;
  return opened(await afterReload(form));
}

/** The page that was open, opened anew. */
async function afterReload(form: WwcAssessment): Promise<WwcAssessment> {
  await until(() => /Saved \d/.test(result(form)));
  form.remove();
  const again = await open();
  await until(() => all(again, 'input[type=file]').length > 0);
  return again;
}

async function deleteAll(form: WwcAssessment) {
  if (all(form, 'button.back').length) await follow(form, 'All tasks');
  await follow(form, 'Check your answers');
  await until(() => all(form, 'summary').length > 0);
  all(form, 'summary').at(-1)!.click();
  button(form, 'Delete for good').click();
  await until(() => wordsOf(all(form, '.title')[0]) === 'Self-assessment');
}
