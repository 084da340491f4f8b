import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { localShelf } from '../../components/assessment/keeping/shelf.js';
import {
  EMPTY,
  all,
  answer,
  button,
  chosen,
  follow,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { dropConnection, holdReads, ownDraft, removeKept } from '../support/stores.js';

const own = ownDraft();

/** What the windows of a browser tell each other. */
let channel: BroadcastChannel;
beforeEach(() => (channel = new BroadcastChannel('wwc-assessment')));
afterEach(() => channel.close());

describe('<wwc-assessment> in a window in which somebody writes while another one deletes', () => {
  it('does not put back what it was about to write', async () => {
    const [mine, theirs] = await twoForms();
    await answer(theirs, 'DM2', 'No');
    press(mine);
    hide();
    await expectNothing(theirs);
  });

  it('nor where it is closed at that moment', async () => {
    const [mine, theirs] = await twoForms();
    await answer(theirs, 'DM2', 'No');
    press(mine);
    theirs.remove();
    await until(() => wordsOf(all(mine, '.title')[0]) === 'Self-assessment');
    await expectNothing(mine);
  });

  it('nor what it has written already when it hears of that', async () => {
    const theirs = await keptForm();
    await answer(theirs, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(theirs)));
    await answer(theirs, 'DM2', 'No');
    await removeKept(own.stored);
    hide();
    await until(() => /Saved \d/.test(result(theirs)));
    expect(await databaseShelf.read(own.stored)).to.have.nested.property('assessment.answers.DM2');
    tell(`${own.stored}|gone`);
    await expectNothing(theirs);
  });

  it('but lets stand what somebody has answered since', async () => {
    const theirs = await keptForm();
    await answer(theirs, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(theirs)));
    const since = draft({ DM3: { answer: 'no' } });
    for (const shelf of [databaseShelf, localShelf]) await shelf.write(own.stored, () => since);
    tell(`${own.stored}|gone`);
    await until(() => chosen(theirs, 'DM1') === null);
    expect(await databaseShelf.read(own.stored)).to.deep.equal(since);
    expect(await localShelf.read(own.stored)).to.deep.equal(since);
  });

  it('and keeps what is answered there afterwards, without what was deleted', async () => {
    const [mine, theirs] = await twoForms();
    await answer(theirs, 'DM2', 'No');
    press(mine);
    hide();
    await expectNothing(theirs);
    await answer(theirs, 'DM3', 'Yes');
    await until(() => /Saved \d/.test(result(theirs)));
    const kept = await databaseShelf.read(own.stored);
    expect(kept).to.have.nested.property('assessment.answers').with.all.keys('DM3');
    await follow(mine, 'Data Management');
    await until(() => chosen(mine, 'DM3') === 'Yes');
    expect(chosen(mine, 'DM2')).to.equal(null);
  });

  it('does not show what it was reading before', async () => {
    const [mine, theirs] = await twoForms();
    const { isHeld, release } = holdReads();
    tell(own.stored);
    await isHeld;
    press(mine);
    await until(() => chosen(theirs, 'DM1') === null);
    release();
    // What was held is through when something that was read later is.
    await databaseShelf.read(own.stored);
    await theirs.updateComplete;
    expect(chosen(theirs, 'DM1')).to.equal(null);
  });

  it('asks no longer about two answers of which neither is there', async () => {
    const [mine, theirs] = [await keptForm(), await keptForm()];
    await answer(mine, 'DM1', 'Yes');
    await answer(theirs, 'DM1', 'No');
    hide();
    await until(() => all(theirs, '.conflict').length + all(mine, '.conflict').length > 0);
    await toCheck(mine);
    press(mine);
    await until(() => chosen(theirs, 'DM1') === null);
    await mine.updateComplete;
    for (const form of [mine, theirs]) expect(all(form, '.conflict')).to.have.length(0);
  });
});

describe('<wwc-assessment> in a window that deletes what it is writing', () => {
  it('does not put it back, also where it has to open the store anew for it', async () => {
    const form = await keptForm();
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    await toCheck(form);
    dropConnection();
    hide();
    press(form);
    await until(() => wordsOf(all(form, '.title')[0]) === 'Self-assessment');
    await expectNothing(form);
  });

  it('is ready for the first answer where a page resets it while it opens', async () => {
    await databaseShelf.write(own.stored, () => draft({ DM1: { answer: 'yes' } }));
    const page = await fixture<HTMLFormElement>(
      html`<form><wwc-assessment storage-key=${own.key} practice="DM"></wwc-assessment></form>`,
    );
    page.reset();
    const form = await shown(page.querySelector('wwc-assessment')!);
    expect(chosen(form, 'DM1')).to.equal(null);
    expect(await databaseShelf.read(own.stored)).to.equal(undefined);
  });
});

describe('<wwc-assessment> that a page turns to another record while it writes', () => {
  it('does not empty the draft that it leaves', async () => {
    const form = await keptForm();
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    await answer(form, 'DM2', 'No');
    form.storageKey = `${own.key}-other`;
    await until(() => !form.isUpdatePending);
    form.remove();
    const later = await keptForm();
    expect([chosen(later, 'DM1'), chosen(later, 'DM2')]).to.deep.equal(['Yes', 'No']);
    await removeKept(`${own.stored}-other`);
  });
});

/** Two windows with the same answer, of which the first is where it can delete. */
async function twoForms(): Promise<[WwcAssessment, WwcAssessment]> {
  const [mine, theirs] = [await keptForm(), await keptForm()];
  await answer(mine, 'DM1', 'Yes');
  await until(() => chosen(theirs, 'DM1') === 'Yes');
  await toCheck(mine);
  await until(() => /Saved \d/.test(result(mine)));
  return [mine, theirs];
}

async function toCheck(form: WwcAssessment) {
  await follow(form, 'All tasks');
  await follow(form, 'Check your answers');
  all(form, 'summary').at(-1)!.click();
}

function press(form: WwcAssessment) {
  button(form, 'Delete for good').click();
}

/** As another window does, of another version perhaps. */
function tell(what: string) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel.postMessage(what);
}

/** Whoever has something to write does it now. */
function hide() {
  dispatchEvent(new Event('pagehide'));
}

/** Neither a window nor a store has anything of it. */
async function expectNothing(form: WwcAssessment) {
  await until(() => form.assessment?.answers === undefined);
  expect(result(form)).not.to.contain('Saved');
  expect(await databaseShelf.read(own.stored)).to.equal(undefined);
  expect(await localShelf.read(own.stored)).to.equal(null);
}

function draft(answers: object) {
  return {
    format: 'wwc-draft/1',
    revision: 1,
    practice: 'DM',
    assessment: { ...EMPTY, answers },
    moments: {},
  };
}

async function keptForm(): Promise<WwcAssessment> {
  const form = document.createElement('wwc-assessment');
  form.setAttribute('storage-key', own.key);
  form.setAttribute('practice', 'DM');
  const parent = await fixture(html`<div></div>`);
  parent.append(form);
  return shown(form);
}
