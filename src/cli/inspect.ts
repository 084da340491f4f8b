import { parseArgs } from 'node:util';
import { tokenIn } from '../credential/baked.js';
import { objectFrom } from '../credential/json.js';
import { readJws } from '../credential/jws.js';
import { MAX_STATUS_LIST } from '../credential/verify.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { misuse, Refusal } from './refusal.js';

export async function inspect(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [path] = positionals;
  if (!path || positionals.length > 1) throw misuse('Say which file, or - for standard input.');
  const token = tokenIn(readBytes(path, io));
  if (!token) throw new Refusal(`There is no credential in ${path}.`);
  try {
    const { header, payload } = readJws(token, MAX_STATUS_LIST);
    const text = JSON.stringify({ header, payload: objectFrom(payload) }, null, 2);
    io.say('NOT VERIFIED: anybody can write this.');
    io.say(text);
  } catch {
    throw new Refusal(`${path} is no signed credential: it cannot be taken apart.`);
  }
  return 0;
}
