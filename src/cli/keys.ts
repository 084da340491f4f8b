import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isUri } from '../credential/vc.js';
import { refuseToOverwrite, writeWhole } from './files.js';
import type { Io } from './io.js';
import { createKey, readPassphrase } from './key-file.js';
import { misuse } from './refusal.js';

export async function keysCreate(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      kid: { type: 'string' },
      'passphrase-file': { type: 'string' },
    },
  });
  const { out, kid } = values;
  if (!out || !isUri(kid))
    throw misuse('Say where to: --out FOLDER, and what the key is called: --kid URL.');
  const name = /([\w.-]+?)(?:\.json)?$/.exec(kid)?.[1] ?? 'key';
  const paths = {
    pem: join(out, `${name}.pem`),
    jwk: join(out, `${name}.json`),
    jwks: join(out, 'jwks.json'),
  };
  for (const path of Object.values(paths)) refuseToOverwrite(path);
  const { pem, jwk } = createKey(readPassphrase(values, io));
  writeWhole(paths.pem, pem, { isPrivate: true });
  writeWhole(paths.jwk, json(jwk));
  writeWhole(paths.jwks, json({ keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] }));
  io.say(json({ kid, notAfter: null, jwk }).trim());
  io.note(
    `${paths.pem} signs: keep it secret, with a copy in a safe place. Publish ${paths.jwk} at ${kid}.`,
  );
  io.note('What is printed above belongs into the keys of your trust configuration.');
  return 0;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
