import { expect, fixture, html } from '@open-wc/testing';
import '../../components/tier-badge/index.js';
import type { AssessmentChange } from '../../components/assessment/index.js';
import {
  EMPTY,
  all,
  answer,
  button,
  choice,
  chosen,
  follow,
  formAt,
  group,
  result,
  shown,
  spoken,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { press } from '../support/keys.js';
import { click } from '../support/pointer.js';

const sample = await (await fetch('/test-server/record.json')).json();

describe('<wwc-assessment> when a reader answers', () => {
  it('counts the answer, and shows it in the result and in the list', async () => {
    const form = await formAt('OD');
    await click(choice(form, 'OD1', 'Yes'));
    await click(choice(form, 'OD2', 'In progress'));
    await form.updateComplete;
    expect(chosen(form, 'OD1')).to.equal('Yes');
    expect(chosen(form, 'OD2')).to.equal('In progress');
    expect(result(form)).to.contain('1 of 43 earned');
    expect(result(form)).to.contain('2 answered');
    await follow(form, 'All tasks');
    expect(wordsOf(button(form, 'Open Data 2'))).to.contain('2 of 4 answered');
  });

  it('keeps two answers that come at once', async () => {
    const form = await formAt('OD');
    choice(form, 'OD1', 'Yes').click();
    choice(form, 'OD2', 'No').click();
    await form.updateComplete;
    expect([chosen(form, 'OD1'), chosen(form, 'OD2')]).to.deep.equal(['Yes', 'No']);
    expect(result(form)).to.contain('2 answered');
  });

  it('keeps apart what is chosen when a row becomes that of another criterion', async () => {
    const answers = { DM1: { answer: 'no' }, EVAL1: { answer: 'yes' }, LC1: { answer: 'no' } };
    const form = await formAt('DM', { ...EMPTY, answers });
    for (const [practice, code, words] of [
      ['EVAL', 'EVAL1', 'Yes'],
      ['LC', 'LC1', 'No'],
      ['OD', 'OD1', null],
      ['EVAL', 'EVAL1', 'Yes'],
      ['DM', 'DM1', 'No'],
    ] as const) {
      form.practice = practice;
      await form.updateComplete;
      expect(chosen(form, code)).to.equal(words);
    }
  });

  it('tells the page, in plain JSON, with unknown members in their places', async () => {
    const record = {
      ...EMPTY,
      status: 'in-review',
      flavor: 'own',
      answers: { DM1: { answer: 'no', mood: 1 } },
    };
    const page = await fixture(
      html`<div><wwc-assessment practice="DM" .assessment=${record}></wwc-assessment></div>`,
    );
    const form = await shown(page.querySelector('wwc-assessment')!);
    const heard: AssessmentChange[] = [];
    page.addEventListener('wwc-assessment-change', (event) =>
      heard.push((event as CustomEvent<AssessmentChange>).detail),
    );
    await answer(form, 'DM1', 'Yes');
    await answer(form, 'DM1', 'Yes');
    expect(heard).to.have.length(1);
    const { assessment, score, code, answer: said } = heard[0]!;
    expect([code, said, score.earned]).to.deep.equal(['DM1', 'yes', 1]);
    const { updatedAt, ...others } = assessment;
    expect(others).to.deep.equal({ ...record, answers: { DM1: { answer: 'yes', mood: 1 } } });
    expect(Date.now() - Date.parse(String(updatedAt))).to.be.within(0, 10_000);
    expect(JSON.parse(JSON.stringify(heard[0]))).to.deep.equal(heard[0]);
  });

  it('takes an answer back, with the focus on the answers', async () => {
    const form = await formAt('DM');
    await answer(form, 'DM3', 'No');
    const [first] = group(form, 'DM3').querySelectorAll('input');
    await click(group(form, 'DM3').querySelector('button')!);
    await form.updateComplete;
    expect(chosen(form, 'DM3')).to.equal(null);
    expect(result(form)).to.contain('0 answered');
    expect(form.shadowRoot!.activeElement).to.equal(first);
    expect(form.assessment?.answers).to.equal(undefined);
  });

  it('says each change once to a screen reader', async () => {
    const form = await formAt('DM');
    const region = form.shadowRoot!.querySelector('[role="status"]')!;
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(spoken(form)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await answer(form, 'DM1', 'Yes');
    await answer(form, 'DM1', 'No');
    observer.disconnect();
    expect(heard).to.deep.equal([
      'DM1: Yes. 1 of 43 criteria earned. On the way to Silver.',
      'DM1: No. 0 of 43 criteria earned. On the way to Silver.',
    ]);
    expect(form.shadowRoot!.querySelectorAll('[aria-live], [role="status"]')).to.have.length(1);
  });

  it('never shows its own changes to a certified record as certified', async () => {
    const form = await formAt('LC', sample);
    expect(result(form)).to.contain('Gold certified');
    await answer(form, 'LC7', 'Yes');
    expect(result(form)).to.contain('Gold level, self-assessed');
    expect(result(form)).to.contain('not a certification');
    expect(form.assessment?.status).to.equal('self-assessed');
  });

  it('is followed live by another element', async () => {
    const page = await fixture(html`
      <div>
        <wwc-assessment id="form-to-follow" practice="CI" storage="none"></wwc-assessment>
        <wwc-tier-badge for="form-to-follow"></wwc-tier-badge>
      </div>
    `);
    const form = await shown(page.querySelector('wwc-assessment')!);
    const badge = page.querySelector('wwc-tier-badge')!;
    await answer(form, 'CI1', 'Yes');
    await until(() => wordsOf(badge.shadowRoot).includes('1 of 43 criteria, self-assessed'));
    await answer(form, 'CI2', 'Yes');
    await until(() => wordsOf(badge.shadowRoot).includes('2 of 43 criteria, self-assessed'));
  });

  it('keeps the answers when it is moved in the page', async () => {
    const page = await fixture(
      html`<div>
        <p></p>
        <wwc-assessment
          practice="CI"
          storage="none"
          src="/test-server/record.json"
        ></wwc-assessment>
      </div>`,
    );
    const form = page.querySelector('wwc-assessment')!;
    await until(() => form.assessment !== null);
    await shown(form);
    await answer(form, 'CI1', 'No');
    page.querySelector('p')!.append(form);
    await form.updateComplete;
    expect(chosen(form, 'CI1')).to.equal('No');
  });
});

describe('<wwc-assessment> by keyboard alone', () => {
  it('is answered, left and entered again', async () => {
    const form = await formAt(null);
    button(form, 'Begin with Data Management').focus();
    await press('Enter');
    await shown(form);
    const title = form.shadowRoot!.activeElement;
    expect(wordsOf(title)).to.equal('Data Management');
    await press('Tab', 'Tab', 'Space');
    await form.updateComplete;
    expect(chosen(form, 'DM1')).to.equal('Yes');
    await press('ArrowDown');
    await form.updateComplete;
    expect(chosen(form, 'DM1')).to.equal('In progress');
    await press('Tab');
    expect(wordsOf(form.shadowRoot!.activeElement)).to.contain('Clear answer');
    await press('Enter');
    await form.updateComplete;
    expect(chosen(form, 'DM1')).to.equal(null);
    expect(form.shadowRoot!.activeElement).to.equal(choice(form, 'DM1', 'Yes'));
  });

  it('brings a reader to the heading of each practice, through all of them', async () => {
    const form = await formAt('DM');
    const names = ['Rigorous Evaluations', 'Leadership & Capacity', 'Open Data'];
    for (const name of names) {
      button(form, 'Next').focus();
      await press('Enter');
      await until(() => wordsOf(form.shadowRoot!.activeElement) === name);
    }
    button(form, 'Previous').focus();
    await press('Enter');
    await until(() => wordsOf(form.shadowRoot!.activeElement) === 'Leadership & Capacity');
  });

  it('leads from what is missing to where it is asked', async () => {
    const form = await formAt(null);
    button(form, 'LC1').focus();
    await press('Enter');
    await shown(form);
    expect(all(form, 'fieldset')).to.have.length(7);
  });
});

describe('<wwc-assessment> by single keys', () => {
  it('answers the question that has the focus, and goes on with Enter', async () => {
    const form = await formAt('EVAL');
    choice(form, 'EVAL1', 'Yes').focus();
    await press('y', 'Enter', 'i', 'Enter', 'n', 'Enter', 'Y');
    await form.updateComplete;
    const given = ['EVAL1', 'EVAL2', 'EVAL3', 'EVAL4'].map((code) => chosen(form, code));
    expect(given).to.deep.equal(['Yes', 'In progress', 'No', 'Yes']);
    expect(form.shadowRoot!.activeElement).to.equal(choice(form, 'EVAL4', 'Yes'));
    await press('Enter');
    expect(wordsOf(form.shadowRoot!.activeElement)).to.match(/^Next /);
  });

  it('has letters of its own in Spanish', async () => {
    const form = await formAt('EVAL');
    form.lang = 'es';
    await until(() => wordsOf(form.shadowRoot).includes('Responder con el teclado'));
    choice(form, 'EVAL1', 'Sí').focus();
    await press('p');
    await form.updateComplete;
    expect(chosen(form, 'EVAL1')).to.equal('En proceso');
  });

  it('leaves them to the browser where they are switched off, or typed elsewhere', async () => {
    const form = await formAt('EVAL');
    const toggle = all<HTMLInputElement>(form, '[type="checkbox"]')[0]!;
    await click(toggle);
    expect(form.withoutKeys).to.equal(true);
    choice(form, 'EVAL1', 'Yes').focus();
    await press('n');
    expect(chosen(form, 'EVAL1')).to.equal(null);
    await click(toggle);
    toggle.focus();
    await press('n');
    expect(form.assessment).to.deep.equal(EMPTY);
  });
});
