import type { Issuer } from './trust.js';

/** What a check can come to, for each reason. A reason that is not `ok` is the first, or the weightiest, of several. */
export const STATE_OF = {
  ok: 'verified',
  'other-site': 'other-site',
  'not-yet-valid': 'not-yet-valid',
  expired: 'expired',
  revoked: 'revoked',
  suspended: 'suspended',

  malformed: 'invalid',
  'too-large': 'invalid',
  'unsupported-alg': 'invalid',
  'bad-signature': 'invalid',

  'untrusted-issuer': 'untrusted',
  'unknown-achievement': 'untrusted',
  'retired-key': 'untrusted',

  unverifiable: 'unverifiable',
  'fetch-failed': 'unverifiable',

  'status-absent': 'status-unknown',
  'status-unsupported': 'status-unknown',
  'status-elsewhere': 'status-unknown',
  'status-fetch-failed': 'status-unknown',
  'status-malformed': 'status-unknown',
  'status-untrusted': 'status-unknown',
  'status-stale': 'status-unknown',
  'status-too-short': 'status-unknown',
  'status-out-of-range': 'status-unknown',
} as const;

/** Why a check came out as it did; stable, for logs and programs. */
export type Code = keyof typeof STATE_OF;

export type State = (typeof STATE_OF)[Code];

/** What came of a check; plain JSON. */
export interface Verdict {
  readonly state: State;
  readonly code: Code;
  /** Whose key the credential names; null while that is none that is trusted. Only `claims` are proven. */
  readonly issuer: Issuer | null;
  /** What the issuer signed; null unless the signature, the form and the issuer are right. */
  readonly claims: Claims | null;
}

/** What a credential says, once it is known who says it. */
export interface Claims {
  readonly id: string;
  readonly tier: string;
  /** The edition: `wwc-2022`; null where the achievement names none. */
  readonly standard: string | null;
  readonly city: string | null;
  /** The id of the city, a URI; null where it is known by name alone. */
  readonly subject: string | null;
  /** Sites that the badge may stand on, with all below them; none means any. */
  readonly domains: readonly string[];
  /** Moments with their zone. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly awarded: string | null;
  readonly results: readonly Result[];
}

/** One figure of a credential, as written there. */
export interface Result {
  /** What follows `#` in its id: `DM`. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly max: string | null;
}

/** What is known where there was nothing to check. */
export function failed(code: Code): Verdict {
  return { state: STATE_OF[code], code, issuer: null, claims: null };
}

/** Ends a check. What is thrown is the reason. */
export function refuse(code: Code): never {
  throw code;
}

/** The reason in what was thrown; what nobody meant to throw comes of a malformed credential. */
export function reasonOf(thrown: unknown): Code {
  return typeof thrown === 'string' && Object.hasOwn(STATE_OF, thrown)
    ? (thrown as Code)
    : 'malformed';
}
