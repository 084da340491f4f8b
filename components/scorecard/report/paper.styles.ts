import type { css as Css } from 'lit';

/** The report on paper: nothing folded, nothing left out, a practice on a page where it fits. */
export const paperStyles = (css: typeof Css) => css`
  @media print {
    .finder,
    .fold::after {
      display: none;
    }
    /* A dialog that opens puts the focus on the first link. */
    :focus-visible {
      outline: none;
    }
    .outline a {
      padding: 2px 0;
      color: inherit;
      text-decoration: none;
    }
    [hidden] {
      display: block !important;
      content-visibility: visible;
    }
    .fold {
      min-height: 0;
      margin: 0;
      padding: 0;
    }
    [data-place='about'] {
      break-after: page;
    }
    .beside .chart {
      max-width: 40em;
    }
    [part='criteria-of-practice'] + [part='criteria-of-practice'] {
      break-before: page;
    }
    /* So that the nine of a practice stand on one page. */
    .criteria {
      font-size: 9pt;
      line-height: 1.2;
    }
    .criteria .answer {
      width: 14%;
    }
    .criteria:has(.share) .answer {
      width: 13.5%;
    }
    .criteria:has(.share) .answer + .answer {
      width: 10.5%;
    }
    .criteria .share {
      width: 9.5%;
    }
    .criteria :is(th, td) {
      padding-block: 2px 3px;
    }
    .criteria th + :is(th, td),
    .criteria td {
      padding-inline-start: 8px;
    }
    .criteria :is(.question, .marks, .review) {
      margin-top: 2px;
    }
    .criteria th:nth-child(n + 2) {
      font-size: 0.8125em;
    }
    .practice-heading {
      margin-top: 12px;
    }
    [part='criteria-of-practice'],
    .part,
    .note,
    .gates,
    .compared,
    .history,
    .field table,
    .explained div {
      break-inside: avoid;
    }
    .practice-heading,
    .note:has(~ .finder),
    .finder {
      break-after: avoid;
    }
    summary {
      display: block;
      min-height: 0;
      padding: 0;
      color: inherit;
      font-weight: 700;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    .steps > li {
      padding-block: 5px;
    }
    .journey li {
      padding-bottom: 8px;
    }
    .explained {
      display: block;
      columns: 2;
      column-gap: 24px;
      font-size: 0.9375em;
    }
    .explained div {
      margin-bottom: 8px;
    }
    .prose,
    .question,
    .review,
    .note {
      max-width: none;
    }
  }
`;
