import { expect } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import type { AssessmentChange } from '../../components/assessment/index.js';
import {
  all,
  button,
  control,
  fill,
  follow,
  formAt,
  spoken,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { withHeldTimers } from '../support/held-timers.js';
import { press, type } from '../support/keys.js';
import { asksBeforeLeaving } from '../support/stores.js';

describe('<wwc-assessment> and the city', () => {
  it('is accessible, also with a mistake', async () => {
    const form = await cityPage();
    await expectAccessible(form);
    await fill(form, 'Population', 'many');
    await expectAccessible(form);
  });

  it('takes its details, and tells the page once for each', async () => {
    const form = await cityPage();
    const heard: AssessmentChange[] = [];
    form.addEventListener('wwc-assessment-change', ({ detail }) => heard.push(detail));
    await fill(form, 'Name of the city', ' Sample City ');
    await fill(form, 'Country', 'Mexico');
    await fill(form, 'State or province', 'Jalisco');
    await fill(form, 'Population', '320,000');
    const city = { name: 'Sample City', country: 'MX', region: 'Jalisco', population: 320_000 };
    expect(form.assessment?.city).to.deep.equal(city);
    expect(heard).to.have.length(4);
    expect(heard[3]!.assessment['city']).to.deep.equal(city);
    expect([heard[3]!.code, heard[3]!.answer]).to.deep.equal([null, null]);
    await follow(form, 'All tasks');
    expect(wordsOf(all(form, '[part="task"]')[0])).to.equal('About your city Done');
  });

  it('is not said to be done while something there could not be taken', async () => {
    const form = await cityPage();
    const task = () => wordsOf(all(form, '[part="task"]')[0]);
    await fill(form, 'Population', 'many');
    await follow(form, 'All tasks');
    expect(task()).to.equal('About your city Begun');
    await follow(form, 'About your city');
    await fill(form, 'Name of the city', 'Sample City');
    await fill(form, 'Country', 'Mexico');
    await fill(form, 'Population', '12000');
    await fill(form, 'Population', 'many');
    await follow(form, 'All tasks');
    expect(task()).to.equal('About your city Begun');
    await follow(form, 'About your city');
    await fill(form, 'Population', '12000');
    await follow(form, 'All tasks');
    expect(task()).to.equal('About your city Done');
  });

  it('offers the Americas by name in the language of the form, the United States and Canada first', async () => {
    const form = await cityPage();
    const names = () => {
      const { list } = control<HTMLInputElement>(form, /Country|País/);
      return [...list!.querySelectorAll('option')].map(({ value }) => value);
    };
    expect(names().slice(0, 2)).to.deep.equal(['United States', 'Canada']);
    expect(names()).to.include.members(['Brazil', 'Mexico', 'Dominican Republic']);
    expect(names().at(-1)).to.equal('Another country, not in the Americas');
    form.lang = 'es';
    await until(() => wordsOf(form.shadowRoot).includes('Sobre su ciudad'));
    expect(names()).to.include.members(['Brasil', 'México', 'República Dominicana']);
  });

  for (const [typed, language, code, name] of [
    ['mexi', 'en', 'MX', 'Mexico'],
    [' MEXICO ', 'es', 'MX', 'México'],
    ['canada', 'es', 'CA', 'Canadá'],
    ['Dominica', 'en', 'DM', 'Dominica'],
    ['republic', 'en', 'DO', 'Dominican Republic'],
    ['us', 'en', 'US', 'United States'],
    ['not in the', 'en', 'ZZ', 'Another country, not in the Americas'],
  ] as const) {
    it(`takes “${typed}” for ${name}`, async () => {
      const form = await cityPage();
      form.lang = language;
      const label = language === 'es' ? 'País' : 'Country';
      await until(() => wordsOf(form.shadowRoot).includes(label));
      await fill(form, label, typed);
      expect(form.assessment?.city).to.deep.equal({ country: code });
      expect(control<HTMLInputElement>(form, label).value).to.equal(name);
    });
  }

  it('says at the field that it does not know a country, or which, and keeps what was typed', async () => {
    const form = await cityPage({ city: { country: 'CA' } });
    for (const typed of ['Atlantis', 'a']) {
      await fill(form, 'Country', typed);
      const field = control<HTMLInputElement>(form, 'Country');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(wordsOf(form.shadowRoot)).to.contain('Choose a country from the list');
    }
    expect(control<HTMLInputElement>(form, 'Country').value).to.equal('a');
    expect(form.assessment?.city).to.deep.equal({ country: 'CA' });
    await fill(form, 'Country', '');
    expect(form.assessment?.city).to.equal(undefined);
  });

  for (const [population, country, says] of [
    ['30000', 'Canada', 'this city may apply'],
    [
      '29,999',
      'Canada',
      'cities of 30,000 residents or more. This city is smaller. You can assess',
    ],
    ['320000', 'Another country, not in the Americas', 'North, Central and South America'],
  ] as const) {
    it(`says at once whether ${population} residents in ${country} may apply`, async () => {
      const form = await cityPage();
      expect(wordsOf(form.shadowRoot)).to.contain('show whether the city may apply');
      await fill(form, 'Population', population);
      await fill(form, 'Country', country);
      expect(wordsOf(form.shadowRoot)).to.contain(says);
      expect(spoken(form)).to.contain(says);
    });
  }

  it('says at the field what is wrong with a population, and keeps what was typed', async () => {
    const form = await cityPage();
    await fill(form, 'Population', '12 thousand');
    const field = control<HTMLInputElement>(form, 'Population');
    expect(field.value).to.equal('12 thousand');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(wordsOf(form.shadowRoot)).to.contain('in digits, such as 320,000');
    expect(form.assessment?.city).to.equal(undefined);
    await fill(form, 'Population', '12.5');
    await fill(form, 'Population', '12000');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(form.assessment?.city).to.deep.equal({ population: 12_000 });
  });

  it('lists at the end what could not be taken, leads there, and no longer once it is mended', async () => {
    const form = await cityPage();
    await fill(form, 'Population', 'many');
    await expectAccessible(form);
    expect(wordsOf(all(form, '.gaps')[0])).to.match(/^To mend on this page Population: “many”/);
    button(form, 'Population: “many” could not be taken.').click();
    await until(() => form.shadowRoot!.activeElement === control(form, 'Population'));
    await fill(form, 'Population', '12000');
    expect(all(form, '.gaps')).to.have.length(0);
  });

  it('goes on to what follows where the key that leaves a field mends the last that was listed', async () => {
    const form = await cityPage();
    await fill(form, 'Population', 'many');
    const field = control<HTMLInputElement>(form, 'Population');
    await withHeldTimers(async () => {
      field.focus();
      field.select();
      await type('12000');
      await press('Tab');
    });
    expect(all(form, '.gaps')).to.have.length(0);
    const { activeElement } = form.shadowRoot!;
    expect(wordsOf(activeElement)).to.equal('All tasks');
    expect(activeElement).to.equal(all(form, 'button').at(-1));
  });

  it('tells a screen reader what is wrong each time, with the name of the field', async () => {
    const form = await cityPage();
    const region = control(form, 'Population').closest('.field')!.querySelector('[aria-live]');
    expect(wordsOf(region)).to.equal('');
    for (const typed of ['many', 'lots']) {
      await fill(form, 'Population', typed);
      expect(wordsOf(region)).to.equal(
        `Population, ${typed}: Write the number of residents in digits, such as 320,000.`,
      );
    }
    expect(spoken(form)).to.equal('');
    await fill(form, 'Population', '12000');
    expect(wordsOf(region)).to.equal('');
  });

  for (const [typed, language] of [
    ['320,000', 'es'],
    ['320.000', 'en'],
    ['320.000', 'es-MX'],
  ] as const) {
    it(`takes ${typed} for residents in thousands in ${language}`, async () => {
      const form = await cityPage();
      form.lang = language;
      const label = language === 'en' ? 'Population' : 'Población';
      await until(() => wordsOf(form.shadowRoot).includes(label));
      await fill(form, label, typed);
      expect(form.assessment?.city).to.deep.equal({ population: 320_000 });
    });
  }

  it('says at the field that no record holds more than a thousand million residents', async () => {
    const form = await cityPage();
    await fill(form, 'Population', '5000000000');
    expect(wordsOf(form.shadowRoot)).to.contain('in digits, such as 320,000');
    expect(form.assessment?.city).to.equal(undefined);
  });

  for (const [label, typed, member, value] of [
    ['Population', '320000', 'population', 320_000],
    ['Country', 'mexico', 'country', 'MX'],
  ] as const) {
    it(`takes what is typed for ${label} while somebody is still in the field, without a word`, async () => {
      const form = await cityPage();
      const heard: AssessmentChange[] = [];
      form.addEventListener('wwc-assessment-change', ({ detail }) => heard.push(detail));
      const field = control<HTMLInputElement>(form, label);
      field.focus();
      // WebKit's driver may lose the first key that goes to a field with choices.
      await press('End');
      await type(typed);
      await press('ArrowLeft', 'ArrowLeft');
      await until(() => form.assessment?.city?.[member] === value);
      await form.updateComplete;
      expect(form.shadowRoot!.activeElement).to.equal(field);
      expect(field.value).to.equal(typed);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([
        typed.length - 2,
        typed.length - 2,
      ]);
      expect(heard).to.have.length(0);
      expect(spoken(form)).to.equal('');
      await press('Tab');
      expect(heard).to.have.length(1);
      expect(heard[0]!.assessment['city']).to.deep.equal({ [member]: value });
      expect(field.value).to.equal(label === 'Country' ? 'Mexico' : '320,000');
    });
  }

  it('takes nothing of what turns out to be no number, and says so only when the field is left', async () => {
    const form = await cityPage({ city: { population: 40_000 } });
    const field = control<HTMLInputElement>(form, 'Population');
    field.focus();
    field.select();
    await type('50');
    await until(() => form.assessment?.city?.population === 50);
    await type(' thousand');
    await until(() => form.assessment?.city?.population === 40_000);
    await form.updateComplete;
    expect(field.value).to.equal('50 thousand');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(all(form, '.error')).to.have.length(0);
    await press('Tab');
    await form.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.value).to.equal('50 thousand');
    expect(form.assessment?.city).to.deep.equal({ population: 40_000 });
  });

  for (const [label, wrong, right] of [
    ['Population', 'about fifty thousand', '50,000'],
    ['Country', 'Spain', 'Another country, not in the Americas'],
  ] as const) {
    it(`asks before the page is left while “${wrong}” cannot be taken, and no longer once it is mended`, async () => {
      const form = await cityPage();
      expect(asksBeforeLeaving()).to.equal(false);
      await fill(form, label, wrong);
      expect(asksBeforeLeaving()).to.equal(true);
      await follow(form, 'All tasks');
      expect(asksBeforeLeaving()).to.equal(true);
      await follow(form, 'About your city');
      await fill(form, label, right);
      await until(() => Boolean(form.assessment?.city));
      expect(asksBeforeLeaving()).to.equal(false);
    });
  }

  it('asks for what cannot be taken also before the field is left', async () => {
    const form = await cityPage();
    control(form, 'Population').focus();
    await type('many');
    await until(asksBeforeLeaving);
    expect(control(form, 'Population').getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks while the form is on the page, and again when it is back', async () => {
    const form = await cityPage();
    const page = form.parentElement!;
    await fill(form, 'Population', 'many');
    form.remove();
    expect(asksBeforeLeaving()).to.equal(false);
    page.append(form);
    expect(asksBeforeLeaving()).to.equal(true);
    form.remove();
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('shows a country that it does not offer', async () => {
    const form = await cityPage({ city: { country: 'FR' } });
    expect(control<HTMLInputElement>(form, 'Country').value).to.equal('France');
  });

  async function cityPage(members: object = {}): Promise<WwcAssessment> {
    const form = await formAt(null, {
      format: 'wwc-assessment/1',
      standard: 'wwc-2022',
      ...members,
    });
    await follow(form, 'About your city');
    await until(() => all(form, 'datalist').length > 0);
    // Where a reader is brought to, before any key is pressed.
    await until(() => form.shadowRoot!.activeElement?.matches('.title') ?? false);
    return form;
  }
});
