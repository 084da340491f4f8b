import type { css as Css } from 'lit';

/** What the sections of the report need beyond what the scorecard has. */
export const reportStyles = (css: typeof Css) => css`
  .outline {
    margin-top: 24px;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .outline ol {
    columns: 16em auto;
    column-gap: 32px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .outline li {
    padding: 4px 0;
    break-inside: avoid;
  }
  .fold {
    display: flex;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 44px;
    margin: -8px 0;
    padding: 8px 0;
    color: inherit;
    font: inherit;
    text-align: start;
    background: none;
    border: 0;
  }
  .fold::after {
    flex: none;
    width: 0.55em;
    height: 0.55em;
    margin-inline: 16px 4px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    content: '';
    transform: translateY(-25%) rotate(45deg);
  }
  .fold[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }
  .fold:hover span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .prose {
    max-width: 65ch;
    margin-bottom: 12px;
  }
  .journey {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .journey li {
    display: flex;
    gap: 12px;
    position: relative;
    padding-bottom: 16px;
  }
  .journey li:not(:last-child)::before {
    position: absolute;
    inset: 1.5em auto 0 0.45em;
    border-inline-start: 2px solid var(--_line);
    content: '';
  }
  .journey .sign {
    margin-top: 0.25em;
  }
  .journey .current .line:first-child {
    font-weight: 700;
  }
  .explained,
  .field {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 24px 32px;
    margin: 0;
  }
  .explained dt {
    font-weight: 700;
  }
  .explained dd {
    margin: 4px 0 0;
    max-width: 65ch;
  }
  .dashes {
    display: block;
    width: 40px;
    height: 4px;
    margin-inline-start: auto;
    stroke: var(--_soft);
    stroke-width: 2;
    stroke-dasharray: 6 3;
  }
  .dashes-1 {
    stroke-dasharray: 2 2;
  }
  .dashes-2 {
    stroke-dasharray: 9 3 2 3;
  }
  .compared tbody tr:last-child > * {
    font-weight: 700;
  }
  @container scorecard (max-width: 44em) {
    .stack .dashes {
      margin: 0;
    }
    .stack .figure {
      flex: 1 0 40%;
      text-align: start;
      white-space: normal;
    }
  }
  .here {
    color: var(--_accent);
    font-size: 0.875em;
  }
  .practice-heading {
    margin: 24px 0 4px;
    font-size: 1.125em;
    font-weight: 700;
  }
  .steps li {
    padding: 6px 0;
    border-bottom: 1px solid var(--_line);
  }
`;
