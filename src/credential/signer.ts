import { base64urlOf } from './base64url.js';

/** Whatever signs: a key in a file, or a key service. */
export interface Signer {
  readonly alg: 'ES256';
  /** The name of the key, as it stands in the trust configuration. */
  readonly kid: string;
  /** ECDSA over P-256 and SHA-256: r and s, 32 bytes each, or the DER that some services return. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A compact JWS over this payload. */
export async function signToken(payload: object, { alg, kid, sign }: Signer): Promise<string> {
  const parts = [{ alg, kid, typ: 'JWT' }, payload].map((part) =>
    base64urlOf(utf8(JSON.stringify(part))),
  );
  const input = parts.join('.');
  return `${input}.${base64urlOf(rawSignature(await sign(utf8(input))))}`;
}

/** r and s, from themselves or from DER. Throws for anything else. */
export function rawSignature(signature: Uint8Array): Uint8Array {
  if (signature.length === 64) return signature;
  const [r, after] = integerAt(signature, 2);
  const [s, end] = integerAt(signature, after);
  const isWhole = signature[0] === 0x30 && signature[1] === signature.length - 2;
  if (!isWhole || end !== signature.length)
    throw new Error('The signer gave no ECDSA signature of P-256.');
  return Uint8Array.from([...r, ...s]);
}

/** A DER integer as 32 bytes, and where it ends. */
function integerAt(bytes: Uint8Array, at: number): [Uint8Array, number] {
  const length = bytes[at + 1] ?? 0;
  const end = at + 2 + length;
  const digits = bytes.slice(at + 2, end);
  const value = digits[0] === 0 ? digits.slice(1) : digits;
  if (bytes[at] !== 2 || value.length > 32)
    throw new Error('The signer gave no ECDSA signature of P-256.');
  const padded = new Uint8Array(32);
  padded.set(value, 32 - value.length);
  return [padded, end];
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
