import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Io } from './io.js';
import { Refusal } from './refusal.js';

/** The bytes of a file, or of standard input for `-`. */
export function readBytes(path: string, io: Io): Buffer {
  if (path === '-') return io.readInput();
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`There is no file ${path} that can be read.`);
  }
}

export function readJson(path: string, io: Io): unknown {
  try {
    return JSON.parse(readBytes(path, io).toString('utf8'));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const what = path === '-' ? 'What came by standard input' : path;
    throw new Refusal(`${what} is not JSON: ${(error as Error).message}`);
  }
}

export interface Writing {
  /** Puts the file in the place of another one. */
  readonly replace?: boolean;
  /** Only its owner may read it. */
  readonly isPrivate?: boolean;
}

/** Refuses what `writeWhole` would refuse, before anything is done that cannot be undone. */
export function refuseToOverwrite(path: string, { replace = false }: Writing = {}): void {
  if (!replace && existsSync(path)) {
    throw new Refusal(`${path} is there already. Choose another name, or say --replace.`);
  }
}

/** Writes a file so that after a crash there is either all of it or what was there before. */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  writing: Writing = {},
): void {
  refuseToOverwrite(path, writing);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeTo(openSync(temporary, 'w', writing.isPrivate ? 0o600 : 0o644), content);
  if (writing.replace) renameSync(temporary, path);
  else moveToFree(temporary, path);
}

/** Whoever was quicker keeps what they wrote: a link is never put in the place of a file. */
function moveToFree(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    throw new Refusal(`${path} cannot be written: ${(error as Error).message}`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeTo(file: number, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as string);
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
  fsyncSync(file);
  closeSync(file);
}
