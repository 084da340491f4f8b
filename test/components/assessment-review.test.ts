import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import {
  EMPTY,
  all,
  answer,
  button,
  chosen,
  control,
  fill,
  follow,
  result,
  shown,
  spoken,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { press, type } from '../support/keys.js';
import { savedFiles } from '../support/saved-files.js';
import { asksBeforeLeaving } from '../support/stores.js';
import { PHONE, setViewport } from '../support/viewport.js';

const sample = await (await fetch('/test-server/record.json')).json();

const evidence = [{ title: 'Charter', url: 'https://city.example/charter' }];
const record = {
  ...EMPTY,
  flavor: 'own',
  city: { name: 'Sample City' },
  answers: {
    DM1: { answer: 'yes', note: 'Ask Ana.', evidence },
    DM2: { answer: 'no' },
    DM3: { answer: 'yes' },
  },
};

async function formIn(mode: 'review' | 'resubmit', document: unknown): Promise<WwcAssessment> {
  const form = await shown(
    await fixture<WwcAssessment>(
      html`<wwc-assessment mode=${mode} .assessment=${document}></wwc-assessment>`,
    ),
  );
  await until(() => all(form, '[aria-busy="true"]').length === 0);
  return form;
}

function radio(form: WwcAssessment, code: string, value: string): HTMLInputElement {
  return form.shadowRoot!.querySelector(`input[name="${code}"][value="${value}"]`)!;
}

async function practiceIn(form: WwcAssessment, name: string) {
  await follow(form, name);
  await until(() => all(form, '.question').length > 0);
}

describe('<wwc-assessment mode="review">', () => {
  it('counts what is decided and what was changed, and leads to each change', async () => {
    const form = await formIn('review', sample);
    const words = wordsOf(form.shadowRoot);
    expect(words).to.contain('4 of 43 decided, 4 answers changed');
    expect(wordsOf(button(form, 'Data Management'))).to.contain('1 of 9 decided 1 answer changed');
    const changes = all(form, '.gaps .code');
    expect(changes).to.have.length(4);
    for (const { offsetWidth, offsetHeight } of changes)
      expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(44);
    await expectAccessible(form);
    button(form, 'RDC5').click();
    await until(() => form.shadowRoot!.activeElement?.getAttribute('name') === 'RDC5');
  });

  it('shows the answer with its evidence, and takes a decision with its reason and day', async () => {
    const form = await formIn('review', record);
    await practiceIn(form, 'Data Management');
    const words = wordsOf(form.shadowRoot);
    for (const said of ['Answer Yes', 'Ask Ana.', 'Charter', 'private'])
      expect(words).to.contain(said);
    radio(form, 'DM1', 'in-progress').click();
    await form.updateComplete;
    expect(wordsOf(form.shadowRoot)).to.contain('Changed.');
    expect(spoken(form)).to.equal('DM1: decided In progress.');
    await expectAccessible(form);
    const reason = all<HTMLTextAreaElement>(form, 'textarea')[0]!;
    reason.value = 'Not signed.';
    reason.dispatchEvent(new Event('input', { bubbles: true }));
    reason.dispatchEvent(new Event('change', { bubbles: true }));
    await form.updateComplete;
    const { review, ...rest } = form.assessment!.answers!['DM1']!;
    expect(rest).to.deep.equal(record.answers.DM1);
    expect(review).to.deep.include({ decision: 'in-progress', note: 'Not signed.' });
    expect(review!.date).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(form.assessment).to.have.property('status', 'in-review');
    expect(result(form)).to.contain('1 of 43 earned');
  });

  it('says which changes have no reason yet', async () => {
    const form = await formIn('review', record);
    await practiceIn(form, 'Data Management');
    radio(form, 'DM1', 'no').click();
    await form.updateComplete;
    await follow(form, 'All tasks');
    expect(wordsOf(form.shadowRoot)).to.contain('1 change has no reason yet');
  });

  it('agrees with all answers that are left at once, and takes a decision back', async () => {
    const form = await formIn('review', record);
    await practiceIn(form, 'Data Management');
    radio(form, 'DM2', 'yes').click();
    await form.updateComplete;
    button(form, 'Agree with the 2 answers that are left').click();
    await form.updateComplete;
    const decisions = ['DM1', 'DM2', 'DM3', 'DM4'].map(
      (code) => form.assessment!.answers![code]?.review?.decision,
    );
    expect(decisions).to.deep.equal(['yes', 'yes', 'yes', undefined]);
    button(form, 'Clear decision DM1').click();
    await until(() => form.shadowRoot!.activeElement === radio(form, 'DM1', 'yes'));
    expect(form.assessment!.answers!['DM1']).to.deep.equal(record.answers.DM1);
  });

  it('has the reason back with the next decision, once the decision was cleared', async () => {
    const form = await formIn('review', record);
    await practiceIn(form, 'Data Management');
    radio(form, 'DM1', 'no').click();
    await form.updateComplete;
    await fill(form, 'Reason (DM1)', 'Not signed.');
    const reason = () => form.assessment!.answers!['DM1']!.review?.note;
    for (const decide of [
      () => radio(form, 'DM1', 'no').click(),
      () => button(form, 'Agree with the').click(),
    ]) {
      button(form, 'Clear decision DM1').click();
      await form.updateComplete;
      expect(reason()).to.equal(undefined);
      decide();
      await form.updateComplete;
      expect(control<HTMLTextAreaElement>(form, 'Reason (DM1)').value).to.equal('Not signed.');
      expect(reason()).to.equal('Not signed.');
    }
  });

  it('has no reason in the record of another city', async () => {
    const form = await formIn('review', record);
    await practiceIn(form, 'Data Management');
    radio(form, 'DM1', 'no').click();
    await form.updateComplete;
    await fill(form, 'Reason (DM1)', 'Not signed.');
    button(form, 'Clear decision DM1').click();
    form.assessment = { ...record, city: { name: 'Another City' } };
    await form.updateComplete;
    radio(form, 'DM1', 'no').click();
    await form.updateComplete;
    expect(control<HTMLTextAreaElement>(form, 'Reason (DM1)').value).to.equal('');
  });

  it('has no certified record certified any more once a decision was taken back', async () => {
    const form = await formIn('review', { ...sample, status: 'certified' });
    await practiceIn(form, 'Data Management');
    expect(result(form)).not.to.contain('not yet certified');
    button(form, 'Clear decision DM8').click();
    await until(() => result(form).includes('32 of 43 earned'));
    expect(result(form)).to.contain('In review: not yet certified.');
  });

  it('asks before the page is left until a review that nobody keeps is downloaded', async () => {
    const form = await formIn('review', record);
    form.storage = 'none';
    await practiceIn(form, 'Data Management');
    expect(asksBeforeLeaving()).to.equal(false);
    radio(form, 'DM1', 'no').click();
    expect(asksBeforeLeaving()).to.equal(true);
    await follow(form, 'All tasks');
    savedFiles();
    button(form, 'Download the review').click();
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('is done by keyboard', async () => {
    const form = await formIn('review', record);
    await practiceIn(form, 'Data Management');
    radio(form, 'DM1', 'yes').focus();
    await press('n', 'Enter', 'y');
    await form.updateComplete;
    expect(form.assessment!.answers!['DM1']).to.have.nested.property('review.decision', 'no');
    expect(form.assessment!.answers!['DM2']).to.have.nested.property('review.decision', 'yes');
    expect(form.assessment!.answers!['DM2']).to.have.property('answer', 'no');
  });

  it('is accessible in Spanish, in the dark', async () => {
    const form = await formIn('review', sample);
    form.lang = 'es';
    form.theme = 'dark';
    await until(() => wordsOf(form.shadowRoot).includes('Revisión'));
    await expectAccessible(form);
    await until(() => wordsOf(form.shadowRoot).includes('Gestión de datos'));
    await practiceIn(form, 'Gestión de datos');
    await expectAccessible(form);
  });

  it('keeps its draft apart from that of the city', async () => {
    const key = crypto.randomUUID();
    const city = await shown(
      await fixture<WwcAssessment>(
        html`<wwc-assessment storage-key=${key} practice="DM"></wwc-assessment>`,
      ),
    );
    await answer(city, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(city)));
    const review = await fixture<WwcAssessment>(
      html`<wwc-assessment mode="review" storage-key=${key}></wwc-assessment>`,
    );
    await shown(review);
    expect(result(review)).to.contain('0 of 43 earned');
  });
});

describe('<wwc-assessment> after a review', () => {
  it('writes a day in the same words wherever it stands', async () => {
    const answer = {
      answer: 'yes',
      evidence: [{ title: 'Charter', date: '2024-03-01' }],
      review: { decision: 'no', date: '2024-05-20' },
    };
    const dated = { ...EMPTY, answers: { DM1: answer } };
    const review = await formIn('review', dated);
    await practiceIn(review, 'Data Management');
    expect(wordsOf(review.shadowRoot)).to.contain('Charter March 1, 2024, private');
    const resubmit = await formIn('resubmit', dated);
    expect(wordsOf(resubmit.shadowRoot)).to.contain('May 20, 2024');
    all(resubmit, 'summary')[0]!.click();
    await until(() => all(resubmit, 'textarea').length > 0);
    button(resubmit, 'Remove').click();
    await until(() => wordsOf(all(resubmit, 'del')[0]) === 'Charter, March 1, 2024, private');
  });
});

/** Where a word of a paragraph is seen. */
function placeOf(paragraph: HTMLElement, word: string): DOMRect {
  const text = [...paragraph.childNodes].find((node) => node.textContent?.includes(word))!;
  const start = text.textContent!.indexOf(word);
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  return range.getBoundingClientRect();
}

describe('<wwc-assessment> with the reason of a reviewer', () => {
  const address = `https://city.example/${'a'.repeat(100)}`;
  const note = `First, see ${address}\nSecond, sign it.`;
  const long = {
    ...record,
    city: { name: 'x'.repeat(100) },
    answers: { DM1: { answer: 'yes', review: { decision: 'no', note } } },
  };

  for (const [where, attributes] of Object.entries({
    'where it is mended': { mode: 'resubmit' },
    'where it is read': { readonly: true },
    'beside the answer': { practice: 'DM' },
  })) {
    it(`fits a phone, with a long address and a long name, and keeps its lines: ${where}`, async () => {
      await setViewport(PHONE);
      const form = await fixture<WwcAssessment>(
        html`<wwc-assessment storage="none" .assessment=${long}></wwc-assessment>`,
      );
      Object.assign(form, attributes);
      await until(() => all(form, '[part="decision"]').length > 0);
      expect(document.documentElement.scrollWidth).to.be.at.most(PHONE.width);
      const reason = all(form, '[part="decision"] p').find((one) =>
        wordsOf(one).includes('First'),
      )!;
      expect(placeOf(reason, 'Second').left).to.be.closeTo(placeOf(reason, 'First').left, 1);
      await expectAccessible(form);
    });
  }
});

describe('<wwc-assessment mode="resubmit">', () => {
  it('shows only what was changed, with the reason beside the answer', async () => {
    const form = await formIn('resubmit', sample);
    const codes = all(form, 'fieldset legend .code').map(wordsOf);
    expect(codes).to.deep.equal(['DM8', 'RDC5', 'RDC6', 'CI1']);
    expect(wordsOf(form.shadowRoot)).to.contain('Draft equity policy');
    expect(wordsOf(form.shadowRoot)).to.contain('0 of 4 mended');
    await expectAccessible(form);
  });

  it('names what the next tier asks without leading to what is not on its page', async () => {
    const review = { decision: 'no', note: 'Not signed.' };
    const document = {
      ...EMPTY,
      answers: { DM1: { answer: 'yes', review }, DM2: { answer: 'yes' } },
    };
    const form = await formIn('resubmit', document);
    expect(result(form)).to.contain('Nearest to complete: Data Management, 1 of 9 earned.');
    expect(result(form)).to.contain('LC1');
    expect(all(form, '[part="standing"] button')).to.have.length(0);
    form.mode = null;
    await until(() => all(form, '[part="standing"] button').length > 0);
  });

  it('has each answer of the next record chosen, where another review has changed others', async () => {
    const review = { decision: 'in-progress', date: '2024-05-20' };
    const reviewed = (...changed: string[]) => ({
      ...EMPTY,
      answers: Object.fromEntries(
        ['DM1', 'DM2', 'DM3', 'DM4'].map((code) => [
          code,
          { answer: 'yes', ...(changed.includes(code) && { review }) },
        ]),
      ),
    });
    const form = await formIn('resubmit', reviewed('DM1', 'DM2', 'DM3'));
    for (const codes of [
      ['DM2', 'DM3', 'DM4'],
      ['DM1', 'DM4'],
      ['DM1', 'DM2', 'DM3', 'DM4'],
    ]) {
      form.assessment = reviewed(...codes);
      await form.updateComplete;
      expect(all(form, 'fieldset legend .code').map(wordsOf)).to.deep.equal(codes);
      expect(codes.map((code) => chosen(form, code))).to.deep.equal(codes.map(() => 'Yes'));
    }
  });

  it('keeps its list where a page hands back what it was told', async () => {
    const form = await formIn('resubmit', sample);
    form.addEventListener('wwc-assessment-change', ({ detail }) => {
      form.assessment = detail.assessment;
    });
    for (const code of ['RDC5', 'RDC6']) {
      radio(form, code, 'in-progress').click();
      await form.updateComplete;
    }
    const codes = all(form, 'fieldset legend .code').map(wordsOf);
    expect(codes).to.deep.equal(['DM8', 'RDC5', 'RDC6', 'CI1']);
    expect(wordsOf(form.shadowRoot)).to.contain('2 of 4 mended');
  });

  it('shows before and after of what was mended, and keeps the decision', async () => {
    const form = await formIn('resubmit', sample);
    await answer(form, 'DM8', 'In progress');
    expect(wordsOf(form.shadowRoot)).to.contain('1 of 4 mended');
    const row = () => wordsOf(all(form, 'tbody tr')[0]);
    expect(row()).to.equal('DM8 Answer Yes In progress');
    expect(form.assessment!.answers!['DM8']!.review).to.deep.equal(sample.answers.DM8.review);
    expect(result(form)).to.contain('31 of 43 earned');
    await expectAccessible(form);
    await answer(form, 'DM8', 'Yes');
    expect(wordsOf(form.shadowRoot)).to.contain('Nothing so far.');
  });

  it('still shows before and after when the page is opened again', async () => {
    const key = crypto.randomUUID();
    const open = async () => {
      const form = await fixture<WwcAssessment>(
        html`<wwc-assessment
          mode="resubmit"
          storage-key=${key}
          src="/test-server/record.json"
        ></wwc-assessment>`,
      );
      await until(() => all(form, 'fieldset').length === 4);
      return form;
    };
    const first = await open();
    await answer(first, 'DM8', 'No');
    await until(() => /Saved \d/.test(result(first)));
    first.remove();
    const second = await open();
    await until(() => wordsOf(all(second, 'tbody tr')[0]) === 'DM8 Answer Yes No');
  });

  it('names links that cannot be opened before it is sent, and leads to each, also where it is folded', async () => {
    const broken = { title: 'B', url: 'b.pdf' };
    const review = { decision: 'no', date: '2024-05-20' };
    const form = await formIn('resubmit', {
      ...EMPTY,
      answers: {
        DM1: { answer: 'yes', review, evidence: [{ url: 'https://a.example/' }, broken] },
        DM2: { answer: 'yes', evidence: [broken] },
      },
    });
    form.action = '/test-server/receive';
    await until(() => wordsOf(form.shadowRoot).includes('Send'));
    const list = all(form, '.gaps').map(wordsOf);
    expect(list).to.deep.equal([
      'To mend on this page DM1, Evidence 2: “b.pdf” cannot be opened as a link.',
    ]);
    await expectAccessible(form);
    button(form, 'DM1, Evidence 2').click();
    await until(() => (form.shadowRoot!.activeElement as HTMLInputElement)?.value === 'b.pdf');
    await press('Home');
    await type('https://b.example/');
    await press('Tab');
    expect(all(form, '.gaps')).to.have.length(0);
  });

  it('asks only for what it shows, where every answer is required', async () => {
    const { LC3: _, ...answers } = sample.answers;
    const form = await formIn('resubmit', { ...sample, answers });
    form.required = true;
    form.action = `/test-server/inbox?key=${crypto.randomUUID()}`;
    await until(() => wordsOf(form.shadowRoot).includes('Send now'));
    button(form, 'Send now').click();
    await until(() => wordsOf(form.shadowRoot).includes('Sent at'));
    expect(all(form, '[part="gap"]')).to.have.length(0);
    expect(form.checkValidity()).to.equal(true);
  });

  it('says so where nothing was changed, and is accessible in Spanish, in the dark', async () => {
    const form = await formIn('resubmit', record);
    expect(wordsOf(form.shadowRoot)).to.contain('No answer was changed in review.');
    form.assessment = sample;
    form.lang = 'es';
    form.theme = 'dark';
    await until(() => wordsOf(form.shadowRoot).includes('se cambiaron 4 respuestas'));
    await expectAccessible(form);
  });
});
