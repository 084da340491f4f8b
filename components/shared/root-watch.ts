/** Calls back after each change until what it returns is called, which is to be done once. */
export type Watch = (root: Node, changed: () => void) => () => void;

/** Tells when an element of the root, or the root, gets another `lang`. */
export const watchLanguage = rootWatch({ attributeFilter: ['lang'] });

/** Tells when an element comes, goes, or gets another `id`. */
export const watchTree = rootWatch({ attributeFilter: ['id'], childList: true });

/** One observer per root for all who watch it, so that a thousand elements cost a page what one does. */
function rootWatch(options: MutationObserverInit): Watch {
  const watched = new Map<Node, { observer: MutationObserver; readers: Set<() => void> }>();
  return (root, changed) => {
    let entry = watched.get(root);
    if (!entry) {
      const readers = new Set<() => void>();
      const observer = new MutationObserver(() => readers.forEach((read) => read()));
      observer.observe(root, { ...options, subtree: true });
      watched.set(root, (entry = { observer, readers }));
    }
    const { observer, readers } = entry;
    readers.add(changed);
    return () => {
      readers.delete(changed);
      if (readers.size) return;
      observer.disconnect();
      watched.delete(root);
    };
  };
}

/** The element, the one in whose shadow it stands, and so on outwards to the document. */
export function hostsAround(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...hostsAround(root.host)] : [element];
}
