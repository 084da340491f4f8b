import { css } from 'lit';

export const criterionStyles = css`
  .back {
    margin-bottom: 4px;
  }
  .back::before {
    content: '‹ ' / '';
  }
  .keys {
    display: none;
    width: fit-content;
    margin-top: 16px;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    font-size: 0.9375em;
  }
  .criteria {
    margin-top: 24px;
  }
  .criterion {
    min-width: 0;
    margin: 0;
    padding: 24px 0 16px;
    border: 0;
    border-top: 1px solid var(--_line);
  }
  legend {
    float: inline-start;
    width: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
  }
  .criterion .name {
    display: block;
    line-height: 1.3;
    font-size: 1.125em;
    font-weight: 700;
    text-wrap: balance;
  }
  .code {
    color: var(--_soft);
    margin-inline-end: 4px;
  }
  .needed {
    display: inline-block;
    margin-top: 4px;
    padding: 0 8px;
    font-size: 0.8125em;
    font-weight: 600;
    border: 1px solid var(--_edge);
    border-radius: 6px;
  }
  .question {
    max-width: 65ch;
    padding-top: 8px;
  }
  .awaited {
    min-height: 11em;
    margin-top: 8px;
    background: var(--_wash);
    border-radius: 6px;
  }
  .guidance {
    max-width: 65ch;
    margin: 8px 0 0;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .guidance dt {
    float: inline-start;
    margin-inline-end: 0.4em;
    font-weight: 600;
  }
  .guidance dt::after {
    content: ':';
  }
  .guidance dd {
    margin: 0 0 4px;
  }
  .choices {
    display: grid;
    gap: 8px;
    max-width: 32rem;
    margin-top: 16px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 8px;
    line-height: 1.2;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_wash);
  }
  .keys input,
  .choice input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice:has(:checked) {
    font-weight: 600;
    background: color-mix(in oklab, var(--_accent) 10%, var(--_paper));
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: 0;
  }
  .under {
    position: relative;
    min-height: 44px;
    max-width: 32rem;
  }
  .clear {
    display: block;
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  .absent {
    visibility: hidden;
  }
  .beside summary {
    width: fit-content;
    min-height: 44px;
    padding: 10px 0;
    color: var(--_accent);
    cursor: pointer;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    justify-content: space-between;
    margin-top: 24px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  .turn {
    text-align: start;
  }
  .turn.next {
    margin-inline-start: auto;
    text-align: end;
  }
  .turn span {
    display: block;
  }
  .way {
    font-size: 0.8125em;
    font-weight: 400;
  }
  @container (min-width: 24rem) {
    .clear {
      position: absolute;
      inset-inline-end: 0;
      top: 0;
    }
  }
  @container (min-width: 40rem) {
    .keys {
      display: flex;
    }
  }
  @container (min-width: 20rem) {
    .choices {
      grid-template-columns: 1fr 1.7fr 1fr;
    }
  }
  @media print {
    .criterion {
      break-inside: avoid;
    }
  }
`;
