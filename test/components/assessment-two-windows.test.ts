import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { momentsAfter, type Moments } from '../../src/assessment/merge.js';
import type { Answer, Assessment, Evidence, YearFigure } from '../../src/index.js';
import {
  EMPTY,
  all,
  button,
  choice,
  group,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { press, type } from '../support/keys.js';
import { asksBeforeLeaving, ownDraft, removeKept } from '../support/stores.js';

const own = ownDraft();

const [A, B, C] = ['A', 'B', 'C'].map((title) => ({ title, url: `https://${title}.example/` }));

describe('<wwc-assessment> where another window writes evidence while somebody is in the list', () => {
  it('leaves the focus in the empty place, which takes what is typed then', async () => {
    const form = await withEvidence(A!);
    button(form, 'Add evidence').click();
    await until(() => focused(form) === 'Title');
    const place = form.shadowRoot!.activeElement;
    await elsewhere(evidence(A!, B!));
    await until(() => titles(form).join() === 'A,B,');
    expect(form.shadowRoot!.activeElement).to.equal(place);
    await type('Mine');
    await press('Tab');
    expect(focused(form)).to.equal('Link');
    expect(kept(form)).to.deep.equal([A, B, { title: 'Mine' }]);
  });

  it('keeps a link that is not whole yet in its field, and puts it with its own piece', async () => {
    const form = await withEvidence(A!, { title: 'Mine' });
    const field = all<HTMLInputElement>(form, 'input[id*="-url-"]')[1]!;
    field.focus();
    await type('https:/');
    await elsewhere(evidence({ title: 'Mine' }, B!));
    await until(() => titles(form).join() === 'Mine,B');
    expect(form.shadowRoot!.activeElement).to.equal(field);
    expect(field.value).to.equal('https:/');
    await type('/m.example/');
    await press('Tab');
    expect(kept(form)).to.deep.equal([{ title: 'Mine', url: 'https://m.example/' }, B]);
  });

  it('loses neither where both add at the same time', async () => {
    const form = await withEvidence(A!);
    button(form, 'Add evidence').click();
    await until(() => focused(form) === 'Title');
    await type('Mi');
    const field = form.shadowRoot!.activeElement as HTMLInputElement;
    await elsewhere(evidence(A!, B!));
    await until(() => titles(form).join() === 'A,Mi,B');
    expect(kept(form)).to.deep.equal([A, { title: 'Mi' }, B]);
    expect(form.shadowRoot!.activeElement).to.equal(field);
    await type('ne');
    await press('Tab');
    expect(kept(form)).to.deep.equal([A, { title: 'Mine' }, B]);
  });

  it('keeps a piece in which somebody types while it is removed', async () => {
    const form = await withEvidence(A!, B!);
    const field = all<HTMLInputElement>(form, 'input[id*="-url-"]')[1]!;
    field.focus();
    await press('End');
    await type('b');
    await elsewhere({ ...evidence(A!), city: { name: 'Elsewhere' } });
    await until(() => form.assessment?.city !== undefined);
    await type('c');
    await press('Tab');
    await until(() => /Saved \d/.test(result(form)));
    expect(kept(form)).to.deep.equal([A, { ...B, url: `${B!.url}bc` }]);
  });

  it('lets go of a piece in which somebody types when all is deleted', async () => {
    const form = await withEvidence(A!, B!);
    const field = all<HTMLInputElement>(form, 'input[id*="-url-"]')[1]!;
    field.focus();
    await press('End');
    await type('b');
    await until(() => /Saved \d/.test(result(form)));
    await removeKept(own.stored);
    tell(`${own.stored}|gone`);
    await until(() => !/Saved \d/.test(result(form)));
    await press('Tab');
    expect(form.assessment?.answers).to.equal(undefined);
    expect(titles(form).filter(Boolean)).to.deep.equal([]);
  });

  it('leaves the focus where more can be added when a piece is removed that has it', async () => {
    const form = await withEvidence(A!, B!, C!);
    all<HTMLInputElement>(form, 'input[id*="-url-"]')[1]!.focus();
    await elsewhere(evidence(A!, C!));
    await until(() => wordsOf(form.shadowRoot!.activeElement) === 'Add evidence');
    expect(titles(form)).to.deep.equal(['A', 'C']);
  });

  it('removes the piece that the button stood beside', async () => {
    const form = await withEvidence(A!, B!);
    const remove = all(form, '.piece button')[1]!;
    await elsewhere(evidence(C!, A!, B!));
    await until(() => titles(form).join() === 'C,A,B');
    remove.click();
    expect(kept(form)).to.deep.equal([C, A]);
  });

  function titles(form: WwcAssessment): string[] {
    return all<HTMLInputElement>(form, 'input[id*="-title-"]').map(({ value }) => value);
  }

  function kept(form: WwcAssessment) {
    return form.assessment?.answers?.['DM1']?.evidence;
  }

  async function withEvidence(...pieces: readonly Evidence[]): Promise<WwcAssessment> {
    const form = await keptForm(evidence(...pieces), 'DM');
    group(form, 'DM1').querySelector('summary')!.click();
    await until(() => titles(form).length === pieces.length);
    return form;
  }

  function evidence(...pieces: readonly Evidence[]): Partial<Assessment> {
    return { answers: { DM1: { evidence: pieces } } };
  }
});

describe('<wwc-assessment> where another window writes earlier years while somebody is in the list', () => {
  it('keeps a year without a figure in its row, and takes both into that', async () => {
    const form = await withYears({ year: 2020, value: 1 });
    button(form, 'Add a year').click();
    await until(() => focused(form) === 'Year');
    await type('2021');
    await press('Tab');
    await elsewhere(history({ year: 2019, value: 3 }, { year: 2020, value: 1 }));
    await until(() => years(form).join() === '2019,2020,2021');
    expect(focused(form)).to.equal('Figure');
    await type('5');
    await press('Tab');
    expect(form.assessment?.outcomes?.['broadband']?.history).to.deep.equal([
      { year: 2019, value: 3 },
      { year: 2020, value: 1 },
      { year: 2021, value: 5 },
    ]);
  });

  it('holds nobody back for a mistake in a row that is gone', async () => {
    const form = await withYears({ year: 2020, value: 1 }, { year: 2021, value: 2 });
    const field = all<HTMLInputElement>(form, 'input[id*="broadband-year-"]')[1]!;
    field.focus();
    await type('x');
    await press('Tab');
    expect(asksBeforeLeaving()).to.equal(true);
    await elsewhere(history({ year: 2020, value: 1 }));
    await until(() => years(form).join() === '2020');
    await until(() => !asksBeforeLeaving());
  });

  function years(form: WwcAssessment): string[] {
    return all<HTMLInputElement>(form, 'input[id*="broadband-year-"]').map(({ value }) => value);
  }

  async function withYears(...figures: readonly YearFigure[]): Promise<WwcAssessment> {
    const form = await keptForm(history(...figures), 'outcomes');
    await until(() => all(form, 'summary').length > 0);
    all(form, 'summary')[0]!.click();
    await until(() => years(form).length === figures.length);
    return form;
  }

  function history(...figures: readonly YearFigure[]): Partial<Assessment> {
    return { outcomes: { broadband: { history: figures } } };
  }
});

describe('<wwc-assessment> where another window has answered the same in another way', () => {
  it('has the way to the question in view wherever the reader is, and leads back', async () => {
    const form = await keptForm({}, 'DM');
    await until(() => all(form, '.question').length > 0);
    await disagree(form, 'Yes', 'no');
    await until(() => all(form, '[role=alert]').length === 1);
    const last = choice(form, 'DM9', 'Yes');
    last.focus();
    last.scrollIntoView({ block: 'end' });
    await until(() => isInView(way(form)) && !isInView(question(form)));
    expect(form.shadowRoot!.activeElement).to.equal(last);
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await expectAccessible(form);
    way(form).querySelector('button')!.click();
    await until(() => isInView(question(form)) && way(form).hidden);
    expect(form.shadowRoot!.activeElement).to.equal(question(form));
    button(form, 'Done').click();
    await until(() => all(form, '.conflict').length === 0);
    expect(form.shadowRoot!.activeElement).to.equal(last);
  });

  it('says the next question as it has said the first, and leads there', async () => {
    const form = await keptForm({}, 'DM');
    await until(() => all(form, '.question').length > 0);
    await disagree(form, 'Yes', 'no');
    const [first] = all(form, '[role=alert]');
    await until(() => /Saved \d/.test(result(form)));
    await disagree(form, 'In progress', 'yes');
    button(form, 'Done').click();
    await until(() => wordsOf(form.shadowRoot).includes('Other window: Yes'));
    const alerts = all(form, '[role=alert]');
    expect(alerts).to.have.length(1);
    expect(alerts[0]).not.to.equal(first);
    await until(() => form.shadowRoot!.activeElement === question(form));
    button(form, 'Done').click();
    await until(() => all(form, '.conflict').length === 0);
    expect(wordsOf(form.shadowRoot!.activeElement)).to.equal('Data Management');
  });

  it('gives back what the reader has made of it since, and not what stood there when it was asked', async () => {
    const form = await keptForm({}, 'DM');
    await until(() => all(form, '.question').length > 0);
    await disagree(form, 'Yes', 'no');
    choice(form, 'DM1', 'In progress').click();
    await form.updateComplete;
    const [own, others] = all<HTMLInputElement>(form, '.conflict input');
    expect(own!.checked).to.equal(true);
    others!.click();
    await form.updateComplete;
    expect(form.assessment?.answers?.['DM1']?.answer).to.equal('no');
    own!.click();
    expect(form.assessment?.answers?.['DM1']?.answer).to.equal('in-progress');
  });

  it('shows both as they are where the other window goes on', async () => {
    const form = await keptForm({}, 'DM');
    await until(() => all(form, '.question').length > 0);
    await disagree(form, 'Yes', 'no');
    await until(() => /Saved \d/.test(result(form)));
    await elsewhere({ answers: { DM1: { answer: 'in-progress' } } });
    await until(() => wordsOf(form.shadowRoot).includes('Other window: In progress'));
    expect(wordsOf(form.shadowRoot)).to.include('Yours: Yes');
    all<HTMLInputElement>(form, '.conflict input')[0]!.click();
    expect(form.assessment?.answers?.['DM1']?.answer).to.equal('yes');
  });

  it('leads back also who follows the way by keyboard', async () => {
    const form = await keptForm({}, 'DM');
    await until(() => all(form, '.question').length > 0);
    await disagree(form, 'Yes', 'no');
    const last = choice(form, 'DM9', 'Yes');
    last.focus();
    last.scrollIntoView({ block: 'end' });
    await until(() => isInView(way(form)) && !isInView(question(form)));
    way(form).querySelector('button')!.focus();
    await press('Enter');
    await until(() => form.shadowRoot!.activeElement === question(form));
    button(form, 'Done').focus();
    await press('Enter');
    await until(() => all(form, '.conflict').length === 0);
    expect(form.shadowRoot!.activeElement).to.equal(last);
  });

  it('leaves what is missing in view, where that is asked for meanwhile', async () => {
    const form = await keptForm({}, 'DM');
    form.required = true;
    await until(() => all(form, '.question').length > 0);
    await disagree(form, 'Yes', 'no');
    await until(() => form.validity.valueMissing);
    form.reportValidity();
    await until(() => form.shadowRoot!.activeElement?.getAttribute('name') === 'DM2');
    choice(form, 'DM9', 'Yes').scrollIntoView({ block: 'end' });
    const gap = form.shadowRoot!.querySelector<HTMLElement>('[part="gap"]')!;
    await until(() => isInView(gap) && !way(form).hidden);
    const { top, bottom } = way(form).getBoundingClientRect();
    const below = gap.getBoundingClientRect();
    expect(bottom <= below.top || top >= below.bottom).to.equal(true);
  });

  function question(form: WwcAssessment): HTMLElement {
    return all(form, '[role=group]').find((one) => one.ariaLabel === 'Other window')!;
  }

  function way(form: WwcAssessment): HTMLElement {
    return button(form, 'Changed in another window too').parentElement!;
  }

  function isInView(element: HTMLElement): boolean {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top < innerHeight && bottom > 0;
  }

  async function disagree(form: WwcAssessment, own: string, theirs: Answer): Promise<void> {
    const asked = form.shadowRoot!.querySelectorAll('.conflict').length;
    choice(form, 'DM1', own).click();
    await elsewhere({ answers: { DM1: { answer: theirs } } });
    if (asked) await until(() => /Saved \d/.test(result(form)));
    else await until(() => all(form, '.conflict').length > 0);
  }
});

/** A form of which this was kept before, open on a page. */
async function keptForm(members: Partial<Assessment>, practice: string): Promise<WwcAssessment> {
  await write(members, practice);
  const form = await fixture<WwcAssessment>(
    html`<wwc-assessment storage-key=${own.key}></wwc-assessment>`,
  );
  return shown(form);
}

/** What is kept, as another window leaves it that has just written these members, and tells it. */
async function elsewhere(members: Partial<Assessment>): Promise<void> {
  await write(members, null);
  tell(own.stored);
}

/** As one window tells the others. */
function tell(what: string) {
  const channel = new BroadcastChannel('wwc-assessment');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel.postMessage(what);
  channel.close();
}

async function write(members: Partial<Assessment>, practice: string | null): Promise<void> {
  await databaseShelf.write(own.stored, (found) => {
    const before = (found ?? { revision: 0, assessment: EMPTY }) as {
      readonly revision: number;
      readonly assessment: Assessment;
      readonly moments?: Moments;
    };
    const assessment = { ...before.assessment, ...members };
    const now = Date.now() + 60_000;
    return {
      format: 'wwc-draft/1',
      revision: before.revision + 1,
      practice,
      assessment,
      moments: momentsAfter(before.assessment, assessment, before.moments, now),
    };
  });
}

function focused(form: WwcAssessment): string {
  return wordsOf((form.shadowRoot!.activeElement as HTMLInputElement | null)?.labels?.[0]);
}
