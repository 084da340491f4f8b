import { css } from 'lit';

/** The frame, the two columns, and what all pages share. */
export const assessmentStyles = css`
  :host {
    max-width: 100%;
    scroll-margin-top: var(--wwc-sticky-top, 0px);
  }
  .form {
    --_bad: light-dark(#b3261e, #ffb3ab);
    /* A parent that shrinks to its content would find none: the size inside depends on the size outside. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 60rem;
    min-height: 30rem;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .columns,
  .form > .notice {
    --_pad: 16px;
    padding: 0 var(--_pad) 24px;
  }
  .form > .notice:first-child {
    padding-top: 24px;
  }
  /* About as high as what will stand here. */
  [part='loading'] {
    min-height: 60rem;
  }
  p {
    margin: 0;
  }
  .columns > div {
    min-width: 0;
  }
  .page {
    padding-top: 24px;
  }
  .above {
    color: var(--_soft);
  }
  .title {
    line-height: 1.2;
    font-size: 1.75em;
    font-weight: 700;
    text-wrap: balance;
    width: fit-content;
    outline-offset: 6px;
  }
  .intro {
    max-width: 65ch;
    margin: 8px 0 0;
    color: var(--_soft);
  }
  .explained {
    min-height: 3lh;
  }
  .unofficial {
    margin-top: 24px;
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .warning {
    margin-block: 24px;
    padding: 8px 16px;
    border-inline-start: 4px solid var(--_edge);
    background: var(--_wash);
    max-width: 65ch;
  }
  .notice button {
    margin: 8px 0;
  }
  /* In forced colors a ground of its own would be painted below the words. */
  button.primary {
    forced-color-adjust: none;
    color: var(--_paper);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  button.link {
    padding: 8px 0;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    background: none;
    border: 0;
  }
  button:hover {
    text-decoration: underline 2px;
  }
  @container (min-width: 40rem) {
    .columns,
    .form > .notice {
      --_pad: 32px;
    }
  }
  @container (min-width: 58rem) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17rem;
      gap: 48px;
    }
    .columns > div {
      grid-row: 1;
    }
  }
  @media print {
    .form {
      border: 0;
    }
    .columns {
      --_pad: 0;
    }
    .primary,
    .back,
    .clear,
    .pager,
    .keys {
      display: none !important;
    }
  }
`;
