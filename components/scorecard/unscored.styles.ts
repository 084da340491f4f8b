import type { css as Css, CSSResult } from 'lit';

let made: CSSResult | undefined;

/** A record that cannot be scored; they come with what shows it, and are made once. */
export function unscoredStyles(css: typeof Css): CSSResult {
  made ??= css`
    .name.unscored {
      margin-bottom: 8px;
    }
    .unscored .title {
      font-size: 1.375em;
    }
    div.unscored:not(.name) {
      max-width: 44em;
      margin-bottom: 8px;
    }
    .says {
      margin: 16px 0 0;
      padding-top: 16px;
      font-weight: 700;
      border-top: 1px solid var(--_line);
    }
    .unscored dl {
      margin: 8px 0 0;
    }
    .unscored dl > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0 24px;
      align-items: baseline;
      padding: 8px 0;
      border-bottom: 1px solid var(--_line);
      break-inside: avoid;
    }
    .unscored dl > div:last-child {
      border: 0;
    }
    .unscored dt {
      color: var(--_soft);
      font-size: 0.9375em;
    }
    .unscored dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .unscored p:has(.open) {
      margin: 8px 0 0;
    }
    .open {
      display: inline-block;
      padding: 10px 0;
      font-weight: 600;
    }
    @container scorecard (min-width: 28em) {
      .unscored dl > div {
        grid-template-columns: 11em minmax(0, 1fr);
      }
    }
  `;
  return made;
}
