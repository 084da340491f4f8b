import { css } from 'lit';
import { base } from './base.styles.js';
import { hues } from './hues.styles.js';

const large = css`
  :host {
    --_wash: color-mix(in oklab, var(--_ink) 4%, var(--_paper));
  }
  button {
    font: inherit;
    font-weight: 600;
    min-height: 44px;
    padding: 8px 16px;
    color: var(--_accent);
    background: var(--_paper);
    border: 1px solid currentcolor;
    border-radius: 6px;
    cursor: pointer;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** What a large element wears. */
export const tokens = [base, hues, large];
