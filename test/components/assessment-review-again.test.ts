import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { all, button, EMPTY, shown, until, wordsOf } from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { ownDraft } from '../support/stores.js';

const NEWER = 'The record was changed elsewhere';

/** A review goes to the city and comes back; each side opens the record again in a browser that has worked on it. */
describe('<wwc-assessment> with the record of another round', () => {
  const own = ownDraft();
  const first = {
    ...EMPTY,
    updatedAt: '2024-03-01T10:00:00Z',
    answers: { DM1: { answer: 'yes', note: 'Round one.' }, DM2: { answer: 'no' } },
  };

  afterEach(async () => {
    const { databaseShelf } = await import('../../components/assessment/keeping/database-shelf.js');
    for (const mode of ['review', 'resubmit'])
      await databaseShelf.write(`${own.stored}|${mode}`, () => undefined);
  });

  it('tells a reviewer, who takes it with the decisions that it has not', async () => {
    const before = await formIn('review', first);
    radio(before, 'DM1', 'in-progress').click();
    radio(before, 'DM2', 'no').click();
    await kept(before);
    const mended = { answer: 'yes', note: 'Round two.', review: { decision: 'yes' } };
    const form = await formIn('review', {
      ...first,
      updatedAt: later(),
      answers: { ...first.answers, DM1: mended },
    });
    expect(wordsOf(form.shadowRoot)).to.contain(NEWER);
    await expectAccessible(form);
    button(form, 'Take the new record').click();
    await until(() => wordsOf(form.shadowRoot).includes('Round two.'));
    const { DM1, DM2 } = form.assessment!.answers!;
    expect(DM1).to.deep.equal(mended);
    expect(DM2?.review?.decision).to.equal('no');
    expect(wordsOf(form.shadowRoot)).not.to.contain(NEWER);
    expect(form.shadowRoot!.activeElement?.className).to.equal('title');
  });

  it('tells the city, which takes it as it is', async () => {
    const review = { decision: 'in-progress', note: 'Not signed.' } as const;
    const reviewed = {
      ...first,
      answers: { ...first.answers, DM1: { ...first.answers.DM1, review } },
    };
    const before = await formIn('resubmit', reviewed);
    radio(before, 'DM1', 'in-progress').click();
    await kept(before);
    const again = {
      ...reviewed,
      updatedAt: later(),
      answers: { DM2: { answer: 'no', review: { ...review, note: 'Second reason.' } } },
    };
    const form = await formIn('resubmit', again);
    expect(wordsOf(form.shadowRoot)).to.contain(NEWER);
    button(form, 'Take the new record').click();
    await until(() => wordsOf(form.shadowRoot).includes('Second reason.'));
    expect(form.assessment!.answers).to.deep.equal(again.answers);
    expect(wordsOf(form.shadowRoot)).not.to.contain(NEWER);
  });

  it('says nothing where it is still the same', async () => {
    const before = await formIn('review', first);
    radio(before, 'DM1', 'in-progress').click();
    await kept(before);
    const form = await formIn('review', first);
    expect(radio(form, 'DM1', 'in-progress').checked).to.equal(true);
    expect(wordsOf(form.shadowRoot)).not.to.contain(NEWER);
  });

  async function formIn(mode: 'review' | 'resubmit', record: object): Promise<WwcAssessment> {
    const page = await fixture(html`<div></div>`);
    const form = document.createElement('wwc-assessment');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(record);
    form.append(script);
    form.mode = mode;
    form.storageKey = own.key;
    form.practice = mode === 'review' ? 'DM' : null;
    page.append(form);
    await shown(form);
    await until(() => all(form, 'input[type="radio"], .intro').length > 0);
    await until(() => all(form, '[aria-busy="true"]').length === 0);
    return form;
  }

  /** As somebody does who comes back another day. */
  async function kept(form: WwcAssessment) {
    await until(() => wordsOf(form.shadowRoot!.querySelector('.saved')).includes('Saved'));
    form.remove();
  }
});

function radio(form: WwcAssessment, code: string, value: string): HTMLInputElement {
  return form.shadowRoot!.querySelector(`input[name="${code}"][value="${value}"]`)!;
}

/** Later than anything that was decided here. */
function later(): string {
  return new Date(Date.now() + 60_000).toISOString();
}
