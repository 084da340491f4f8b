import { portalAnswer, type PortalAnswer } from '../../../src/outcomes/portal-answer.js';
import { unhurried } from './unhurried.js';

/** Why an address gave nothing to read. */
export type Unread = { readonly is: 'unreachable' | 'missing' };

const PATIENCE = 60_000; // ms: a large file over a slow line

/** What stands at an address; never rejects. */
export async function fetchAnswer(
  address: string,
  signal: AbortSignal,
): Promise<PortalAnswer | Unread> {
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    const response = await fetch(address, { signal: within });
    const text = decoded(await response.arrayBuffer(), response.headers.get('Content-Type'));
    if (response.ok) return await unhurried(portalAnswer(text));
    const isLasting = response.status < 500 && response.status !== 429;
    // A portal says in the body what it does not understand.
    const answer = isLasting ? await unhurried(portalAnswer(text)) : null;
    if (answer?.is === 'refusal') return answer;
    return { is: isLasting ? 'missing' : 'unreachable' };
  } catch {
    return { is: 'unreachable' };
  }
}

/** The text in what was sent: as it says itself, else UTF-8, else as old spreadsheets write it. */
function decoded(bytes: ArrayBuffer, type: string | null): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const isWide = first === 0xff && second === 0xfe;
  const [, said = 'utf-8'] = /charset="?([\w-]+)/i.exec(type ?? '') ?? [];
  try {
    return new TextDecoder(isWide ? 'utf-16le' : said, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
