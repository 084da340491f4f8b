import { css, html, type TemplateResult } from 'lit';
import type { Standing } from '../../src/scoring/outcome-standing.js';

/** How something stands, or that it is yet to come. */
export type Sign = Standing | 'open';

const STROKES: Readonly<Record<Sign, string>> = {
  met: 'm4 8.4 2.6 2.6 5.2-5.6',
  'not-met': 'M4 8h8',
  'not-reported': '',
  open: '',
};

/**
 * The shape that goes with a word, and says nothing by itself. Met: a full disc with a check. Not met: a ring with a
 * bar. Not reported: a broken ring. Open: a ring.
 */
export function sign(is: Sign): TemplateResult {
  return html`<svg class=${`sign ${is}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d=${STROKES[is]}></path>
  </svg>`;
}

export const signStyles = css`
  .sign {
    flex: none;
    width: 1em;
    height: 1em;
    color: var(--_edge);
    border: 1.5px solid;
    border-radius: 50%;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    vertical-align: -0.125em;
    print-color-adjust: exact;
  }
  .met {
    color: var(--_paper);
    background: var(--_good);
    border-color: var(--_good);
  }
  .not-reported {
    border-style: dashed;
  }
`;
