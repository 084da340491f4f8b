import type { css as Css } from 'lit';

/** The report on paper: nothing folded, nothing left out, a practice on a page where it fits, addresses written out. */
export const paperStyles = (css: typeof Css) => css`
  @media print {
    .outline,
    .finder,
    .fold::after {
      display: none;
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
    [part='criteria-of-practice'],
    .part,
    .gates,
    .field table,
    .explained div {
      break-inside: avoid;
    }
    .practice-heading,
    .finder {
      break-after: avoid;
    }
    .field,
    .explained {
      display: block;
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
    .field table {
      margin-bottom: 16px;
    }
    .explained {
      columns: 2;
      column-gap: 32px;
    }
    .explained div {
      margin-bottom: 12px;
    }
    .prose,
    .question,
    .review,
    .note {
      max-width: none;
    }
    a[href^='http']:not(.code)::after {
      color: var(--_soft);
      font-size: 0.8125em;
      overflow-wrap: anywhere;
      content: ' (' attr(href) ')';
    }
  }
`;
