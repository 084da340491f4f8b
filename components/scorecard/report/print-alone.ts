/** Set, while a page prints: on what stands beside the element, and on the element and what it stands in. */
const BESIDE = 'data-wwc-beside';
const AROUND = 'data-wwc-around';

/** In a layer, since what is important there outweighs what a page calls important. */
const ALONE = `@page {
  margin: 16mm 15mm;
}
@layer {
  @media print {
    [${BESIDE}] {
      display: none !important;
    }
    [${AROUND}] {
      display: block !important;
      position: static !important;
      inset: auto !important;
      float: none !important;
      width: auto !important;
      height: auto !important;
      min-width: 0 !important;
      min-height: 0 !important;
      max-width: none !important;
      max-height: none !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      clip-path: none !important;
      columns: auto !important;
      contain: none !important;
      content-visibility: visible !important;
      transform: none !important;
      translate: none !important;
      scale: none !important;
      break-inside: auto !important;
    }
    /* It stands above the page, and cannot be brought into its flow. */
    [${AROUND}]:is(:modal, :popover-open) {
      position: absolute !important;
      inset: 0 auto auto 0 !important;
      width: 100% !important;
    }
    [${AROUND}]:is(dialog, [popover]) {
      border: 0 !important;
      color: inherit !important;
      background: none !important;
    }
    [${AROUND}]::backdrop {
      display: none !important;
    }
  }
}`;

/** Prints an element without the page around it, and whole where the page scrolls it within a part of the window. */
export function printAlone(element: Element): void {
  const roots = new Set<Document | ShadowRoot>();
  const beside: Element[] = [];
  const around: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    roots.add(at.getRootNode() as Document | ShadowRoot);
    around.push(at);
    for (const sibling of at.parentNode?.children ?? []) if (sibling !== at) beside.push(sibling);
  }
  const alone = new CSSStyleSheet();
  alone.replaceSync(ALONE);
  for (const one of beside) one.setAttribute(BESIDE, '');
  for (const one of around) one.setAttribute(AROUND, '');
  for (const root of roots) root.adoptedStyleSheets.push(alone);
  const restore = () => {
    for (const one of beside) one.removeAttribute(BESIDE);
    for (const one of around) one.removeAttribute(AROUND);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== alone);
    }
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** The element around it as it is shown: a slot that it stands in, a host through the border of its shadow root. */
function parentOf(element: Element): Element | null {
  const { assignedSlot, parentNode, parentElement } = element;
  return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : parentElement);
}
