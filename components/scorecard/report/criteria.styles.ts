import type { css as Css } from 'lit';

/** The criteria: what finds them, and their tables, whose rows are cards where there is little room. */
export const criteriaStyles = (css: typeof Css) => css`
  .finder {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: end;
  }
  .finder label {
    flex: 1 1 12em;
  }
  .finder label span {
    display: block;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .finder input,
  .finder select {
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    color: inherit;
    font: inherit;
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: 6px;
  }
  .finder p {
    flex: 1 0 100%;
  }
  .criteria {
    table-layout: fixed;
  }
  .criteria .answer {
    width: 16%;
  }
  .criteria .share {
    width: 11%;
  }
  .review {
    max-width: 65ch;
    margin-top: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_edge);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  bdi span {
    display: inline-block;
  }
  .criteria .sign {
    margin-inline-end: 2px;
  }
  .code {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  /* As large as a finger; the lines stay where they are. */
  .criteria .code {
    padding-block: 17px 9px;
  }
  .question {
    max-width: 65ch;
    margin-top: 4px;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin-top: 8px;
  }
  .marks li {
    padding: 0 8px;
    font-size: 0.8125em;
    border: 1px solid var(--_edge);
    border-radius: 0.75em;
  }
  @media screen {
    .not-found {
      display: none !important;
    }
  }
  @container scorecard (max-width: 48em) {
    .criteria thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    .criteria,
    .criteria tbody {
      display: block;
    }
    .criteria tbody tr {
      display: grid;
      gap: 8px;
      padding: 16px 0;
      border-bottom: 1px solid var(--_line);
    }
    .criteria tbody th,
    .criteria td {
      width: auto;
      padding: 0;
      border: 0;
    }
    .criteria td {
      display: flex;
      gap: 12px;
    }
    .criteria .of {
      display: block;
      flex: 0 0 min(55%, 18em);
      color: var(--_soft);
      font-size: 0.875em;
    }
    .criteria .empty {
      display: none;
    }
  }
`;
