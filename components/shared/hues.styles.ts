import { css } from 'lit';

/** A hue for each tier, worn by what is in its class. */
export const hues = css`
  :host {
    --_silver: var(--wwc-silver, light-dark(#566575, #b3c1cf));
    --_gold: var(--wwc-gold, light-dark(#8a6100, #e3b651));
    --_platinum: var(--wwc-platinum, light-dark(#2c4a7a, #9cbdf2));
    --_tier: var(--_edge);
  }
  .silver {
    --_tier: var(--_silver);
  }
  .gold {
    --_tier: var(--_gold);
  }
  .platinum {
    --_tier: var(--_platinum);
  }
`;
