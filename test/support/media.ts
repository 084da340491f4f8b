/**
 * Dark, print, forced colours and the like. After each test all is as it was.
 *
 * Chromium really emulates them. Firefox and WebKit cannot be asked to: there the style sheets that are on the page at
 * that moment, those in open shadow roots too, are rewritten as if it were so (conditions of `@media`, `color-scheme:
 * light dark`), and `matchMedia` answers accordingly. So show the element first, then call `emulateMedia`. Not
 * rewritten: what the browser itself would paint otherwise (forced colours, scroll bars), and `change` events. Set the
 * window's size before a coarse pointer: with it Chromium's finger goes, which also cannot hover.
 */
import { command } from './command.js';

export interface Media {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly pointer?: 'coarse';
}

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
  pointer: 'pointer',
} as const;

/** Media conditions that hold for any window and for none. */
const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

let emulated = false;
let undo: (() => void)[] = [];

/** Makes the page be as on such a medium. True where the browser does it, false where style sheets are rewritten. */
export async function emulateMedia(wanted: Media): Promise<boolean> {
  await resetMedia();
  emulated = true;
  const answer = await command<{ emulated: boolean }>('wwc-emulate', {
    media: wanted.media ?? '',
    features: featuresOf(wanted),
  });
  if (!answer.emulated) rewriteAll(wanted);
  return answer.emulated;
}

export async function resetMedia(): Promise<void> {
  if (!emulated) return;
  emulated = false;
  for (const step of undo.reverse()) step();
  undo = [];
  await command('wwc-emulate', { media: '', features: [] });
}

function featuresOf(wanted: Media): { name: string; value: string }[] {
  return Object.entries(FEATURES).flatMap(([key, name]) => {
    const value = wanted[key as keyof typeof FEATURES];
    return value === undefined ? [] : [{ name, value }];
  });
}

function rewriteAll(wanted: Media): void {
  const roots = rootsIn(document);
  for (const root of roots) {
    for (const { cssRules } of root.styleSheets) undo.push(...rewriteRules(cssRules, wanted));
  }
  undo.push(adoptCopies(roots, wanted));
  const original = window.matchMedia;
  window.matchMedia = (query) => original.call(window, rewritten(query, wanted));
  const { style } = document.documentElement;
  const scheme = style.colorScheme;
  style.colorScheme = wanted.colorScheme ?? scheme;
  undo.push(() => {
    window.matchMedia = original;
    style.colorScheme = scheme;
  });
}

type Root = Document | ShadowRoot;

function rootsIn(root: Root): Root[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inside.flatMap(rootsIn)];
}

/**
 * Puts rewritten copies in the place of sheets that scripts have made; what it returns puts those back. WebKit crashes
 * where such a sheet changes, or is taken off, after an element that wore it has gone.
 */
function adoptCopies(roots: readonly Root[], wanted: Media): () => void {
  const copies = new Map<CSSStyleSheet, CSSStyleSheet>();
  const copyOf = (sheet: CSSStyleSheet) => {
    const copy = copies.get(sheet) ?? new CSSStyleSheet();
    if (!copies.has(sheet)) {
      copies.set(sheet, copy);
      copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
      rewriteRules(copy.cssRules, wanted);
    }
    return copy;
  };
  for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.map(copyOf);
  return () => {
    const originals = new Map([...copies].map(([sheet, copy]) => [copy, sheet]));
    for (const root of roots.filter(({ isConnected }) => isConnected))
      root.adoptedStyleSheets = root.adoptedStyleSheets.map((each) => originals.get(each) ?? each);
  };
}

/** Gives what puts each rule back as it was. */
function rewriteRules(rules: CSSRuleList, wanted: Media): (() => void)[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? rewriteCondition(rule.media, wanted) : []),
    ...(rule instanceof CSSStyleRule ? rewriteScheme(rule.style, wanted) : []),
    ...('cssRules' in rule ? rewriteRules(rule.cssRules as CSSRuleList, wanted) : []),
  ]);
}

function rewriteCondition(list: MediaList, wanted: Media): (() => void)[] {
  const before = list.mediaText;
  const after = rewritten(before, wanted);
  if (after === before) return [];
  list.mediaText = after;
  return [() => (list.mediaText = before)];
}

function rewriteScheme(style: CSSStyleDeclaration, { colorScheme }: Media): (() => void)[] {
  const before = style.getPropertyValue('color-scheme');
  if (!colorScheme || !(before.includes('light') && before.includes('dark'))) return [];
  style.setProperty('color-scheme', colorScheme);
  return [() => style.setProperty('color-scheme', before)];
}

function rewritten(condition: string, wanted: Media): string {
  const decided = featuresOf(wanted).reduce(
    (text, { name, value }) =>
      text.replaceAll(
        new RegExp(`\\(\\s*${name}\\s*(?::\\s*([a-z-]+)\\s*)?\\)`, 'g'),
        (_, asked) =>
          (asked ?? value) === value && !(asked === undefined && isNone(value)) ? ALWAYS : NEVER,
      ),
    condition,
  );
  if (!wanted.media) return decided;
  return decided.replaceAll(/(?<![-(\w])(?:only\s+)?(screen|print)(?![-\w])/g, (_, type) =>
    type === wanted.media ? ALWAYS : NEVER,
  );
}

/** `(forced-colors)` without a value asks for any value but none. */
function isNone(value: string): boolean {
  return value === 'none' || value === 'no-preference';
}
