import type { ReactiveControllerHost } from 'lit';
import type { Form } from '../form.js';
import { finish, isStuck } from './typing.js';

const followed = new WeakSet<Form['host']>();

/** The browser asks before the page is left while something stands in the form that cannot be taken. */
export function askBeforeLeaving({ host, mistakes }: Form) {
  if (followed.has(host)) return;
  followed.add(host);
  const isWrong = () => [...mistakes.values()].some(({ text, sentence }) => text || sentence);
  const ask = (event: Event) => {
    finish(host);
    if (isWrong()) event.preventDefault();
  };
  let stop: AbortController | undefined;
  const end = () => {
    stop?.abort();
    stop = undefined;
  };
  const follow = () => {
    if (!host.isConnected || !(isWrong() || isStuck(host))) return end();
    if (stop) return;
    stop = new AbortController();
    addEventListener('beforeunload', ask, { signal: stop.signal });
  };
  const hostDisconnected = () => {
    finish(host);
    end();
  };
  const element = host as Form['host'] & ReactiveControllerHost;
  element.addController({ hostConnected: follow, hostUpdated: follow, hostDisconnected });
}
