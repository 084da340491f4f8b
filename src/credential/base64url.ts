declare function atob(text: string): string;
declare function btoa(binary: string): string;

/**
 * The bytes of base64url as RFC 7515 has it, null for anything else: no padding, no white space, no stray bits in the
 * last character. Two spellings of the same bytes would be two credentials with one signature.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return base64urlOf(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

export function base64urlOf(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
