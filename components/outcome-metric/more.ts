import type { css as Css, html as Html, LitElement } from 'lit';
import type { YearFigure } from '../../src/assessment/assessment.js';
import type { LooseFigure } from '../../src/outcomes/told-figure.js';
import { historyLine, type Place } from '../../src/render/history-line.js';
import type { quantity as Quantity } from '../../src/text/quantity.js';
import type { Language } from '../shared/language.js';
import type { Tile } from './tile.js';

/** What the element has loaded anyway; this module shares no other with it, so that the element stays in one file. */
interface Loaded {
  readonly html: typeof Html;
  readonly css: typeof Css;
  readonly Language: typeof Language;
  readonly quantity: typeof Quantity;
}

/** What only some figures have: a goal with a name, and a past. */
export class More {
  readonly #loaded: Loaded;
  readonly #goals: Language<readonly string[]>;

  constructor(host: LitElement, loaded: Loaded) {
    const { css, Language } = loaded;
    this.#loaded = loaded;
    this.#goals = new Language<readonly string[]>(host, {
      en: [],
      load: {
        en: () => import('../../src/text/en/goals.js').then((en) => en.goals),
        es: () => import('../../src/text/es/goals.js').then((es) => es.goals),
      },
    });
    const { styleSheet } = pastStyles(css);
    const root = host.renderRoot;
    if (styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets.push(styleSheet);
  }

  /** The official short name of goal 1 to 17, once it has arrived. */
  goal(number: number): string | undefined {
    return this.#goals.words?.[number - 1];
  }

  /** How the figure moved, for the eye: a line over the years, with the standard as a rule across. */
  course({ said, lang }: Tile): unknown {
    const { html, quantity } = this.#loaded;
    const { target } = said;
    const figures = past(said.figure);
    if (figures.length < 2) return null;
    const { places, rule } = historyLine(figures, target);
    return html`
      <div class="course" part="course" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          <path class="rule" d=${rule === null ? '' : `M0 ${percent(rule)}h100`}></path>
          <path class="line" d=${`M${places.map(at).join('L')}`}></path>
          <path class="dots" d=${places.map((place) => `M${at(place)}h0`).join('')}></path>
        </svg>
        <div class="ends">
          <span>${figures[0]?.year}</span>
          ${target === null ? null : html`<span class="legend">${quantity(target, said.unit, lang)}</span>`}
          <span>${figures.at(-1)?.year}</span>
        </div>
      </div>
    `;
  }

  /** The same as figures, for whoever wants them; the latest first. */
  years({ said, words, lang }: Tile): unknown {
    const { html, quantity } = this.#loaded;
    const figures = past(said.figure);
    if (figures.length < 2) return null;
    return html`
      <details part="years">
        <summary>${words.years}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.year}</th>
              <th scope="col">${words.figure}</th>
            </tr>
          </thead>
          <tbody>
            ${figures.toReversed().map(
              ({ year, value }) => html`
                <tr>
                  <th scope="row">${year}</th>
                  <td>${quantity(value, said.unit, lang)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </details>
    `;
  }
}

/** Oldest first, the figure itself among them. */
function past({ history = [], year, value }: LooseFigure): YearFigure[] {
  const byYear = new Map(history.map((figure) => [figure.year, figure]));
  if (year !== undefined && value !== undefined) byYear.set(year, { year, value });
  return [...byYear.values()].sort((one, other) => one.year - other.year);
}

function at({ x, y }: Place): string {
  return `${percent(x)} ${percent(y)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

function pastStyles(css: typeof Css) {
  return css`
    .course {
      margin-block: 24px 8px;
      color: var(--_soft);
      font-size: 0.875em;
    }
    .course svg {
      display: block;
      width: 100%;
      height: 64px;
      overflow: visible;
      fill: none;
      stroke: var(--_accent);
      stroke-width: 2;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    .course path {
      vector-effect: non-scaling-stroke;
    }
    .dots {
      stroke-width: 8;
    }
    .rule {
      stroke: var(--_edge);
      stroke-width: 1;
      stroke-dasharray: 4 4;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      margin-top: 8px;
    }
    .legend::before {
      content: '';
      display: inline-block;
      width: 20px;
      margin-inline-end: 8px;
      border-top: 1px dashed var(--_edge);
      vertical-align: middle;
    }
    details {
      margin-top: 8px;
      font-size: 0.875em;
    }
    summary {
      width: fit-content;
      padding-block: 4px;
      color: var(--_accent);
      cursor: pointer;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 4px 8px 4px 0;
      border-bottom: 1px solid var(--_line);
      font-weight: 400;
      text-align: start;
    }
    thead th {
      color: var(--_soft);
    }
  `;
}
