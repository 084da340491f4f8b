import type { Parsed, Problem } from '../document/shape.js';
import { bytesOf } from './base64url.js';
import { isObject, textOrNull, type Json } from './json.js';
import type { Trust } from './trust.js';
import { isUri, momentOf } from './vc.js';

declare class URL {
  constructor(address: string);
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
}

type Report = (pointer: string, isRight: boolean, expected: string) => void;

const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/**
 * Reads a trust configuration. Never throws. Unlike a record it is taken as a whole or not at all: one that is partly
 * wrong may trust whom nobody meant to trust.
 */
export function parseTrust(input: unknown): Parsed<Trust> {
  const problems: Problem[] = [];
  const report: Report = (pointer, isRight, expected) => {
    if (isRight) return;
    const message = `${pointer || 'The document'} is not right; expected ${expected}.`;
    problems.push({ pointer, code: 'type', message, expected, fatal: true });
  };
  const copy = copyOf(input);
  if (isObject(copy)) checkTrust(copy, report);
  else report('', false, 'an object of plain JSON');
  return problems.length > 0 ? { problems } : { value: copy as unknown as Trust, problems };
}

function checkTrust({ version, issuers }: Json, report: Report) {
  const list = Array.isArray(issuers) ? issuers.map(asObject) : [];
  report('/version', version === 1, 'the number 1');
  report('/issuers', list.length > 0, 'a list of at least one issuer');
  report('/issuers', areDistinct(list.map(({ id }) => id)), 'a different id for each issuer');
  const kids = list.flatMap(keysOf).map(({ kid }) => kid);
  report('/issuers', areDistinct(kids), 'a different kid for each key');
  list.forEach((issuer, i) => checkIssuer(issuer, `/issuers/${i}`, report));
}

function checkIssuer(issuer: Json, at: string, report: Report) {
  const { id, name, demo, verifyOrigin, verifyPage, statusOrigins, achievements } = issuer;
  report(`${at}/id`, isUri(id), 'the URI that its credentials have as issuer');
  report(`${at}/name`, textOrNull(name) !== null, 'a name');
  report(`${at}/demo`, typeof demo === 'boolean', 'true or false');
  report(
    `${at}/verifyOrigin`,
    isOrigin(verifyOrigin),
    'an origin such as https://certifier.example',
  );
  const isThere = verifyPage === undefined || originOf(verifyPage) === verifyOrigin;
  report(`${at}/verifyPage`, isThere, 'an address of the verifyOrigin');
  const areOrigins = Array.isArray(statusOrigins) && statusOrigins.every(isOrigin);
  report(`${at}/statusOrigins`, areOrigins, 'a list of origins');
  const tiers = Object.entries(asObject(achievements));
  const areTiers = tiers.every(([uri, tier]) => isUri(uri) && /^[a-z0-9-]+$/.test(String(tier)));
  report(
    `${at}/achievements`,
    tiers.length > 0 && areTiers,
    'the id of a tier for each achievement',
  );
  const keys = keysOf(issuer);
  report(`${at}/keys`, keys.length > 0, 'a list of at least one key');
  keys.forEach((key, i) => checkKey(key, `${at}/keys/${i}`, report));
}

function checkKey({ kid, notAfter, jwk }: Json, at: string, report: Report) {
  const isMoment = notAfter === null || !Number.isNaN(momentOf(notAfter));
  const key = asObject(jwk);
  report(`${at}/kid`, textOrNull(kid) !== null, 'the name that credentials give to the key');
  report(`${at}/notAfter`, isMoment, 'null, or a moment such as 2028-01-01T00:00:00Z');
  report(`${at}/jwk`, !PRIVATE.some((name) => name in key), 'a public key: this one is private');
  report(`${at}/jwk`, isPublicKey(key), 'a key of P-256, Ed25519, or RSA with 2048 bits or more');
}

function isPublicKey({ kty, crv, x, y, n, e }: Json): boolean {
  if (kty === 'EC') return crv === 'P-256' && lengthOf(x) === 32 && lengthOf(y) === 32;
  if (kty === 'OKP') return crv === 'Ed25519' && lengthOf(x) === 32;
  return kty === 'RSA' && lengthOf(n) >= 256 && lengthOf(e) > 0;
}

function lengthOf(base64url: unknown): number {
  return bytesOf(textOrNull(base64url) ?? '')?.length ?? 0;
}

function keysOf({ keys }: Json): Json[] {
  return Array.isArray(keys) ? keys.map(asObject) : [];
}

function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function isOrigin(value: unknown): boolean {
  return originOf(value) === value && value !== null;
}

/** Null for an address over which anybody could answer. */
function originOf(address: unknown): string | null {
  try {
    const { origin, protocol, hostname } = new URL(textOrNull(address) ?? '');
    return protocol === 'https:' || hostname === 'localhost' ? origin : null;
  } catch {
    return null;
  }
}

function copyOf(input: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(input));
  } catch {
    return undefined;
  }
}
