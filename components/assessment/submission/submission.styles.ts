const css = String.raw;

/** Made from text, since what makes Lit's is in the form's own file. */
export const submissionSheet = new CSSStyleSheet();

submissionSheet.replaceSync(css`
  .warning.wrong {
    border-color: var(--_bad);
  }
  .foot {
    max-width: none;
    margin-block: 24px 0;
    border: 1px solid var(--_edge);
    border-inline-start-width: 4px;
    border-radius: 6px;
    /* What is half behind it does not run into it. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .foot:not(p) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
    align-items: center;
  }
  /* In view wherever the criterion is that it names, which is not hidden behind it; on a phone that lies, too. */
  @media (min-height: 15rem) {
    div:has(> .foot) {
      display: flex;
      flex-direction: column;
    }
    .foot {
      order: 1;
      position: sticky;
      z-index: 1;
      bottom: 0;
    }
    .foot ~ .page * {
      scroll-margin-bottom: 8rem;
    }
    /* One line is enough there: that of a question waits above the page. */
    .asked:has(~ .foot) {
      order: 0;
      position: static;
    }
  }
  @media (max-height: 30rem), (max-width: 30rem) {
    .foot {
      padding-block: 4px;
      font-size: 0.875em;
      line-height: 1.35;
    }
  }
  @media (max-height: 30rem) {
    .foot ~ .page * {
      scroll-margin-bottom: 5rem;
    }
  }
  [part='sending'] progress {
    grid-column: 1 / -1;
    width: 100%;
    max-width: 32rem;
    height: 8px;
    accent-color: var(--_accent);
  }
  [part='sending'] button {
    grid-column: 1 / -1;
    justify-self: start;
    margin-top: 16px;
  }
  [part='sending'] .intro,
  [part='sending'] .outcome {
    grid-column: 1 / -1;
  }
  .chapter {
    margin-top: 40px;
  }
  .chapter > .name {
    margin-bottom: 16px;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }
  .facts {
    max-width: 65ch;
    margin: 12px 0 0;
  }
  .facts > div {
    padding-block: 4px;
  }
  .facts dt {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .facts ul {
    margin: 0;
    padding-inline-start: 20px;
  }
  .facts a {
    display: inline-block;
    padding-block: 4px;
  }
  .typed {
    white-space: pre-line;
  }
  @container (min-width: 40rem) {
    .facts > div {
      display: grid;
      grid-template-columns: 10rem minmax(0, 1fr);
      gap: 16px;
    }
  }
  .deciding {
    max-width: 40rem;
    margin: 16px 0 0;
    padding: 4px 16px 8px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
  }
  .deciding legend {
    float: none;
    width: auto;
    padding-inline: 4px;
    font-weight: 700;
  }
  .deciding .choices {
    margin-block: 8px 12px;
  }
  .gaps button.code {
    min-width: 44px;
    min-height: 44px;
    margin-inline-end: 8px;
    text-align: start;
  }
  .changes {
    width: 100%;
    border-collapse: collapse;
    overflow-wrap: anywhere;
  }
  .changes :is(th, td) {
    padding: 8px;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid var(--_line);
  }
  .changes :is(ins, del) {
    white-space: pre-line;
  }
  .changes th {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .changes :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .title + .agree {
    margin-top: 16px;
  }
  .changes ins {
    font-weight: 600;
    text-decoration: none;
  }
  .outcome p {
    overflow-wrap: anywhere;
  }
  .outcome .warning {
    margin-block: 16px 8px;
  }
  .deciding .choices + p {
    margin-bottom: 12px;
  }
`);
