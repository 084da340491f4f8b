import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { answer, chosen, draft, EMPTY, result, shown, until } from '../support/assessment-form.js';
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
