import { webcrypto } from 'node:crypto';
import { DEMO_TRUST } from '../credential/demo-trust.js';
import { parseTrust } from '../credential/parse-trust.js';
import type { Subtle } from '../credential/jws.js';
import type { Issuer, Trust, TrustedKey } from '../credential/trust.js';
import { readJson } from './files.js';
import type { Io } from './io.js';
import { misuse, Refusal } from './refusal.js';

export const subtle = webcrypto.subtle as unknown as Subtle;

/** The trust configuration in a file; the demo issuer's without one. */
export function readTrust(path: string | undefined, io: Io): Trust {
  if (!path) return DEMO_TRUST;
  const { value, problems } = parseTrust(readJson(path, io));
  if (value) return value;
  const lines = problems.map(({ message }) => `  ${message}`);
  throw new Refusal(`${path} is no trust configuration:\n${lines.join('\n')}`);
}

/** Who issues and with which key, where the options leave only one of each. */
export function issuerIn(
  trust: Trust,
  { issuer: id, kid }: { readonly issuer?: string | undefined; readonly kid?: string | undefined },
): { issuer: Issuer; key: TrustedKey } {
  const issuers = trust.issuers.filter((issuer) => !id || issuer.id === id);
  const [issuer] = issuers;
  if (!issuer || issuers.length > 1)
    throw misuse('Say which issuer of the trust configuration: --issuer ID.');
  const keys = issuer.keys.filter((key) => (kid ? key.kid === kid : key.notAfter === null));
  const [key] = keys;
  if (!key || keys.length > 1)
    throw misuse('Say which key of the trust configuration signs: --kid URL.');
  return { issuer, key };
}
