import type { css as Css, CSSResult } from 'lit';

let made: CSSResult | undefined;

/** Made once, however many tiles a page has. */
export function moreStyles(css: typeof Css): CSSResult {
  made ??= css`
    /* As in notice.styles.ts, which comes with a record; here there may be none. */
    .notice {
      max-width: 65ch;
      color: var(--_soft);
    }
    .notice p {
      margin: 8px 0 0;
    }
    .notice button {
      font: inherit;
      font-weight: 600;
      min-height: 44px;
      padding: 8px 16px;
      color: var(--_accent);
      background: var(--_paper);
      border: 1px solid currentcolor;
      border-radius: 6px;
      cursor: pointer;
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
    details p + p {
      margin-top: 8px;
    }
    .chart {
      position: relative;
      height: 16em;
      margin: 0;
    }
    /* The transition is too short to be seen; its end tells that the colours around have changed. */
    canvas {
      max-width: 100%;
      color: var(--_ink);
      outline-color: var(--_accent);
      transition:
        color 1ms,
        outline-color 1ms;
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
    table {
      width: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    details[open] {
      padding-bottom: 8px;
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
  return made;
}
