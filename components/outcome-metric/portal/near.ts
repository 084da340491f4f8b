/** How far from the window a tile is when its data are fetched. */
const NEAR = '400px';

const waiting = new Map<Element, () => void>();

/** One observer for all tiles; it is gone when nobody waits. */
let observer: IntersectionObserver | null = null;

/** Calls back once when the element comes near the window, unless what this returns is called before. */
export function whenNear(element: Element, act: () => void): () => void {
  waiting.set(element, act);
  observer ??= new IntersectionObserver(see, { rootMargin: NEAR });
  observer.observe(element);
  return () => forget(element);
}

function see(entries: readonly IntersectionObserverEntry[]) {
  for (const { target, isIntersecting } of entries) {
    const act = isIntersecting ? waiting.get(target) : undefined;
    if (!act) continue;
    forget(target);
    act();
  }
}

function forget(element: Element) {
  observer?.unobserve(element);
  waiting.delete(element);
  if (waiting.size) return;
  observer?.disconnect();
  observer = null;
}
