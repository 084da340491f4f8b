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
    }, '*');
  }, 50);
</script>`;

interface Told {
  readonly words: Readonly<Record<string, string>>;
  readonly noStorage: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens a page and waits until it tells that its elements say these words. */
async function told(markup: string, wanted: Readonly<Record<string, string>>): Promise<Told> {
  const holds = ({ words }: Told) =>
    Object.entries(wanted).every(([tag, text]) => words[tag]?.includes(text));
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
});
