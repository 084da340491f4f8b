import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { details } from '../../src/text/en/assessment-details.js';
import {
  answer,
  button,
  chosen,
  fill,
  follow,
  group,
  result,
  shown,
  until,
  all,
  wordsOf,
} from '../support/assessment-form.js';
import { savedFiles } from '../support/saved-files.js';
import { asksBeforeLeaving, fillDatabase, fillLocalStorage, ownDraft } from '../support/stores.js';

const { places } = details.keeping;

describe('<wwc-assessment> in a browser whose stores are full', () => {
  const own = ownDraft();

  it('keeps the answers in the second best place while only the database is full, and brings them back', async () => {
    const form = await keptForm();
    fillDatabase();
    await answer(form, 'DM1', 'Yes');
    await until(() => wordsOf(form.shadowRoot).includes(places.localstorage));
    await until(() => /Saved \d/.test(result(form)));
    expect(asksBeforeLeaving()).to.equal(false);
    form.remove();
    expect(chosen(await keptForm(), 'DM1')).to.equal('Yes');
  });

  it('says so from page to page, holds all answers, and asks before leaving until a copy is kept', async () => {
    const form = await keptForm();
    fillDatabase();
    fillLocalStorage();
    expect(asksBeforeLeaving()).to.equal(false);
    await answer(form, 'DM1', 'Yes');
    await until(() => wordsOf(form.shadowRoot).includes(places.memory));
    expect(asksBeforeLeaving()).to.equal(true);
    group(form, 'DM2').querySelector('summary')!.click();
    await until(() => all(form, 'textarea').length > 0);
    await fill(form, 'Note', 'Ask Ana. '.repeat(10_000));
    for (const page of ['All tasks', 'Open Data']) {
      await follow(form, page);
      expect(all(form, '[role="alert"]').map(wordsOf)).to.contain(places.memory);
      expect(result(form)).to.contain('This browser may not keep your answers.');
      expect(result(form)).not.to.contain('Saved');
      expect(asksBeforeLeaving()).to.equal(true);
    }
    await answer(form, 'OD1', 'No');
    const saved = savedFiles();
    button(form, 'Download a copy').click();
    expect(asksBeforeLeaving()).to.equal(false);
    const copy = JSON.parse(await saved[0]!.file.text());
    expect(copy.answers).to.deep.equal({
      DM1: { answer: 'yes' },
      DM2: { note: 'Ask Ana. '.repeat(10_000) },
      OD1: { answer: 'no' },
    });

    await follow(form, 'All tasks');
    expect(asksBeforeLeaving()).to.equal(false);
    await follow(form, 'Open Data');
    expect(asksBeforeLeaving()).to.equal(false);
    await answer(form, 'OD2', 'Yes');
    expect(asksBeforeLeaving()).to.equal(true);
  });

  async function keptForm(): Promise<WwcAssessment> {
    const template = html`<wwc-assessment storage-key=${own.key} practice="DM"></wwc-assessment>`;
    return shown(await fixture<WwcAssessment>(template));
  }
});
