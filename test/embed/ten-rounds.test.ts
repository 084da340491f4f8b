import { expect } from '@open-wc/testing';
import { sampleBenchmark } from '../fixtures/sample-benchmark.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { command } from '../support/command.js';
import { until, wordsIn } from '../support/demo-page.js';
import { savedFiles } from '../support/saved-files.js';
import { WWC } from '../support/page.js';

before(() => import(WWC));

interface Held {
  /** Null where the engine cannot be asked. */
  readonly nodes: number | null;
  readonly listeners: number;
  readonly bytes: number;
}

const ROUNDS = 10;

describe('ten scorecards that come and go, one after the other', () => {
  for (const view of ['report', ''] as const) {
    it(`leave nothing behind: ${view || 'the results'}`, async () => {
      if ((await held()).nodes === null) return;
      // What is loaded and made once comes with the first ones.
      const before = await heldAfter(await rounds(view));
      const gone = await rounds(view);
      const after = await heldAfter(gone);
      expect(stillThere(gone)).to.have.length(0);
      expect(after.nodes! - before.nodes!, 'nodes').to.be.at.most(0);
      expect(after.listeners - before.listeners, 'listeners').to.be.at.most(0);
      expect((after.bytes - before.bytes) / ROUNDS, 'bytes a round').to.be.below(25_000);
    });
  }
});

async function rounds(view: string): Promise<readonly WeakRef<Element>[]> {
  const gone: WeakRef<Element>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) gone.push(await comeAndGo(view));
  return gone;
}

/** One scorecard, all of which a reader uses, until it is taken away. */
async function comeAndGo(view: string): Promise<WeakRef<Element>> {
  const saved = savedFiles();
  const page = document.createElement('main');
  document.body.append(page);
  page.innerHTML = `<wwc-tier-badge for="coming"></wwc-tier-badge>
    <wwc-scorecard id="coming" view="${view}" json-ld>
      <script type="application/json">${JSON.stringify(sampleCity)}</script>
    </wwc-scorecard>`;
  const card = page.querySelector('wwc-scorecard')!;
  card.benchmark = BENCHMARK as never;
  card.history = [EARLIER];
  const root = card.shadowRoot!;
  await until(() => wordsIn(card).includes(view ? 'Next steps' : 'Outcome metrics'));
  root.querySelector('[part="chart"]')!.scrollIntoView();
  await until(() => root.querySelector('canvas[data-drawn]'));
  press(card, 'Show as bars');
  await card.updateComplete;
  press(card, 'Save SVG');
  await until(() => saved.length === 1);
  await until(() => {
    dispatchEvent(new Event('beforeprint'));
    return root.querySelector('canvas + svg');
  });
  if (view) await useReport(card);
  card.assessment = { ...sampleCity, city: { name: 'Elsewhere' } } as never;
  await until(() => wordsIn(card).includes('Elsewhere'));
  await until(() => wordsIn(page.querySelector('wwc-tier-badge')).includes('Elsewhere'));
  await until(() => document.head.querySelector('script[type="application/ld+json"]'));
  page.remove();
  dispatchEvent(new Event('afterprint'));
  return new WeakRef(card);
}

async function useReport(card: HTMLElementTagNameMap['wwc-scorecard']): Promise<void> {
  const root = card.shadowRoot!;
  const search = root.querySelector<HTMLInputElement>('input[type="search"]')!;
  search.value = 'data';
  search.dispatchEvent(new Event('input'));
  root.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
  await until(() => wordsIn(card).includes('Trial'));
  press(card, 'Over the years');
  await card.updateComplete;
}

function press(card: Element, name: string): void {
  const buttons = [...card.shadowRoot!.querySelectorAll('button')];
  buttons.find((button) => button.textContent?.trim() === name)!.click();
}

const EARLIER = { ...sampleCity, updatedAt: '2021-06-01T12:00:00Z', journey: {} };

const BENCHMARK = {
  ...sampleBenchmark,
  cohorts: [{ id: 'all', cities: 181, practices: { DM: 41 }, criteria: { DM1: 0.41 } }],
};

function held(): Promise<Held> {
  return command<Held>('wwc-held', {});
}

/** What is held once those are collected: the engine may need a few goes to find the last of what is thrown away. */
async function heldAfter(gone: readonly WeakRef<Element>[]): Promise<Held> {
  let after = await held();
  for (let more = 0; more < 10 && stillThere(gone).length > 0; more += 1) after = await held();
  return after;
}

function stillThere(gone: readonly WeakRef<Element>[]): readonly WeakRef<Element>[] {
  return gone.filter((one) => one.deref());
}
