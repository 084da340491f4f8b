import { css } from 'lit';

export const outcomeMetricStyles = css`
  :host([size='inline']) {
    display: inline;
    color: inherit;
    font: inherit;
  }
  .inline {
    display: inline;
    white-space: nowrap;
  }
  .tile,
  .row {
    height: 100%;
    padding: 20px 24px;
    overflow-wrap: anywhere;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .tile {
    min-height: 20em;
  }
  :host([year-field]) .tile:has(slot):not(:has([part='failure'])) {
    min-height: 32em;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  .theme,
  .year,
  .more,
  .why,
  .course,
  .years,
  .facts,
  .remark {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .indicator {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .more {
    display: block;
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.2em;
    margin-block: 8px;
    font-size: 3em;
    font-weight: 700;
    line-height: 1.1;
  }
  .unit {
    font-size: 0.4em;
    font-weight: 600;
  }
  .year {
    font-size: 0.3125em;
    font-weight: 400;
    white-space: nowrap;
  }
  .standing {
    display: flex;
    gap: 8px;
    line-height: 1.4;
  }
  .standing .sign {
    margin-top: 0.2em;
  }
  .why {
    margin-top: 12px;
    max-width: 65ch;
  }
  .course {
    min-height: calc(72px + 1.5em);
    margin-block: 24px 8px;
  }
  :host([chart='full']) .course:not(:has(svg)) {
    min-height: calc(8px + 17.5em);
  }
  .years {
    height: calc(24px + 1.5em);
  }
  .facts {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .remark:not(:empty) {
    margin-top: 8px;
  }
  dt,
  dd {
    display: inline;
  }
  dt {
    font-weight: 600;
  }
  dt::after {
    content: ': ';
  }
  details {
    font-size: 0.875em;
  }
  summary {
    width: fit-content;
    padding-block: 12px;
    color: var(--_accent);
    cursor: pointer;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-content: start;
    min-height: 7em;
  }
  .row .indicator {
    flex: 1 1 12em;
  }
  .row .value {
    margin: 0;
    font-size: 2em;
  }
  .row .year {
    font-size: 0.4375em;
  }
  .row .standing,
  .row .facts,
  .row .remark {
    flex-basis: 100%;
  }
`;
