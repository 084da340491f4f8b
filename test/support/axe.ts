import 'axe-core';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

/** All that WCAG 2.2 AA asks and a machine can check, and axe's own good practices; no rule is left out. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that axe leaves off unless they are asked for. */
const RULES = { 'target-size': { enabled: true } };

/**
 * Expects that axe finds nothing against the element and all inside it, shadow roots included. Waits first until the
 * elements have rendered, fonts have loaded and transitions are over. Where it fails it names each rule and part.
 */
export async function expectAccessible(element: Element): Promise<void> {
  await stable(element);
  // Content outside any landmark is a fault of a page, and the page of a test has none but this.
  const parent = element.parentElement;
  const isBare = parent !== null && parent !== document.body && !parent.closest('main, [role]');
  if (isBare) parent.setAttribute('role', 'main');
  try {
    const { violations } = await axe.run(element, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: TAGS },
      rules: RULES,
    });
    if (violations.length > 0) throw new Error(violations.map(textOf).join('\n'));
  } finally {
    if (isBare) parent.removeAttribute('role');
  }
}

async function stable(element: Element): Promise<void> {
  await Promise.all(elementsIn(element).map(updateComplete));
  await document.fonts.ready;
  await Promise.all(
    document
      .getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && hasEnd(effect))
      .map(({ finished }) => finished.catch(() => undefined)),
  );
}

function hasEnd(effect: AnimationEffect | null): boolean {
  return Number.isFinite(effect?.getComputedTiming().endTime);
}

/** The element and all below it, through open shadow roots. */
function elementsIn(element: Element): Element[] {
  const children = [...element.children, ...(element.shadowRoot?.children ?? [])];
  return [element, ...children.flatMap(elementsIn)];
}

async function updateComplete(element: Element): Promise<void> {
  if ('updateComplete' in element) await element.updateComplete;
}

function textOf({ id, help, helpUrl, nodes }: axeCore.Result): string {
  const places = nodes.map(
    ({ target, html, failureSummary }) =>
      `  ${target.flat().join(' » ')}\n    ${html}\n    ${failureSummary?.replaceAll('\n', '\n    ')}`,
  );
  return [`${id}: ${help} (${helpUrl})`, ...places].join('\n');
}
