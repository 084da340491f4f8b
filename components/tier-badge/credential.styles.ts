const css = String.raw;

/** Made from text, since what makes Lit's is in the badge's own file. */
export const credentialSheet = new CSSStyleSheet();

credentialSheet.replaceSync(css`
  .signed {
    align-items: start;
    --_bad: light-dark(#9c1f1f, #ffa8a0);
  }
  .said {
    display: inline-block;
    position: relative;
    text-indent: 1.4em;
  }
  /* Out of the line, which could break between it and the first of the words. */
  .signed .word {
    position: absolute;
    inset-block-start: 0.125em;
    inset-inline-start: 0;
    width: 1.05em;
    height: 1.05em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .signed .title a {
    color: inherit;
  }
  .signed.verified {
    border-style: solid;
    border-color: var(--_tier);
  }
  .signed.verified .word {
    color: var(--_good);
  }
  .signed.bad {
    border-style: solid;
    border-color: var(--_bad);
  }
  .signed.bad .word {
    color: var(--_bad);
  }
  .signed.demo {
    background: repeating-linear-gradient(
        135deg,
        transparent 0 10px,
        color-mix(in oklab, var(--_ink) 6%, transparent) 10px 20px
      )
      var(--_paper);
  }
  .test {
    display: inline-block;
    padding: 0 6px;
    margin-inline-end: 6px;
    border: 1px solid currentcolor;
    border-radius: 4px;
    background: var(--_paper);
    font-size: 0.75em;
    font-weight: 700;
    letter-spacing: 0.06em;
    vertical-align: 0.08em;
    white-space: nowrap;
  }
  .signed details {
    font-size: 0.875em;
    line-height: 1.45;
  }
  .signed summary {
    position: relative;
    width: fit-content;
    padding: 3px 0;
    color: var(--_accent);
    cursor: pointer;
  }
  /* As high as a finger needs. */
  .signed summary::after {
    content: '';
    position: absolute;
    inset: -9px 0;
  }
  .signed [part='verify'] {
    display: inline-block;
    padding-block: 12px;
  }
  .signed dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 12px;
    margin: 4px 0 8px;
  }
  .signed dt {
    color: var(--_soft);
  }
  .signed dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .signed details p {
    max-width: 52ch;
    margin: 0 0 8px;
  }
  @media (max-width: 360px) {
    .signed dl {
      grid-template-columns: 1fr;
    }
    .signed dd {
      margin-block-end: 4px;
    }
  }
  @media (forced-colors: active) {
    .signed,
    .signed .word {
      --_bad: CanvasText;
      color: CanvasText;
    }
    .signed.demo {
      background: Canvas;
    }
  }
`);
