import { css } from 'lit';

/** The tiers: a line of all criteria, and the table of requirements, whose rows are cards where there is little room. */
export const gateStyles = css`
  .scale {
    display: block;
    width: 100%;
    height: 48px;
    margin: 24px 0 12px;
    overflow: visible;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    print-color-adjust: exact;
  }
  .scale svg {
    overflow: visible;
  }
  .rail {
    fill: color-mix(in oklab, var(--_edge) 24%, var(--_paper));
  }
  .band {
    fill: color-mix(in oklab, var(--_tier) 34%, var(--_paper));
  }
  .start {
    fill: var(--_tier);
  }
  .scale text {
    fill: var(--_soft);
  }
  .scale .now {
    fill: var(--_ink);
    font-size: 1.1429em;
    font-weight: 700;
    text-anchor: middle;
  }
  .scale .earned,
  .here {
    fill: var(--_ink);
  }
  .here {
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .tier .line:first-child {
    color: var(--_tier);
    font-size: 1.1429em;
    font-weight: 700;
  }
  .of {
    display: none;
  }
  .gates th:first-child {
    width: 46%;
  }
  .gates .asked {
    background: var(--_wash);
  }
  .tier-name {
    display: none;
  }
  @container scorecard (min-width: 44em) {
    .tier-name {
      display: inline;
    }
  }
  @container scorecard (max-width: 44em) {
    .stack thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    .stack,
    .stack tbody {
      display: block;
    }
    .stack tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      padding: 12px 0;
      border-bottom: 1px solid var(--_line);
    }
    .stack th:first-child {
      flex: 0 0 100%;
      width: auto;
    }
    .stack td {
      flex: 1 0 5em;
    }
    .stack tbody th,
    .stack td {
      padding: 0;
      border: 0;
    }
    .stack td .line {
      white-space: nowrap;
    }
    .stack .asked {
      background: none;
    }
    .of {
      display: block;
      color: var(--_soft);
      font-size: 0.875em;
    }
  }
  @container scorecard (max-width: 22em) {
    .stack tbody tr {
      gap: 4px;
    }
    .stack td {
      display: grid;
      flex: 0 0 100%;
      grid-template-columns: 4em 1fr;
      gap: 0 8px;
      align-items: baseline;
    }
    .stack td > :not(.of) {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .scale {
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_edge: GrayText;
      --_paper: Canvas;
    }
    .scale .silver,
    .scale .gold,
    .scale .platinum {
      --_tier: CanvasText;
    }
  }
`;
