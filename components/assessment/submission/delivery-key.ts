/**
 * The key of a delivery, made from what is sent and where to, so that a page that was loaded anew asks for the same
 * delivery and not for a second one: a UUID of version 8, https://www.rfc-editor.org/rfc/rfc9562#section-5.8
 *
 * A server answers a key that it knows with what it answered before, be it a refusal, until it forgets the key
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/). So what is sent once more after a refusal
 * has the next `round` and with it another key; a page that is loaded anew begins with round 0 again. The same content
 * sent by two people is the same delivery, unless the server tells them apart.
 *
 * On a page without https browsers make no digests, and the key is random.
 */
export async function deliveryKey(address: URL, body: string, round: number): Promise<string> {
  // Browsers leave it out there, whatever its type says.
  const isSecure = (crypto.subtle as SubtleCrypto | undefined) !== undefined;
  if (!isSecure) return written(crypto.getRandomValues(new Uint8Array(16)), 4);
  return uuidOf(new TextEncoder().encode(`${round}\n${address.href}\n${body}`));
}

/** Of version 8: the first bits of the SHA-256. */
export async function uuidOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return written(new Uint8Array(digest, 0, 16), 8);
}

function written(bytes: Uint8Array, version: number): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
