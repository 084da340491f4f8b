import { bytesOf } from './base64url.js';
import { objectFrom, type Json } from './json.js';
import type { Issuer, PublicJwk, Trust, TrustedKey } from './trust.js';
import { refuse } from './verdict.js';

/** The part of WebCrypto that is needed: `crypto.subtle`, which a page without https does not have. */
export interface Subtle {
  importKey(
    format: 'jwk',
    key: object,
    algorithm: Algorithm['webCrypto'],
    extractable: boolean,
    usages: ['verify'],
  ): Promise<object>;
  verify(
    algorithm: Algorithm['webCrypto'],
    key: never,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

interface Algorithm {
  readonly kty: string;
  readonly crv?: string;
  /** Length of a signature in bytes; null where it is that of the key. */
  readonly length: number | null;
  readonly webCrypto: {
    readonly name: string;
    readonly namedCurve?: string;
    readonly hash?: string;
  };
}

const ED25519: Algorithm = {
  kty: 'OKP',
  crv: 'Ed25519',
  length: 64,
  webCrypto: { name: 'Ed25519' },
};

/** By the name in the header. `EdDSA` is what RFC 9864 calls `Ed25519`. */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  ES256: {
    kty: 'EC',
    crv: 'P-256',
    length: 64,
    webCrypto: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  },
  EdDSA: ED25519,
  Ed25519: ED25519,
  RS256: {
    kty: 'RSA',
    length: null,
    webCrypto: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  },
};

/** All that Open Badges 3.0 allows, and `cty`. It leaves out `crit` and `b64`, which change what is signed. */
const HEADERS = ['alg', 'kid', 'typ', 'jwk', 'cty'];
const TYPES = [undefined, 'JWT', 'vc+jwt'];

/** A compact JWS that is well formed, and nothing more. */
export interface Jws {
  readonly header: Json;
  readonly payload: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  /** What the signature is over, as received. */
  readonly signed: Uint8Array<ArrayBuffer>;
}

/** Takes a JWS apart. Throws for any other text, and for one of more than `maxLength` characters. */
export function readJws(text: string, maxLength: number): Jws {
  if (text.length > maxLength) refuse('too-large');
  const parts = text.trim().split('.');
  const [head, payload, signature] = parts.map(bytesOf);
  if (parts.length !== 3 || !head?.length || !payload?.length || !signature?.length) {
    return refuse('malformed');
  }
  const header = objectFrom(head);
  const isKnown = Object.keys(header).every((name) => HEADERS.includes(name));
  if (!isKnown || !TYPES.includes(header['typ'] as string)) refuse('malformed');
  // Nothing but ASCII can have come this far.
  const characters = `${parts[0]}.${parts[1]}`;
  const signed = Uint8Array.from(characters, (character) => character.charCodeAt(0));
  return { header, payload, signature, signed };
}

/** Who says that they signed this: the issuer and the key whose name the header gives. */
export function signerOf({ header }: Jws, trust: Trust): { issuer: Issuer; key: TrustedKey } {
  algorithmOf(header);
  for (const issuer of trust.issuers) {
    const key = issuer.keys.find(({ kid }) => kid === header['kid']);
    if (key) return { issuer, key };
  }
  return refuse('untrusted-issuer');
}

/** Returns what the key has signed, or throws. */
export async function openJws(jws: Jws, jwk: PublicJwk, subtle: Subtle | undefined): Promise<Json> {
  const { kty, crv, length, webCrypto } = algorithmOf(jws.header);
  if (jwk.kty !== kty || jwk.crv !== crv) refuse('unsupported-alg');
  if (length !== null && jws.signature.length !== length) refuse('bad-signature');
  if (!subtle) return refuse('unverifiable');
  const key = await importKey(jwk, webCrypto, subtle);
  const isGood = await subtle.verify(webCrypto, key as never, jws.signature, jws.signed);
  return isGood ? objectFrom(jws.payload) : refuse('bad-signature');
}

function algorithmOf({ alg }: Json): Algorithm {
  const known = typeof alg === 'string' && Object.hasOwn(ALGORITHMS, alg);
  return (known && ALGORITHMS[alg]) || refuse('unsupported-alg');
}

/** A browser that does not know the algorithm refuses here; so does it with `alg` by a name that it does not know. */
function importKey(
  { kty, crv, x, y, n, e }: PublicJwk,
  webCrypto: Algorithm['webCrypto'],
  subtle: Subtle,
): Promise<object> {
  return subtle
    .importKey('jwk', { kty, crv, x, y, n, e }, webCrypto, false, ['verify'])
    .catch(() => refuse('unverifiable'));
}
