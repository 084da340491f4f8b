import { css } from 'lit';

/** The result: a bar at the top of a narrow form, a card beside the page in a wide one. */
export const standingStyles = css`
  .standing {
    --_mark-size: 56px;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    align-items: center;
    margin-inline: calc(-1 * var(--_pad));
    padding: 12px var(--_pad);
    background: var(--_paper);
    border-bottom: 1px solid var(--_line);
    border-radius: var(--_radius) var(--_radius) 0 0;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .level {
    font-size: 1.125em;
    font-weight: 700;
    text-wrap: balance;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .count span {
    display: inline-block;
  }
  .count span:first-child::after {
    content: ',';
  }
  .basis {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .bar {
    grid-column: 1 / -1;
    display: block;
    width: 100%;
    height: 6px;
    margin-top: 4px;
    border-radius: 3px;
    print-color-adjust: exact;
  }
  .rail {
    fill: color-mix(in oklab, var(--_tier) 16%, var(--_paper));
  }
  .answered {
    fill: color-mix(in oklab, var(--_tier) 40%, var(--_paper));
  }
  .earned {
    fill: var(--_tier);
  }
  .bar .start {
    fill: var(--_paper);
  }
  .ladder,
  .ladder ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .reach,
  .ladder {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  .rung:not(.next) {
    display: none;
  }
  .rung > span::after {
    content: ': ';
  }
  .rung :is(ul, li) {
    display: inline;
  }
  .rung li:not(:last-child)::after {
    content: ', ';
  }
  .reach .link,
  .rung .link {
    min-height: 24px;
    margin-block: -3px;
    padding: 0;
  }
  @media (pointer: coarse) {
    .rung .link {
      min-height: 44px;
      margin-block: -8px;
    }
    .next {
      padding-top: 8px;
    }
  }
  @media (min-height: 30rem) {
    .standing {
      position: sticky;
      z-index: 1;
      top: var(--wwc-sticky-top, 0px);
    }
    /* What gets the focus is not hidden below the bar. */
    .page * {
      scroll-margin-top: calc(var(--wwc-sticky-top, 0px) + 14rem);
    }
  }
  /* Where a low window has room for little else, the button that goes on says as much. */
  @media (max-height: 45rem) {
    .reach span {
      display: none;
    }
  }
  @container (min-width: 58rem) {
    .standing {
      --_mark-size: 128px;
      grid-column: 2;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      align-self: start;
      gap: 12px;
      margin: 24px 0 0;
      padding: 24px;
      top: calc(var(--wwc-sticky-top, 0px) + 16px);
      border: 1px dashed var(--_edge);
      border-radius: var(--_radius);
    }
    .certified {
      border-style: solid;
      border-color: var(--_line);
    }
    .level {
      font-size: 1.375em;
      margin-bottom: 4px;
    }
    .count span {
      display: block;
    }
    .count span::after {
      content: none !important;
    }
    .basis {
      margin-top: 8px;
    }
    .reach,
    .ladder {
      font-size: 1em;
    }
    .reach span,
    .rung :is(ul, li) {
      display: block;
      padding-top: 4px;
    }
    .rung {
      display: block !important;
      position: relative;
      padding: 4px 0 4px 24px;
    }
    .rung::before {
      content: '';
      position: absolute;
      inset-inline-start: 2px;
      top: 8px;
      width: 12px;
      height: 12px;
      border: 2px solid var(--_edge);
      border-radius: 50%;
    }
    .rung.met::before {
      border: 6px solid var(--_tier);
    }
    .rung.next > span {
      font-weight: 600;
    }
    .rung li::after {
      content: none !important;
    }
  }
  @media (forced-colors: active) {
    .bar {
      display: none;
    }
  }
  @media print {
    .standing {
      position: static;
      break-inside: avoid;
    }
  }
`;
