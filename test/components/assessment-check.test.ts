import { expect } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { parseAssessment, toDocument, wwc2022 } from '../../src/index.js';
import {
  EMPTY,
  all,
  answer,
  button,
  choice,
  fill,
  follow,
  formAt,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { press, type } from '../support/keys.js';

const sample = await (await fetch('/test-server/record.json')).json();

describe('<wwc-assessment> and checking the answers', () => {
  it('is accessible, with gaps and without', async () => {
    await expectAccessible(await checkPage(EMPTY));
    await expectAccessible(await checkPage(sample));
  });

  it('shows each criterion with its answer and the decision', async () => {
    const form = await checkPage(sample);
    const rows = all(form, 'dt').map((term) => [wordsOf(term), wordsOf(term.nextElementSibling)]);
    const said = new Map(rows as [string, string][]);
    expect(said.get('DM1 Implementing Data Strategy and Governance')).to.equal('Yes');
    expect(said.get('DM8 Disaggregated Data for Decision-Making')).to.equal(
      'Yes in review: In progress',
    );
    expect(said.get('LC7 Results-Driven Contracting Leadership')).to.equal('No');
    expect(said.get('Population')).to.equal('320,000');
    expect(said.get('Households with a high-speed internet connection')).to.equal('88% Met');
    for (const { criteria } of wwc2022.practices) {
      for (const { code, name } of criteria) expect(said.has(`${code} ${name}`)).to.equal(true);
    }
  });

  it('names a country as it was chosen, also one that is not in the Americas', async () => {
    for (const [country, name] of [
      ['MX', 'Mexico'],
      ['ZZ', 'Another country, not in the Americas'],
    ]) {
      const form = await checkPage({ ...EMPTY, city: { country } });
      const term = all(form, 'dt').find((one) => wordsOf(one) === 'Country');
      expect(wordsOf(term?.nextElementSibling)).to.equal(name);
    }
  });

  it('leads to each criterion by a touch of 44 pixels', async () => {
    const codes = all(await checkPage(EMPTY), '.gaps .code');
    expect(codes).to.have.length(43);
    for (const { offsetWidth, offsetHeight } of codes) {
      expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(44);
    }
  });

  it('names each gap and leads there', async () => {
    const form = await checkPage({ ...sample, answers: { ...sample.answers, LC3: {} } });
    expect(wordsOf(form.shadowRoot)).to.contain('1 criterion without an answer: LC3');
    button(form, 'LC3').click();
    await until(() => form.shadowRoot!.activeElement === choiceOrNull(form));
    await answer(form, 'LC3', 'No');
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    expect(wordsOf(form.shadowRoot)).not.to.contain('without an answer');
    await follow(form, '1 outcome metric without a figure');
    expect(wordsOf(form.shadowRoot!.activeElement)).to.equal('Outcome metrics');
  });

  it('names what could not be taken and leads to its field', async () => {
    const form = await formAt(null);
    await follow(form, 'About your city');
    await until(() => all(form, 'datalist').length > 0);
    await fill(form, 'Population', 'many');
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    button(form, 'Population: “many” could not be taken. Write the number').click();
    await until(() => form.shadowRoot!.activeElement?.id === 'city-population');
  });

  it('names the metric and the field of a figure that could not be taken', async () => {
    const form = await formAt(null, sample);
    await follow(form, 'Outcome metrics');
    await until(() => all(form, 'fieldset').length === 3);
    await fill(form, 'Latest figure, in %', 'most');
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    const name = 'Households with a high-speed internet connection, Latest figure, in %';
    button(form, `${name}: “most” could not be taken. Write a number`).click();
    await until(() => focused(form) === 'Latest figure, in %');
    expect((form.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('most');
  });

  it('leads to an earlier year that could not be taken, also where it is folded, and lists no empty row', async () => {
    const form = await formAt(null, sample);
    await follow(form, 'Outcome metrics');
    await until(() => all(form, 'fieldset').length === 3);
    const summary = all(form, 'summary')[1]!;
    summary.click();
    await until(() => all(form, 'button').some((one) => wordsOf(one) === 'Add a year'));
    button(form, 'Add a year').click();
    await until(() => form.shadowRoot!.activeElement?.id.includes('-year-') ?? false);
    await type(' ');
    await press('Backspace', 'Tab');
    expect(wordsOf(form.shadowRoot)).not.to.contain('To mend on this page');
    await press('Shift+Tab');
    await type('99');
    await press('Tab');
    summary.click();
    await until(() => all(form, '[id*="-year-"]').length === 0);
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    const row = all(form, '.gaps button').find((one) => wordsOf(one).includes('“99”'))!;
    expect(wordsOf(row)).to.match(
      /, Earlier years \d, Year: “99” could not be taken\. Write a year/,
    );
    expect(wordsOf(form.shadowRoot)).not.to.contain('“”');
    row.click();
    await until(() => focused(form) === 'Year');
    expect((form.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('99');
  });

  it('names evidence that cannot be opened, however far down its list, and leads into its field', async () => {
    const documents = Array.from({ length: 30 }, (_, index) => ({ title: `Document ${index}` }));
    const evidence = [
      ...documents,
      { title: 'Charter', url: 'charter.pdf' },
      { date: '2024-03-01' },
    ];
    const form = await checkPage({ ...sample, answers: { LC3: { answer: 'yes', evidence } } });
    await expectAccessible(form);
    button(form, 'LC3, Evidence 31: “charter.pdf” cannot be opened as a link.').click();
    await until(() => focused(form) === 'Link');
    expect((form.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('charter.pdf');
    await press('End', 'Shift+Home');
    await type('https://city.example/charter.pdf');
    await press('Tab');
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    expect(wordsOf(form.shadowRoot)).not.to.contain('cannot be opened');
    button(form, 'LC3, Evidence 32: There is neither a title nor a link.').click();
    await until(() => focused(form) === 'Title');
  });

  it('names the source of a figure that cannot be opened, and leads into its field', async () => {
    const source = { title: 'Survey', url: 'survey 2023' };
    const figure = { ...sample.outcomes.broadband, source };
    const form = await checkPage({ ...sample, outcomes: { broadband: figure } });
    button(form, 'Households with a high-speed internet connection: “survey 2023” cannot').click();
    await until(() => focused(form).includes('ink'));
    expect((form.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('survey 2023');
  });

  it('says so when nothing is missing', async () => {
    const figure = { value: 71, target: 70, better: 'higher' };
    const outcomes = { ...sample.outcomes, 'city-priority': figure };
    const form = await checkPage({ ...sample, outcomes });
    expect(wordsOf(form.shadowRoot)).to.contain('Nothing is missing.');
  });

  it('gives a copy that holds all of the record', async () => {
    const record = { ...sample, flavor: 'own', city: { ...sample.city, name: 'São Paulo / 2' } };
    const form = await checkPage(record);
    const files: { name: string; text: Promise<string> }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
    };
    try {
      button(form, 'Download a copy').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files.map(({ name }) => name)).to.deep.equal(['sao-paulo-2.wwc.json']);
    const copy: unknown = JSON.parse(await files[0]!.text);
    expect(copy).to.deep.equal(record);
    expect(toDocument(parseAssessment(copy).value!)).to.deep.equal(record);
  });

  async function checkPage(record: unknown): Promise<WwcAssessment> {
    const form = await formAt(null, record);
    const task = all(form, '[part="task"]').find((one) => wordsOf(one).startsWith('Check'));
    task!.click();
    await until(() => all(form, 'dl').length > 0);
    return form;
  }

  function focused(form: WwcAssessment): string {
    return wordsOf((form.shadowRoot!.activeElement as HTMLInputElement | null)?.labels?.[0]);
  }

  function choiceOrNull(form: WwcAssessment): HTMLElement | null {
    return all(form, 'fieldset').length ? choice(form, 'LC3', 'Yes') : null;
  }
});
