import { css } from 'lit';

/** The scorecard on paper: on light ground, without a frame, nothing cut in two, addresses written out. */
export const printStyles = css`
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
    .scorecard {
      font-size: 10pt;
      border: 0;
    }
    .page {
      padding: 0;
    }
    section,
    .footer {
      margin-top: 16px;
      padding-top: 16px;
    }
    tr,
    li,
    .chart {
      break-inside: avoid;
    }
    /* Once, not on every page. */
    tfoot {
      display: table-row-group;
    }
    .practices {
      display: block;
    }
    .tools,
    .drawn:not(:has(canvas + svg)) {
      display: none;
    }
    /* Chart.js shows it by itself. */
    canvas {
      display: none !important;
    }
    .practices .chart {
      max-width: 36em;
      height: auto;
      margin: 0 auto;
      background: none;
    }
    a[href^='http']:not(.code, .outline a)::after {
      color: var(--_soft);
      font-size: 0.8125em;
      overflow-wrap: anywhere;
      content: ' (' attr(href) ')';
    }
    .heading {
      break-after: avoid;
    }
    /* The sum does not stand alone. */
    tr:last-child,
    .note {
      break-before: avoid;
    }
    .body > .note:first-child {
      break-after: avoid;
    }
    .units {
      print-color-adjust: exact;
    }
  }
`;
