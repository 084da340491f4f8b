import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { localShelf } from '../../components/assessment/keeping/shelf.js';
import {
  EMPTY,
  all,
  answer,
  button,
  choice,
  chosen,
  fill,
  follow,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { savedFiles } from '../support/saved-files.js';
import {
  asksBeforeLeaving,
  becomeBrowserOf,
  breakDatabase,
  breakLocalStorage,
  dropConnection,
  fillDatabase,
  holdWrites,
  keptDrafts,
  mendStores,
  ownDraft,
  removeKept,
} from '../support/stores.js';

const own = ownDraft();

describe('<wwc-assessment> keeps a draft', () => {
  it('and brings it back with the practice that was open, and says when it was saved', async () => {
    const first = await keptForm();
    await follow(first, 'Open Data');
    await answer(first, 'OD2', 'In progress');
    await until(() => /Saved \d/.test(result(first)));
    expect(await databaseShelf.read(own.stored)).to.have.nested.property('assessment.answers.OD2');
    fixtureCleanup();
    const second = await keptForm();
    expect(chosen(second, 'OD2')).to.equal('In progress');
    expect(second.assessment?.answers).to.deep.equal({ OD2: { answer: 'in-progress' } });
  });

  it('and is on the page that was open, also where that is no practice', async () => {
    const title = (form: WwcAssessment) => {
      const found = form.shadowRoot!.querySelector('.title');
      return found ? wordsOf(found) : '';
    };
    const first = await keptForm();
    await follow(first, 'Open Data');
    await answer(first, 'OD2', 'Yes');
    first.remove();
    for (const page of ['About your city', 'Check your answers', 'Files and colleagues']) {
      const form = await keptForm();
      await until(() => title(form) !== '');
      await follow(form, 'All tasks');
      await follow(form, page);
      form.remove();
      const second = await keptForm();
      await until(() => title(second) === page);
      second.remove();
    }
    const last = await keptForm();
    await until(() => title(last) !== '');
    await follow(last, 'All tasks');
    last.remove();
    expect(title(await keptForm())).to.equal('Self-assessment');
  });

  it('and says that it is saved only when the last answer is, also where the store takes its time', async () => {
    const form = await keptForm('DM');
    const releases = holdWrites();
    await answer(form, 'DM1', 'Yes');
    await until(() => releases.length === 1);
    await answer(form, 'DM2', 'No');
    await until(() => releases.length === 2);
    releases[0]!();
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    expect(result(form)).not.to.match(/Saved \d/);
    releases[1]!();
    await until(() => /Saved \d/.test(result(form)));
  });

  it('at once when the form goes away', async () => {
    const first = await keptForm('DM');
    await answer(first, 'DM1', 'Yes');
    first.remove();
    const second = await keptForm('DM');
    expect(chosen(second, 'DM1')).to.equal('Yes');
  });

  it('and when the page is hidden, twice until it is safe', async () => {
    const form = await keptForm('DM');
    await answer(form, 'DM1', 'Yes');
    dispatchEvent(new Event('pagehide'));
    expect(await localShelf.read(own.stored)).to.have.property('format', 'wwc-draft/1');
    await until(() => /Saved \d/.test(result(form)));
    expect(await localShelf.read(own.stored)).to.equal(null);
  });

  it('before what its address says, also when that cannot be reached', async () => {
    const address = '/test-server/record.json';
    const first = await keptForm('LC', address);
    await answer(first, 'LC7', 'Yes');
    first.remove();
    expect(result(await keptForm('LC', address))).to.contain('32 of 43 earned');
    expect(result(await keptForm('LC', '/test-server/status/500'))).to.contain('32 of 43 earned');
  });

  it('apart from those with another key', async () => {
    const first = await keptForm('DM');
    await answer(first, 'DM1', 'Yes');
    first.remove();
    own.key += '-other';
    const other = await keptForm('DM');
    expect(chosen(other, 'DM1')).to.equal(null);
  });

  it('apart from that of another form on the page, by its id', async () => {
    const open = async (id: string) =>
      shown(await fixture(html`<wwc-assessment id=${id} practice="DM"></wwc-assessment>`));
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
    const first = await open(one);
    await answer(first, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(first)));
    first.remove();
    expect(chosen(await open(two), 'DM1')).to.equal(null);
    expect(chosen(await open(one), 'DM1')).to.equal('Yes');
  });

  it('also on a page that changes its address while the form stands there', async () => {
    const address = location.href;
    const id = crypto.randomUUID();
    const open = async () =>
      shown(await fixture(html`<wwc-assessment id=${id} practice="DM"></wwc-assessment>`));
    const form = await open();
    await answer(form, 'DM1', 'Yes');
    history.pushState(null, '', '/another-step');
    try {
      await answer(form, 'DM2', 'No');
      expect(chosen(form, 'DM1')).to.equal('Yes');
      await until(() => /Saved \d/.test(result(form)));
    } finally {
      history.replaceState(null, '', address);
    }
    form.remove();
    const again = await open();
    expect(['DM1', 'DM2'].map((code) => chosen(again, code))).to.deep.equal(['Yes', 'No']);
  });

  it('also of a record at an address that is told from there', async () => {
    const address = location.href;
    const form = await shown(
      await fixture(
        html`<wwc-assessment practice="DM" src="test-server/record.json"></wwc-assessment>`,
      ),
    );
    const key = form.src && `wwc-2022|${new URL(form.src, document.baseURI).href}`;
    try {
      await answer(form, 'DM1', 'In progress');
      await until(() => /Saved \d/.test(result(form)));
      history.pushState(null, '', '/another/step');
      await answer(form, 'DM2', 'No');
      expect(chosen(form, 'DM1')).to.equal('In progress');
    } finally {
      history.replaceState(null, '', address);
      form.remove();
      await removeKept(`${key}`);
    }
  });

  it('with the later of two, where one was left in the second best place', async () => {
    await databaseShelf.write(own.stored, () => draft(3, 'no'));
    await localShelf.write(own.stored, () => draft(4, 'yes'));
    expect(chosen(await keptForm('DM'), 'DM1')).to.equal('Yes');
  });

  it('also while another tab keeps answers to the same record, and shows them', async () => {
    const mine = await keptForm('DM');
    const theirs = await keptForm('DM');
    await answer(theirs, 'DM2', 'No');
    await until(() => chosen(mine, 'DM2') === 'No');
    await answer(mine, 'DM1', 'Yes');
    await answer(theirs, 'DM3', 'In progress');
    for (const form of [mine, theirs]) {
      await until(() => chosen(form, 'DM1') === 'Yes' && chosen(form, 'DM3') === 'In progress');
      expect(chosen(form, 'DM2')).to.equal('No');
    }
  });

  it('and asks where another window has answered the same in another way', async () => {
    const form = await keptForm('DM');
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    const { revision } = (await databaseShelf.read(own.stored)) as { revision: number };
    await answer(form, 'DM1', 'No');
    await databaseShelf.write(own.stored, () => draft(revision + 1, 'in-progress'));
    await until(() => wordsOf(form.shadowRoot).includes('Other window: In progress'));
    expect(chosen(form, 'DM1')).to.equal('No');
    expect(wordsOf(form.shadowRoot)).to.contain('Yours: No');
    await expectAccessible(form);
    const [alert, ...more] = all(form, '[role=alert]');
    expect(more).to.deep.equal([]);
    expect(wordsOf(alert)).to.contain('Both have changed this, each to something else.');
    const redrawn = new MutationObserver(() => {});
    redrawn.observe(alert!, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const other = all<HTMLLabelElement>(form, 'label').find((label) =>
      wordsOf(label).startsWith('Other window'),
    );
    other!.click();
    await until(() => chosen(form, 'DM1') === 'In progress');
    // It is said once.
    expect(redrawn.takeRecords()).to.deep.equal([]);
    expect(all(form, '[role=alert]')).to.deep.equal([alert]);
    // Another question meanwhile waits for its turn.
    await until(() => /Saved \d/.test(result(form)));
    const { revision: now } = (await databaseShelf.read(own.stored)) as { revision: number };
    await answer(form, 'DM1', 'Yes');
    await databaseShelf.write(own.stored, () => draft(now + 1, 'no'));
    await until(() => /Saved \d/.test(result(form)));
    button(form, 'Done').click();
    await until(() => wordsOf(form.shadowRoot).includes('Other window: No'));
    all<HTMLLabelElement>(form, 'label')
      .find((label) => wordsOf(label).startsWith('Other window'))!
      .click();
    await until(() => chosen(form, 'DM1') === 'No');
    button(form, 'Done').click();
    await until(() => !wordsOf(form.shadowRoot).includes('Other window'));
    form.remove();
    const kept = (await databaseShelf.read(own.stored)) as { assessment: object };
    expect(kept.assessment).to.have.nested.property('answers.DM1.answer', 'no');
  });

  it('and shows the later of two answers until the reader has chosen', async () => {
    const form = await keptForm('DM');
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    const { revision } = (await databaseShelf.read(own.stored)) as { revision: number };
    await answer(form, 'DM1', 'No');
    const moments = { answers: { DM1: { answer: Date.now() + 60_000 } } };
    await databaseShelf.write(own.stored, () => ({
      ...draft(revision + 1, 'in-progress'),
      moments,
    }));
    await until(() => wordsOf(form.shadowRoot).includes('Other window: In progress'));
    expect(chosen(form, 'DM1')).to.equal('In progress');
    const [mine, theirs] = all<HTMLInputElement>(form, '.conflict input');
    expect([mine!.checked, theirs!.checked]).to.deep.equal([false, true]);
    mine!.click();
    await until(() => chosen(form, 'DM1') === 'No' && /Saved \d/.test(result(form)));
    form.remove();
    expect(chosen(await keptForm('DM'), 'DM1')).to.equal('No');
  });

  it('and shows the later of two answers also where the earlier one is kept after it', async () => {
    const [mine, theirs] = [await keptForm('DM'), await keptForm('DM')];
    await answer(mine, 'DM1', 'Yes');
    const since = Date.now();
    await until(() => Date.now() > since + 1);
    await answer(theirs, 'DM1', 'No');
    theirs.remove();
    await until(() => wordsOf(mine.shadowRoot).includes('Other window: No'));
    expect(chosen(mine, 'DM1')).to.equal('No');
    expect(wordsOf(mine.shadowRoot)).to.contain('Yours: Yes');
    await until(() => /Saved \d/.test(result(mine)));
    mine.remove();
    expect(chosen(await keptForm('DM'), 'DM1')).to.equal('No');
  });

  it('and says that nothing is kept also while it asks about another window', async () => {
    const [mine, theirs] = [await keptForm('DM'), await keptForm('DM')];
    await answer(mine, 'DM1', 'Yes');
    await answer(theirs, 'DM1', 'No');
    theirs.remove();
    await until(() => wordsOf(mine.shadowRoot).includes('Other window: No'));
    expect(wordsOf(mine.shadowRoot)).not.to.contain('Nothing is kept');
    breakDatabase();
    breakLocalStorage();
    await answer(mine, 'DM2', 'Yes');
    await until(() => wordsOf(mine.shadowRoot).includes('Nothing is kept in this browser.'));
    expect(wordsOf(mine.shadowRoot)).to.contain('Other window: No');
    await expectAccessible(mine);
  });

  it('and asks nothing where one changes what it has seen of the other', async () => {
    const [mine, theirs] = [await keptForm('DM'), await keptForm('DM')];
    await answer(mine, 'DM1', 'Yes');
    await until(() => chosen(theirs, 'DM1') === 'Yes');
    await answer(theirs, 'DM1', 'No');
    await until(() => chosen(mine, 'DM1') === 'No');
    button(mine, 'Clear answer').click();
    await until(() => chosen(theirs, 'DM1') === null);
    for (const form of [mine, theirs]) {
      expect(wordsOf(form.shadowRoot)).not.to.contain('Other window');
    }
  });

  it('with what two tabs made of the same address, before either had kept anything', async () => {
    const address = '/test-server/record.json';
    const [mine, theirs] = [await keptForm('EVAL', address), await keptForm('EVAL', address)];
    choice(mine, 'EVAL1', 'Yes').click();
    choice(theirs, 'EVAL2', 'No').click();
    for (const form of [mine, theirs]) {
      await until(() => chosen(form, 'EVAL1') === 'Yes' && chosen(form, 'EVAL2') === 'No');
    }
    mine.remove();
    theirs.remove();
    const later = await keptForm('EVAL', address);
    expect([chosen(later, 'EVAL1'), chosen(later, 'EVAL2')]).to.deep.equal(['Yes', 'No']);
  });

  it('with an answer that was taken back while it was being kept', async () => {
    const form = await keptForm('DM');
    await answer(form, 'DM1', 'Yes');
    dispatchEvent(new Event('pagehide'));
    button(form, 'Clear answer').click();
    await until(() => /Saved \d/.test(result(form)));
    expect(chosen(form, 'DM1')).to.equal(null);
    expect(await databaseShelf.read(own.stored)).to.not.have.nested.property('assessment.answers');
  });

  it('until the reader deletes it', async () => {
    const form = await keptForm('DM');
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    await expectAccessible(form);
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await until(() => result(form).includes('0 of 43 earned'));
    expect(await databaseShelf.read(own.stored)).to.equal(undefined);
    expect(form.assessment).to.deep.equal(EMPTY);
    expect(result(form)).not.to.contain('Saved');
  });

  it('and holds nobody back then for what stood in a field and could not be taken', async () => {
    const form = await keptForm('LC', '/test-server/record.json');
    await answer(form, 'LC7', 'Yes');
    await follow(form, 'All tasks');
    await follow(form, 'About your city');
    await until(() => all(form, 'label').length > 0);
    await fill(form, 'Population', 'many');
    expect(asksBeforeLeaving()).to.equal(true);
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    expect(wordsOf(form.shadowRoot)).to.contain('“many”');
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await until(() => result(form).includes('31 of 43 earned'));
    expect(asksBeforeLeaving()).to.equal(false);
    await until(() => wordsOf(all(form, '.title')[0]) === 'Self-assessment');
    await follow(form, 'Check your answers');
    expect(wordsOf(form.shadowRoot)).not.to.contain('“many”');
  });
});

describe('<wwc-assessment> in a browser that does not delete what it keeps', () => {
  it('says so instead of that it is gone, and deletes it when it is asked again', async () => {
    const form = await keptForm('DM');
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    breakDatabase();
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await until(() => wordsOf(form.shadowRoot).includes('did not delete everything'));
    expect(all(form, '[role=alert]').map(wordsOf).join()).to.contain('may come back');
    await expectAccessible(form);
    mendStores();
    expect(await databaseShelf.read(own.stored)).to.have.nested.property('assessment.answers.DM1');
    button(form, 'Delete for good').click();
    await until(() => wordsOf(all(form, '.title')[0]) === 'Self-assessment');
    expect(await databaseShelf.read(own.stored)).to.equal(undefined);
  });
});

describe('<wwc-assessment> in two windows, of which one deletes what is kept', () => {
  it('has nothing in the other any more, which does not bring it back either', async () => {
    const [mine, theirs] = [await keptForm('DM'), await keptForm('DM')];
    await answer(mine, 'DM1', 'Yes');
    await until(() => chosen(theirs, 'DM1') === 'Yes');
    await follow(mine, 'All tasks');
    await follow(mine, 'Check your answers');
    all(mine, 'summary').at(-1)!.click();
    button(mine, 'Delete for good').click();
    await until(() => chosen(theirs, 'DM1') === null);
    expect(result(theirs)).not.to.contain('Saved');
    await follow(theirs, 'All tasks');
    theirs.remove();
    expect(await databaseShelf.read(own.stored)).to.equal(undefined);
  });
});

describe('<wwc-assessment> where a draft cannot be taken', () => {
  it('sets one that cannot be read aside, offers it as a file, and begins anew', async () => {
    await databaseShelf.write(own.stored, () => ({ format: 'something', precious: true }));
    const form = await keptForm('DM');
    await until(() => wordsOf(form.shadowRoot).includes('could not be read. It is set aside'));
    await expectAccessible(form);
    expect(button(form, 'Download what was found')).to.be.an.instanceof(HTMLButtonElement);
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    expect(await setAside()).to.deep.equal([{ format: 'something', precious: true }]);
    // What a reader deletes is deleted wholly.
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await until(() => result(form).includes('0 of 43 earned'));
    expect(await setAside()).to.deep.equal([]);
    await until(() => !wordsOf(form.shadowRoot).includes('set aside'));
  });

  it('offers what was set aside as a file after a reload too, until it is deleted for good', async () => {
    const saved = savedFiles();
    await databaseShelf.write(own.stored, () => ({ format: 'something', precious: true }));
    const first = await keptForm('DM');
    await until(() => wordsOf(first.shadowRoot).includes('could not be read. It is set aside'));
    await answer(first, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(first)));
    first.remove();
    const form = await keptForm();
    await until(() => form.practice === 'DM');
    await follow(form, 'All tasks');
    await follow(form, 'Files and colleagues');
    await until(() => wordsOf(form.shadowRoot).includes('Set aside'));
    await expectAccessible(form);
    button(form, 'Download what was found').click();
    expect(JSON.parse(await saved[0]!.file.text())).to.deep.equal({
      format: 'something',
      precious: true,
    });
    form.lang = 'es';
    await until(() => wordsOf(form.shadowRoot).includes('Puesto aparte'));
    form.lang = 'en';
    await until(() => wordsOf(form.shadowRoot).includes('Set aside'));
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await until(() => all(form, '[part="task"]').length > 0);
    await follow(form, 'Files and colleagues');
    expect(wordsOf(form.shadowRoot)).not.to.contain('Set aside');
    expect(await setAside()).to.deep.equal([]);
  });

  it('sets it aside once, however many windows find it, and beside what was set aside before', async () => {
    for (const [value, aside] of [
      ['one', ['one']],
      [{ of: [2] }, ['one', { of: [2] }]],
      [{ of: [2] }, ['one', { of: [2] }]],
    ] as const) {
      await databaseShelf.write(own.stored, () => value);
      const forms = [await keptForm('DM'), await keptForm('DM')];
      for (const form of forms)
        await until(() => wordsOf(form.shadowRoot).includes('It is set aside'));
      expect(await setAside()).to.deep.equal(aside);
      for (const form of forms) form.remove();
    }
    await removeKept(`${own.stored}|aside`);
  });

  it('shows one of a newer version to be read, and does not touch it', async () => {
    const assessment = {
      ...EMPTY,
      answers: { DM1: { answer: 'in-progress', note: 'of the future' } },
    };
    const newer = { format: 'wwc-draft/2', secret: 1, assessment };
    await databaseShelf.write(own.stored, () => newer);
    const page = await fixture<HTMLFormElement>(
      html`<form>
        <wwc-assessment name="record" storage-key=${own.key} practice="DM"></wwc-assessment>
      </form>`,
    );
    const form = page.querySelector('wwc-assessment')!;
    await until(() => wordsOf(form.shadowRoot).includes('written by a newer version of this form'));
    await until(() => wordsOf(form.shadowRoot).includes('of the future'));
    expect(all(form, 'input')).to.have.length(0);
    page.reset();
    await form.updateComplete;
    form.remove();
    expect(await databaseShelf.read(own.stored)).to.deep.equal(newer);
  });
});

describe('<wwc-assessment> where a browser does not keep', () => {
  it('keeps nothing where the page wants it so, and says it before the first question', async () => {
    const form = await fixture<WwcAssessment>(
      html`<wwc-assessment storage="none" storage-key=${own.key} practice="DM"></wwc-assessment>`,
    );
    await shown(form);
    await until(() => wordsOf(form.shadowRoot).includes('Nothing is kept in this browser.'));
    expect(asksBeforeLeaving()).to.equal(false);
    await answer(form, 'DM1', 'Yes');
    expect(asksBeforeLeaving()).to.equal(true);
    savedFiles();
    button(form, 'Download a copy').click();
    expect(asksBeforeLeaving()).to.equal(false);
    form.remove();
    expect(await databaseShelf.read(own.stored)).to.equal(undefined);
    expect(await localShelf.read(own.stored)).to.equal(null);
  });

  it('takes the second best place without a database, says so, and brings the draft back', async () => {
    breakDatabase();
    const form = await keptForm('DM');
    await until(() =>
      wordsOf(form.shadowRoot).includes('cannot keep your answers in the safest way'),
    );
    await answer(form, 'DM1', 'No');
    await until(() => /Saved \d/.test(result(form)));
    form.remove();
    expect(chosen(await keptForm('DM'), 'DM1')).to.equal('No');
  });

  it('says that nothing is kept where every store throws, as in a sandboxed frame', async () => {
    breakDatabase();
    breakLocalStorage();
    const form = await keptForm('DM');
    await answer(form, 'DM1', 'Yes');
    await until(() => wordsOf(form.shadowRoot).includes('Nothing is kept in this browser.'));
    expect(chosen(form, 'DM1')).to.equal('Yes');
    expect(result(form)).not.to.contain('Saved');
    expect(button(form, 'Download a copy')).to.be.an.instanceof(HTMLButtonElement);
    await expectAccessible(form);
  });

  describe('for longer than a week', () => {
    it('says so on the list, with a copy to take, once there is something to lose', async () => {
      const form = await keptIn('Apple Computer, Inc.', false);
      expect(wordsOf(form.shadowRoot)).not.to.contain('seven days');
      await follow(form, 'Data Management');
      await answer(form, 'DM1', 'Yes');
      expect(wordsOf(form.shadowRoot)).not.to.contain('seven days');
      await follow(form, 'All tasks');
      await until(() => wordsOf(form.shadowRoot).includes('do not come back within seven days'));
      await expectAccessible(form);
      const saved = savedFiles();
      button(form, 'Download a copy').click();
      expect(saved).to.have.length(1);
    });

    for (const [where, vendor, isGranted] of [
      ['in a browser that keeps it', 'Google Inc.', false],
      ['where the browser promises to keep it', 'Apple Computer, Inc.', true],
    ] as const) {
      it(`says nothing of the kind ${where}`, async () => {
        const form = await keptIn(vendor, isGranted);
        await follow(form, 'Data Management');
        await answer(form, 'DM1', 'Yes');
        await follow(form, 'All tasks');
        await follow(form, 'About your city');
        await follow(form, 'All tasks');
        await until(() => /Saved \d/.test(result(form)));
        expect(wordsOf(form.shadowRoot)).not.to.contain('seven days');
      });
    }

    function keptIn(vendor: string, hasPromised: boolean): Promise<WwcAssessment> {
      becomeBrowserOf(vendor, hasPromised);
      return keptForm();
    }
  });

  it('asks before the page is left only where something would be lost', async () => {
    const kept = await keptForm('DM');
    await answer(kept, 'DM1', 'Yes');
    expect(asksBeforeLeaving()).to.equal(false);
    kept.remove();
    await removeKept(own.stored);
    breakDatabase();
    breakLocalStorage();
    const lost = await keptForm('DM');
    expect(asksBeforeLeaving()).to.equal(false);
    await answer(lost, 'DM1', 'Yes');
    expect(asksBeforeLeaving()).to.equal(true);
  });

  it('steps down when the store is full', async () => {
    const form = await keptForm('DM');
    fillDatabase();
    await answer(form, 'DM1', 'Yes');
    await until(() => wordsOf(form.shadowRoot).includes('in the safest way'));
    await until(() => /Saved \d/.test(result(form)));
    expect(await localShelf.read(own.stored)).to.have.nested.property('assessment.answers.DM1');
  });

  it('opens a connection anew that the browser has dropped', async () => {
    await databaseShelf.write(own.stored, () => 1);
    dropConnection();
    expect(await databaseShelf.read(own.stored)).to.equal(1);
  });
});

/** What could not be read and lies beside the draft, in order. */
async function setAside(): Promise<unknown[]> {
  const kept = await keptDrafts();
  return kept.filter(([name]) => name.startsWith(`${own.stored}|`)).flatMap(([, value]) => value);
}

async function keptForm(practice: string | null = null, src?: string): Promise<WwcAssessment> {
  const form = document.createElement('wwc-assessment');
  form.setAttribute('storage-key', own.key);
  if (practice) form.setAttribute('practice', practice);
  if (src) form.setAttribute('src', src);
  const parent = await fixture(html`<div></div>`);
  parent.append(form);
  return shown(form);
}

function draft(revision: number, given: string) {
  const assessment = { ...EMPTY, answers: { DM1: { answer: given } } };
  return { format: 'wwc-draft/1', revision, practice: null, assessment };
}
