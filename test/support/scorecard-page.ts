/** The scorecard as a reader has it: what stands on it, by part and words. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/scorecard/index.js';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { until } from './until.js';

export { until };

/** A scorecard of this record, without its chart. */
export async function scorecardOf(record: unknown): Promise<WwcScorecard> {
  return shown(
    await fixture<WwcScorecard>(
      html`<wwc-scorecard without-chart .assessment=${record}></wwc-scorecard>`,
    ),
  );
}

/** The same element, once its record has been read. */
export async function shown(card: WwcScorecard): Promise<WwcScorecard> {
  await until(() => partOf(card, 'headline') !== null);
  await card.updateComplete;
  return card;
}

export function partOf(card: WwcScorecard, part: string): HTMLElement | null {
  return card.shadowRoot!.querySelector(`[part="${part}"]`);
}

/** What a screen reader reads of a node, as one line: without what is hidden from it, and what only turns lines. */
export function wordsOf(node: Node | null | undefined): string {
  if (!node) return '';
  const copy = node.cloneNode(true);
  const root = document.createElement('div');
  root.append(copy);
  for (const hidden of root.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  const text = root.textContent ?? '';
  return text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export function words(card: WwcScorecard, part: string): string {
  return wordsOf(partOf(card, part));
}

/** All that a reader reads. */
export function allWords(card: WwcScorecard): string {
  return [...card.shadowRoot!.children].map(wordsOf).join(' ');
}

/** The rows of a section's table, each as its cells. */
export function rowsOf(card: WwcScorecard, section: string): string[][] {
  const rows = partOf(card, section)?.querySelectorAll('tbody tr') ?? [];
  return [...rows].map((row) => [...row.children].map(wordsOf));
}

/** Expects a cell of a card to say at its left what its figure is, and at its right the figure, on one line. */
export function expectLabelAndFigure(cell: Element): void {
  const label = cell.querySelector('[aria-hidden="true"]')!;
  const rest = document.createRange();
  rest.setStartAfter(label);
  rest.setEndAfter(cell.lastChild!);
  const [is, said] = [label.getBoundingClientRect(), rest.getBoundingClientRect()];
  const card = cell.closest('tr')!.getBoundingClientRect();
  expect(is.left).to.be.closeTo(card.left, 1);
  expect(said.right).to.be.closeTo(card.right, 1);
  expect(said.top).to.be.below(is.bottom);
  expect(said.left).to.be.above(is.right);
}

/** A record in which these criteria are earned, and no other. */
export function recordOf(earned: readonly string[], more: object = {}): object {
  return {
    format: 'wwc-assessment/1',
    standard: 'wwc-2022',
    answers: Object.fromEntries(earned.map((code) => [code, { answer: 'yes' }])),
    ...more,
  };
}
