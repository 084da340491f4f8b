import { fetchText } from '../../src/credential/fetch-text.js';

/** Long enough for all badges of a page, short enough that nobody misses a revocation. */
const KEPT = 60_000; // ms

const texts = new Map<string, Promise<string>>();

/** Fetches a text; the badges of a page that want the same one share a request. */
export function sharedText(address: string, maxLength: number): Promise<string> {
  const url = new URL(address, document.baseURI).href;
  const known = texts.get(url);
  if (known) return known;
  const text = fetchText(url, maxLength, (to, manner) => fetch(to, manner as RequestInit));
  texts.set(url, text);
  const forget = () => texts.delete(url);
  text.then(() => setTimeout(forget, KEPT), forget);
  return text;
}
