import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../src/outcomes/outcome-statement.js';
import { fill } from '../../src/text/message.js';
import type { OutcomeMetricText } from '../../src/text/outcome-metric-text.js';
import { number, quantity } from '../../src/text/quantity.js';
import { safeHref } from '../shared/safe-href.js';
import { sign } from '../shared/sign.js';
import type { More } from './more.js';
import type { Portal } from './portal/portal.js';

/** A statement, and how it is said. */
export interface Tile {
  readonly said: Statement;
  readonly words: OutcomeMetricText;
  readonly lang: string;
  /** Null until it is needed and has arrived, with its words. */
  readonly more: More | null;
  /** Null for a figure that is not out of its data. */
  readonly portal: Portal | null;
  /** That a part could not be had; null where all is well. */
  readonly lost: string | null;
  /** Asks for what explains the figure. */
  readonly explain: () => void;
}

/** Where something is from: words, an address that may lead anywhere, or both. */
interface Place {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

/** All of it, from top to bottom. */
function tile(it: Tile): TemplateResult {
  const { metric } = it.said;
  return html`
    ${metric ? html`<p class="theme" part="theme">${metric.theme}</p>` : nothing} ${indicator(it)}
    ${value(it)} ${standing(it)} ${past(it, 'course')}
    ${metric?.why ? html`<p class="why" part="why">${metric.why}</p>` : nothing} ${facts(it)}
    ${past(it, 'years')}
    <details part="method" @toggle=${it.explain}>
      <summary>${it.words.method}</summary>
      ${it.more ? it.more.method(it) : it.lost}
    </details>
    ${remark(it)}
  `;
}

/** The figure alone, for a list of many. */
function row(it: Tile): TemplateResult {
  return html`${indicator(it)} ${value(it)} ${standing(it)} ${facts(it)} ${remark(it)}`;
}

/** The figure with its unit, for a sentence. */
function inline({ said: { value: known, unit }, words, lang }: Tile): string {
  return known === null ? words.standings['not-reported'] : quantity(known, unit, lang);
}

function indicator({ said, words }: Tile): TemplateResult {
  const text = said.indicator ?? words.unnamed;
  return html`<p class="indicator" part="indicator"><bdi>${text}</bdi></p>`;
}

function remark({ portal, words }: Tile): TemplateResult {
  return html`<p class="remark">${portal?.remark}</p>
    <p class="remark">${words.unofficial}</p>`;
}

function value({ said: { value: known, unit, figure }, words, lang }: Tile): TemplateResult {
  const year = figure.year && fill(words.inYear, { year: `${figure.year}` }, lang);
  return html`
    <p class="value" part="value">
      ${known === null ? html`<span aria-hidden="true">–</span>` : number(known, unit, lang)}
      ${known !== null && unit && unit !== '%' ? html`<bdi class="unit">${unit}</bdi>` : nothing}
      ${year ? html`<span class="year" part="year">${year}</span>` : nothing}
    </p>
  `;
}

function standing({ said, words, lang }: Tile): TemplateResult {
  const isOpen = said.value !== null && said.standing === 'not-reported';
  const yardstick = said.isOwn ? words.target : words.standard;
  const verdict = isOpen
    ? words.noTarget
    : fill(words.standings[said.standing], { yardstick }, lang);
  const more = [distance({ said, words, lang }), said.better && words.better[said.better]];
  return html`
    <p class="standing" part="standing">
      ${sign(said.standing)}
      <span>
        <strong>${verdict}</strong>
        <span class="more">${more.filter(Boolean).join('; ')}</span>
      </span>
    </p>
  `;
}

function distance({
  said: { gap, unit },
  words,
  lang,
}: Pick<Tile, 'said' | 'words' | 'lang'>): string | null {
  if (gap === null) return null;
  if (gap === 0) return words.exactly;
  const count = Math.abs(gap);
  const distance =
    unit === '%'
      ? fill(words.points, { count, distance: number(count, null, lang) }, lang)
      : quantity(count, unit, lang);
  return fill(gap > 0 ? words.above : words.below, { distance }, lang);
}

/** Nothing moves when the past arrives: its place is kept. */
function past(it: Tile, part: 'course' | 'years'): unknown {
  if (it.more) return it.more[part](it);
  return it.said.figure.history && !it.lost ? html`<div class=${part}></div>` : nothing;
}

function facts(it: Tile): unknown {
  const { value: known, figure } = it.said;
  const { goal, source } = figure;
  const facts = [
    yardstick(it),
    (known !== null || it.portal) &&
      fact(it.words.source, [link(source), it.portal?.read ?? it.words.reported]),
    goal && it.more?.goal(goal),
  ].filter(Boolean);
  return facts.length ? html`<dl class="facts" part="facts">${facts}</dl>` : nothing;
}

function yardstick({ said, words, lang }: Tile): unknown {
  const { metric, target, better, unit, isOwn } = said;
  if (target === null || better === null) return null;
  const reach = fill(words.reach[better], { target: quantity(target, unit, lang) }, lang);
  if (isOwn) return fact(words.target, [reach, words.named]);
  return fact(words.standard, [reach, link(metric?.standard)]);
}

function fact(name: string, parts: readonly unknown[]): TemplateResult {
  const [first, second] = parts.filter(Boolean);
  return html`
    <div>
      <dt>${name}</dt>
      <dd>${first}${second ? html`, ${second}` : nothing}</dd>
    </div>
  `;
}

function link(to: Place | null | undefined): unknown {
  const text = to?.title ?? to?.url;
  const href = safeHref(to?.url);
  return href ? html`<a href=${href}><bdi>${text}</bdi></a>` : text && html`<bdi>${text}</bdi>`;
}

/** By the name of their size. */
export const views = { tile, row, inline };
