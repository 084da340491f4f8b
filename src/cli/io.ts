import { readFileSync } from 'node:fs';
import type { Fetch } from '../credential/fetch-text.js';

/** What a command has to do with the world, beside files. */
export interface Io {
  /** A line for whoever, or whatever, asked. */
  readonly say: (line: string) => void;
  /** A line beside the answer: what was done, what to do next, what went wrong. */
  readonly note: (line: string) => void;
  readonly readInput: () => Buffer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly fetch: Fetch;
}

export const realIo: Io = {
  say: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  readInput: () => readFileSync(0),
  now: Date.now,
  fetch: (address, manner) => fetch(address, manner as RequestInit),
};
