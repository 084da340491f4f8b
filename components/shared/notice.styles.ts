import type { css as Css, CSSResult } from 'lit';

let made: CSSResult | undefined;

/** What stands in the place of a figure or a record: its styles come with it, made once for all elements. */
export function noticeStyles(css: typeof Css): CSSResult {
  made ??= css`
    .notice {
      max-width: 65ch;
      color: var(--_soft);
    }
    .notice p {
      margin: 8px 0;
    }
    .notice button {
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
  `;
  return made;
}

/** Puts them before the host's own, which may say otherwise. */
export function wearNoticeStyles(root: Node, css: typeof Css) {
  const { styleSheet } = noticeStyles(css);
  if (!styleSheet || !(root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.unshift(styleSheet);
}
