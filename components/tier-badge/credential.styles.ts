const css = String.raw;

/** Made from text, since what makes Lit's is in the badge's own file. */
export const credentialSheet = new CSSStyleSheet();

credentialSheet.replaceSync(css`
  .signed {
    align-items: start;
    --_bad: light-dark(#9c1f1f, #ffa8a0);
  }
  .signed .word {
    flex: none;
    width: 1.05em;
    height: 1.05em;
    margin-inline-end: 0.35em;
    vertical-align: -0.16em;
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
  }
  .signed details {
    font-size: 0.875em;
    line-height: 1.45;
  }
  .signed summary {
    width: fit-content;
    padding: 3px 0;
    color: var(--_accent);
    cursor: pointer;
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
