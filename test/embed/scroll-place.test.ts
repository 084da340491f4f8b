import { expect } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { until, wordsIn } from '../support/demo-page.js';
import { answer, answered, openAddress, type Page } from '../support/page.js';
import { removeKept } from '../support/stores.js';

const ADDRESS = '/pages/scrolled.html';

describe('a page with <wwc-assessment> that is loaded again', () => {
  let page: Page;

  beforeEach(async () => {
    await removeKept('wwc-2022|scrolled');
    sessionStorage.clear();
    page = await openAddress(ADDRESS);
    await until(() => wordsIn(form()).includes('0 of 43 earned'));
  });

  it('shows the criterion that was in view, where it was, and moves no focus', async () => {
    await expectSamePlace(() => page.window);
    expect(page.document.activeElement).to.equal(page.document.body);
    expect(page.complaints).to.deep.equal([]);
  });

  it('shows it where it was also in a part of the page that scrolls by itself', async () => {
    page = await openAddress('/pages/scrolled-part.html');
    await until(() => wordsIn(form()).includes('0 of 43 earned'));
    await expectSamePlace(() => page.document.querySelector('main')!);
    expect(page.window.scrollY).to.equal(0);
  });

  it('has unfolded what was unfolded, and nothing of it once all is deleted', async () => {
    const before = await unfoldAndGoDown();
    await reload();
    await until(() => isReady() && row('DM2').querySelector('textarea') !== null);
    await until(() => Math.abs(row('DM7').getBoundingClientRect().top - before) < 2);
    expect(stored()).to.deep.equal(['wwc-assessment|seen|wwc-2022|scrolled']);
    button('All tasks').click();
    await until(() => wordsIn(title()) === 'Self-assessment');
    button('Check your answers').click();
    await until(() => wordsIn(title()) === 'Check your answers');
    button('Delete for good').click();
    await until(() => wordsIn(title()) === 'Self-assessment' && stored().length === 0);
    await openPractice();
    expect(row('DM2').querySelector('details')!.open).to.equal(false);
  });

  it('shows it where it was also below what is said above the page', async () => {
    const before = await unfoldAndGoDown();
    localStorage.setItem('wwc-assessment|wwc-2022|scrolled', '"of something else"');
    await reload();
    await until(() => isReady() && row('DM2').querySelector('textarea') !== null);
    expect(wordsIn(form())).to.include('could not be read. It is set aside');
    await until(() => Math.abs(row('DM7').getBoundingClientRect().top - before) < 2);
  });

  it('says of a task at once that something of it could not be taken', async () => {
    const city = () => wordsIn(form().shadowRoot!.querySelector('[part="task"]'));
    expect(city()).to.equal('About your city Not started');
    button('About your city').click();
    await until(() => wordsIn(title()) === 'About your city');
    const fields = [...form().shadowRoot!.querySelectorAll('.field')];
    const population = fields
      .find((field) => wordsIn(field).startsWith('Population'))!
      .querySelector('input')!;
    population.focus();
    population.value = 'many';
    population.dispatchEvent(new Event('change', { bubbles: true }));
    button('All tasks').click();
    await until(() => city() === 'About your city Begun');
    await reload();
    await until(() => city() === 'About your city Begun');
  });

  it('knows apart what was seen of another draft', async () => {
    await openPractice();
    form().setAttribute('storage-key', 'other');
    await (form() as WwcAssessment).updateComplete;
    await until(isReady);
    row('DM7').scrollIntoView();
    await reload();
    await until(() => wordsIn(form()).includes('0 of 43 earned'));
    expect(stored()).to.deep.equal(['wwc-assessment|seen|wwc-2022|other']);
  });

  it('shows what the browser makes of it where nobody has been in the form', async () => {
    page.window.scrollTo({ top: 700, behavior: 'instant' });
    await reload();
    await until(() => wordsIn(form()).includes('0 of 43 earned'));
    expect(stored()).to.deep.equal([]);
  });

  it('shows what a reader has gone to meanwhile', async () => {
    await openPractice();
    await answer(form(), 'DM7', 'no');
    row('DM7').scrollIntoView();
    await until(() => /Saved \d/.test(wordsIn(form())));
    await reload();
    await until(() => {
      page.window.dispatchEvent(new Event('wheel'));
      page.window.scrollTo({ top: 0, behavior: 'instant' });
      return isReady() && answered(form(), 'DM7') === 'no';
    });
    for (let frames = 0; frames < 10; frames += 1) await new Promise(requestAnimationFrame);
    expect(page.window.scrollY).to.equal(0);
  });

  it('is seen from its beginning when it is opened and not loaded again', async () => {
    await openPractice();
    await answer(form(), 'DM7', 'no');
    row('DM7').scrollIntoView();
    await until(() => /Saved \d/.test(wordsIn(form())));
    page = await openAddress(ADDRESS);
    await until(() => isReady() && answered(form(), 'DM7') === 'no');
    expect(page.window.scrollY).to.equal(0);
  });

  function form(): HTMLElement {
    return page.document.querySelector('wwc-assessment')!;
  }

  function title(): Element | null {
    return form().shadowRoot!.querySelector('.title');
  }

  function button(words: string): HTMLElement {
    const buttons = form().shadowRoot!.querySelectorAll<HTMLElement>('button');
    return [...buttons].find((one) => wordsIn(one).startsWith(words))!;
  }

  function isReady(): boolean {
    const root = form().shadowRoot;
    return !!root?.querySelector('.question') && !root.querySelector('[aria-busy="true"]');
  }

  function row(code: string): HTMLElement {
    const rows = [...form().shadowRoot!.querySelectorAll<HTMLElement>('fieldset')];
    return rows.find((one) => wordsIn(one.querySelector('legend')).startsWith(`${code} `))!;
  }

  async function openPractice() {
    const open = [...form().shadowRoot!.querySelectorAll<HTMLElement>('[part="task"]')].find(
      (one) => wordsIn(one).startsWith('Data Management'),
    )!;
    open.focus();
    open.click();
    await until(isReady);
  }

  /** Answers DM7 near the top of what scrolls, and loads the page again. */
  async function expectSamePlace(scrolling: () => Window | Element) {
    await openPractice();
    await answer(form(), 'DM7', 'no');
    scrolling().scrollBy({ top: row('DM7').getBoundingClientRect().top - 99, behavior: 'instant' });
    await until(() => /Saved \d/.test(wordsIn(form())));
    const before = row('DM7').getBoundingClientRect().top;
    expect(before).to.be.closeTo(99, 2);
    await reload();
    await until(() => isReady() && answered(form(), 'DM7') === 'no');
    await until(() => Math.abs(row('DM7').getBoundingClientRect().top - before) < 2);
  }

  /** Unfolds what lies beside DM2, with DM7 in view; returns how far that is below the top of the window. */
  async function unfoldAndGoDown(): Promise<number> {
    await openPractice();
    await answer(form(), 'DM7', 'no');
    row('DM2').querySelector('summary')!.click();
    await until(() => row('DM2').querySelector('textarea') !== null);
    page.window.scrollBy({ top: row('DM7').getBoundingClientRect().top - 99, behavior: 'instant' });
    await until(() => /Saved \d/.test(wordsIn(form())));
    return row('DM7').getBoundingClientRect().top;
  }

  function stored(): string[] {
    return Object.keys(sessionStorage).filter((name) => name.includes('|seen|'));
  }

  async function reload() {
    const frame = page.window.frameElement as HTMLIFrameElement;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      page.window.location.reload();
    });
    const window = frame.contentWindow as Window & { complaints: string[] };
    page = { window, document: frame.contentDocument!, complaints: window.complaints };
  }
});
