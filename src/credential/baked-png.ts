declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}

/** Open Badges 3.0, 5.3.2.1: the credential in one uncompressed iTXt chunk with this keyword. */
const KEYWORD = 'openbadgecredential';
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With its length and its checksum. */
  readonly all: Uint8Array;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** The credential in a picture; null where there is none, or what there is cannot be read. */
export function unbakePng(png: Uint8Array): string | null {
  return (
    chunksOf(png)
      ?.map(tokenIn)
      .find((token) => token !== null) ?? null
  );
}

/** A picture with the credential in it. Throws a sentence where that cannot be done. */
export function bakePng(png: Uint8Array, token: string, { replace = false } = {}): Uint8Array {
  if (!TOKEN.test(token))
    throw new Error('This is no signed credential: three parts with dots between.');
  const chunks = chunksOf(png);
  if (!chunks?.length) throw new Error('This is no PNG, or it is cut off.');
  const others = chunks.filter((chunk) => tokenIn(chunk) === null);
  if (others.length < chunks.length && !replace)
    throw new Error('This picture has a credential already.');
  const [head, ...rest] = others.map(({ all }) => all);
  return joined([Uint8Array.from(SIGNATURE), head ?? new Uint8Array(), textChunk(token), ...rest]);
}

/** Null where this is no whole PNG; checksums are left to whoever draws it. */
function chunksOf(png: Uint8Array): Chunk[] | null {
  if (!isPng(png)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    if (at + 12 > png.length) return null;
    const end = at + 12 + view.getUint32(at);
    if (end > png.length) return null;
    const all = png.subarray(at, end);
    chunks.push({ type: latin1(all.subarray(4, 8)), data: all.subarray(8, -4), all });
    at = end;
  }
  return chunks;
}

/** keyword, 0, compressed or not, method, language, 0, translated keyword, 0, text: PNG, 11.3.4.5. */
function tokenIn({ type, data }: Chunk): string | null {
  const keyword = data.subarray(0, KEYWORD.length + 1);
  if (type !== 'iTXt' || latin1(keyword) !== `${KEYWORD}\0`) return null;
  if (data[KEYWORD.length + 1] !== 0) return null;
  const language = data.indexOf(0, KEYWORD.length + 3);
  const translated = data.indexOf(0, language + 1);
  return language < 0 || translated < 0 ? null : latin1(data.subarray(translated + 1)).trim();
}

function textChunk(token: string): Uint8Array {
  const data = bytesOf(`${KEYWORD}\0\0\0\0\0${token}`);
  const typed = joined([bytesOf('iTXt'), data]);
  const chunk = joined([new Uint8Array(4), typed, new Uint8Array(4)]);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  view.setUint32(chunk.length - 4, crc32(typed));
  return chunk;
}

/** PNG, annex D. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
