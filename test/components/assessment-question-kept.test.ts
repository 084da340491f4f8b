import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { localShelf } from '../../components/assessment/keeping/shelf.js';
import { momentsAfter } from '../../src/assessment/merge.js';
import { toDocument, type Assessment } from '../../src/index.js';
import {
  EMPTY,
  all,
  answer,
  button,
  choice,
  chosen,
  draft,
  fill,
  group,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { keptDrafts, ownDraft } from '../support/stores.js';

/** Two windows that have answered the same in another way, and what the form then opens with. */
describe('<wwc-assessment> keeps a question about two windows with the draft', () => {
  const own = ownDraft();

  it('and asks it again after a reload, until it is decided', async () => {
    let form = await open();
    await disagree(form);
    form = await reload(form);
    await asked(form, 'Yours: Yes', 'Other window: No');
    await expectAccessible(form);
    choiceOf(form, 0).click();
    button(form, 'Done').click();
    await until(() => chosen(form, 'DM1') === 'Yes' && isSaved(form));
    form = await reload(form);
    expect(chosen(form, 'DM1')).to.equal('Yes');
    expect(all(form, '.conflict')).to.have.length(0);
  });

  it('in Spanish, too', async () => {
    const first = await open();
    await disagree(first);
    const form = await reload(first, 'es');
    await asked(form, 'Sí', 'No');
  });

  it('where both windows are closed before they have heard of one another', async () => {
    const [one, other] = [await open(), await open()];
    choice(one, 'DM1', 'Yes').click();
    choice(other, 'DM1', 'No').click();
    dispatchEvent(new Event('pagehide'));
    one.remove();
    other.remove();
    await saved((kept) => 'questions' in kept);
    const form = await open();
    await asked(form, 'Yes', 'No');
    expect(all(form, '.conflict')).to.have.length(1);
    const answers = [0, 1].map((index) => {
      choiceOf(form, index).click();
      return form.assessment?.answers?.['DM1']?.answer;
    });
    expect(answers).to.have.members(['yes', 'no']);
  });

  it('where the last that they could do was to write into the second best place', async () => {
    const [one, other] = [await open(), await open()];
    choice(one, 'DM1', 'Yes').click();
    choice(other, 'DM1', 'No').click();
    const { write } = databaseShelf;
    databaseShelf.write = () => new Promise(() => {});
    dispatchEvent(new Event('pagehide'));
    databaseShelf.write = write;
    expect(await localShelf.read(own.stored)).to.have.property('questions');
    one.remove();
    other.remove();
    await asked(await open(), 'Yes', 'No');
  });

  it('with what was typed after it was asked', async () => {
    let form = await open();
    group(form, 'DM1').querySelector('summary')!.click();
    await until(() => all(form, 'textarea').length > 0);
    void fill(form, 'Note', 'Mine');
    await elsewhere({ answers: { DM1: { note: 'Theirs' } } });
    await asked(form, 'Yours: Mine', 'Other window: Theirs');
    await fill(form, 'Note', 'Mine, and more');
    await until(() => isSaved(form));
    form = await reload(form);
    await asked(form, 'Yours: Mine, and more', 'Other window: Theirs');
    choiceOf(form, 1).click();
    expect(form.assessment?.answers?.['DM1']?.note).to.equal('Theirs');
  });

  it('with what the other window has made of it since', async () => {
    let form = await open();
    await disagree(form);
    await until(() => isSaved(form));
    await elsewhere({ answers: { DM1: { answer: 'in-progress' } } });
    await asked(form, 'Yours: Yes', 'Other window: In progress');
    await saved(
      ({ questions }) =>
        Object(Object.values(Object(questions))[0]).theirs?.answers.DM1.answer === 'in-progress',
    );
    form = await reload(form);
    await asked(form, 'Yours: Yes', 'Other window: In progress');
  });

  it('with what the other window had typed before it went on with what was typed here', async () => {
    const [other, first] = [await open(), await open()];
    for (const form of [other, first]) {
      group(form, 'DM1').querySelector('summary')!.click();
      await until(() => all(form, 'textarea').length > 0);
    }
    void fill(other, 'Note', 'Alpha');
    // So that it is the later of the two.
    const typed = Date.now();
    await until(() => Date.now() > typed + 1);
    await fill(first, 'Note', 'Beta');
    await asked(first, 'Yours: Beta', 'Other window: Alpha');
    await until(() => noteIn(other) === 'Beta');
    await fill(other, 'Note', 'Beta.');
    await until(() => noteIn(first) === 'Beta.');
    await asked(first, 'Yours: Beta.', 'Other window: Alpha');
    await until(() => isSaved(first) && isSaved(other));
    other.remove();
    const form = await reload(first);
    await asked(form, 'Yours: Beta.', 'Other window: Alpha');
    choiceOf(form, 1).click();
    expect(noteIn(form)).to.equal('Alpha');
  });

  it('with what was typed in both, where the other window empties the field', async () => {
    const form = await open();
    group(form, 'DM1').querySelector('summary')!.click();
    await until(() => all(form, 'textarea').length > 0);
    void fill(form, 'Note', 'Mine');
    await elsewhere({ answers: { DM1: { note: 'Theirs' } } });
    await asked(form, 'Yours: Mine', 'Other window: Theirs');
    choiceOf(form, 0).click();
    await until(() => isSaved(form));
    await elsewhere({ answers: { DM1: {} } });
    await until(() => noteIn(form) === undefined);
    await asked(form, 'Yours: Mine', 'Other window: Theirs');
  });

  it('and asks no more what another window has decided', async () => {
    const first = await open();
    await disagree(first);
    await until(() => isSaved(first));
    const second = await open();
    await asked(second, 'Yours: Yes', 'Other window: No');
    button(first, 'Done').click();
    await until(() => all(second, '.conflict').length === 0);
    await answer(second, 'DM2', 'Yes');
    await until(() => isSaved(second));
    expect(all(await reload(second), '.conflict')).to.have.length(0);
  });

  it('and lets go of it when all is deleted', async () => {
    const form = await open();
    await disagree(form);
    await until(() => isSaved(form));
    button(form, 'All tasks').click();
    await shown(form);
    button(form, 'Check your answers').click();
    await until(() => all(form, 'summary').length > 0);
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await until(() => wordsOf(all(form, '.title')[0]) === 'Self-assessment');
    expect(all(form, '.conflict')).to.have.length(0);
    expect((await keptDrafts()).map(([key]) => key)).not.to.include(own.stored);
    expect(all(await reload(form), '.conflict')).to.have.length(0);
  });

  it('and drops what lies there and is no question, but none that is', async () => {
    const [mine, theirs] = (['yes', 'no'] as const).map((is) => ({
      ...EMPTY,
      status: 'in-review',
      links: [{ title: is }],
      journey: { certification: is === 'yes' ? null : '2024-03-01' },
      answers: { DM1: { answer: is } },
    }));
    const pointers = ['/answers/DM1/answer'];
    const broken = [
      7,
      'x',
      [],
      {},
      { pointers, mine },
      { pointers: 'x', mine, theirs },
      { pointers: [null, {}, '', '/journey', '/links/0', '/status', '/x'], mine, theirs },
      { pointers, mine: 'x', theirs: 7 },
      { pointers, mine: { ...EMPTY, format: 'wwc-assessment/2' }, theirs },
      { pointers, mine, theirs: mine },
      { pointers: [...pointers, '/journey', '/__proto__/x'], mine, theirs },
    ];
    const questions = Object.fromEntries(broken.map((one, index) => [`q${index}`, one]));
    await databaseShelf.write(own.stored, () => ({
      ...draft({ DM1: { answer: 'no' } }),
      questions,
    }));
    const form = await open();
    await asked(form, 'Yours: Yes', 'Other window: No');
    expect(all(form, '.conflict').map((one) => wordsOf(one.querySelector('legend')))).to.deep.equal(
      ['DM1, Answer'],
    );
    button(form, 'Done').click();
    await until(() => all(form, '.conflict').length === 0 && isSaved(form));
    const kept = (await databaseShelf.read(own.stored)) as { readonly questions: object };
    expect(Object.values(kept.questions).filter(Boolean)).to.deep.equal([]);
  });

  async function open(lang = 'en'): Promise<WwcAssessment> {
    const form = await fixture<WwcAssessment>(
      html`<wwc-assessment storage-key=${own.key} practice="DM" lang=${lang}></wwc-assessment>`,
    );
    await shown(form);
    await until(() => all(form, '.question').length > 0);
    return form;
  }

  async function reload(form: WwcAssessment, lang?: string): Promise<WwcAssessment> {
    dispatchEvent(new Event('pagehide'));
    form.remove();
    await until(() => localStorage.getItem(`wwc-assessment|${own.stored}`) === null);
    return open(lang);
  }

  async function disagree(form: WwcAssessment) {
    choice(form, 'DM1', 'Yes').click();
    await elsewhere({ answers: { DM1: { answer: 'no' } } });
    await asked(form, 'Yours: Yes', 'Other window: No');
  }

  /** As another window keeps it that has just written this, and tells it. */
  async function elsewhere(members: Partial<Assessment>) {
    await databaseShelf.write(own.stored, (found) => {
      const before = (found ?? { ...draft({}), revision: 0 }) as ReturnType<typeof draft>;
      const after = { ...before.assessment, ...members } as Assessment;
      const { assessment, moments } = before;
      const now = Date.now() + 60_000;
      const document = toDocument(after);
      return {
        ...before,
        revision: before.revision + 1,
        assessment: document,
        moments: momentsAfter(assessment, document, moments, now),
      };
    });
    const channel = new BroadcastChannel('wwc-assessment');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel.postMessage(own.stored);
    channel.close();
  }

  async function saved(is: (kept: Readonly<Record<string, unknown>>) => boolean) {
    for (;;) {
      const kept = await databaseShelf.read(own.stored);
      if (kept && is(kept as Readonly<Record<string, unknown>>)) return;
    }
  }

  async function asked(form: WwcAssessment, ...texts: readonly string[]) {
    await until(() => all(form, '.conflict').length > 0);
    await until(() => {
      const words = wordsOf(all(form, '.conflicts')[0]);
      return texts.every((text) => words.includes(text));
    });
  }

  function noteIn(form: WwcAssessment): string | undefined {
    return form.assessment?.answers?.['DM1']?.note;
  }

  function choiceOf(form: WwcAssessment, index: number): HTMLInputElement {
    return all<HTMLInputElement>(form, '.conflict input')[index]!;
  }

  function isSaved(form: WwcAssessment): boolean {
    return /Saved \d/.test(result(form));
  }
});
