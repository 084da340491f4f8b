const css = String.raw;

/** Made from text, since what makes Lit's is in the form's own file. */
export const pagesSheet = new CSSStyleSheet();

pagesSheet.replaceSync(css`
  .fields {
    display: grid;
    gap: 24px;
    max-width: 32rem;
    margin: 24px 0;
  }
  .field label {
    font-weight: 600;
  }
  .hint,
  .remark {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .error {
    color: var(--_bad);
    font-weight: 600;
  }
  .doubt {
    font-weight: 600;
  }
  .wrong {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_bad);
  }
  .field input,
  .field select,
  .field textarea {
    display: block;
    width: 100%;
    min-height: 44px;
    margin-top: 4px;
    padding: 8px 12px;
    color: var(--_ink);
    font: inherit;
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: 6px;
  }
  .check {
    border: 0;
    padding-inline: 0;
  }
  .check:has(:checked) {
    background: none;
    box-shadow: none;
  }
  .beside .fields {
    margin: 8px 0 16px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_line);
  }
  .evidence {
    display: grid;
    gap: 24px;
    justify-items: start;
  }
  .rows {
    display: contents;
  }
  .piece {
    display: grid;
    gap: 12px;
    width: 100%;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .piece legend {
    font-weight: 700;
  }
  .piece .link {
    justify-self: start;
  }
  .decision {
    max-width: 65ch;
    margin: 8px 0 16px;
    padding: 4px 16px;
    border-inline-start: 4px solid var(--_gold);
  }
  .decision .typed {
    white-space: pre-line;
  }
  .above,
  .decision {
    overflow-wrap: anywhere;
  }
  .decided {
    font-weight: 700;
  }
  .warning.met {
    border-color: var(--_good);
    font-weight: 600;
  }
  .warning.met::before {
    content: '✓ ' / '';
    color: var(--_good);
  }
  .year-figure {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
  }
  .year-figure .field {
    flex: 1 1 8rem;
  }
  .field.number input,
  .field.date input {
    max-width: 14rem;
    font-variant-numeric: tabular-nums;
  }
  .gaps {
    margin-block: 24px;
    padding: 16px 24px;
    border: 2px solid var(--_edge);
    border-radius: 6px;
  }
  .gaps ul {
    margin: 8px 0 0;
    padding-inline-start: 20px;
  }
  .gaps .link {
    min-height: 32px;
    padding: 4px 0;
    text-align: start;
    vertical-align: top;
  }
  .gaps .codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.25em, 1fr));
  }
  .gaps .code {
    min-height: 44px;
    color: var(--_accent);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    margin-top: 32px;
  }
  .part .name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .gaps .name {
    font-size: 1.125em;
    font-weight: 700;
  }
  .part > .primary,
  .part > p {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .part > .primary {
    margin-top: 16px;
  }
  .said {
    grid-column: 1 / -1;
    margin: 8px 0 0;
    border-top: 1px solid var(--_line);
  }
  .said > div {
    padding: 8px 0;
    border-bottom: 1px solid var(--_line);
  }
  .said dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .said .remark {
    display: block;
    font-weight: 400;
  }
  @container (min-width: 40rem) {
    .said > div {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 16px;
    }
  }
  .files {
    margin-top: 32px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  .files .name {
    font-size: 1.125em;
    font-weight: 700;
  }
  .files .hint {
    margin-top: 8px;
  }
  .files .fields {
    margin: 16px 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-top: 16px;
  }
  /* What it does cannot be undone. */
  .final {
    margin-top: 16px;
  }
  .final button {
    color: var(--_bad);
  }
  input[type='file'] {
    height: auto;
  }
  .opened + .opened {
    margin-top: 24px;
    padding-top: 8px;
    border-top: 1px solid var(--_line);
  }
  .conflict {
    min-width: 0;
    max-width: 32rem;
    margin: 16px 0;
    padding: 0;
    border: 0;
  }
  .conflict legend {
    float: none;
    margin-bottom: 4px;
    font-weight: 600;
  }
  .conflict .choice {
    margin-top: 8px;
    overflow-wrap: anywhere;
  }
  .conflict bdi {
    white-space: pre-wrap;
  }
  .asking {
    display: flex;
    flex-direction: column;
  }
  .asked {
    order: 1;
    position: sticky;
    z-index: 1;
    bottom: 0;
    padding: 4px 16px;
    background: var(--_wash);
    border: 2px solid var(--_edge);
    border-radius: 6px;
  }
  /* What gets the focus is not hidden above the line. */
  .asking .page * {
    scroll-margin-bottom: 5rem;
  }
  .changes {
    margin: 0 0 16px;
    padding: 0;
    list-style: none;
  }
  .changes .link {
    margin-inline-end: 8px;
  }
  @media print {
    .change {
      display: none;
    }
  }
`);
