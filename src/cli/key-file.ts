import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Signer } from '../credential/signer.js';
import type { PublicJwk } from '../credential/trust.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { Refusal } from './refusal.js';

/** A new key of P-256: the private half as PEM, with a passphrase encrypted; the public one as JWK. */
export function createKey(passphrase: string | null): { pem: string; jwk: PublicJwk } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    ...(passphrase && { cipher: 'aes-256-cbc', passphrase }),
  });
  return { pem: String(pem), jwk: jwkOf(publicKey) };
}

export interface KeyOptions {
  readonly key?: string | undefined;
  readonly 'passphrase-file'?: string | undefined;
  /** A module that exports `signer`, for a key service. */
  readonly signer?: string | undefined;
  readonly kid?: string | undefined;
}

/** Whoever signs, by the options of the command. */
export async function signerFrom(options: KeyOptions, kid: string, io: Io): Promise<Signer> {
  if (options.signer) return importSigner(options.signer);
  if (!options.key)
    throw new Refusal('Say which key signs: --key FILE, or --signer MODULE for a key service.', 64);
  return fileSigner(options.key, readPassphrase(options, io), kid);
}

export function readPassphrase(options: KeyOptions, io: Io): string | null {
  const path = options['passphrase-file'];
  const passphrase = path
    ? readBytes(path, io)
        .toString('utf8')
        .replace(/\r?\n$/, '')
    : null;
  if (passphrase === '') throw new Refusal(`${path} is empty: a passphrase was expected in it.`);
  return passphrase;
}

function fileSigner(path: string, passphrase: string | null, kid: string): Signer {
  const key = privateKeyIn(path, passphrase);
  return {
    alg: 'ES256',
    kid,
    sign: async (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
  };
}

function privateKeyIn(path: string, passphrase: string | null): KeyObject {
  const pem = readBytes(path, { readInput: () => Buffer.alloc(0) } as unknown as Io);
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw new Refusal(`Others on this machine may read ${path}. Run: chmod 600 ${path}`);
  }
  try {
    const key = createPrivateKey({ key: pem, ...(passphrase && { passphrase }) });
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch {
    const hint = passphrase
      ? 'Is the passphrase right?'
      : 'If it is encrypted, say --passphrase-file FILE.';
    throw new Refusal(`${path} cannot be read as a private key. ${hint}`);
  }
  throw new Refusal(`${path} is not a key of P-256. Make one: wwc keys create`);
}

async function importSigner(path: string): Promise<Signer> {
  const { signer } = (await import(pathToFileURL(resolve(path)).href)) as { signer?: Signer };
  if (signer?.alg === 'ES256' && signer.kid && typeof signer.sign === 'function') return signer;
  throw new Refusal(`${path} exports no signer: { alg: 'ES256', kid, sign(bytes) }.`);
}

function jwkOf(key: KeyObject): PublicJwk {
  const {
    kty = '',
    crv = '',
    x = '',
    y = '',
  } = createPublicKey(key.export({ type: 'spki', format: 'pem' })).export({
    format: 'jwk',
  });
  return { kty, crv, x, y };
}
