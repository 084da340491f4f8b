import { isObject, listOf, textOrNull, type Json } from './json.js';
import type { Issuer, TrustedKey } from './trust.js';
import { refuse } from './verdict.js';

/** Clocks differ; this much, in milliseconds, is forgiven where a moment has only just come. */
export const SKEW = 5 * 60_000;

const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2';

/** What every verifiable credential has: the badge and the status list alike. */
export interface VerifiableCredential {
  readonly id: string;
  readonly types: readonly unknown[];
  readonly contexts: readonly unknown[];
  readonly subject: Json;
  /** In milliseconds. */
  readonly from: number;
  /** Infinity where there is no end. */
  readonly until: number;
}

/** Reads what the issuer signed with the key. Throws where it is no credential of that issuer. */
export function readCredential(
  payload: Json,
  issuer: Issuer,
  key: TrustedKey,
): VerifiableCredential {
  const { id, credentialSubject: subject, validFrom, validUntil } = payload;
  const signedBy = isObject(payload['issuer']) ? payload['issuer']['id'] : payload['issuer'];
  const contexts = listOf(payload['@context']);
  const types = listOf(payload['type']);
  const from = momentOf(validFrom);
  const until = validUntil === undefined ? Infinity : momentOf(validUntil);
  if (
    contexts[0] !== VC_CONTEXT ||
    !types.includes('VerifiableCredential') ||
    !isUri(id) ||
    !textOrNull(signedBy) ||
    !isObject(subject) ||
    // Also where one of them is NaN.
    !(from < until) ||
    !isRepeated(payload, { iss: signedBy, jti: id, sub: subject['id'], nbf: from, exp: until })
  ) {
    return refuse('malformed');
  }
  if (signedBy !== issuer.id) refuse('untrusted-issuer');
  // A limit that cannot be read is over.
  if (key.notAfter !== null && !(from <= momentOf(key.notAfter))) refuse('retired-key');
  return { id, types, contexts, subject, from, until };
}

/** In milliseconds; NaN for what is no moment that exists, with its zone. Engines differ in what they let pass. */
export function momentOf(value: unknown): number {
  const text = textOrNull(value) ?? '';
  const [, day] =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(text) ??
    [];
  const midnight = new Date(day ?? NaN);
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === day;
  return exists ? Date.parse(text) : NaN;
}

export function isUri(value: unknown): value is string {
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(textOrNull(value) ?? '');
}

/** Whether the claims of the token, where there are any, say what the credential says. */
function isRepeated(payload: Json, expected: Json): boolean {
  return Object.entries(expected).every(([name, value]) => {
    const claim = payload[name];
    if (claim === undefined) return true;
    if (typeof value !== 'number') return claim === value;
    return typeof claim === 'number' && Math.floor(claim) === Math.floor(value / 1000);
  });
}
