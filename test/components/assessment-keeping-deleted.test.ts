import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { localShelf } from '../../components/assessment/keeping/shelf.js';
import {
  EMPTY,
  all,
  answer,
  button,
  cameOfFile,
  choice,
  chosen,
  control,
  draft,
  fill,
  follow,
  openFile,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { type } from '../support/keys.js';
import {
  asksBeforeLeaving,
  dropConnection,
  holdReads,
  ownDraft,
  removeKept,
} from '../support/stores.js';

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

  it('nor what it shows while nothing can be changed in it', async () => {
    const theirs = await keptForm();
    await answer(theirs, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(theirs)));
    theirs.disabled = true;
    await theirs.updateComplete;
    await removeKept(own.stored);
    tell(`${own.stored}|gone`);
    await databaseShelf.write(own.stored, () => draft({ DM2: { answer: 'no' } }));
    tell(own.stored);
    await until(() => theirs.assessment?.answers?.['DM1'] === undefined);
    theirs.disabled = false;
    await until(() => theirs.shadowRoot!.querySelector('fieldset'));
    await until(() => chosen(theirs, 'DM2') === 'No');
    expect(chosen(theirs, 'DM1')).to.equal(null);
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

describe('<wwc-assessment> of which all was deleted, in either window', () => {
  it('says no more what was opened', async () => {
    const forms = [await keptForm(), await keptForm()] as const;
    for (const form of forms) {
      await toPage(form, 'Files and colleagues');
      const answers = { LC7: { answer: 'yes' } };
      await openFile(form, 'a.json', JSON.stringify({ ...EMPTY, answers }));
      expect(cameOfFile(form)).to.contain('a.json');
    }
    const [mine, theirs] = forms;
    await until(() => /Saved \d/.test(result(mine)));
    await toCheck(mine);
    press(mine);
    await until(() => theirs.assessment?.answers === undefined);
    await toPage(mine, 'Files and colleagues');
    for (const form of forms) {
      await form.updateComplete;
      expect(cameOfFile(form)).to.equal('');
      expect(all(form, 'button').map(wordsOf)).not.to.include('Undo');
    }
  });

  it('says no more that it was sent', async () => {
    const forms = [await keptForm(), await keptForm()] as const;
    const [mine, theirs] = forms;
    await answer(mine, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(mine)));
    for (const form of forms) {
      form.action = `/test-server/inbox?key=${crypto.randomUUID()}`;
      await toCheck(form);
      await until(() => sending(form).includes('Send now'));
      button(form, 'Send now').click();
      await until(() => sending(form).includes('Sent at'));
    }
    press(mine);
    await until(() => theirs.assessment?.answers === undefined);
    await toCheck(mine);
    for (const form of forms) {
      await form.updateComplete;
      expect(sending(form)).not.to.include('Sent');
      expect(sending(form)).to.include('Send now');
    }
  });

  for (const [where, source] of Object.entries({
    'an address': { src: '/test-server/record.json' },
    'its own mark-up': { record: EMPTY },
    nowhere: {},
  })) {
    it(`has no mistake and nothing half typed any more, with a record from ${where}`, async () => {
      const [mine, theirs] = [await keptForm(source), await keptForm(source)];
      await answer(mine, 'DM1', 'No');
      await until(() => chosen(theirs, 'DM1') === 'No');
      await toCheck(mine);
      await toPage(theirs, 'Outcome metrics');
      await fill(theirs, 'Year', 'soon');
      await toPage(theirs, 'About your city');
      control(theirs, 'Name of the city').focus();
      await type('x');
      await until(() => /Saved \d/.test(result(theirs)));
      const before = cityOf(theirs);
      press(mine);
      await until(() => all(theirs, '.title').length > 0 && cityOf(theirs) !== before);
      all(theirs, '.title')[0]!.focus();
      expect(asksBeforeLeaving()).to.equal(false);
      expect(cityOf(theirs)).not.to.equal(before);
      expect(await databaseShelf.read(own.stored)).to.equal(undefined);
    });
  }

  it('leads whoever was in it to the heading, also where the record is on its way for a while', async () => {
    const source = { src: '/test-server/slow.json?ms=50' };
    const [mine, theirs] = [await keptForm(source), await keptForm(source)];
    await answer(mine, 'DM1', 'No');
    await until(() => chosen(theirs, 'DM1') === 'No');
    await toCheck(mine);
    await until(() => /Saved \d/.test(result(mine)));
    const focused = (form: WwcAssessment) => wordsOf(form.shadowRoot!.activeElement);
    press(mine);
    await until(() => focused(mine) === 'Self-assessment');
    await answer(theirs, 'DM1', 'No');
    await until(() => /Saved \d/.test(result(theirs)));
    await toCheck(mine);
    choice(theirs, 'DM1', 'No').focus();
    press(mine);
    await until(() => focused(theirs) === 'Data Management');
  });

  function cityOf(form: WwcAssessment): string | undefined {
    return form.assessment?.city?.name;
  }

  function sending(form: WwcAssessment): string {
    return wordsOf(form.shadowRoot!.querySelector('[part="sending"]'));
  }
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

  it('deletes nothing that nobody has seen yet where a page resets it while it opens', async () => {
    await databaseShelf.write(own.stored, () => draft({ DM1: { answer: 'yes' } }));
    const reads = holdReads();
    const page = await fixture<HTMLFormElement>(
      html`<form><wwc-assessment storage-key=${own.key} practice="DM"></wwc-assessment></form>`,
    );
    await reads.isHeld;
    page.reset();
    reads.release();
    const form = await shown(page.querySelector('wwc-assessment')!);
    expect(chosen(form, 'DM1')).to.equal('Yes');
  });

  it('nor where a page resets it before it has looked for that', async () => {
    await databaseShelf.write(own.stored, () => draft({ DM1: { answer: 'yes' } }));
    expect(chosen(await resetAtOnce(), 'DM1')).to.equal('Yes');
  });

  it('does not forget what a newer version has kept, even then', async () => {
    const newer = { ...draft({ DM1: { answer: 'yes' } }), format: 'wwc-draft/2' };
    await databaseShelf.write(own.stored, () => newer);
    const form = await resetAtOnce();
    expect(await databaseShelf.read(own.stored)).to.deep.equal(newer);
    await until(() => wordsOf(form.shadowRoot).includes('newer version'));
  });

  async function resetAtOnce(): Promise<WwcAssessment> {
    const page = await fixture<HTMLFormElement>(html`<form></form>`);
    const form = document.createElement('wwc-assessment');
    form.storageKey = own.key;
    form.practice = 'DM';
    page.append(form);
    page.reset();
    return shown(form);
  }
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
  await toPage(form, 'Check your answers');
  all(form, 'summary').at(-1)!.click();
}

async function toPage(form: WwcAssessment, name: string) {
  if (wordsOf(all(form, '.title')[0]) !== 'Self-assessment') await follow(form, 'All tasks');
  await follow(form, name);
  await until(() => wordsOf(all(form, '.title')[0]) === name);
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

async function keptForm(
  source: { readonly src?: string; readonly record?: object } = {},
): Promise<WwcAssessment> {
  const form = document.createElement('wwc-assessment');
  if (source.src) form.setAttribute('src', source.src);
  if (source.record) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(source.record);
    form.append(script);
  }
  form.setAttribute('storage-key', own.key);
  form.setAttribute('practice', 'DM');
  const parent = await fixture(html`<div></div>`);
  parent.append(form);
  return shown(form);
}
