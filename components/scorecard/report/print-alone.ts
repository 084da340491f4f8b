/** Set, while a page prints, on what stands beside the element and around it. */
const BESIDE = 'data-wwc-beside';

/** Prints an element without the page around it. */
export function printAlone(element: Element): void {
  const roots = new Set<Document | ShadowRoot>();
  const beside: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    roots.add(at.getRootNode() as Document | ShadowRoot);
    for (const sibling of at.parentNode?.children ?? []) if (sibling !== at) beside.push(sibling);
  }
  const hide = new CSSStyleSheet();
  hide.replaceSync(`@media print { [${BESIDE}] { display: none !important } }`);
  for (const one of beside) one.setAttribute(BESIDE, '');
  for (const root of roots) root.adoptedStyleSheets.push(hide);
  const restore = () => {
    for (const one of beside) one.removeAttribute(BESIDE);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== hide);
    }
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** The element around, through the border of a shadow root. */
function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
