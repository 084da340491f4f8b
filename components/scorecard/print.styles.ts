import { css } from 'lit';

/** The scorecard on paper: on light ground, without a frame, nothing cut in two. */
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
    .chart,
    .practices table {
      break-inside: avoid;
    }
    /* Once, not on every page. */
    tfoot {
      display: table-row-group;
    }
    .practices {
      display: flex;
      gap: 24px;
      align-items: center;
    }
    .drawn {
      flex: 1 1 16em;
    }
    .practices .chart {
      height: 18em;
    }
    .tools {
      display: none;
    }
    .practices table {
      flex: 2 1 26em;
    }
    canvas {
      width: 100% !important;
      height: 100% !important;
      object-fit: contain;
    }
    .heading {
      break-after: avoid;
    }
    .drawn:not(:has([data-drawn])) {
      display: none;
    }
    .units {
      print-color-adjust: exact;
    }
  }
`;
