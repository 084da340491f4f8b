import { expect, fixture, html } from '@open-wc/testing';
import { sampleCity } from '../fixtures/sample-city.js';
import { expectAccessible } from '../support/axe.js';
import { until, wordsIn } from '../support/demo-page.js';
import { RECORD, says, WWC } from '../support/page.js';
import { PHONE, setViewport } from '../support/viewport.js';

before(() => import(WWC));

const MANY = Array.from({ length: 20 }, (_, at) => at);
const CODES = Object.keys(sampleCity.answers);

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('twenty scorecards on one page', () => {
  it('each show their own record', async () => {
    const page = await placed(MANY.map((at) => cardOf(at)).join(''));
    const cards = cardsIn(page);
    for (const [at, card] of cards.entries()) {
      await says(card, `City ${at}:`);
      await says(card, `${at + 1} of 43`);
    }
    const [first, , third] = cards;
    third!.querySelector('script')!.textContent = recordOf(40);
    await says(third!, '41 of 43');
    expect(wordsIn(first!)).to.include('1 of 43');
  });

  it('are accessible, in all views together, also on a phone', async () => {
    const views = ['', 'view="summary"', 'view="report"'];
    const page = await placed(
      MANY.map((at) => cardOf(at, views[at < 18 ? at % 2 : 2], `id="card-${at}"`)).join(''),
    );
    const cards = cardsIn(page);
    for (const card of cards.slice(-2)) await says(card, 'Next steps');
    for (const card of cards) expectUniqueIds(card.shadowRoot!);
    expectUniqueIds(document);
    await expectAccessible(page);
    await setViewport(PHONE);
    await expectAccessible(page);
  });

  it('ask once for the same record, and once for the same figures of other cities', async () => {
    const [record, others] = [crypto.randomUUID(), crypto.randomUUID()];
    const benchmark = encodeURIComponent(
      JSON.stringify({
        format: 'wwc-benchmark/1',
        standard: 'wwc-2022',
        cohorts: [{ id: 'all', practices: { DM: 41 } }],
      }),
    );
    const tag = `<wwc-scorecard
      src="/test-server/slow.json?ms=100&key=${record}"
      benchmark-src="/test-server/data?body=${benchmark}&type=application/json&ms=100&key=${others}"
    ></wwc-scorecard>`;
    const page = await placed(MANY.map(() => tag).join(''));
    for (const card of cardsIn(page)) {
      await says(card, '31 of 43');
      await says(card, 'All cities');
    }
    for (const key of [record, others]) {
      const { requests } = await (await fetch(`/test-server/count?key=${key}`)).json();
      expect(requests).to.equal(1);
    }
  });

  it('are told apart by their ids in the page’s address', async () => {
    const page = await placed(
      `<wwc-scorecard view="report" id="one" src="${RECORD}"></wwc-scorecard>
      <wwc-scorecard view="report" id="two" src="${RECORD}"></wwc-scorecard>`,
    );
    const [one, two] = cardsIn(page);
    for (const card of [one!, two!]) await says(card, 'Next steps');
    location.hash = '#two-DM8';
    await until(() => two!.shadowRoot!.activeElement?.textContent === 'DM8');
    expect(one!.shadowRoot!.activeElement).to.equal(null);
  });

  it('fetch Chart.js once, and draw only what is near the window', async () => {
    const page = await placed(MANY.map((at) => cardOf(at)).join(''));
    const cards = cardsIn(page);
    for (const card of cards) await says(card, 'of 43');
    const drawn = () => cards.filter((card) => card.shadowRoot!.querySelector('[data-drawn]'));
    cards[0]!.shadowRoot!.querySelector('[part="chart"]')!.scrollIntoView();
    await until(() => drawn().includes(cards[0]!));
    expect(drawn()).to.not.include(cards.at(-1));
    cards.at(-1)!.shadowRoot!.querySelector('[part="chart"]')!.scrollIntoView();
    await until(() => drawn().includes(cards.at(-1)!));
    const fetched = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/chunks\/chart-(?!picture)/.test(name));
    expect(new Set(fetched.map(({ name }) => name)).size).to.equal(fetched.length);
  });
});

async function placed(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  return page;
}

function cardsIn(page: Element): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('wwc-scorecard')];
}

function cardOf(at: number, ...attributes: readonly (string | undefined)[]): string {
  return `<wwc-scorecard ${attributes.join(' ')}>
    <script type="application/json">${recordOf(at)}</script>
  </wwc-scorecard>`;
}

/** Of a city of its own, with one criterion more than the city before. */
function recordOf(at: number): string {
  const answers = CODES.map((code, index) => [code, { answer: index <= at ? 'yes' : 'no' }]);
  return JSON.stringify({
    format: 'wwc-assessment/1',
    standard: 'wwc-2022',
    city: { name: `City ${at}` },
    answers: Object.fromEntries(answers),
  });
}

function expectUniqueIds(root: Document | ShadowRoot): void {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
}
