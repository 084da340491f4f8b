import { bytesOf } from './base64url.js';
import { isObject, listOf, textOrNull, type Json } from './json.js';
import { SKEW, type VerifiableCredential } from './vc.js';
import { refuse, type Code } from './verdict.js';

declare class Blob {
  constructor(parts: Uint8Array<ArrayBuffer>[]);
  stream(): { pipeThrough(through: object): { getReader(): Reader } };
}
declare class DecompressionStream {
  constructor(format: 'gzip');
}
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

/** The shortest list that hides whose bit is asked for, in bytes; W3C Bitstring Status List 1.0, 3.2. */
const MIN_LENGTH = 16_384;
const MAX_LENGTH = 2 ** 21;

/** Where one credential stands in a list. */
export interface StatusEntry {
  readonly purpose: 'revocation' | 'suspension';
  readonly index: number;
  /** Address and id of the list. */
  readonly list: string;
}

/** What the bit means where it is set. */
export const MEANING = { revocation: 'revoked', suspension: 'suspended' } as const satisfies Record<
  string,
  Code
>;

/** The entries of a credential. Throws where there are none, or one that is not known here. */
export function statusEntries(credentialStatus: unknown): readonly StatusEntry[] {
  const entries = listOf(credentialStatus).map(readEntry);
  return entries.length > 0 ? entries : refuse('status-absent');
}

/** Whether the bit is set. Throws where the list is not the one named, or not fresh. */
export async function isSet(
  { id, types, subject, from, until }: VerifiableCredential,
  entry: StatusEntry,
  now: number,
): Promise<boolean> {
  const encoded = textOrNull(subject['encodedList']) ?? '';
  const bytes = encoded.startsWith('u') && bytesOf(encoded.slice(1));
  if (
    // A fresh list of the same issuer, but another one, could hold anything at this index.
    id !== entry.list ||
    !types.includes('BitstringStatusListCredential') ||
    subject['type'] !== 'BitstringStatusList' ||
    !listOf(subject['statusPurpose']).includes(entry.purpose) ||
    !bytes
  ) {
    return refuse('status-malformed');
  }
  // A list without an end could be shown for ever.
  if (until === Infinity || now < from - SKEW || now >= until + SKEW) refuse('status-stale');
  return bitAt(entry.index, bytes);
}

function readEntry(value: unknown): StatusEntry {
  const {
    type,
    statusPurpose: purpose,
    statusListIndex,
    statusListCredential,
    statusSize = 1,
  } = isObject(value) ? value : ({} as Json);
  // The Open Badges validator's own sample writes a number.
  const index = String(statusListIndex);
  const list = textOrNull(statusListCredential);
  const isKnown = purpose === 'revocation' || purpose === 'suspension';
  if (type !== 'BitstringStatusListEntry' || statusSize !== 1 || !isKnown || !list) {
    return refuse('status-unsupported');
  }
  if (!/^(0|[1-9]\d{0,8})$/.test(index)) refuse('status-out-of-range');
  return { purpose, index: Number(index), list };
}

/** Unpacks as it goes and keeps nothing, so that a small file that unpacks to gigabytes does no harm. */
async function bitAt(index: number, zipped: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const reader = new Blob([zipped])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  let length = 0;
  let bit: number | undefined;
  for (;;) {
    const { done, value = new Uint8Array() } = await reader.read();
    if (done) break;
    const byte = value[Math.floor(index / 8) - length];
    if (byte !== undefined) bit = (byte >> (7 - (index % 8))) & 1;
    length += value.length;
    if (length > MAX_LENGTH) {
      await reader.cancel();
      refuse('status-malformed');
    }
  }
  if (length < MIN_LENGTH) refuse('status-too-short');
  return bit === undefined ? refuse('status-out-of-range') : bit === 1;
}
