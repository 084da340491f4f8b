import { refuse } from './verdict.js';

declare class URL {
  constructor(address: string);
  readonly protocol: string;
  readonly hostname: string;
}
declare class TextDecoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}
declare const AbortSignal: { timeout(milliseconds: number): object };

/** The part of `fetch` that is needed. */
export type Fetch = (
  address: string,
  options: typeof MANNER & { readonly signal: object },
) => Promise<Answer>;

interface Answer {
  readonly ok: boolean;
  readonly body: { getReader(): Reader } | null;
}
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

const PATIENCE = 8_000; // ms

/** It tells a stranger's server nothing of the reader, and goes nowhere but to the address given. */
const MANNER = {
  credentials: 'omit',
  mode: 'cors',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const;

const HERE = ['localhost', '127.0.0.1', '[::1]'];

/** Fetches a text of at most `maxLength` bytes, over https; over http from this machine alone. Rejects otherwise. */
export async function fetchText(address: string, maxLength: number, fetch: Fetch): Promise<string> {
  const { protocol, hostname } = new URL(address);
  const isAllowed = protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname));
  if (!isAllowed) refuse('fetch-failed');
  const response = await fetch(address, { ...MANNER, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok || !response.body) return refuse('fetch-failed');
  return readText(response.body.getReader(), maxLength);
}

async function readText(reader: Reader, maxLength: number): Promise<string> {
  const decoder = new TextDecoder();
  let length = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return text + decoder.decode();
    length += value.length;
    if (length > maxLength) {
      await reader.cancel();
      refuse('too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
