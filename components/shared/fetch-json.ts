/** Why an address gave no JSON. */
export type FetchFailure = 'unreachable' | 'missing' | 'unreadable';

const PATIENCE = 20_000; // ms

interface Shared {
  readonly answer: Promise<unknown>;
  readonly abort: AbortController;
  readers: number;
}

const running = new Map<string, Shared>();

/**
 * The JSON at an address; many elements that ask at the same time share one request, which stops when the last of
 * them aborts. Rejects with a `FetchFailure`.
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  if (!URL.canParse(address, document.baseURI)) fail('missing');
  const { href } = new URL(address, document.baseURI);
  const request = running.get(href) ?? start(href);
  request.readers += 1;
  signal.addEventListener('abort', () => leave(href, request), { once: true });
  return request.answer;
}

function start(address: string): Shared {
  const abort = new AbortController();
  const answer = load(address, AbortSignal.any([abort.signal, AbortSignal.timeout(PATIENCE)]));
  const request: Shared = { answer, abort, readers: 0 };
  running.set(address, request);
  const end = () => forget(address, request);
  answer.then(end, end);
  return request;
}

function leave(address: string, request: Shared) {
  request.readers -= 1;
  if (request.readers > 0) return;
  forget(address, request);
  request.abort.abort();
}

function forget(address: string, request: Shared) {
  if (running.get(address) === request) running.delete(address);
}

async function load(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal }).catch(() => fail('unreachable'));
  if (!response.ok) fail(response.status < 500 ? 'missing' : 'unreachable');
  const text = await response.text().catch(() => fail('unreachable'));
  try {
    return JSON.parse(text);
  } catch {
    return fail('unreadable');
  }
}

function fail(failure: FetchFailure): never {
  throw failure;
}
