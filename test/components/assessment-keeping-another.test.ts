import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import {
  all,
  answer,
  chosen,
  control,
  draft,
  EMPTY,
  fill,
  follow,
  result,
  shown,
  until,
} from '../support/assessment-form.js';
import { breakLocalStorage, mendStores, ownDraft, removeKept } from '../support/stores.js';

const own = ownDraft();

describe('<wwc-assessment> that a page lets keep only later', () => {
  it('keeps what was answered before', async () => {
    const form = await formWith({ storage: 'none' });
    await answer(form, 'DM1', 'Yes');
    form.storage = null;
    await until(() => /Saved \d/.test(result(form)));
    expect(chosen(form, 'DM1')).to.equal('Yes');
    form.remove();
    expect(chosen(await formWith(), 'DM1')).to.equal('Yes');
  });

  it('puts it together with what was kept before that', async () => {
    await databaseShelf.write(own.stored, () => draft({ DM9: { answer: 'no' } }));
    const form = await formWith({ storage: 'none' });
    await answer(form, 'DM1', 'Yes');
    form.storage = null;
    await until(() => /Saved \d/.test(result(form)));
    await until(() => chosen(form, 'DM9') === 'No');
    expect(chosen(form, 'DM1')).to.equal('Yes');
    await until(() => /Saved \d/.test(result(form)));
    form.remove();
    const later = await formWith();
    expect([chosen(later, 'DM1'), chosen(later, 'DM9')]).to.deep.equal(['Yes', 'No']);
  });

  it('keeps nothing where nothing was answered', async () => {
    const form = await formWith({ storage: 'none' });
    form.storage = null;
    await until(() => form.shadowRoot!.querySelector('fieldset'));
    form.remove();
    expect(await databaseShelf.read(own.stored)).to.equal(undefined);
  });
});

describe('<wwc-assessment> that a page turns to another draft', () => {
  afterEach(() => {
    fixtureCleanup();
    mendStores();
    return removeKept(`${own.stored}-other`);
  });

  it('takes nothing of the one into the other', async () => {
    const form = await formWith();
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    await turn(form, `${own.key}-other`);
    await until(() => chosen(form, 'DM1') === null);
    await answer(form, 'DM2', 'No');
    await until(() => /Saved \d/.test(result(form)));
    await turn(form, own.key);
    await until(() => chosen(form, 'DM1') === 'Yes');
    expect(chosen(form, 'DM2')).to.equal(null);
    await turn(form, `${own.key}-other`);
    await until(() => chosen(form, 'DM2') === 'No');
    expect(chosen(form, 'DM1')).to.equal(null);
  });

  it('begins the other from the record of the page', async () => {
    const form = await formWith({}, { ...EMPTY, answers: { DM3: { answer: 'in-progress' } } });
    await answer(form, 'DM3', 'Yes');
    await turn(form, `${own.key}-other`);
    await until(() => chosen(form, 'DM3') === 'In progress');
  });

  for (const moment of ['at once', 'while it is being saved']) {
    it(`leaves what was answered just before where it belongs: ${moment}`, async () => {
      breakLocalStorage();
      const form = await formWith();
      await answer(form, 'DM1', 'Yes');
      await until(() => /Saved \d/.test(result(form)));
      await answer(form, 'DM2', 'No');
      if (moment !== 'at once') dispatchEvent(new Event('pagehide'));
      await turn(form, `${own.key}-other`);
      await until(() => chosen(form, 'DM2') === null);
      form.remove();
      const later = await formWith();
      expect([chosen(later, 'DM1'), chosen(later, 'DM2')]).to.deep.equal(['Yes', 'No']);
    });
  }

  it('goes on with the first where the page turns back while that is being saved', async () => {
    const form = await formWith();
    await answer(form, 'DM1', 'Yes');
    dispatchEvent(new Event('pagehide'));
    form.storageKey = `${own.key}-other`;
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('fieldset')).to.equal(null);
    await turn(form, own.key);
    expect(chosen(form, 'DM1')).to.equal('Yes');
    await answer(form, 'DM2', 'No');
    await until(() => /Saved \d/.test(result(form)));
    await turn(form, `${own.key}-other`);
    await until(() => chosen(form, 'DM1') === null);
    await turn(form, own.key);
    await until(() => chosen(form, 'DM2') === 'No');
  });
});

describe('<wwc-assessment> that a page gives its record later', () => {
  const record = { ...EMPTY, answers: { DM1: { answer: 'no' } } };

  it('goes on with what was answered under the same key', async () => {
    const first = await formWith();
    await answer(first, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(first)));
    first.remove();
    const form = await formWith();
    form.assessment = record;
    await form.updateComplete;
    await form.updateComplete;
    expect(chosen(form, 'DM1')).to.equal('Yes');
    await answer(form, 'DM2', 'No');
    await until(() => /Saved \d/.test(result(form)));
    form.remove();
    const later = await formWith();
    expect([chosen(later, 'DM1'), chosen(later, 'DM2')]).to.deep.equal(['Yes', 'No']);
  });

  it('takes what could not be read of one city into no other', async () => {
    const form = await handedForm(record);
    await fill(form, 'Population', 'lots');
    expect(control(form, 'Population').getAttribute('aria-invalid')).to.equal('true');
    form.assessment = { ...record, city: { name: 'Sample Town', population: 1234 } };
    await until(() => control<HTMLInputElement>(form, 'Population').value === '1,234');
    expect(control(form, 'Population').getAttribute('aria-invalid')).not.to.equal('true');
  });

  it('and keeps it where a page hands back what it was told', async () => {
    const form = await handedForm(record);
    form.addEventListener('wwc-assessment-change', ({ detail }) => {
      form.assessment = detail.assessment;
    });
    await fill(form, 'Population', 'lots');
    await fill(form, 'Name of the city', 'Sample City');
    await form.updateComplete;
    expect(control<HTMLInputElement>(form, 'Name of the city').value).to.equal('Sample City');
    expect(control<HTMLInputElement>(form, 'Population').value).to.equal('lots');
  });

  /** The page about the city, of a record that a script gives and the page keeps. */
  async function handedForm(assessment: object): Promise<WwcAssessment> {
    const form = document.createElement('wwc-assessment');
    form.assessment = assessment;
    const parent = await fixture(html`<div></div>`);
    parent.append(form);
    await until(() => all(form, '[part="task"]').length > 0);
    await follow(form, 'About your city');
    return form;
  }
});

/** As a page does that shows one city after the other. */
async function turn(form: WwcAssessment, key: string) {
  form.storageKey = key;
  await form.updateComplete;
  await until(() => form.shadowRoot!.querySelector('fieldset'));
}

async function formWith(
  attributes: Readonly<Record<string, string>> = {},
  record?: object,
): Promise<WwcAssessment> {
  const form = document.createElement('wwc-assessment');
  const all = { practice: 'DM', 'storage-key': own.key, ...attributes };
  for (const [name, value] of Object.entries(all)) form.setAttribute(name, value);
  if (record) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(record);
    form.append(script);
  }
  const parent = await fixture(html`<div></div>`);
  parent.append(form);
  return shown(form);
}
