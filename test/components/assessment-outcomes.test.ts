import { expect } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import {
  all,
  button,
  choose,
  follow,
  formAt,
  result,
  spoken,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { press, type } from '../support/keys.js';
import { asksBeforeLeaving } from '../support/stores.js';

describe('<wwc-assessment> and the outcome metrics', () => {
  it('are accessible, with a mistake and earlier years', async () => {
    const form = await outcomesPage({
      broadband: { value: 88, history: [{ year: 2020, value: 84 }] },
    });
    all(form, 'summary')[0]!.click();
    await until(() => all(form, 'button').some((one) => wordsOf(one) === 'Add a year'));
    await inMetric(form, 'air', 'Year', '22');
    await expectAccessible(form);
  });

  for (const [text, says] of [
    ['74.9', 'Not met yet'],
    ['75', 'Met'],
    ['75.1', 'Met'],
    ['', 'Not reported yet'],
  ] as const) {
    it(`says that ${text || 'nothing'} % of households with broadband is: ${says}`, async () => {
      const form = await outcomesPage({ broadband: { value: 1 } });
      await inMetric(form, 'Households', /Latest figure/, text);
      expect(wordsOf(metric(form, 'Households').querySelector('.warning'))).to.equal(says);
      expect(spoken(form)).to.contain(says);
    });
  }

  it('keep the words with each key, and a figure when the page is hidden', async () => {
    const form = await outcomesPage({});
    const field = (label: string | RegExp) => fieldIn(form, 'Households', label);
    field('Source').focus();
    await type('Census');
    expect(form.assessment?.outcomes).to.deep.equal({ broadband: { source: { title: 'Census' } } });
    field(/Latest figure/).focus();
    await type('88');
    dispatchEvent(new Event('pagehide'));
    expect(form.assessment?.outcomes?.['broadband']).to.have.property('value', 88);
  });

  it('keep a figure while somebody is still in the field, as it was typed there', async () => {
    const form = await outcomesPage({});
    const field = fieldIn(form, 'Households', /Latest figure/);
    field.focus();
    await type('1234,50');
    await press('ArrowLeft');
    await until(() => form.assessment?.outcomes?.['broadband']?.value === 1234.5);
    await form.updateComplete;
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([
      '1234,50',
      6,
      6,
    ]);
    expect(spoken(form)).to.equal('');
    await press('Tab');
    await form.updateComplete;
    expect(field.value).to.equal('1,234.5');
    expect(spoken(form)).to.contain('Met');
  });

  it('keep an earlier year while somebody is still in its last field, and give it up where it is none', async () => {
    const form = await outcomesPage({ broadband: { value: 88 } });
    const history = () => form.assessment?.outcomes?.['broadband']?.history;
    await addYear(form);
    await type('2020');
    await press('Tab');
    await type('84');
    await until(() => history() !== undefined);
    expect(history()).to.deep.equal([{ year: 2020, value: 84 }]);
    await type(' or so');
    await press('Tab');
    await form.updateComplete;
    expect(history()).to.equal(undefined);
    const shown = all<HTMLInputElement>(form, '[role="group"] input').map(({ value }) => value);
    expect(shown).to.deep.equal(['2020', '84 or so']);
    expect(asksBeforeLeaving()).to.equal(true);
    all<HTMLInputElement>(form, '[role="group"] input')[1]!.select();
    await type('84');
    await press('Tab');
    expect(history()).to.deep.equal([{ year: 2020, value: 84 }]);
    await form.updateComplete;
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('take value, year and source, and count for the tier', async () => {
    const form = await outcomesPage({});
    expect(result(form)).to.contain('1 more outcome metric');
    await inMetric(form, 'Households', /Latest figure/, '88');
    await inMetric(form, 'Households', 'Year', '2022');
    await inMetric(form, 'Households', 'Source', 'Census');
    await inMetric(form, 'Households', 'Link to the source', 'https://data.example/');
    expect(form.assessment?.outcomes).to.deep.equal({
      broadband: {
        value: 88,
        year: 2022,
        source: { title: 'Census', url: 'https://data.example/' },
      },
    });
    expect(result(form)).not.to.contain('outcome metric');
    await follow(form, 'All tasks');
    expect(wordsOf(button(form, 'Outcome metrics'))).to.contain('1 of 3 reported 1 of 3 met');
  });

  it('take a figure that the city nominates, with target, direction and goal', async () => {
    const form = await outcomesPage({});
    await inMetric(form, 'A priority', 'What is measured', 'Residents near a park');
    await inMetric(form, 'A priority', 'Unit', '%');
    await inMetric(form, 'A priority', 'Target', '70');
    await inMetric(form, 'A priority', /Latest figure/, '71,5');
    await choose(form, 'Which side of the target is met', 'The target or more');
    await choose(form, 'Sustainable Development Goal', '11 Sustainable Cities');
    expect(form.assessment?.outcomes?.['city-priority']).to.deep.equal({
      name: 'Residents near a park',
      unit: '%',
      target: 70,
      value: 71.5,
      better: 'higher',
      goal: 11,
    });
    expect(wordsOf(metric(form, 'A priority').querySelector('.warning'))).to.equal('Met');
  });

  it('say at the field what is wrong, and keep the figure that there was', async () => {
    const form = await outcomesPage({ broadband: { value: 88, year: 2022 } });
    await inMetric(form, 'Households', /Latest figure/, 'most');
    await inMetric(form, 'Households', 'Year', '1822');
    expect(wordsOf(form.shadowRoot)).to.contain('Write a number in digits, such as 8.1.');
    expect(wordsOf(form.shadowRoot)).to.contain('Write a year in four digits.');
    expect(form.assessment?.outcomes?.['broadband']).to.deep.equal({ value: 88, year: 2022 });
    await follow(form, 'All tasks');
    await follow(form, 'Outcome metrics');
    expect(fieldIn(form, 'Households', /Latest figure/).value).to.equal('most');
  });

  for (const text of ['80.5%', '80.5 %', '80,5\u00a0%', '80,5\u202f%']) {
    it(`take ${JSON.stringify(text)} where a figure is a percentage`, async () => {
      const form = await outcomesPage({ 'city-priority': { unit: '%' } });
      await inMetric(form, 'Households', /Latest figure/, text);
      await inMetric(form, 'A priority', 'Target', text);
      await addYear(form);
      const row = () => all(form, '[role="group"]').at(-1)!;
      await fillIn(form, row(), 'Year', '2020');
      await fillIn(form, row(), 'Figure', text);
      expect(form.assessment?.outcomes).to.deep.equal({
        broadband: { value: 80.5, history: [{ year: 2020, value: 80.5 }] },
        'city-priority': { unit: '%', target: 80.5 },
      });
      await inMetric(form, 'air', /Latest figure/, '8%');
      expect(form.assessment?.outcomes?.['air-quality']).to.equal(undefined);
    });
  }

  it('ask whether a year that is still to come is right, and keep it', async () => {
    const year = new Date().getFullYear() + 1;
    const form = await outcomesPage({ broadband: { value: 88, history: [{ year, value: 84 }] } });
    await inMetric(form, 'Households', 'Year', String(year));
    const field = fieldIn(form, 'Households', 'Year');
    const sentence = `${year} is still to come. Check the year.`;
    expect(wordsOf(form.shadowRoot!.getElementById(`${field.id}-error`))).to.equal(sentence);
    expect(field.getAttribute('aria-describedby')).to.equal(`${field.id}-error`);
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(form.assessment?.outcomes?.['broadband']).to.have.property('year', year);
    all(form, 'summary')[0]!.click();
    await until(() => all(form, '.doubt').length === 2);
    await expectAccessible(form);
    await inMetric(form, 'Households', 'Year', String(year - 1));
    expect(all(form, '.doubt')).to.have.length(1);
  });

  it('say so of a year that is still to come only when its field is left', async () => {
    const year = new Date().getFullYear() + 1;
    const form = await outcomesPage({ broadband: { value: 88 } });
    fieldIn(form, 'Households', 'Year').focus();
    await type(String(year));
    await until(() => form.assessment?.outcomes?.['broadband']?.year === year);
    await form.updateComplete;
    expect(all(form, '.doubt')).to.have.length(0);
    await press('Tab');
    await form.updateComplete;
    expect(all(form, '.doubt')).to.have.length(1);
  });

  it('list at the end what is to be mended on their page, and lead there', async () => {
    const source = { url: 'survey 2023' };
    const form = await outcomesPage({ broadband: { value: 88, source } });
    await inMetric(form, 'Households', /Latest figure/, 'most');
    await expectAccessible(form);
    const name = 'Households with a high-speed internet connection';
    expect(all(form, '.gaps li').map(wordsOf)).to.deep.equal([
      `${name}, Latest figure, in %: “most” could not be taken. Write a number in digits, such as 8.1.`,
      `${name}: “survey 2023” cannot be opened as a link.`,
    ]);
    all(form, '.gaps button')[1]!.click();
    await until(() => form.shadowRoot!.activeElement?.id === 'broadband-source-url');
    all(form, '.gaps button')[0]!.click();
    await until(
      () => form.shadowRoot!.activeElement === fieldIn(form, 'Households', /Latest figure/),
    );
  });

  it('take an earlier year when both its fields can be taken', async () => {
    const form = await outcomesPage({ broadband: { value: 88 } });
    await addYear(form);
    const row = () => all(form, '[role="group"]').at(-1)!;
    await fillIn(form, row(), 'Year', '2020');
    expect(form.assessment?.outcomes?.['broadband']?.history).to.equal(undefined);
    await fillIn(form, row(), 'Figure', '84');
    const history = () => form.assessment?.outcomes?.['broadband']?.history;
    expect(history()).to.deep.equal([{ year: 2020, value: 84 }]);
    await fillIn(form, row(), 'Figure', '85.5');
    expect(history()).to.deep.equal([{ year: 2020, value: 85.5 }]);
    row().querySelector('button')!.click();
    await form.updateComplete;
    expect(form.assessment?.outcomes?.['broadband']).to.deep.equal({ value: 88 });
  });

  it('go on from field to field of a year that is added', async () => {
    const form = await outcomesPage({ broadband: { value: 88 } });
    await addYear(form);
    await type('2020');
    await press('Tab');
    await type('84');
    await press('Tab');
    expect(form.assessment?.outcomes?.['broadband']?.history).to.deep.equal([
      { year: 2020, value: 84 },
    ]);
    expect(wordsOf(form.shadowRoot!.activeElement)).to.equal('Remove 2020');
  });

  async function outcomesPage(outcomes: object): Promise<WwcAssessment> {
    const form = await formAt(null, { format: 'wwc-assessment/1', standard: 'wwc-2022', outcomes });
    await follow(form, 'Outcome metrics');
    await until(() => all(form, 'fieldset').length === 3);
    return form;
  }

  function metric(form: WwcAssessment, name: string): HTMLElement {
    const found = all(form, 'fieldset').find((one) =>
      wordsOf(one.querySelector('legend')).startsWith(name === 'air' ? 'Fine' : name),
    );
    if (!found) throw new Error(`No metric ${name}.`);
    return found;
  }

  function fieldIn(form: WwcAssessment, name: string, label: string | RegExp): HTMLInputElement {
    const labels = [...metric(form, name).querySelectorAll('label')];
    const found = labels.find((one) =>
      typeof label === 'string' ? wordsOf(one) === label : label.test(wordsOf(one)),
    );
    return found!.control as HTMLInputElement;
  }

  async function inMetric(form: WwcAssessment, name: string, label: string | RegExp, text: string) {
    await typeInto(form, fieldIn(form, name, label), text);
  }

  async function fillIn(form: WwcAssessment, row: HTMLElement, label: string, text: string) {
    const found = [...row.querySelectorAll('label')].find((one) => wordsOf(one) === label);
    await typeInto(form, found!.control as HTMLInputElement, text);
  }

  async function typeInto(form: WwcAssessment, field: HTMLInputElement, text: string) {
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await form.updateComplete;
  }
});

/** Opens the earlier years of the first metric, and an empty one, with the focus in it. */
async function addYear(form: WwcAssessment) {
  all(form, 'summary')[0]!.click();
  await until(() => all(form, 'button').some((one) => wordsOf(one) === 'Add a year'));
  button(form, 'Add a year').click();
  await until(() => form.shadowRoot!.activeElement?.id.includes('year') ?? false);
}
