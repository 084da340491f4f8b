import { base64urlOf } from './base64url.js';

/** Entries in a list: enough that nobody can tell whose status is asked for. */
export const LIST_LENGTH = 131_072;

/** What a list is about. */
export interface StatusList {
  readonly id: string;
  readonly purpose: 'revocation' | 'suspension';
  readonly issuer: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** The places whose bit is set. */
  readonly set: readonly number[];
  /** Of RFC 1952. */
  readonly gzip: (bytes: Uint8Array) => Uint8Array;
}

/** A Bitstring Status List credential. */
export function statusPayload({
  id,
  purpose,
  issuer,
  validFrom,
  validUntil,
  set,
  gzip,
}: StatusList) {
  const bits = new Uint8Array(LIST_LENGTH / 8);
  for (const index of set) {
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index % 8));
  }
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    validUntil,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: `u${base64urlOf(gzip(bits))}`,
    },
    iss: issuer,
    jti: id,
    nbf: Math.floor(Date.parse(validFrom) / 1000),
    exp: Math.floor(Date.parse(validUntil) / 1000),
  };
}
