import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import type { TemplateResult } from 'lit';
import { choice, follow, shown, until, wordsOf } from '../support/assessment-form.js';
import { fillDatabase, holdReads, mendStores, ownDraft } from '../support/stores.js';
import { setViewport } from '../support/viewport.js';

describe('a link into <wwc-assessment linkable>', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('opens a practice', async () => {
    const form = await linkedAt('#LC');
    expect(titleOf(form)).to.equal('Leadership & Capacity');
  });

  it('opens the practice of a criterion, at its question', async () => {
    const form = await linkedAt('#LC3');
    expect(titleOf(form)).to.equal('Leadership & Capacity');
    await until(() => form.shadowRoot!.activeElement === choice(form, 'LC3', 'Yes'));
  });

  it('opens a page that is no practice', async () => {
    const form = await linkedAt('#check');
    await until(() => titleOf(form) === 'Check your answers');
  });

  it('opens the list where it names something else', async () => {
    const form = await linkedAt('#footer');
    expect(titleOf(form)).to.equal('Self-assessment');
    expect(location.hash).to.equal('#footer');
  });

  it('is not followed once more where the page moves the form while somebody writes elsewhere', async () => {
    const form = await linkedAt('#LC');
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
    field.focus();
    field.parentElement!.append(form);
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    expect(document.activeElement === field).to.equal(true);
    expect(titleOf(form)).to.equal('Leadership & Capacity');
  });

  it('is not followed without the attribute', async () => {
    const form = await linkedAt('#LC', html`<wwc-assessment storage="none"></wwc-assessment>`);
    expect(titleOf(form)).to.equal('Self-assessment');
  });

  it('never shows the list first', async () => {
    location.hash = '#LC';
    const form = fixtureSync<WwcAssessment>(LINKABLE);
    const titles = new Set<string>();
    const observer = new MutationObserver(() => titles.add(titleOf(form)));
    observer.observe(form.shadowRoot!, { childList: true, subtree: true });
    await shown(form);
    observer.disconnect();
    expect([...titles].filter(Boolean)).to.deep.equal(['Leadership & Capacity']);
  });
});

describe('a link to a criterion of <wwc-assessment linkable>', () => {
  const before = location.href;
  afterEach(() => {
    mendStores();
    history.replaceState(null, '', before);
  });
  const own = ownDraft();

  it('has it in view once its words and what is asked have come', async () => {
    const form = at(html`<wwc-assessment linkable lang="es" storage="none"></wwc-assessment>`);
    await until(() => isAtCriterion(form));
    expect(form.shadowRoot!.querySelector('.criteria')!.ariaBusy).to.equal('false');
    const asked = () => form.shadowRoot!.activeElement!.getBoundingClientRect();
    await until(() => asked().top >= 0 && asked().bottom <= innerHeight);
  });

  it('has its name and its question in view on a phone, below the result', async () => {
    await setViewport({ width: 360, height: 740 });
    location.hash = '#RDC5';
    const form = await shown(await fixture<WwcAssessment>(LINKABLE));
    const edges = (selector: string) =>
      form.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    await until(() => form.shadowRoot!.activeElement);
    await until(() => {
      const asked = form.shadowRoot!.activeElement!.closest('fieldset')!.getBoundingClientRect();
      return asked.top >= edges('.standing').bottom && asked.top < innerHeight / 2;
    });
  });

  it('stays where it is when something is said above the page', async () => {
    const form = at(html`<wwc-assessment linkable storage-key=${own.key}></wwc-assessment>`);
    await until(() => isAtCriterion(form));
    const top = () => choice(form, 'DM9', 'Yes').getBoundingClientRect().top;
    let before = top();
    let frames = 0;
    await until(() => {
      frames = top() === before ? frames + 1 : 0;
      before = top();
      return frames === 10;
    });
    fillDatabase();
    choice(form, 'DM9', 'No').click();
    const said = 'This browser cannot keep your answers in the safest way';
    await until(() => wordsOf(form.shadowRoot).includes(said));
    await until(() => Math.abs(top() - before) < 2);
  });

  it('leads to it also where a draft is looked for first', async () => {
    const { isHeld, release } = holdReads();
    const form = at(html`<wwc-assessment linkable storage-key=${own.key}></wwc-assessment>`);
    await isHeld;
    release();
    await until(() => isAtCriterion(form));
  });

  it('leaves whoever has gone elsewhere meanwhile where they are', async () => {
    const { isHeld, release } = holdReads();
    location.hash = '#DM9';
    const page = fixtureSync<HTMLElement>(html`
      <div>
        <wwc-assessment linkable storage-key=${own.key}></wwc-assessment>
        <label>Search <input /></label>
      </div>
    `);
    await isHeld;
    const field = page.querySelector('input')!;
    field.focus();
    release();
    const form = await shown(page.querySelector('wwc-assessment')!);
    await until(() => titleOf(form) === 'Data Management');
    await form.updateComplete;
    expect(document.activeElement === field).to.equal(true);
  });

  function at(template: TemplateResult): WwcAssessment {
    location.hash = '#DM9';
    return fixtureSync<WwcAssessment>(template);
  }

  function isAtCriterion(form: WwcAssessment): boolean {
    return form.shadowRoot?.activeElement?.getAttribute('name') === 'DM9';
  }
});

describe('the address of a page with <wwc-assessment linkable>', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('names the practice that a reader opened, and none on the list', async () => {
    const form = await linkedAt('');
    await follow(form, 'Data Management');
    expect(location.hash).to.equal('#DM');
    await follow(form, 'All tasks');
    expect(location.href).to.equal(before);
  });

  it('leads back and forth as between pages', async () => {
    const form = await linkedAt('');
    await follow(form, 'Data Management');
    await follow(form, 'Next Rigorous');
    history.back();
    await until(() => titleOf(form) === 'Data Management');
    history.back();
    await until(() => titleOf(form) === 'Self-assessment');
    history.forward();
    await until(() => titleOf(form) === 'Data Management');
  });

  it('follows what the page itself names', async () => {
    const form = await linkedAt('#DM');
    location.hash = '#OD';
    await until(() => titleOf(form) === 'Open Data');
  });

  it('is left alone when the form has gone', async () => {
    const form = await linkedAt('#DM');
    form.remove();
    location.hash = '#OD';
    await new Promise<void>((done) => {
      addEventListener('hashchange', () => done(), { once: true });
    });
    expect(form.practice).to.equal('DM');
  });
});

const LINKABLE = html`<wwc-assessment linkable storage="none"></wwc-assessment>`;

/** A form on a page whose address has this fragment. */
async function linkedAt(hash: string, template = LINKABLE): Promise<WwcAssessment> {
  if (hash) location.hash = hash;
  return shown(await fixture<WwcAssessment>(template));
}

function titleOf(form: WwcAssessment): string {
  return wordsOf(form.shadowRoot!.querySelector('[part="title"]'));
}
