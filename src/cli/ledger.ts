import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Place } from '../credential/credential-payload.js';
import { Refusal } from './refusal.js';

/** One line of the ledger: what was issued, or what became of it. */
export type Entry =
  | {
      readonly type: 'issue';
      readonly at: string;
      readonly id: string;
      readonly city: string | null;
      readonly tier: string;
      readonly places: readonly Place[];
      /** SHA-256 of the credential. */
      readonly sha256: string;
    }
  | {
      readonly type: 'revoke' | 'suspend' | 'resume';
      readonly at: string;
      readonly id: string;
      readonly reason: string;
    };

export type Standing = 'valid' | 'suspended' | 'revoked';

/** What the certifier has issued, a JSON document per line, only ever added to. */
export interface Ledger {
  readonly entries: readonly Entry[];
  /** What a crash left of a last line, in characters; it was never reported as done. */
  readonly torn: number;
}

/** Reads a ledger; one that is not there is empty. */
export function readLedger(path: string): Ledger {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const entries = whole
    .split('\n')
    .filter(Boolean)
    .map((line, i) => entryIn(line, `${path}, line ${i + 1}`));
  return { entries, torn: text.length - whole.length };
}

/**
 * Does something with the ledger while nobody else can, and adds what comes of it: on the disk before this returns. A
 * line that an earlier crash left unfinished is taken away first.
 */
export function withLedger<T>(
  path: string,
  act: (ledger: Ledger, add: (entry: Entry) => void) => T,
): T {
  mkdirSync(dirname(path), { recursive: true });
  const unlock = lock(`${path}.lock`);
  try {
    const ledger = readLedger(path);
    return act(ledger, (entry) => append(path, ledger.torn > 0, entry));
  } finally {
    unlock();
  }
}

/** What the ledger says of one credential; null where it was never issued. */
export function standingOf({ entries }: Pick<Ledger, 'entries'>, id: string): Standing | null {
  let standing: Standing | null = null;
  for (const entry of entries) {
    if (entry.id !== id) continue;
    if (entry.type === 'issue') standing = 'valid';
    else if (entry.type === 'revoke') standing = 'revoked';
    else if (standing !== 'revoked') standing = entry.type === 'suspend' ? 'suspended' : 'valid';
  }
  return standing;
}

/** The places in a list that are taken. */
export function placesIn(
  { entries }: Pick<Ledger, 'entries'>,
  list: string,
): { id: string; place: Place }[] {
  return entries.flatMap((entry) =>
    entry.type === 'issue'
      ? entry.places
          .filter((place) => place.list === list)
          .map((place) => ({ id: entry.id, place }))
      : [],
  );
}

function entryIn(line: string, where: string): Entry {
  try {
    const entry = JSON.parse(line) as Entry;
    if (typeof entry.id === 'string' && typeof entry.type === 'string') return entry;
  } catch {
    // Said below.
  }
  throw new Refusal(
    `${where} of the ledger cannot be read. Restore the file from a copy: nothing was changed.`,
  );
}

function append(path: string, isTorn: boolean, entry: Entry): void {
  const isNew = !existsSync(path);
  const file = openSync(path, isNew ? 'wx+' : 'r+', 0o600);
  try {
    const before = readFileSync(file, 'utf8');
    const end = Buffer.byteLength(isTorn ? before.slice(0, before.lastIndexOf('\n') + 1) : before);
    if (isTorn) ftruncateSync(file, end);
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    for (let done = 0; done < line.length;) {
      done += writeSync(file, line, done, line.length - done, end + done);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) syncFolder(dirname(path));
}

/** A new file is safe when its folder is. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Not every system lets a folder be opened.
  }
}

/** Two who issue at the same time could take the same place in a list. */
function lock(path: string): () => void {
  if (take(path)) return () => rmSync(path);
  freeOfTheDead(path);
  if (take(path)) return () => rmSync(path);
  throw heldByAnother(path);
}

/** Whoever was killed holds nothing any more. One looks at a time: a second would take away what the first took. */
function freeOfTheDead(path: string): void {
  const look = `${path}.look`;
  if (!take(look)) throw heldByAnother(look);
  try {
    if (isDead(ownerOf(path))) rmSync(path);
  } finally {
    rmSync(look);
  }
}

/** A link is made at once and never in the place of a file, so that nobody sees a lock without its owner. */
function take(path: string): boolean {
  const own = `${path}.${process.pid}.tmp`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own);
  }
}

/** Null where the lock has gone meanwhile. */
function ownerOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function isDead(owner: string | null): boolean {
  if (owner === null) return false;
  try {
    process.kill(Number(owner) || NaN, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
}

function heldByAnother(path: string): Refusal {
  return new Refusal(
    `Another wwc is at work with this ledger (${path}). Wait for it; if there is none, remove that file.`,
  );
}
