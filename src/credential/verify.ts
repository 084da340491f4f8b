import { isOn } from './domain.js';
import type { Json } from './json.js';
import { openJws, readJws, signerOf, type Jws, type Subtle } from './jws.js';
import { readClaims } from './open-badge.js';
import { isSet, MEANING, statusEntries, type StatusEntry } from './status-list.js';
import type { Issuer, Trust, TrustedKey } from './trust.js';
import { readCredential, SKEW, type VerifiableCredential } from './vc.js';
import { reasonOf, refuse, STATE_OF, type Claims, type Code, type Verdict } from './verdict.js';

declare class URL {
  constructor(address: string);
  readonly origin: string;
}

/** In characters. A badge has about 3,000. */
export const MAX_CREDENTIAL = 65_536;
export const MAX_STATUS_LIST = 2 ** 20;

/** All that a check depends on. */
export interface Circumstances {
  readonly trust: Trust;
  /** `crypto.subtle`; undefined on a page without https. */
  readonly subtle: Subtle | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where the badge stands; null where that does not matter. */
  readonly host: string | null;
  /** The same with scheme and port: on the pages of its issuer a badge is at home, whatever city it is of. */
  readonly origin?: string;
  /** Addresses of the site's own copies of the status lists, in the order of the credential's entries. */
  readonly ownLists?: readonly string[];
  /** Fetches a text; rejects where that fails or is longer. Called only for the word of a trusted issuer, or `ownLists`. */
  readonly fetchText: (address: string, maxLength: number) => Promise<string>;
}

/** What is known by a moment; each is set as soon as it is. */
interface Known {
  issuer: Issuer | null;
  claims: Claims | null;
}

/**
 * Checks a signed badge: form, signature, content, dates, status, site, in this order, and nothing is read before it is
 * known to be signed. Never throws and never rejects, whatever it is given.
 */
export async function verify(token: unknown, circumstances: Circumstances): Promise<Verdict> {
  const known: Known = { issuer: null, claims: null };
  const code = await check(token, circumstances, known).catch(reasonOf);
  return { state: STATE_OF[code], code, ...known };
}

async function check(token: unknown, at: Circumstances, known: Known): Promise<Code> {
  if (typeof token !== 'string') return 'malformed';
  const jws = readJws(token, MAX_CREDENTIAL);
  const { issuer, key } = signerOf(jws, at.trust);
  known.issuer = issuer;
  const { payload, credential } = await open(jws, issuer, key, at);
  const claims = readClaims(payload, credential, issuer);
  known.claims = claims;
  // Written so that a clock that is no number passes neither.
  if (!(at.now >= credential.from - SKEW)) return 'not-yet-valid';
  if (!(at.now < credential.until)) return 'expired';
  const status = await statusOf(payload['credentialStatus'], issuer, at).catch(reasonOf);
  if (status === 'revoked' || status === 'suspended') return status;
  // Before an unknown status, which whoever copies a badge could bring about.
  const isAtHome = at.origin === issuer.verifyOrigin || isOn(claims.domains, at.host);
  return isAtHome ? status : 'other-site';
}

async function open(
  jws: Jws,
  issuer: Issuer,
  key: TrustedKey,
  { subtle }: Circumstances,
): Promise<{ payload: Json; credential: VerifiableCredential }> {
  const payload = await openJws(jws, key.jwk, subtle);
  return { payload, credential: readCredential(payload, issuer, key) };
}

/** `ok` where every list has been read and no bit is set. A set bit counts even where another list cannot be had. */
async function statusOf(status: unknown, issuer: Issuer, at: Circumstances): Promise<Code> {
  const entries = statusEntries(status);
  const codes = await Promise.all(
    entries.map((entry, i) =>
      readStatus(entry, issuer, at.ownLists?.[i], at).catch((thrown: unknown) =>
        inStatusList(reasonOf(thrown)),
      ),
    ),
  );
  const set = (['revoked', 'suspended'] as const).find((code) => codes.includes(code));
  return set ?? codes.find((code) => code !== 'ok') ?? 'ok';
}

async function readStatus(
  entry: StatusEntry,
  issuer: Issuer,
  own: string | undefined,
  at: Circumstances,
): Promise<Code> {
  if (!own && !issuer.statusOrigins.includes(new URL(entry.list).origin))
    refuse('status-elsewhere');
  const text = await at
    .fetchText(own ?? entry.list, MAX_STATUS_LIST)
    .catch(() => refuse('status-fetch-failed'));
  const jws = readJws(text, MAX_STATUS_LIST);
  const signer = signerOf(jws, at.trust);
  if (signer.issuer !== issuer) refuse('status-untrusted');
  const { credential } = await open(jws, issuer, signer.key, at);
  return (await isSet(credential, entry, at.now)) ? MEANING[entry.purpose] : 'ok';
}

/** The same fault in a status list leaves the badge as it is, and its status unknown. */
function inStatusList(code: Code): Code {
  if (code.startsWith('status-')) return code;
  const isForm = code === 'malformed' || code === 'too-large';
  return isForm ? 'status-malformed' : 'status-untrusted';
}
