import { expect } from '@open-wc/testing';
import type { AssessmentChange, WwcAssessment } from '../../components/assessment/index.js';
import {
  all,
  answer,
  button,
  chosen,
  control,
  fill,
  follow,
  formAt,
  group,
  spoken,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { withHeldTimers } from '../support/held-timers.js';
import { press, type } from '../support/keys.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  '=1+1',
  '\u202eabc',
  '😀👩‍👩‍👧 \ud800',
  "Robert'); DROP",
  '${1}{2}',
];

describe('<wwc-assessment> and what is said beside an answer', () => {
  it('is accessible, also where a link is wrong', async () => {
    const form = await unfolded();
    await addEvidence(form);
    await fill(form, 'Link', 'charter.pdf');
    await expectAccessible(form);
  });

  it('keeps a note with each key, and tells the page when it is left', async () => {
    const form = await unfolded();
    const heard: AssessmentChange[] = [];
    form.addEventListener('wwc-assessment-change', ({ detail }) => heard.push(detail));
    control(form, 'Note').focus();
    await type('Ask Ana');
    expect(form.assessment?.answers?.['DM1']).to.deep.equal({ note: 'Ask Ana' });
    expect(heard).to.have.length(0);
    await press('Tab');
    expect(heard.map(({ code, answer: given }) => [code, given])).to.deep.equal([['DM1', null]]);
  });

  it('keeps the title of a link with each key, also in the place of one more', async () => {
    const form = await unfolded();
    await addEvidence(form);
    control(form, 'Title').focus();
    await type('Charter of ');
    expect(form.assessment?.answers?.['DM1']?.evidence).to.deep.equal([{ title: 'Charter of ' }]);
    await type('data');
    await press('Tab');
    expect(form.assessment?.answers?.['DM1']?.evidence).to.deep.equal([
      { title: 'Charter of data' },
    ]);
  });

  it('keeps what stands in any field when the page is hidden, before the field is left', async () => {
    const form = await unfolded();
    await addEvidence(form);
    control(form, 'Link').focus();
    await type('https://data.example/');
    dispatchEvent(new Event('pagehide'));
    expect(form.assessment?.answers?.['DM1']?.evidence).to.deep.equal([
      { url: 'https://data.example/' },
    ]);
  });

  it('keeps a link while somebody is still in the field, as soon as it is one, and tells the page once', async () => {
    const form = await unfolded();
    const heard: AssessmentChange[] = [];
    form.addEventListener('wwc-assessment-change', ({ detail }) => heard.push(detail));
    await addEvidence(form);
    const field = control<HTMLInputElement>(form, 'Link');
    const link = () => form.assessment?.answers?.['DM1']?.evidence?.[0]?.url;
    await withHeldTimers(async (pass) => {
      field.focus();
      await type('https:/');
      pass();
      await form.updateComplete;
      expect(link()).to.equal(undefined);
      expect(all(form, '.error')).to.have.length(0);
      await type('/data.example/');
      await press('ArrowLeft');
      expect(link()).to.equal(undefined);
      pass();
      expect(link()).to.equal('https://data.example/');
      await form.updateComplete;
    });
    expect(focused(form)).to.equal('Link');
    expect(field.value).to.equal('https://data.example/');
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([20, 20]);
    expect(heard).to.have.length(0);
    await press('Tab');
    expect(heard.map(({ code }) => code)).to.deep.equal(['DM1']);
  });

  it('keeps a link within two seconds also where somebody types without a pause', async () => {
    const form = await unfolded();
    await addEvidence(form);
    const field = control<HTMLInputElement>(form, 'Link');
    field.value = 'https://data.example/';
    await until(() => {
      field.value += 'a';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      return Boolean(form.assessment?.answers?.['DM1']?.evidence?.[0]?.url);
    });
  });

  it('leaves a date as it is while a part of it is written anew, and then keeps it', async () => {
    const evidence = [{ title: 'A', date: '2024-05-01' }];
    const form = await unfolded({ DM1: { evidence } });
    const field = control<HTMLInputElement>(form, 'Date');
    const date = () => form.assessment?.answers?.['DM1']?.evidence?.[0]?.date;
    await withHeldTimers(async (pass) => {
      field.focus();
      await press('Backspace');
      pass();
      await form.updateComplete;
      expect(date()).to.equal('2024-05-01');
    });
    await type('07');
    await until(() => date() === '2024-07-01');
    expect(field.value).to.equal('2024-07-01');
  });

  it('says at the field that a year has more digits than a record holds, and keeps no such date', async () => {
    const form = await unfolded({ DM1: { evidence: [{ title: 'A', date: '2024-05-01' }] } });
    const date = () => form.assessment?.answers?.['DM1']?.evidence?.[0]?.date;
    expect(control<HTMLInputElement>(form, 'Date').max).to.equal('9999-12-31');
    await fill(form, 'Date', '20245-03-01');
    const field = control<HTMLInputElement>(form, 'Date');
    expect(field.value).to.equal('20245-03-01');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(wordsOf(group(form, 'DM1'))).to.contain('Write a year in four digits.');
    expect(date()).to.equal('2024-05-01');
    await fill(form, 'Date', '2025-03-01');
    expect(control(form, 'Date').hasAttribute('aria-invalid')).to.equal(false);
    expect(date()).to.equal('2025-03-01');
  });

  it('leads from the check of all answers to a date that could not be taken, also where it is folded', async () => {
    const form = await unfolded();
    await addEvidence(form);
    await fill(form, 'Date', '20245-03-01');
    group(form, 'DM1').querySelector('summary')!.click();
    await until(() => all(form, 'textarea').length === 0);
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    await until(() => wordsOf(form.shadowRoot).includes('“20245-03-01” could not be taken.'));
    button(form, 'DM1, Evidence 1, Date: “20245-03-01” could not be taken. Write a year').click();
    await until(() => focused(form) === 'Date');
  });

  it('lists a date that could not be taken at the end of the practice, and leads there when it is folded', async () => {
    const form = await unfolded();
    await addEvidence(form);
    await fill(form, 'Date', '20245-03-01');
    group(form, 'DM1').querySelector('summary')!.click();
    await until(() => all(form, 'textarea').length === 0);
    button(form, 'DM1, Evidence 1, Date: “20245-03-01” could not be taken.').click();
    await until(() => focused(form) === 'Date');
  });

  it('is not said to be done where all is answered and a date could not be taken', async () => {
    const answered = Array.from({ length: 9 }, (_, at) => [`DM${at + 1}`, { answer: 'yes' }]);
    const form = await unfolded(Object.fromEntries(answered));
    await addEvidence(form);
    await fill(form, 'Date', '20245-03-01');
    await follow(form, 'All tasks');
    expect(wordsOf(button(form, 'Data Management'))).to.contain('9 of 9 answered');
    expect(wordsOf(button(form, 'Rigorous Evaluations'))).to.contain('Not started');
  });

  it('tells a screen reader that a link is none, once, and of which evidence', async () => {
    const form = await unfolded();
    await addEvidence(form);
    const field = control<HTMLInputElement>(form, 'Link');
    const region = field.closest('.field')!.querySelector('[aria-live]');
    expect(wordsOf(region)).to.equal('');
    await fill(form, 'Link', 'charter.pdf');
    expect(wordsOf(region)).to.match(/^DM1, Evidence 1, Link, charter\.pdf: This cannot be opened/);
    expect(spoken(form)).to.equal('');
  });

  it('says nothing more of a date that could not be taken once its evidence is removed', async () => {
    const form = await unfolded({ DM1: { evidence: [{ title: 'A' }] } });
    await fill(form, 'Date', '20245-03-01');
    button(form, 'Remove').click();
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    await until(() => wordsOf(form.shadowRoot).includes('Still open'));
    expect(wordsOf(form.shadowRoot)).not.to.contain('could not be taken');
  });

  it('marks progress made with the City Data Alliance', async () => {
    const form = await unfolded();
    const box = control<HTMLInputElement>(form, /City Data Alliance/);
    box.click();
    expect(form.assessment?.answers).to.deep.equal({ DM1: { cityDataAlliance: true } });
    box.click();
    expect(form.assessment?.answers).to.equal(undefined);
  });

  it('adds evidence with title, link, date and whether it is public', async () => {
    const form = await unfolded();
    await answer(form, 'DM1', 'Yes');
    await addEvidence(form);
    expect(form.shadowRoot!.activeElement).to.equal(control(form, 'Title'));
    await fill(form, 'Title', 'Charter');
    await fill(form, 'Link', 'https://city.example/charter');
    await fill(form, 'Date', '2024-03-01');
    control<HTMLInputElement>(form, 'May be shown in public').click();
    await form.updateComplete;
    const piece = {
      title: 'Charter',
      url: 'https://city.example/charter',
      date: '2024-03-01',
      public: true,
    };
    expect(form.assessment?.answers?.['DM1']).to.deep.equal({ answer: 'yes', evidence: [piece] });
    expect(wordsOf(group(form, 'DM1').querySelector('summary'))).to.contain('(1)');
  });

  it('goes on from field to field of what was added, and of what is emptied again', async () => {
    const form = await unfolded();
    await addEvidence(form);
    await type('Charter');
    await press('Tab');
    expect(focused(form)).to.equal('Link');
    await type('https://city.example/');
    await press('Shift+Tab', 'Delete', 'Tab', 'Delete', 'Tab');
    expect(form.assessment?.answers).to.equal(undefined);
    expect(focused(form)).to.equal('Date');
    await press('Shift+Tab');
    await type('https://city.example/b');
    await press('Tab');
    const evidence = [{ url: 'https://city.example/b' }];
    expect(form.assessment?.answers?.['DM1']).to.deep.equal({ evidence });
  });

  it('leaves the others in their places where nothing is left of one', async () => {
    const evidence = [{ title: 'A' }, { title: 'B', url: 'https://b.example/' }];
    const form = await unfolded({ DM1: { evidence } });
    await fill(form, 'Title', '');
    await fill(form, 'Link', 'https://a.example/');
    expect(form.assessment?.answers?.['DM1']?.evidence).to.deep.equal([
      { url: 'https://a.example/' },
      { title: 'B', url: 'https://b.example/' },
    ]);
  });

  it('shows what is added to a long list', async () => {
    const evidence = Array.from({ length: 30 }, (_, index) => ({ title: `Document ${index}` }));
    const form = await unfolded({ DM1: { evidence } });
    await addEvidence(form);
    await type('Charter');
    await press('Tab');
    await type('https://city.example/');
    await press('Tab');
    expect(form.assessment?.answers?.['DM1']?.evidence?.[30]).to.deep.equal({
      title: 'Charter',
      url: 'https://city.example/',
    });
    expect(all(form, 'fieldset fieldset')).to.have.length(26);
  });

  it('says at the field that a link is none, and keeps it as typed', async () => {
    const form = await unfolded();
    await addEvidence(form);
    for (const text of ['city.example', 'javascript:alert(1)', 'https://', 'C:\\charter.pdf']) {
      await fill(form, 'Link', text);
      expect(wordsOf(form.shadowRoot)).to.contain('This cannot be opened as a link');
      expect(form.assessment?.answers?.['DM1']?.evidence?.[0]?.url).to.equal(text);
    }
    await fill(form, 'Link', 'https://city.example/charter');
    expect(wordsOf(form.shadowRoot)).not.to.contain('This cannot be opened as a link');
  });

  it('says at the end of the practice which evidence cannot be opened, and leads there when it is folded', async () => {
    const form = await unfolded();
    await addEvidence(form);
    await fill(form, 'Link', 'charter.pdf');
    group(form, 'DM1').querySelector('summary')!.click();
    await until(() => all(form, 'textarea').length === 0);
    expect(wordsOf(form.shadowRoot)).to.contain('To mend on this page');
    await expectAccessible(form);
    button(form, 'DM1, Evidence 1: “charter.pdf” cannot be opened as a link.').click();
    await until(() => focused(form) === 'Link');
    await fill(form, 'Link', 'https://city.example/charter.pdf');
    expect(wordsOf(form.shadowRoot)).not.to.contain('To mend on this page');
  });

  it('removes evidence, and leaves the focus where more can be added', async () => {
    const evidence = [{ title: 'A' }, { title: 'B', rest: 1 }, { title: 'C' }];
    const form = await unfolded({ DM1: { answer: 'no', evidence } });
    const [, second] = all(form, 'fieldset fieldset');
    second!.querySelector('button')!.click();
    await form.updateComplete;
    const titles = form.assessment?.answers?.['DM1']?.evidence?.map(({ title }) => title);
    expect(titles).to.deep.equal(['A', 'C']);
    const shown = all<HTMLInputElement>(form, 'input[id*="title"]').map(({ value }) => value);
    expect(shown).to.deep.equal(['A', 'C']);
    await until(() => wordsOf(form.shadowRoot!.activeElement) === 'Add evidence');
  });

  it('takes hostile words as words', async () => {
    const form = await unfolded();
    await addEvidence(form);
    for (const text of HOSTILE) {
      await fill(form, 'Title', text);
      await fill(form, 'Note', text);
      const { note, evidence } = form.assessment?.answers?.['DM1'] ?? {};
      expect([note, evidence?.[0]?.title]).to.deep.equal([text, text]);
      expect(control<HTMLInputElement>(form, 'Title').value).to.equal(text);
    }
    expect(form.shadowRoot!.querySelector('script')).to.equal(null);
  });

  it('keeps what is written when the language changes', async () => {
    const form = await unfolded({ DM1: { answer: 'yes', note: 'Ask Ana' } });
    form.lang = 'es';
    await until(() => wordsOf(form.shadowRoot).includes('Para su propio equipo'));
    expect(control<HTMLTextAreaElement>(form, 'Nota').value).to.equal('Ask Ana');
    expect(chosen(form, 'DM1')).to.equal('Sí');
  });

  it('draws only the first of a long list beside an answer, and all of it when asked to', async () => {
    const evidence = Array.from({ length: 30 }, (_, index) => ({ title: `Document ${index}` }));
    const form = await unfolded({ DM1: { evidence } });
    await answer(form, 'DM1', 'Yes');
    expect(all(form, 'fieldset fieldset')).to.have.length(25);
    expect(form.assessment?.answers?.['DM1']?.evidence).to.have.length(30);
    button(form, 'Show all 30').click();
    await form.updateComplete;
    expect(all(form, 'fieldset fieldset')).to.have.length(30);
  });

  it('stays unfolded on the way to another practice and back', async () => {
    const form = await unfolded();
    await follow(form, 'Next');
    await follow(form, 'Previous');
    expect(group(form, 'DM1').querySelector('details')!.open).to.equal(true);
  });

  async function unfolded(answers: object = {}): Promise<WwcAssessment> {
    const record = { format: 'wwc-assessment/1', standard: 'wwc-2022', answers };
    const form = await formAt('DM', record);
    group(form, 'DM1').querySelector('summary')!.click();
    await until(() => all(form, 'textarea').length > 0);
    return form;
  }

  function focused(form: WwcAssessment): string {
    return wordsOf((form.shadowRoot!.activeElement as HTMLInputElement | null)?.labels?.[0]);
  }

  async function addEvidence(form: WwcAssessment): Promise<void> {
    button(form, 'Add evidence').click();
    await until(() => form.shadowRoot!.activeElement?.id.includes('title') ?? false);
  }
});
