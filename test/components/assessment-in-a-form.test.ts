import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { criteriaOf, wwc2022 } from '../../src/index.js';
import {
  EMPTY,
  all,
  answer,
  button,
  choice,
  chosen,
  control,
  fill,
  follow,
  group,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { press } from '../support/keys.js';
import { asksBeforeLeaving, breakSessionStorage, holdReads, ownDraft } from '../support/stores.js';
import { VIEWPORT, setViewport } from '../support/viewport.js';

const sample = await (await fetch('/test-server/record.json')).json();

const codes = criteriaOf(wwc2022).map(({ code }) => code);

/** Every criterion answered but these. */
function answeredBut(...open: readonly string[]): unknown {
  const answers = codes
    .filter((code) => !open.includes(code))
    .map((code) => [code, { answer: 'no' }]);
  return { ...EMPTY, answers: Object.fromEntries(answers) };
}

interface Page {
  readonly page: HTMLFormElement;
  readonly form: WwcAssessment;
  /** What was submitted, each time. */
  readonly submitted: FormData[];
}

/** A form of a page with ours in it, after a field of its own. */
async function pageWith(record: unknown, attributes: Partial<WwcAssessment> = {}): Promise<Page> {
  const page = await fixture<HTMLFormElement>(html`
    <form>
      <label>Your name <input name="person" value="Ana" /></label>
      <fieldset>
        <wwc-assessment name="record" storage="none" .assessment=${record}></wwc-assessment>
      </fieldset>
      <button>Submit</button>
    </form>
  `);
  const form = page.querySelector('wwc-assessment')!;
  Object.assign(form, attributes);
  const submitted: FormData[] = [];
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted.push(new FormData(page));
  });
  await shown(form);
  await until(() => new FormData(page).has('record') || form.hasAttribute('disabled'));
  return { page, form, submitted };
}

/** Whether a reader is at a criterion, ready to answer it. */
function isAt(form: WwcAssessment, code: string): boolean {
  return form.shadowRoot!.activeElement?.getAttribute('name') === code;
}

/** What a browser does when a reader comes back to a page that was left. */
function restore(form: WwcAssessment, state: string) {
  (form as unknown as { formStateRestoreCallback(state: string): void }).formStateRestoreCallback(
    state,
  );
}

const CLEARED = 'Your answers were cleared.';

async function reset(page: HTMLFormElement, form: WwcAssessment) {
  page.reset();
  await until(() => wordsOf(form.shadowRoot).includes(CLEARED));
}

const PHONE = { width: 360, height: 740 };

const LOADING = 'The record is still being loaded. Try again in a moment.';

/** What the browser would say of the form. */
function messageIn(page: HTMLFormElement): string {
  return page.querySelector('wwc-assessment')!.validationMessage;
}

function valueIn(page: HTMLFormElement): unknown {
  return JSON.parse(String(new FormData(page).get('record')));
}

describe('<wwc-assessment> in a form of the page', () => {
  it('is one of its elements, with the whole record as value, as it is now', async () => {
    const { page, form } = await pageWith(sample, { practice: 'LC' });
    expect([...page.elements]).to.include(form);
    expect(form.form).to.equal(page);
    expect(valueIn(page)).to.deep.equal(sample);
    await answer(form, 'LC7', 'Yes');
    expect(valueIn(page)).to.have.nested.property('answers.LC7.answer', 'yes');
  });

  it('keeps what it does not know, and private notes, in its value', async () => {
    const record = { ...EMPTY, flavor: 'own', answers: { DM1: { answer: 'yes', note: 'secret' } } };
    const { page } = await pageWith(record);
    expect(valueIn(page)).to.deep.equal(record);
  });

  it('is submitted under its name, and not without one', async () => {
    const { page, form, submitted } = await pageWith(sample);
    page.querySelector('button')!.click();
    expect(JSON.parse(String(submitted[0]!.get('record')))).to.deep.equal(sample);
    form.name = null;
    await form.updateComplete;
    page.querySelector('button')!.click();
    expect([...submitted[1]!.keys()]).to.deep.equal(['person']);
  });

  it('may be incomplete, unless it is required', async () => {
    const { page, form, submitted } = await pageWith(EMPTY);
    expect(form.checkValidity()).to.equal(true);
    form.required = true;
    await form.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(form.validity.valueMissing).to.equal(true);
    page.querySelector('button')!.click();
    expect(submitted).to.have.length(0);
  });

  it('is not complete before anyone has looked', async () => {
    const form = document.createElement('wwc-assessment') as WwcAssessment;
    form.required = true;
    form.storage = 'none';
    const page = await fixture<HTMLFormElement>(html`<form></form>`);
    page.append(form);
    await form.updateComplete;
    expect(page.checkValidity()).to.equal(false);
  });

  it('names the first gap and leads there when the page is submitted', async () => {
    const { page, form, submitted } = await pageWith(answeredBut('OD2', 'LC3'), { required: true });
    await form.updateComplete;
    expect(form.validationMessage).to.match(/^2 criteria have no answer yet. The first is LC3 /);
    page.querySelector('button')!.click();
    await until(() => isAt(form, 'LC3'));
    const gap = () => wordsOf(form.shadowRoot!.querySelector('[part="gap"]'));
    expect(gap()).to.equal(form.validationMessage);
    await expectAccessible(form);
    await press('Space');
    await until(() => gap() === '');
    expect(form.validationMessage).to.match(/^1 criterion has no answer yet: OD2 /);
    page.querySelector('button')!.click();
    await until(() => isAt(form, 'OD2'));
    await answer(form, 'OD2', 'Yes');
    page.querySelector('button')!.click();
    expect(submitted).to.have.length(1);
  });

  it('counts what is missing anew with each answer, and says it in the language of the form', async () => {
    const { page, form } = await pageWith(answeredBut('DM4', 'DM5', 'OD2'), { required: true });
    await form.updateComplete;
    page.querySelector('button')!.click();
    await until(() => isAt(form, 'DM4'));
    const gap = () => wordsOf(form.shadowRoot!.querySelector('[part="gap"]'));
    expect(gap()).to.match(/^3 criteria have no answer yet. The first is DM4 /);
    await answer(form, 'DM5', 'Yes');
    expect(gap()).to.match(/^2 criteria have no answer yet. The first is DM4 /);
    form.lang = 'es';
    await until(() => gap().startsWith('2 criterios aún no tienen respuesta. El primero es DM4 '));
  });

  for (const [window, size] of Object.entries({
    usual: VIEWPORT,
    'a phone that lies': { width: 640, height: 300 },
    'a zoom of 400 %': { width: 320, height: 256 },
  })) {
    it(`says what is missing where it is seen, also beside the last criterion: ${window}`, async () => {
      const { page, form } = await pageWith(answeredBut('DM9'), { required: true });
      await setViewport(size);
      await form.updateComplete;
      page.querySelector('button')!.click();
      await until(() => isAt(form, 'DM9'));
      const gap = () => form.shadowRoot!.querySelector('[part="gap"]')!.getBoundingClientRect();
      await until(() => gap().top >= 0 && gap().bottom <= innerHeight + 1);
      // WebKit scrolls to what has the focus a moment later.
      const asked = () => form.shadowRoot!.activeElement!.getBoundingClientRect();
      await until(() => asked().top >= 0 && asked().bottom <= gap().top);
    });
  }

  it('leads to the gap by reportValidity, and not by checkValidity', async () => {
    const { page, form } = await pageWith(answeredBut('DM4'), { required: true });
    await form.updateComplete;
    expect([form.checkValidity(), page.checkValidity()]).to.deep.equal([false, false]);
    await form.updateComplete;
    expect(wordsOf(form.shadowRoot!.querySelector('[part="title"]'))).to.equal('Self-assessment');
    expect(form.reportValidity()).to.equal(false);
    await until(() => isAt(form, 'DM4'));
  });

  it('leaves the first word to a field that stands before it', async () => {
    const { page, form } = await pageWith(EMPTY, { required: true });
    const person = page.querySelector('input')!;
    person.required = true;
    person.value = '';
    page.querySelector('button')!.click();
    await form.updateComplete;
    expect(document.activeElement).to.equal(person);
    expect(form.shadowRoot!.querySelector('[part="gap"]')).to.equal(null);
  });

  it('says the gap in Spanish', async () => {
    const { form } = await pageWith(answeredBut('DM4'), { required: true });
    form.lang = 'es';
    await until(() => form.validationMessage.startsWith('1 criterio aún no tiene respuesta: DM4'));
  });

  it('holds nobody back after a reset for what stood in a field and could not be taken', async () => {
    const { page, form } = await pageWith(sample);
    await follow(form, 'About your city');
    await until(() => all(form, 'label').length > 0);
    await fill(form, 'Population', 'many');
    expect(asksBeforeLeaving()).to.equal(true);
    page.reset();
    await form.updateComplete;
    expect(control<HTMLInputElement>(form, 'Population').value).to.equal('320,000');
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('goes back to the record of the page on reset, and brings back what was cleared', async () => {
    const { page, form } = await pageWith(answeredBut('DM4'), { practice: 'DM' });
    await answer(form, 'DM4', 'Yes');
    page.reset();
    await until(() => chosen(form, 'DM4') === null);
    expect(valueIn(page)).to.deep.equal(answeredBut('DM4'));
    await until(() => wordsOf(form.shadowRoot).includes(CLEARED));
    await expectAccessible(form);
    button(form, 'Bring them back').focus();
    await press('Enter');
    await until(() => chosen(form, 'DM4') === 'Yes');
    expect(wordsOf(form.shadowRoot)).not.to.contain(CLEARED);
    expect(wordsOf(form.shadowRoot!.activeElement)).to.equal('Data Management');
  });

  it('says no more what is missing once it was reset', async () => {
    const { page, form } = await pageWith(EMPTY, { required: true, practice: 'DM' });
    await answer(form, 'DM1', 'Yes');
    page.querySelector('button')!.click();
    await until(() => all(form, '[part="gap"]').length > 0);
    await reset(page, form);
    expect(all(form, '[part="gap"]')).to.have.length(0);
  });

  for (const [window, size] of Object.entries({ usual: VIEWPORT, 'a phone': PHONE })) {
    it(`says where it is seen that answers were cleared, and hides no field behind it: ${window}`, async () => {
      const { page, form } = await pageWith(EMPTY, { practice: 'DM' });
      await setViewport(size);
      await answer(form, 'DM1', 'Yes');
      group(form, 'DM5').scrollIntoView({ block: 'center' });
      await reset(page, form);
      const remark = () => button(form, 'Bring them back').getBoundingClientRect();
      await until(() => remark().top >= 0 && remark().bottom <= innerHeight + 1);
      choice(form, 'DM9', 'Yes').focus();
      const focused = () => form.shadowRoot!.activeElement!.getBoundingClientRect();
      await until(() => focused().top >= 0 && focused().bottom <= remark().top);
    });
  }

  it('is submitted by nobody and asks nothing while it is disabled, by itself or with others', async () => {
    const { page, form } = await pageWith(EMPTY, { required: true });
    await form.updateComplete;
    page.querySelector('fieldset')!.disabled = true;
    await until(
      () => all(form, 'input').length === 0 && wordsOf(form.shadowRoot).includes('No answer yet'),
    );
    expect(form.willValidate).to.equal(false);
    expect(new FormData(page).has('record')).to.equal(false);
    page.querySelector('fieldset')!.disabled = false;
    await until(() => wordsOf(form.shadowRoot).includes('Begin with'));
    await follow(form, 'Begin with');
    expect(all(form, 'input').length).to.be.above(0);
    form.disabled = true;
    await until(() => all(form, 'input').length === 0);
    expect(page.checkValidity()).to.equal(true);
  });

  it('can be answered again as soon as it is no longer disabled, by property or attribute', async () => {
    const { page, form } = await pageWith(EMPTY, { practice: 'DM' });
    const radio = () => all<HTMLInputElement>(form, '[name="DM1"]')[0];
    const steps: readonly (() => void)[] = [
      () => (form.disabled = true),
      () => (form.disabled = false),
      () => form.setAttribute('disabled', ''),
      () => (form.disabled = false),
      () => (form.disabled = true),
      () => form.removeAttribute('disabled'),
      () => {
        form.disabled = true;
        form.disabled = false;
      },
      () => form.toggleAttribute('disabled'),
      () => {
        form.removeAttribute('disabled');
        form.disabled = true;
        form.disabled = false;
      },
    ];
    for (const [index, step] of steps.entries()) {
      step();
      await form.updateComplete;
      const isDisabled = form.hasAttribute('disabled');
      expect(form.disabled, `step ${index}`).to.equal(isDisabled);
      await until(() => !radio() === isDisabled);
    }
    await answer(form, 'DM1', 'Yes');
    expect(valueIn(page)).to.have.nested.property('answers.DM1.answer', 'yes');
  });

  it('takes back what the browser kept of a page that was left, where no draft is kept', async () => {
    const { page, form } = await pageWith(EMPTY, { practice: 'DM' });
    restore(form, JSON.stringify(answeredBut('LC3')));
    await until(() => result(form).includes('42 answered'));
    expect(valueIn(page)).to.have.nested.property('answers.DM1.answer', 'no');
  });

  it('prefers the draft that is kept in the browser to what that kept of the page', async () => {
    const key = crypto.randomUUID();
    const page = await fixture(html`
      <form><wwc-assessment name="record" storage-key=${key} practice="DM"></wwc-assessment></form>
    `);
    const form = await shown(page.querySelector('wwc-assessment')!);
    await answer(form, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(form)));
    restore(form, JSON.stringify(answeredBut('LC3')));
    await form.updateComplete;
    await until(() => new FormData(page as HTMLFormElement).has('record'));
    expect(result(form)).to.contain('1 answered');
  });
});

describe('<wwc-assessment src> in a form of the page', () => {
  it('submits nothing while its record is on the way, and says so', async () => {
    const { page, form } = await pageAt('/test-server/slow.json?ms=60000');
    await until(() => messageIn(page) === LOADING);
    expect(new FormData(page).has('record')).to.equal(false);
    form.lang = 'es';
    await until(() => messageIn(page).startsWith('El registro aún se está cargando.'));
    form.src = '/test-server/record.json';
    await until(() => page.checkValidity());
    expect(valueIn(page)).to.deep.equal(sample);
  });

  it('submits nothing where its record could not be had, until one is begun', async () => {
    const { page, form } = await pageAt('/test-server/status/404');
    form.required = true;
    await until(() => messageIn(page) === 'There is no record to submit: it could not be loaded.');
    expect(new FormData(page).has('record')).to.equal(false);
    page.querySelector('button')!.click();
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('[part="failure"]')).not.to.equal(null);
    form.required = false;
    await until(() => all(form, 'button').map(wordsOf).includes('Begin a new assessment'));
    button(form, 'Begin a new assessment').click();
    await until(() => page.checkValidity());
    expect(valueIn(page)).to.deep.equal(EMPTY);
  });

  it('holds up no form of the page in which it has no name', async () => {
    const { page, form } = await pageAt('/test-server/status/404');
    await until(() => !page.checkValidity());
    form.name = null;
    await until(() => page.checkValidity());
  });

  async function pageAt(src: string): Promise<Pick<Page, 'page' | 'form'>> {
    const page = await fixture<HTMLFormElement>(html`
      <form>
        <wwc-assessment name="record" storage="none" src=${src}></wwc-assessment>
        <button>Submit</button>
      </form>
    `);
    return { page, form: page.querySelector('wwc-assessment')! };
  }
});

describe('<wwc-assessment> with a draft, in a form of the page', () => {
  const own = ownDraft();

  it('brings all back also after a second reset', async () => {
    const { page, form } = await keptPage();
    await answer(form, 'DM1', 'Yes');
    await reset(page, form);
    page.reset();
    await form.updateComplete;
    button(form, 'Bring them back').click();
    await until(() => chosen(form, 'DM1') === 'Yes');
  });

  it('brings all back also where something was answered and taken back before the second reset', async () => {
    for (const record of [EMPTY, { ...EMPTY, updatedAt: '2024-01-01T00:00:00Z' }]) {
      const { page, form } = await pageWith(record, { practice: 'DM' });
      await answer(form, 'DM1', 'Yes');
      await reset(page, form);
      await answer(form, 'DM2', 'No');
      group(form, 'DM2').querySelector('button')!.click();
      await until(() => !result(form).includes('1 answered'));
      await reset(page, form);
      button(form, 'Bring them back').click();
      await until(() => chosen(form, 'DM1') === 'Yes');
      expect(chosen(form, 'DM2')).to.equal(null);
    }
  });

  it('brings back what was answered since the last reset', async () => {
    const { page, form } = await keptPage();
    await answer(form, 'DM1', 'Yes');
    await reset(page, form);
    await answer(form, 'DM2', 'No');
    await reset(page, form);
    button(form, 'Bring them back').click();
    await until(() => chosen(form, 'DM2') === 'No');
    expect(chosen(form, 'DM1')).to.equal(null);
  });

  it('brings all back also where the record of the page was changed later than the draft', async () => {
    const record = { ...EMPTY, updatedAt: '2999-01-01T00:00:00Z' };
    const { page, form } = await pageWith(record, { practice: 'DM' });
    await answer(form, 'DM1', 'Yes');
    await reset(page, form);
    button(form, 'Bring them back').click();
    await until(() => chosen(form, 'DM1') === 'Yes');
    expect(wordsOf(form.shadowRoot)).not.to.contain(CLEARED);
  });

  it('brings nothing into another record that the page gives', async () => {
    const { page, form } = await pageWith(EMPTY, { practice: 'DM' });
    await answer(form, 'DM1', 'Yes');
    await reset(page, form);
    form.assessment = sample;
    await until(() => !wordsOf(form.shadowRoot).includes(CLEARED));
  });

  it('offers nothing where nobody had answered', async () => {
    const { page, form } = await pageWith(sample);
    page.reset();
    await form.updateComplete;
    expect(wordsOf(form.shadowRoot)).not.to.contain(CLEARED);
  });

  for (const attribute of ['readonly', 'disabled'] as const) {
    it(`deletes no draft where nothing can be changed: ${attribute}`, async () => {
      const { page, form } = await keptPage();
      await answer(form, 'DM1', 'Yes');
      await until(() => /Saved \d/.test(result(form)));
      form[attribute] = true;
      await until(() => all(form, 'input').length === 0);
      page.reset();
      await form.updateComplete;
      expect(result(form)).to.contain('1 answered');
      form.remove();
      const later = await keptPage();
      expect(chosen(later.form, 'DM1')).to.equal('Yes');
    });

    it(`offers to bring back only where that can be done, so not while it is ${attribute}`, async () => {
      const { page, form } = await keptPage();
      await answer(form, 'DM1', 'Yes');
      await reset(page, form);
      form[attribute] = true;
      await until(() => !wordsOf(form.shadowRoot).includes(CLEARED));
    });
  }

  it('brings nothing back that was deleted for good', async () => {
    const { page, form } = await keptPage();
    await answer(form, 'DM1', 'Yes');
    await reset(page, form);
    await answer(form, 'DM2', 'No');
    await until(() => /Saved \d/.test(result(form)));
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    await until(() => all(form, 'summary').length > 0);
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await until(() => wordsOf(form.shadowRoot).includes('Begin with'));
    expect(wordsOf(form.shadowRoot)).not.to.contain(CLEARED);
  });

  it('brings back what was cleared also after the page was loaded anew', async () => {
    const first = await namedPage();
    await answer(first.form, 'DM1', 'Yes');
    await reset(first.page, first.form);
    first.page.remove();
    const { form } = await namedPage();
    await until(() => wordsOf(form.shadowRoot).includes(CLEARED));
    expect(chosen(form, 'DM1')).to.equal(null);
    button(form, 'Bring them back').click();
    await until(() => chosen(form, 'DM1') === 'Yes');
    await expectNothingCleared(form);
  });

  it('keeps nothing of what was cleared once something else is answered', async () => {
    const { page, form } = await namedPage();
    await answer(form, 'DM1', 'Yes');
    await reset(page, form);
    await answer(form, 'DM2', 'No');
    await expectNothingCleared(form);
  });

  it('brings nothing back after a reload that was deleted for good, in either window', async () => {
    const [mine, theirs] = [await namedPage(), await namedPage()];
    await answer(mine.form, 'DM1', 'Yes');
    await reset(mine.page, mine.form);
    await follow(theirs.form, 'All tasks');
    await follow(theirs.form, 'Check your answers');
    await until(() => all(theirs.form, 'summary').length > 0);
    all(theirs.form, 'summary').at(-1)!.click();
    button(theirs.form, 'Delete for good').click();
    await until(() => !wordsOf(mine.form.shadowRoot).includes(CLEARED));
    theirs.page.remove();
    await expectNothingCleared(mine.form);
  });

  for (const attribute of ['storage', 'storageKey'] as const) {
    it(`brings nothing back after a reload where the page says so: ${attribute}`, async () => {
      const first = await namedPage();
      await answer(first.form, 'DM1', 'Yes');
      await reset(first.page, first.form);
      first.page.remove();
      const other = attribute === 'storage' ? { storage: 'none' } : { storageKey: `${own.key}-b` };
      const { form } = await namedPage(other);
      expect(wordsOf(form.shadowRoot)).not.to.contain(CLEARED);
    });
  }

  it('clears and brings back where the browser keeps nothing', async () => {
    breakSessionStorage();
    const { page, form } = await namedPage();
    await answer(form, 'DM1', 'Yes');
    await reset(page, form);
    button(form, 'Bring them back').click();
    await until(() => chosen(form, 'DM1') === 'Yes');
  });

  it('submits nothing while the draft is looked for', async () => {
    const { isHeld, release } = holdReads();
    const page = await fixture<HTMLFormElement>(html`
      <form><wwc-assessment name="record" storage-key=${own.key}></wwc-assessment></form>
    `);
    await isHeld;
    await until(() => messageIn(page) === LOADING);
    expect(new FormData(page).has('record')).to.equal(false);
    release();
    await until(() => page.checkValidity());
    expect(valueIn(page)).to.deep.equal(EMPTY);
  });

  it('brings nothing of one draft into another', async () => {
    const { page, form } = await keptPage();
    await answer(form, 'DM1', 'Yes');
    await reset(page, form);
    form.storageKey = `${own.key}-other`;
    await until(() => !wordsOf(form.shadowRoot).includes(CLEARED));
  });

  /** Neither now nor after a reload. */
  async function expectNothingCleared(form: WwcAssessment) {
    await form.updateComplete;
    expect(sessionStorage.getItem(`wwc-assessment|cleared|${own.stored}`)).to.equal(null);
    form.closest('form')!.remove();
    const next = await namedPage();
    expect(wordsOf(next.form.shadowRoot)).not.to.contain(CLEARED);
  }

  async function namedPage(
    attributes: Partial<WwcAssessment> = {},
  ): Promise<Pick<Page, 'page' | 'form'>> {
    const page = await fixture<HTMLFormElement>(html`
      <form><wwc-assessment name="record" practice="DM"></wwc-assessment></form>
    `);
    const form = page.querySelector('wwc-assessment')!;
    Object.assign(form, { storageKey: own.key, ...attributes });
    await shown(form);
    await until(() => new FormData(page).has('record'));
    return { page, form };
  }

  async function keptPage(): Promise<Pick<Page, 'page' | 'form'>> {
    const page = await fixture<HTMLFormElement>(html`
      <form><wwc-assessment storage-key=${own.key} practice="DM"></wwc-assessment></form>
    `);
    return { page, form: await shown(page.querySelector('wwc-assessment')!) };
  }
});

describe('<wwc-assessment readonly>', () => {
  it('shows all of a record, with nothing to change in it', async () => {
    const record = {
      ...sample,
      answers: {
        ...sample.answers,
        DM1: {
          answer: 'yes',
          note: 'Ask Ana.',
          evidence: [
            { title: 'Charter', url: 'https://city.example/charter', public: true },
            { title: 'Harmful', url: 'javascript:alert(1)' },
          ],
        },
      },
    };
    const form = await readonlyForm(record);
    const words = wordsOf(form.shadowRoot);
    for (const { code, name } of criteriaOf(wwc2022)) expect(words).to.contain(`${code} ${name}`);
    for (const said of [
      'Sample City',
      '320,000',
      'Ask Ana.',
      'public',
      'private',
      '88%, 2022 Met',
      '2020 84%',
    ])
      expect(words).to.contain(said);
    expect(words).to.contain('Changed in review to: In progress');
    const links = all<HTMLAnchorElement>(form, 'a').map(({ href }) => href);
    expect(links).to.include('https://city.example/charter');
    expect(links.filter((href) => !/^https?:/.test(href))).to.deep.equal([]);
    expect(all(form, 'input, textarea, select')).to.have.length(0);
    await expectAccessible(form);
  });

  it('shows what a city holds a figure of its own against, and what else stands of one', async () => {
    const own = { name: 'Nights in a shelter', unit: 'nights', value: 9, target: 8, goal: 4 };
    const form = await readonlyForm({
      ...sample,
      outcomes: {
        'city-priority': {
          ...own,
          better: 'higher',
          source: { title: 'Census', url: 'ftp://b.example' },
        },
        broadband: { year: 2021 },
      },
    });
    const figures = all(form, '[part="metric"]').map(wordsOf);
    const priority = figures.find((words) => words.startsWith(own.name));
    for (const said of [
      'Target 8 nights',
      'Which side of the target is met The target or more',
      'Sustainable Development Goal 4 Quality Education',
      'Source Census ftp://b.example',
    ])
      expect(priority?.replaceAll(/[\u2068\u2069]/g, '')).to.contain(said);
    expect(figures.join(' ')).to.contain('Latest figure 2021 Not reported yet');
    expect(figures.join(' ').match(/Target/g)).to.have.length(1);
    await expectAccessible(form);
  });

  it('names a country that is not in the Americas as it was chosen', async () => {
    const form = await readonlyForm({ ...sample, city: { ...sample.city, country: 'ZZ' } });
    expect(wordsOf(form.shadowRoot)).to.contain('Country Another country, not in the Americas');
  });

  it('does not look for a draft', async () => {
    const key = crypto.randomUUID();
    const first = await shown(
      await fixture<WwcAssessment>(
        html`<wwc-assessment storage-key=${key} practice="DM"></wwc-assessment>`,
      ),
    );
    await answer(first, 'DM1', 'Yes');
    await until(() => /Saved \d/.test(result(first)));
    first.remove();
    const form = await readonlyForm(EMPTY, key);
    expect(form.assessment).to.deep.equal(EMPTY);
    expect(wordsOf(form.shadowRoot)).not.to.contain('Nothing is kept');
  });

  it('leads to a criterion from the result', async () => {
    const form = await readonlyForm(sample);
    button(form, 'DM8').click();
    await until(() => wordsOf(form.shadowRoot!.activeElement).startsWith('DM8'));
  });

  it('is accessible in Spanish, in the dark', async () => {
    const form = await readonlyForm(sample);
    form.lang = 'es';
    form.theme = 'dark';
    await until(() => wordsOf(form.shadowRoot).includes('Respuesta'));
    await expectAccessible(form);
  });

  async function readonlyForm(record: unknown, key?: string): Promise<WwcAssessment> {
    const form = await fixture<WwcAssessment>(
      html`<wwc-assessment
        readonly
        .assessment=${record}
        .storageKey=${key ?? null}
      ></wwc-assessment>`,
    );
    await until(() => wordsOf(form.shadowRoot).includes('Data Management'));
    await until(() => all(form, '.question').length > 0);
    return form;
  }
});
