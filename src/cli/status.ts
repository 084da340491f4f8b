import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { readJws, openJws } from '../credential/jws.js';
import { signToken } from '../credential/signer.js';
import { statusPayload } from '../credential/status-payload.js';
import { MAX_STATUS_LIST } from '../credential/verify.js';
import { refuseToOverwrite, writeWhole } from './files.js';
import type { Io } from './io.js';
import { signerFrom } from './key-file.js';
import {
  placesIn,
  readLedger,
  standingOf,
  withLedger,
  type Ledger,
  type Standing,
} from './ledger.js';
import { misuse, Refusal } from './refusal.js';
import type { Command } from './run.js';
import { issuerIn, readTrust, subtle } from './trust-file.js';

type Change = 'revoke' | 'suspend' | 'resume';

const DAY = 86_400_000;

/** Why a change cannot be made, by what the credential is now; absent where it can. */
const REFUSALS: Readonly<Record<Change, Partial<Record<Standing, string>>>> = {
  revoke: { revoked: 'is revoked already' },
  suspend: { revoked: 'is revoked, which is for ever', suspended: 'is suspended already' },
  resume: { revoked: 'is revoked, which is for ever: issue a new one', valid: 'is not suspended' },
};

export function statusChange(type: Change): Command {
  return async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ledger: { type: 'string' },
        reason: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
    const [id] = positionals;
    const { ledger: path, reason } = values;
    if (!id || positionals.length > 1 || !path || !reason?.trim()) {
      throw misuse('Needed: the ID of a credential, --ledger FILE and --reason TEXT.');
    }
    const isDry = values['dry-run'] ?? false;
    withLedger(path, (ledger, add) => {
      refuseChange(type, id, ledger);
      if (!isDry) add({ type, at: new Date(io.now()).toISOString(), id, reason });
    });
    if (isDry) io.note(`Nothing was noted: ${type} ${id}, "${reason}", is possible.`);
    else io.note(`Noted. Readers see it after the list is built and published: wwc status build`);
    return 0;
  };
}

function refuseChange(type: Change, id: string, ledger: Ledger): void {
  const standing = standingOf(ledger, id);
  if (!standing) throw new Refusal(`${id} is not in the ledger. See the file for what was issued.`);
  const refusal = REFUSALS[type][standing];
  if (refusal) throw new Refusal(`${id} ${refusal}.`);
  const issued = ledger.entries.find((entry) => entry.type === 'issue' && entry.id === id);
  const canSuspend =
    issued?.type === 'issue' && issued.places.some(({ purpose }) => purpose === 'suspension');
  if (type === 'suspend' && !canSuspend) {
    throw new Refusal(`${id} was issued without --suspension-list, so it can be revoked only.`);
  }
}

export async function statusBuild(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'string' },
      ledger: { type: 'string' },
      trust: { type: 'string' },
      key: { type: 'string' },
      signer: { type: 'string' },
      'passphrase-file': { type: 'string' },
      issuer: { type: 'string' },
      kid: { type: 'string' },
      purpose: { type: 'string', default: 'revocation' },
      days: { type: 'string', default: '14' },
      out: { type: 'string' },
      replace: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
  });
  const { list, ledger: path, trust: trustPath, out, purpose, replace = false } = values;
  const days = Number(values.days);
  if (!list || !path || !trustPath || !(out || values['dry-run'])) {
    throw misuse('Needed: --list URL, --ledger FILE, --trust FILE, --key FILE and --out FILE.');
  }
  if (purpose !== 'revocation' && purpose !== 'suspension')
    throw misuse('--purpose is revocation or suspension.');
  if (!(days > 0 && days <= 366))
    throw misuse('--days is a number from 1 to 366; two weeks are usual.');
  const { issuer, key } = issuerIn(readTrust(trustPath, io), values);
  const ledger = readLedger(path);
  const places = placesIn(ledger, list);
  const wrong = places.find(({ place }) => place.purpose !== purpose);
  if (wrong)
    throw new Refusal(
      `${list} is a list of the purpose ${wrong.place.purpose}: say --purpose ${wrong.place.purpose}.`,
    );
  const sought = purpose === 'revocation' ? 'revoked' : 'suspended';
  const set = places
    .filter(({ id }) => standingOf(ledger, id) === sought)
    .map(({ place }) => place.index);
  io.note(`${places.length} credentials in this list, ${set.length} ${sought}.`);
  if (ledger.torn) io.note('The ledger ends in an unfinished line, which counts for nothing.');
  if (!places.length) io.note('Is --list right? No credential in the ledger names it.');
  if (values['dry-run'] || !out) return 0;
  refuseToOverwrite(out, { replace });
  const signer = await signerFrom(values, key.kid, io);
  const payload = statusPayload({
    id: list,
    purpose,
    issuer: issuer.id,
    validFrom: moment(io.now()),
    validUntil: moment(io.now() + days * DAY),
    set,
    gzip: (bytes) => gzipSync(bytes, { level: 9 }),
  });
  const token = await signToken(payload, signer);
  await openJws(readJws(token, MAX_STATUS_LIST), key.jwk, subtle).catch((code: unknown) => {
    throw new Refusal(
      `What was signed would not be verified (${String(code)}). Does --key belong to the key in the trust configuration?`,
    );
  });
  writeWhole(out, `${token}\n`, { replace });
  io.note(`Publish ${out} at ${list}, and build it again before ${payload.validUntil}.`);
  return 0;
}

function moment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
