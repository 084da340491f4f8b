import { css } from 'lit';

/** What stands under the opening: tables, the line of the tiers, figures. */
export const sectionStyles = css`
  section {
    margin-top: 32px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  p {
    margin: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .heading {
    margin-bottom: 16px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .line {
    display: block;
  }
  .state,
  .note {
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  .note {
    max-width: 75ch;
    margin-top: 4px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 8px 0;
    padding-inline-start: 8px;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    color: var(--_soft);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  tfoot th,
  tfoot td {
    border-bottom: 0;
    font-weight: 700;
  }
  .figure {
    text-align: end;
    white-space: nowrap;
  }
  thead .figure {
    width: 1%;
    overflow-wrap: normal;
    white-space: normal;
  }
  .practice {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
  }
  .practice span {
    flex: 1 1 9em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .units {
    flex: 0 1 150px;
    height: auto;
  }
  .units path {
    stroke-width: 8;
  }
  .outcomes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 24px;
  }
  .outcomes li {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 6;
    row-gap: 4px;
    align-content: start;
    padding-inline-start: 16px;
    border-inline-start: 1px solid var(--_line);
  }
  .outcomes li,
  .note {
    overflow-wrap: anywhere;
  }
  .indicator {
    font-weight: 600;
    line-height: 1.35;
  }
  .standing {
    font-weight: 600;
  }
  .footer {
    margin-top: 32px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .chart {
    position: relative;
    min-width: 0;
    height: 16em;
    margin: 0;
  }
  /* Before it is drawn: where it will stand. */
  .chart:not(:has([data-drawn])) {
    background: radial-gradient(
      circle closest-side,
      transparent 35%,
      var(--_line) 35.5% 36%,
      transparent 36.5% 71%,
      var(--_line) 71.5% 72%,
      transparent 72.5%
    );
  }
  .drawn {
    min-width: 0;
    margin: 0 -12px 16px;
  }
  /* Names before bars stand under the heading, those around a ring beside it. */
  .drawn:has(.bars) {
    margin-inline: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: center;
  }
  .tools button {
    min-height: 44px;
    padding: 0 4px;
    color: var(--_accent);
    font: inherit;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: none;
    border: 0;
    cursor: pointer;
  }
  @container scorecard (min-width: 38em) {
    .chart {
      height: 20em;
    }
  }
  @container scorecard (min-width: 22em) {
    th,
    td {
      padding-inline-start: 16px;
    }
  }
  @container scorecard (min-width: 56em) {
    .practices {
      display: flex;
      gap: 32px;
      align-items: center;
    }
    .drawn {
      flex: 1 1 28em;
      margin: 0;
    }
    .chart {
      height: 26em;
    }
    .practices table {
      flex: 1 1 28em;
      /* Further apart, a name and its figures are no line any more. */
      max-width: 48em;
    }
  }
  /* Before it is drawn it is wider than a phone. The transition is too short to be seen; its end tells that the colours
     around have changed. */
  canvas {
    max-width: 100%;
    color: var(--_ink);
    outline-color: var(--_tier);
    transition:
      color 1ms,
      outline-color 1ms;
  }
  @media screen {
    canvas + svg {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .units,
    .scale {
      --_tier: CanvasText;
    }
    .units .unfilled {
      stroke-width: 2;
    }
  }
`;
