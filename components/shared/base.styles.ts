import { css } from 'lit';

/**
 * Colours, type and space of all elements. Public names are `--wwc-…`; what is derived from them is `--_…`. Hues
 * follow the page's `color-scheme`. A colour that the page gives for text or for what can be pressed is made darker on
 * light ground and lighter on dark ground where it would be hard to read.
 */
export const base = css`
  :host {
    --_paper: var(--wwc-paper, light-dark(#fff, #151c24));
    --_ink: var(--wwc-ink, light-dark(#1b2733, #f1f4f7));
    --_soft: color-mix(in oklab, var(--_ink) 74%, var(--_paper));
    --_line: color-mix(in oklab, var(--_ink) 16%, var(--_paper));
    --_edge: color-mix(in oklab, var(--_ink) 58%, var(--_paper));
    --_accent-given: var(--wwc-accent, light-dark(#1d5c96, #8fc1f2));
    --_accent: light-dark(
      oklch(from var(--_accent-given) min(l, 0.47) min(c, 0.15) h),
      oklch(from var(--_accent-given) max(l, 0.78) min(c, 0.11) h)
    );
    --_good: light-dark(#17663b, #7bd3a0);
    --_radius: var(--wwc-radius, 12px);
    display: block;
    /* What is hidden from sight stays within, also where a part of the page scrolls by itself. */
    position: relative;
    color: var(--_ink);
    font-family: var(--wwc-font, inherit);
    font-size: var(--wwc-font-size, 1rem);
    line-height: 1.5;
    text-align: start;
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_edge: CanvasText;
      --_good: CanvasText;
      --_accent: LinkText;
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
`;
