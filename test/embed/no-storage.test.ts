import { expect } from '@open-wc/testing';
import { sampleCity } from '../fixtures/sample-city.js';
import { openPage, scripts, TAGS } from '../support/page.js';

/** As a portal frames what strangers gave it: a site of its own, which may keep nothing. */
const SANDBOX = 'allow-scripts';

/** A script of another site must be one that every site may load. */
const SCRIPT = scripts('/test-server/copies/cdn/wwc.js');

/** Nobody may look into that page, so it tells what it shows and what it complains of. */
const TELL = `<script type="module">
  const throws = (name) => {
    try {
      return !window[name];
    } catch {
      return true;
    }
  };
  const words = (element) => element.shadowRoot?.textContent.replaceAll(/\\s+/g, ' ') ?? '';
  setInterval(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('wwc-'));
    parent.postMessage({
      words: Object.fromEntries(elements.map((element) => [element.localName, words(element)])),
      noStorage: ['localStorage', 'sessionStorage'].filter(throws),
      complaints: window.complaints,
      done: window.done,
    }, '*');
  }, 50);
</script>`;

interface Told {
  readonly words: Readonly<Record<string, string>>;
  readonly noStorage: readonly string[];
  readonly complaints: readonly string[];
  /** What a script of the page has seen, once it is through. */
  readonly done?: unknown;
}

/** Opens a page and waits until it tells that its elements say these words. */
async function told(
  markup: string,
  wanted: Readonly<Record<string, string>>,
  isDone: (page: Told) => boolean = () => true,
): Promise<Told> {
  const holds = (page: Told) =>
    Object.entries(wanted).every(([tag, text]) => page.words[tag]?.includes(text)) && isDone(page);
  let last: Told | undefined;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent<Told>) => {
      if (!data.words) return;
      last = data;
      if (holds(data)) end(() => resolve(data));
    };
    const end = (then: () => void) => {
      removeEventListener('message', listen);
      clearTimeout(timer);
      then();
    };
    const timer = setTimeout(() => end(() => reject(new Error(JSON.stringify(last)))), 8000);
    addEventListener('message', listen);
    void openPage(SCRIPT + markup + TELL, SANDBOX);
  });
}

function withRecord(tag: string): string {
  return `<${tag} metric="broadband"><script type="application/json">${JSON.stringify(sampleCity)}</script></${tag}>`;
}

/** Answers in two practices, wants a copy as a file, which this frame may not save, and copies the text instead. */
const READER = `
  const form = document.querySelector('wwc-assessment');
  const find = async (holds, selector) => {
    for (;;) {
      const found = [...(form.shadowRoot?.querySelectorAll(selector) ?? [])].find(holds);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const press = async (words, selector = 'button') =>
    (await find((one) => one.textContent.trim().startsWith(words), selector)).click();
  const choose = async (code, value) =>
    (await find((one) => one.value === value, 'input[name="' + code + '"]')).click();
  const asks = [];
  const look = async () => {
    await find((one) => one.textContent.startsWith('Nothing is kept in this browser'), '.warning p');
    asks.push(!dispatchEvent(new Event('beforeunload', { cancelable: true })));
  };
  await look();
  await choose('DM1', 'yes');
  await look();
  await press('All tasks');
  await press('Open Data');
  await choose('OD2', 'no');
  await look();
  await press('Download a copy');
  await look();
  await press('No file arrives?', 'summary');
  const text = await find((one) => one.value !== '', 'textarea');
  // In a frame that has not the focus itself, WebKit tells nobody of it.
  text.dispatchEvent(new FocusEvent('focus'));
  const record = text.value.slice(text.selectionStart, text.selectionEnd);
  text.dispatchEvent(new Event('copy', { bubbles: true }));
  await look();
  window.done = { asks, record };
`;

describe('a page that may not store anything', () => {
  it('shows every element', async () => {
    const page = await told(TAGS.map(withRecord).join(''), {
      'wwc-tier-badge': 'Gold certified, 2024',
      'wwc-outcome-metric': '88',
      'wwc-scorecard': '31 of 43',
      'wwc-assessment': '31 of 43',
    });
    expect(page.noStorage).to.deep.equal(['localStorage', 'sessionStorage']);
    expect(page.complaints).to.deep.equal([]);
  });

  it('takes answers, lets others follow, and says that nothing is kept', async () => {
    const page = await told(
      `<wwc-assessment id="form" practice="DM"></wwc-assessment>
      <wwc-scorecard for="form"></wwc-scorecard>
      <script type="module">
        const form = document.querySelector('wwc-assessment');
        const timer = setInterval(() => {
          const yes = form.shadowRoot?.querySelector('input[name="DM1"][value="yes"]');
          if (!yes) return;
          clearInterval(timer);
          yes.click();
        }, 20);
      </script>`,
      { 'wwc-assessment': 'Nothing is kept in this browser', 'wwc-scorecard': '1 of 43' },
    );
    expect(page.words['wwc-assessment']).to.include('1 of 43');
    expect(page.complaints).to.deep.equal([]);
  });

  it('holds the answers from page to page, says on each that nothing is kept, and gives them as a text', async () => {
    const { done, complaints } = await told(
      `<wwc-assessment practice="DM"></wwc-assessment><script type="module">${READER}</script>`,
      { 'wwc-assessment': '1 of 43' },
      (page) => page.done !== undefined,
    );
    const { asks, record } = done as { asks: readonly boolean[]; record: string };
    // Whether the file that was asked for has come is known only when the text was copied.
    expect(asks).to.deep.equal([false, true, true, true, false]);
    expect(JSON.parse(record).answers).to.deep.equal({
      DM1: { answer: 'yes' },
      OD2: { answer: 'no' },
    });
    expect(complaints).to.deep.equal([]);
  });
});
