import type { SendingFailure } from '../../../src/text/assessment-submission-text.js';

/** What became of a record that was sent. */
export type Outcome =
  /** `response`: the JSON that the server answered, or null. */
  | { readonly is: 'sent'; readonly response: unknown }
  | {
      readonly is: 'failed';
      readonly why: SendingFailure;
      /** The server's own, where it gave a reason in words. */
      readonly said: string | null;
      /** Whether it certainly was not taken: a next attempt is then another delivery. */
      readonly isFinal: boolean;
    }
  | { readonly is: 'stopped' };

export interface Delivery {
  readonly address: URL;
  readonly body: string;
  /** The same for each attempt at the same delivery, so that the server can tell them from another one. */
  readonly key: string;
}

const PATIENCE = 30_000; // ms

/** How long after a request a browser may tell that the page's policy forbade it. */
const TOLD_WITHIN = 200; // ms

/** Statuses of a server that may yet take what it has: too slow a request, and one that it is still at work on. */
const UNDECIDED = [408, 409];

/** Longer words of a server than this are no sentence. */
const LONGEST = 300;

/** Sends a record once. Never rejects. */
export async function post(
  { address, body, key }: Delivery,
  stop: AbortSignal,
  patience = PATIENCE,
): Promise<Outcome> {
  if (stop.aborted) return { is: 'stopped' };
  // Of its own: where two signals are joined, WebKit loses them.
  const end = new AbortController();
  const { signal } = end;
  const timer = setTimeout(() => end.abort(), patience);
  stop.addEventListener('abort', () => end.abort());
  const forbidding = policyForbids(address, signal);
  try {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
    // A server that sends elsewhere, to a page to sign in say, has not taken the record.
    const init: RequestInit = { method: 'POST', body, headers, signal, redirect: 'manual' };
    return await outcomeOf(await fetch(address, init));
  } catch {
    const stopped = new Promise<null>((resolve) =>
      stop.addEventListener('abort', () => resolve(null)),
    );
    const why = signal.aborted
      ? 'slow'
      : await Promise.race([whyUnreachable(address, forbidding), stopped]);
    return stop.aborted || !why ? { is: 'stopped' } : failed(why, false);
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}

function failed(why: SendingFailure, isFinal: boolean, said: string | null = null): Outcome {
  return { is: 'failed', why, said, isFinal };
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const { status, type, ok } = response;
  if (type === 'opaqueredirect') return failed('moved', true);
  const kind = response.headers.get('Content-Type') ?? '';
  const json: unknown = kind.includes('json') ? await response.json().catch(() => null) : null;
  const isFinal = status < 500 && !UNDECIDED.includes(status);
  if (!ok) return failed(failureOf(status), isFinal, wordsIn(json));
  // A page is no answer to a record: it is what comes before one, to sign in say.
  return kind.includes('html') ? failed('moved', true) : { is: 'sent', response: json };
}

function failureOf(status: number): SendingFailure {
  if (status >= 500) return status === 503 ? 'busy' : 'broken';
  const known: Readonly<Record<number, SendingFailure>> = {
    401: 'signed-out',
    403: 'signed-out',
    404: 'not-there',
    405: 'not-there',
    408: 'slow',
    409: 'busy',
    410: 'not-there',
    413: 'too-large',
    429: 'busy',
  };
  return known[status] ?? 'refused';
}

/** Of an answer such as `{ "detail": "…" }`, https://www.rfc-editor.org/rfc/rfc9457 */
function wordsIn(json: unknown): string | null {
  const { detail, message, title } = Object(json) as Readonly<Record<string, unknown>>;
  const words = [detail, message, title].find((each) => typeof each === 'string' && each.trim());
  return words === undefined ? null : String(words).trim().slice(0, LONGEST);
}

/** Once the browser tells that the page's own policy forbids the request, which it does apart from that. */
function policyForbids({ origin }: URL, signal: AbortSignal): Promise<true> {
  return new Promise((resolve) => {
    const hear = ({
      blockedURI,
      disposition,
      effectiveDirective,
    }: SecurityPolicyViolationEvent) => {
      const isHere = URL.canParse(blockedURI) && new URL(blockedURI).origin === origin;
      const isEnforced = disposition === 'enforce' && effectiveDirective === 'connect-src';
      if (isHere && isEnforced) resolve(true);
    };
    document.addEventListener('securitypolicyviolation', hear, { signal });
  });
}

/** A browser does not say which it was; a request that asks for nothing tells it. */
async function whyUnreachable(address: URL, forbidding: Promise<true>): Promise<SendingFailure> {
  const silence = new Promise<false>((resolve) => setTimeout(resolve, TOLD_WITHIN, false));
  if (await Promise.race([forbidding, silence])) return 'against-policy';
  if (!navigator.onLine) return 'offline';
  if (address.origin === location.origin) return 'unreachable';
  const init: RequestInit = { method: 'HEAD', mode: 'no-cors', credentials: 'omit' };
  return fetch(address, { ...init, signal: AbortSignal.timeout(5000) }).then(
    () => 'forbidden',
    () => 'unreachable',
  );
}
