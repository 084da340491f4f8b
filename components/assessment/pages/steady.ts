import type { ReactiveControllerHost } from 'lit';
import type { Form } from '../form.js';

const followed = new WeakSet<Form['host']>();

/**
 * From now on what is read stays where it is when something comes above the page, or goes. Other browsers see to that
 * themselves (`overflow-anchor`); Safari does not.
 */
export function keepSteady(host: Form['host']) {
  if (followed.has(host) || CSS.supports('overflow-anchor', 'auto')) return;
  followed.add(host);
  const element = host as Form['host'] & ReactiveControllerHost;
  const seen = () => {
    const title = host.shadowRoot?.querySelector('.title');
    return { title, top: title?.getBoundingClientRect().top ?? 0, scrolled: scrollY };
  };
  let before = seen();
  const hostUpdate = () => (before = seen());
  const hostUpdated = () => {
    const { title, top, scrolled } = seen();
    const isSame = title === before.title && scrolled === before.scrolled;
    // Of whoever is at the top of the page, what comes is in view; and who leads elsewhere meanwhile is followed.
    if (isSame && before.top < 0 && top !== before.top)
      scrollBy({ top: top - before.top, behavior: 'instant' });
  };
  element.addController({ hostUpdate, hostUpdated });
}
