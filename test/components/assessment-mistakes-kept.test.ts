import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import {
  EMPTY,
  all,
  button,
  control,
  fill,
  follow,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { asksBeforeLeaving, ownDraft } from '../support/stores.js';

const own = ownDraft();

describe('<wwc-assessment> and what stands in a field that cannot be taken', () => {
  it('has it after a reload, with what is wrong, and no longer once it is mended', async () => {
    const form = await openedAt('About your city');
    await fill(form, 'Name of the city', 'Sample City');
    await fill(form, 'Population', '12 thousand');
    await fill(form, 'Country', 'Utopia');
    await reload(form);
    const later = await openedAt('About your city');
    await until(() => valueOf(later, 'Population') === '12 thousand');
    expect(valueOf(later, 'Country')).to.equal('Utopia');
    expect(control(later, 'Population').getAttribute('aria-invalid')).to.equal('true');
    expect(wordsOf(all(later, '.gaps')[0])).to.contain('Population: “12 thousand” could not');
    expect(asksBeforeLeaving()).to.equal(true);
    await fill(later, 'Population', '12000');
    await fill(later, 'Country', 'Mexico');
    await reload(later);
    const last = await openedAt('About your city');
    await until(() => valueOf(last, 'Population') === '12,000');
    expect(all(last, '.gaps')).to.have.length(0);
  });

  it('names it where all answers are checked, and leads there', async () => {
    const form = await openedAt('Outcome metrics');
    await fill(form, 'Latest figure, in %', 'most');
    await reload(form);
    const later = await openedAt('Check your answers');
    const sentence =
      'Households with a high-speed internet connection, Latest figure, in %: “most” could not';
    await until(() => all(later, 'button').some((one) => wordsOf(one).startsWith(sentence)));
    button(later, sentence).click();
    await until(() => later.shadowRoot!.activeElement?.id === 'broadband-value');
    expect(valueOf(later, 'Latest figure, in %')).to.equal('most');
  });

  it('has half an earlier year again, in the row in which it stood', async () => {
    const form = await openedAt('Outcome metrics');
    await addYear(form, '2020', '79');
    await addYear(form, '2021', '');
    await reload(form);
    const later = await openedAt('Outcome metrics');
    await until(() => yearsOf(later).length === 2);
    expect(yearsOf(later)).to.deep.equal(['2020, 79', '2021, ']);
    const [, field] = all<HTMLInputElement>(later, 'input[id^="broadband-value-"]');
    await type(field!, '80');
    expect(later.assessment?.outcomes?.['broadband']?.history).to.deep.equal([
      { year: 2020, value: 79 },
      { year: 2021, value: 80 },
    ]);
  });

  it('has a date of evidence again, beside its title', async () => {
    const form = await openedAtEvidence();
    await addPiece(form, 'A', '2024-05-01');
    await addPiece(form, 'B', '20245-03-01');
    await reload(form);
    const later = await openedAtEvidence();
    await until(() => all(later, '.error').length === 1);
    expect(datesOf(later)).to.deep.equal(['2024-05-01', '20245-03-01']);
  });

  it('has nothing of it once the draft is deleted', async () => {
    const form = await openedAt('About your city');
    await fill(form, 'Name of the city', 'Sample City');
    await fill(form, 'Population', 'many');
    await until(() => /Saved \d/.test(result(form)));
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    await until(() => all(form, 'summary').length > 0);
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await until(() => wordsOf(all(form, '.title')[0]) === 'Self-assessment');
    await form.updateComplete;
    expect(sessionStorage.getItem(place())).to.equal(null);
    expect(asksBeforeLeaving()).to.equal(false);
  });

  for (const lying of ['5', '[null, {}, {"id": 1}]', '[{"id":"a","text":{},"place":null}]', '[{']) {
    it(`opens all the same where something else lies there: ${lying}`, async () => {
      sessionStorage.setItem(place(), lying);
      const form = await openedAt('About your city');
      await fill(form, 'Population', 'many');
      expect(all(form, '.gaps li')).to.have.length(1);
    });
  }

  const field = { text: 'x', sentence: 'y', name: 'z' };
  for (const [where, stored] of [
    ['a row that is there no more', { place: 'outcomes', within: 'broadband', had: { year: 1 } }],
    ['a list of no metric', { place: 'outcomes', within: 'roads' }],
    ['a page that there is not', { place: 'constructor' }],
    ['a field that there is not', { id: 'city-mayor', place: 'city' }],
    ['evidence of nothing', { place: { practice: 'DM', code: '"]' }, within: '"]' }],
  ] as const) {
    it(`leaves out what stood in ${where}`, async () => {
      const lying = JSON.stringify([{ id: 'broadband-year-7', ...field, ...stored }]);
      sessionStorage.setItem(place(), lying);
      const form = await openedAt('Outcome metrics');
      await fill(form, 'Latest figure, in %', 'most');
      expect(all(form, '.gaps li')).to.have.length(1);
    });
  }

  it('does not lie over what another window has put there meanwhile', async () => {
    const form = await openedAt('About your city');
    await fill(form, 'Name of the city', 'Sample City');
    await fill(form, 'Population', '12 thousand');
    await reload(form);
    await inAnotherWindow(async () => {
      const other = await openedAt('About your city');
      await fill(other, 'Population', '12000');
      await reload(other);
    });
    const later = await openedAt('About your city');
    await until(() => valueOf(later, 'Name of the city') === 'Sample City');
    await later.updateComplete;
    expect(valueOf(later, 'Population')).to.equal('12,000');
    expect(all(later, '.gaps')).to.have.length(0);
  });

  it('goes with its piece of evidence, wherever that is by then', async () => {
    const form = await openedAtEvidence();
    await addPiece(form, 'A', '2024-05-01');
    await addPiece(form, 'B', '20245-03-01');
    await addPiece(form, 'C', '2023-01-01');
    await reload(form);
    await inAnotherWindow(async () => {
      const other = await openedAtEvidence();
      await until(() => all(other, '.piece').length === 3);
      all(other, '.piece button')
        .find((one) => wordsOf(one).startsWith('Remove'))!
        .click();
      await until(() => all(other, '.piece').length === 2);
      await reload(other);
    });
    const later = await openedAtEvidence();
    await until(() => all(later, '.error').length === 1);
    expect(datesOf(later)).to.deep.equal(['20245-03-01', '2023-01-01']);
  });

  it('stays with its city where the page turns to another', async () => {
    const form = await openedAt('About your city');
    await fill(form, 'Population', 'of the first');
    form.storageKey = `${own.key}-other`;
    form.src = recordOf({ city: { name: 'Second City', population: 64_000 } });
    await until(() => form.assessment?.city?.name === 'Second City');
    await until(() => all(form, '[id="city-population"]').length > 0);
    expect(valueOf(form, 'Population')).to.equal('64,000');
    await form.updateComplete;
    expect(Object.keys(sessionStorage).filter((name) => name.endsWith('-other'))).to.deep.equal([]);
    form.src = null;
    form.storageKey = own.key;
    await until(
      () => all<HTMLInputElement>(form, '[id="city-population"]')[0]?.value === 'of the first',
    );
  });
});

/** Address of such a record. */
function recordOf(members: object): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify({ ...EMPTY, ...members }))}`;
}

/** Where it lies in the tab's store. */
function place(): string {
  return `wwc-assessment|mistakes|${own.stored}`;
}

/** Which has a store of its own for the time that it is open. */
async function inAnotherWindow(act: () => Promise<void>) {
  const lying = sessionStorage.getItem(place())!;
  sessionStorage.clear();
  await act();
  sessionStorage.setItem(place(), lying);
}

/** A form at a practice, with the evidence of its first criterion unfolded; after a reload it is that already. */
async function openedAtEvidence(): Promise<WwcAssessment> {
  const form = await openedAt('Data Management');
  if (!all(form, '#DM1-add').length) all(form, 'fieldset summary')[0]!.click();
  await until(() => all(form, '#DM1-add').length > 0);
  return form;
}

function datesOf(form: WwcAssessment): string[] {
  return all<HTMLInputElement>(form, 'input[id^="DM1-date-"]').map(({ value }) => value);
}

/** A form that keeps its draft, with one of its pages open. */
async function openedAt(page: string): Promise<WwcAssessment> {
  const template = html`<wwc-assessment storage-key=${own.key}></wwc-assessment>`;
  const form = await shown(await fixture<WwcAssessment>(template));
  const isOpen = () => wordsOf(all(form, '.title')[0]) === page;
  if (!isOpen() && !all(form, '[part="task"]').length) await follow(form, 'All tasks');
  if (!isOpen()) await follow(form, page);
  await until(isOpen);
  return form;
}

/** The page goes; what comes after it knows only what the browser has kept. */
async function reload(form: WwcAssessment) {
  await form.updateComplete;
  dispatchEvent(new Event('pagehide'));
  form.remove();
}

function valueOf(form: WwcAssessment, label: string): string {
  return control<HTMLInputElement>(form, label).value;
}

/** Below the years that are there already. */
async function addYear(form: WwcAssessment, year: string, figure: string) {
  if (!all(form, '#broadband-add').length) all(form, 'summary')[0]!.click();
  await until(() => all(form, '#broadband-add').length > 0);
  const row = await added(form, '.rows [role="group"]', 'Add a year');
  const [first, second] = row.querySelectorAll('input');
  await type(first!, year);
  await type(second!, figure);
  await form.updateComplete;
}

/** The row that a button adds below those that are there. */
async function added(form: WwcAssessment, rows: string, words: string): Promise<HTMLElement> {
  const { length } = all(form, rows);
  button(form, words).click();
  await until(() => all(form, rows).length > length);
  return all(form, rows)[length]!;
}

/** Each with its figure, as they stand in the fields. */
function yearsOf(form: WwcAssessment): string[] {
  return all(form, '.rows [role="group"]').map((row) =>
    [...row.querySelectorAll('input')].map(({ value }) => value).join(', '),
  );
}

async function addPiece(form: WwcAssessment, title: string, date: string) {
  const row = await added(form, '.piece', 'Add evidence');
  await type(row.querySelector<HTMLInputElement>('[id*="-title-"]')!, title);
  await form.updateComplete;
  await type(row.querySelector<HTMLInputElement>('[id*="-date-"]')!, date);
  await form.updateComplete;
}

async function type(field: HTMLInputElement, text: string) {
  field.value = text;
  for (const kind of ['input', 'change'])
    field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
}
