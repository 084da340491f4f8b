import { css } from 'lit';
import { gateStyles } from './gates.styles.js';
import { printStyles } from './print.styles.js';
import { sectionStyles } from './sections.styles.js';

/** The frame and the opening. */
const frameStyles = css`
  .scorecard {
    container: scorecard / inline-size;
    /* Where a page makes room for what stands in it. */
    contain-intrinsic-inline-size: 40em;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
  }
  .certified,
  .plain {
    border-style: solid;
    border-color: var(--_line);
  }
  .page {
    padding: 16px;
  }
  /* About as high as what will stand here. */
  .waiting .page {
    min-height: 200em;
  }
  :host([view='summary']) .waiting .page {
    min-height: 36em;
  }
  /* As long as the report is on its way. */
  .coming {
    min-height: 200em;
  }
  .summary .next,
  .summary tfoot,
  .summary .heading {
    display: none;
  }
  .summary section,
  .summary .footer {
    margin-top: 12px;
    padding-top: 4px;
  }
  .summary tbody tr:last-child > * {
    border: 0;
  }
  .headline {
    --_mark-size: 72px;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 12px;
    align-items: center;
  }
  .headline > slot {
    display: block;
  }
  p:has(+ slot) {
    margin-bottom: 8px;
  }
  ::slotted([slot='artwork']) {
    display: block;
    max-width: 160px;
    max-height: var(--_mark-size);
  }
  .name {
    line-height: 1.2;
  }
  .city {
    display: block;
    margin-bottom: 4px;
    color: var(--_soft);
    overflow-wrap: anywhere;
  }
  .title {
    display: block;
    font-size: 1.25em;
    font-weight: 700;
    text-wrap: balance;
  }
  .result,
  .next {
    grid-column: 1 / -1;
  }
  .number {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .basis {
    max-width: 60ch;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .remark {
    display: flex;
    gap: 8px;
    align-items: baseline;
    margin-top: 4px;
    font-weight: 600;
  }
  .remark .sign {
    flex: none;
    transform: translateY(0.125em);
  }
  ::slotted([slot='credential']) {
    margin-top: 12px;
  }
  .next {
    margin-top: 8px;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .next .heading {
    margin-bottom: 4px;
    font-size: 1.125em;
  }
  .next li {
    display: flex;
    gap: 8px;
    align-items: baseline;
    padding: 4px 0;
  }
  .next .sign {
    transform: translateY(0.125em);
  }
  @container scorecard (min-width: 20em) {
    .headline {
      --_mark-size: 88px;
      column-gap: 16px;
    }
    .title {
      font-size: 1.5em;
    }
  }
  @container scorecard (min-width: 38em) {
    .page {
      padding: 32px;
    }
    .waiting .page {
      min-height: 150em;
    }
    .headline {
      --_mark-size: 160px;
      grid-template-rows: 1fr auto auto 1fr;
      gap: 8px 32px;
    }
    .headline > slot {
      grid-row: 1 / 5;
    }
    .name {
      grid-row: 2;
    }
    .result {
      grid-column: 2;
      grid-row: 3;
    }
    .city {
      font-size: 1.125em;
    }
    .title {
      font-size: 2em;
    }
  }
  @container scorecard (min-width: 58em) {
    .waiting .page {
      min-height: 110em;
    }
    .headline {
      grid-template-columns: auto 1fr minmax(16em, 22em);
    }
    .summary .headline {
      grid-template-columns: auto 1fr;
    }
    .next {
      grid-column: 3;
      grid-row: 1 / 5;
      margin: 0;
      padding: 8px 0 8px 32px;
      border-top: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;

export const scorecardStyles = [sectionStyles, gateStyles, frameStyles, printStyles];
