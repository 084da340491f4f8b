import type { css as Css } from 'lit';

/** What the sections of the report need beyond what the scorecard has. */
export const reportStyles = (css: typeof Css) => css`
  .outline {
    margin-top: 24px;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .outline ol {
    columns: 16em auto;
    column-gap: 32px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .outline li {
    break-inside: avoid;
  }
  .outline a {
    display: inline-block;
    padding-block: 10px;
  }
  .fold {
    display: flex;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 44px;
    margin: -8px 0;
    padding: 8px 0;
    color: inherit;
    font: inherit;
    text-align: start;
    background: none;
    border: 0;
  }
  .fold::after {
    flex: none;
    width: 0.55em;
    height: 0.55em;
    margin-inline: 16px 4px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    content: '';
    transform: translateY(-25%) rotate(45deg);
  }
  .fold[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }
  .fold:hover span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* What is led to does not stand at the very edge, nor behind what the page keeps there. */
  [data-place] {
    scroll-margin-top: calc(var(--wwc-sticky-top, 0px) + 16px);
  }
  .prose {
    max-width: 65ch;
    margin-bottom: 12px;
  }
  .journey {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .journey li {
    display: flex;
    gap: 12px;
    position: relative;
    padding-bottom: 16px;
  }
  .journey li:not(:last-child)::before {
    position: absolute;
    inset: 1.5em auto 0 0.45em;
    border-inline-start: 2px solid var(--_line);
    content: '';
  }
  .journey .sign {
    margin-top: 0.25em;
  }
  .journey .current .line:first-child {
    font-weight: 700;
  }
  .explained,
  .field {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 24px 32px;
    margin: 0;
  }
  .field thead .figure {
    width: min(8em, 27cqi);
  }
  .field tbody :is(th, td) {
    hyphens: auto;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .explained dt {
    font-weight: 700;
  }
  .explained dd {
    margin: 4px 0 0;
    max-width: 65ch;
  }
  .key {
    display: block;
    width: 40px;
    height: 12px;
    margin-inline-start: auto;
    fill: var(--_paper);
    stroke: var(--_soft);
    stroke-width: 1.5;
    print-color-adjust: exact;
  }
  .own {
    fill: color-mix(in srgb, var(--_tier) 20%, transparent);
    stroke: var(--_tier);
    stroke-width: 2;
  }
  .dashes {
    stroke-dasharray: 6 3;
  }
  .key-1 .dashes {
    stroke-dasharray: 2 2;
  }
  .key-2 .dashes {
    stroke-dasharray: 9 3 2 3;
  }
  .compared thead .figure:has(.key) {
    width: 6.5em;
  }
  .beside:has(.bars) .own {
    fill: var(--_tier);
  }
  .hatch {
    display: none;
  }
  @media (forced-colors: active) {
    .key.own {
      fill: none !important;
    }
    .hatch {
      display: inline;
      stroke-width: 1.5;
    }
  }
  .beside:has(.bars) .dashes {
    display: none;
  }
  /* Under each bar there is a lane for each kind of others. */
  .beside .bars {
    height: 28em;
  }
  .compared tbody tr:last-child > * {
    font-weight: 700;
  }
  /* As cards: what a figure is at the left, the figure at the right. */
  @container scorecard (max-width: 44em) {
    .stack .figure {
      display: flex;
      flex: 0 0 100%;
      flex-wrap: nowrap;
      gap: 16px;
      justify-content: space-between;
      align-items: baseline;
      white-space: normal;
    }
    .stack .figure .of {
      flex: 0 1 auto;
      text-align: start;
    }
    .history .of .line {
      display: inline;
      font-size: 1em;
    }
    .compared .figure .of {
      display: flex;
      flex-direction: row-reverse;
      gap: 12px;
      align-items: center;
    }
    .stack .key {
      flex: none;
      margin: 0;
    }
    .stack:is(.compared, .history) tbody tr {
      row-gap: 4px;
    }
  }
  @container scorecard (min-width: 30em) and (max-width: 44em) {
    .stack:is(.compared, .history) tbody tr {
      display: grid;
      grid-template-columns: 1fr minmax(14em, 20em);
      column-gap: 32px;
    }
    .stack:is(.compared, .history) tbody th {
      grid-row: 1 / span 5;
    }
    .stack .figure {
      grid-column: 2;
    }
  }
  /* The table needs the width beside the chart; there is more under it. */
  @container scorecard (min-width: 56em) {
    .beside {
      display: block;
    }
    .beside .drawn:not(:has(.bars)) {
      max-width: 52em;
      margin: 0 auto 24px;
    }
    .beside .chart {
      height: 30em;
    }
    .practices .compared {
      max-width: none;
    }
    .compared thead .figure:has(.key) {
      width: 8em;
    }
  }
  .here {
    display: inline-block;
    color: var(--_accent);
    font-size: 0.875em;
  }
  .practice-heading {
    margin: 24px 0 4px;
    font-size: 1.125em;
    font-weight: 700;
  }
  .steps > li {
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  /* As large as a finger; the lines stay where they are. */
  .steps a {
    padding-block: 13px;
  }
  .way {
    padding-inline-start: 1.5em;
  }
  .way > li {
    padding-inline-start: 4px;
  }
  .note + :is(.finder, p:not(.note)),
  .steps + p,
  details {
    margin-top: 16px;
  }
  summary {
    width: fit-content;
    min-height: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }
  .trial {
    margin-top: 24px;
    padding: 4px 16px;
    border: 1px dashed var(--_edge);
    border-radius: 6px;
  }
  .trial summary {
    font-weight: 700;
  }
  .boxes {
    columns: 22em auto;
    column-gap: 32px;
    padding-block: 8px;
  }
  .boxes fieldset {
    min-width: 0;
    margin: 0;
    padding: 8px 0;
    border: 0;
  }
  .boxes legend {
    padding: 0;
    font-weight: 700;
    break-after: avoid;
  }
  .box {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-height: 44px;
    padding-block: 10px;
    break-inside: avoid;
    cursor: pointer;
  }
  .box input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .supposed {
    font-weight: 700;
  }
  .trial-notice {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    position: sticky;
    bottom: 0;
    z-index: 1;
    margin: 16px -16px -16px;
    padding: 12px 16px;
    background: var(--_paper);
    border-top: 2px dashed var(--_accent);
    border-radius: 0 0 var(--_radius) var(--_radius);
  }
  /* What has the focus is not behind the notice. */
  .tried :is(a, button, input, select, summary) {
    scroll-margin-block-end: 11em;
  }
  @container scorecard (min-width: 38em) {
    .trial-notice {
      margin: 24px -32px -32px;
      padding-inline: 32px;
    }
  }
  /* In a low window, such as at a zoom of 400 %, it would be all there is. */
  @media (max-height: 25em) {
    .trial-notice {
      position: static;
    }
  }
  .trial-notice p {
    flex: 1 1 16em;
    margin: 0;
  }
  .trial-notice button {
    min-height: 44px;
    padding: 0 16px;
    forced-color-adjust: none;
    color: var(--_paper);
    font: inherit;
    font-weight: 600;
    background: var(--_accent);
    border: 1px solid transparent;
    border-radius: 6px;
    cursor: pointer;
  }
  .copies {
    margin-top: 24px;
  }
  .copies .tools {
    justify-content: start;
  }
  .course {
    flex: 0 0 96px;
    height: 28px;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .course .rule {
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }
  .course .dots {
    stroke-width: 5;
  }
  .history thead .figure {
    white-space: nowrap;
  }
  .history td .state {
    white-space: normal;
  }
  @media (forced-colors: active) {
    .key,
    .course {
      --_tier: CanvasText;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_edge: GrayText;
      --_paper: Canvas;
    }
  }
  @media screen {
    .on-paper {
      display: none;
    }
  }
  @media print {
    .trial,
    .copies,
    .trial-notice button {
      display: none;
    }
    .trial-notice {
      position: static;
    }
  }
`;
