import { webcrypto } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { TrustedKey } from '../credential/trust.js';
import type { Io } from './io.js';
import { misuse, Refusal } from './refusal.js';
import { readTrust } from './trust-file.js';

const KINDS: Readonly<Record<string, object>> = {
  EC: { name: 'ECDSA', namedCurve: 'P-256' },
  OKP: { name: 'Ed25519' },
  RSA: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
};

export async function trustCheck(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [path] = positionals;
  if (!path || positionals.length > 1) throw misuse('Say which file, or - for standard input.');
  const trust = readTrust(path, io);
  for (const issuer of trust.issuers) {
    for (const key of issuer.keys) await refuseUnusable(key);
    const { id, name, demo, keys, achievements } = issuer;
    io.say(`${demo ? 'TEST ' : ''}${name} (${id})`);
    for (const { kid, notAfter } of keys)
      io.say(`  key ${kid}${notAfter ? `, retired ${notAfter}` : ''}`);
    for (const [achievement, tier] of Object.entries(achievements))
      io.say(`  ${tier}: ${achievement}`);
    if (keys.every(({ notAfter }) => notAfter !== null))
      io.note(`${name} has no key in use: it can sign nothing new.`);
  }
  io.note('In order.');
  return 0;
}

async function refuseUnusable({ kid, jwk }: TrustedKey): Promise<void> {
  const { kty, crv, x, y, n, e } = jwk;
  const members = Object.fromEntries(
    Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value),
  );
  try {
    await webcrypto.subtle.importKey('jwk', members, KINDS[kty] as never, false, ['verify']);
  } catch {
    throw new Refusal(`${kid} is no usable key: is a character of x or y lost?`);
  }
}
