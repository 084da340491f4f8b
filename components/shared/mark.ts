import { css, svg, type SVGTemplateResult } from 'lit';
import { markArcs } from '../../src/render/mark.js';
import type { Tally } from '../../src/scoring/score.js';

/** What the mark is drawn from. */
export interface MarkData {
  /** Null where only a tier is known: the ring is plain and full. */
  readonly practices: readonly Pick<Tally, 'earned' | 'total'>[] | null;
  /** In the middle: the tier's initial, or a count. */
  readonly label: string;
  /** Certified: a solid disc. Otherwise an outlined one with a broken line. */
  readonly certified: boolean;
}

/** Of the 10,000 of the way round the ring: whole numbers are written and read faster than fractions. */
const parts = (share: number) => Math.round(share * 10_000);

/** The mark: a ring of arcs around a disc. A picture of what stands beside it as text, so it is hidden from readers. */
export function mark({ practices, label, certified }: MarkData): SVGTemplateResult {
  const arcs = practices ? markArcs(practices) : [{ start: 0, length: 1, filled: 1 }];
  const start = arcs[0]?.start ?? 0;
  /** An arc for each practice, and the gap to the next. */
  const dashes = (drawn: 'length' | 'filled') =>
    arcs
      .flatMap((arc, at) => {
        const long = parts(arc[drawn]);
        return [long, parts(arcs[at + 1]?.start ?? 1 + start) - parts(arc.start) - long];
      })
      .join();
  return svg`
    <svg class="mark ${certified ? '' : 'outlined'}" part="mark" viewBox="0 0 100 100" aria-hidden="true">
      <circle
        class="unfilled" cx="50" cy="50" r="43" transform="rotate(-90 50 50)"
        pathLength="10000" stroke-dasharray=${dashes('length')} stroke-dashoffset=${-parts(start)}
      ></circle>
      <circle
        class="filled" cx="50" cy="50" r="43" transform="rotate(-90 50 50)"
        pathLength="10000" stroke-dasharray=${dashes('filled')} stroke-dashoffset=${-parts(start)}
      ></circle>
      <circle class="disc" cx="50" cy="50" r="33"></circle>
      <text class="label" x="50" y="50" dy="0.36em">${label}</text>
    </svg>
  `;
}

export const markStyles = css`
  .mark {
    display: block;
    flex: none;
    width: var(--_mark-size, 72px);
    height: var(--_mark-size, 72px);
    print-color-adjust: exact;
  }
  .filled,
  .unfilled {
    fill: none;
    stroke: var(--_tier);
    stroke-width: 9;
  }
  .unfilled {
    stroke-opacity: 0.24;
  }
  .disc {
    fill: var(--_tier);
  }
  .outlined .disc {
    fill: none;
    stroke: var(--_tier);
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .label {
    fill: var(--_paper);
    font-size: 30px;
    font-weight: 700;
    text-anchor: middle;
  }
  .outlined .label {
    fill: var(--_tier);
  }
  @media (prefers-reduced-motion: no-preference) {
    .filled {
      transition: stroke-dasharray 180ms ease-out;
    }
  }
  @media (forced-colors: active) {
    .mark {
      --_tier: CanvasText;
    }
    .unfilled {
      stroke-width: 2;
      stroke-opacity: 1;
    }
  }
`;
