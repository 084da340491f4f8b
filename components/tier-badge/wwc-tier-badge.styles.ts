import { css } from 'lit';

export const tierBadgeStyles = css`
  :host {
    --_mark-size: 72px;
    display: inline-block;
    max-width: 100%;
    vertical-align: middle;
  }
  :host([size='small']) {
    --_mark-size: 36px;
  }
  :host([size='large']) {
    --_mark-size: 120px;
  }
  .badge {
    display: flex;
    align-items: center;
    gap: 1em;
    min-height: calc(var(--_mark-size) + 1.5em + 2px);
    padding: 0.75em 1.25em 0.75em 1em;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  :host([size='small']) .badge {
    gap: 0.5em;
    min-height: 48px;
    padding: 4px 12px 4px 6px;
    font-size: 0.875em;
    line-height: 1.3;
  }
  :host([size='large']) .badge {
    font-size: 1.25em;
  }
  /* Where there is no room for both, the mark gives way to the longest word. */
  .badge > :last-child {
    flex-shrink: 9999;
  }
  .mark {
    flex-shrink: 1;
    min-width: 36px;
    height: auto;
  }
  .certified {
    border-style: solid;
    border-color: var(--_line);
  }
  [href]:hover .title {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .title,
  .line {
    display: block;
  }
  .title {
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .line {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .unofficial {
    font-size: 0.8125em;
  }
  ::slotted([slot='artwork']) {
    display: block;
    max-width: 160px;
    max-height: var(--_mark-size);
  }
`;
