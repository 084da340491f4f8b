/** Whom a badge may be signed by. It comes with the program, never from a credential or from an attribute. */
export interface Trust {
  readonly version: 1;
  readonly issuers: readonly Issuer[];
}

/** A certifier. */
export interface Issuer {
  /** As it stands in each of its credentials. */
  readonly id: string;
  /** As a reader sees it. */
  readonly name: string;
  /** Every badge of this issuer says that it is a test. */
  readonly demo: boolean;
  /** Where the certifier's own pages are; a link to a verifier page leads there or nowhere. */
  readonly verifyOrigin: string;
  /** The page there that takes a credential behind `#vc=`. */
  readonly verifyPage?: string;
  /** Where its status lists may be fetched from. */
  readonly statusOrigins: readonly string[];
  /** The tier by the id of the achievement. */
  readonly achievements: Readonly<Record<string, string>>;
  readonly keys: readonly TrustedKey[];
}

/** A public key that is pinned. */
export interface TrustedKey {
  /** The name by which a credential asks for it; unique among all keys. */
  readonly kid: string;
  /** What is valid from later than this is refused, so that a retired key signs nothing new; null for a key in use. */
  readonly notAfter: string | null;
  readonly jwk: PublicJwk;
}

/** RFC 7517, the members that a public key of P-256, Ed25519 or RSA has. */
export interface PublicJwk {
  readonly kty: string;
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly e?: string;
}
