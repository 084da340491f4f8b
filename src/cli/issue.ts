import { createHash, randomInt } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { credentialPayload, type Award, type Place } from '../credential/credential-payload.js';
import { signToken, type Signer } from '../credential/signer.js';
import { LIST_LENGTH } from '../credential/status-payload.js';
import type { Issuer, Trust } from '../credential/trust.js';
import { momentOf } from '../credential/vc.js';
import { verify } from '../credential/verify.js';
import { awardFor, readRecord, type Request } from './award.js';
import { parseCsv } from './csv.js';
import { readBytes, refuseToOverwrite, writeWhole } from './files.js';
import type { Io } from './io.js';
import { signerFrom } from './key-file.js';
import { placesIn, withLedger, type Ledger } from './ledger.js';
import { misuse, Refusal } from './refusal.js';
import { issuerIn, readTrust, subtle } from './trust-file.js';

/** What holds for all credentials of a call. */
interface Office {
  readonly io: Io;
  readonly trust: Trust;
  readonly issuer: Issuer;
  /** Null in a dry run. */
  readonly signer: Signer | null;
  readonly ledger: string;
  readonly lists: readonly Pick<Place, 'purpose' | 'list'>[];
  readonly isForAnySite: boolean;
  readonly replace: boolean;
}

const OPTIONS = {
  assessment: { type: 'string' },
  batch: { type: 'string' },
  trust: { type: 'string' },
  key: { type: 'string' },
  signer: { type: 'string' },
  'passphrase-file': { type: 'string' },
  ledger: { type: 'string' },
  'revocation-list': { type: 'string' },
  'suspension-list': { type: 'string' },
  issuer: { type: 'string' },
  kid: { type: 'string' },
  domain: { type: 'string' },
  subject: { type: 'string' },
  'valid-from': { type: 'string' },
  'valid-until': { type: 'string' },
  awarded: { type: 'string' },
  out: { type: 'string' },
  'any-site': { type: 'boolean' },
  replace: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

export async function issue(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const {
    ledger,
    out,
    batch,
    'revocation-list': revocations,
    'suspension-list': suspensions,
  } = values;
  if (
    !values.trust ||
    !ledger ||
    !revocations ||
    !(out || values['dry-run']) ||
    !(batch || values.assessment)
  ) {
    throw misuse(
      'Needed: --assessment or --batch, --trust, --ledger, --revocation-list, --key and --out.',
    );
  }
  const trust = readTrust(values.trust, io);
  const { issuer, key } = issuerIn(trust, values);
  const office: Office = {
    io,
    trust,
    issuer,
    signer: values['dry-run'] ? null : await signerFrom(values, key.kid, io),
    ledger,
    lists: [
      { purpose: 'revocation', list: revocations },
      ...(suspensions ? [{ purpose: 'suspension', list: suspensions } as const] : []),
    ],
    isForAnySite: values['any-site'] ?? false,
    replace: values.replace ?? false,
  };
  for (const { list } of office.lists) {
    if (!issuer.statusOrigins.includes(originOf(list))) {
      throw new Refusal(
        `${list} is on none of the statusOrigins of the trust configuration: no badge would read it.`,
      );
    }
  }
  if (batch) return issueBatch(batch, out ?? '', office);
  await issueOne(values, office);
  return 0;
}

const COLUMNS = ['assessment', 'domain', 'subject', 'valid-from', 'valid-until', 'awarded', 'out'];

/** A column with a slip in its name would be left out without a word, and a badge then have no end. */
function refuseUnknownColumns(path: string, row: Readonly<Record<string, string>>): void {
  const unknown = Object.keys(row).filter((name) => !COLUMNS.includes(name));
  if (unknown.length === 0 && Object.hasOwn(row, 'assessment')) return;
  const found = unknown.map((name) => `"${name}"`).join(', ') || 'none called assessment';
  throw new Refusal(
    `The columns of ${path} are not in order: ${found}. There can be: ${COLUMNS.join(', ')}. Nothing was issued.`,
  );
}

/** One bad row does not stop the others. */
async function issueBatch(path: string, folder: string, office: Office): Promise<number> {
  const rows = parseCsv(readBytes(path, office.io).toString('utf8'));
  if (!rows.length) throw new Refusal(`${path} has no rows below its first line.`);
  refuseUnknownColumns(path, rows[0] ?? {});
  let failures = 0;
  const taken = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const name = row['assessment'] ?? '';
    const out = join(
      folder,
      row['out'] || `${name.replace(/^.*[/\\]/, '').replace(/\.json$/, '')}.jwt`,
    );
    try {
      if (taken.has(out)) throw new Refusal(`${out} is the file of an earlier row. Name another.`);
      taken.add(out);
      await issueOne(
        { ...filled(row), assessment: name && resolve(dirname(path), name), out },
        office,
      );
    } catch (error) {
      failures += 1;
      office.io.note(`Row ${i + 2}, ${name || 'without assessment'}: ${(error as Error).message}`);
    }
  }
  office.io.note(`${rows.length - failures} issued, ${failures} not.`);
  return failures > 0 ? 1 : 0;
}

async function issueOne(request: Request, office: Office): Promise<void> {
  const { io, issuer, signer, replace } = office;
  const record = readRecord(request.assessment ?? '', issuer, io);
  const award = awardFor(request, record, { now: io.now(), isForAnySite: office.isForAnySite });
  if (!signer) {
    const places = office.lists.map((list) => ({ ...list, index: 0 }));
    const payload = credentialPayload(record, { ...award, places }, issuer);
    io.say(JSON.stringify(payload, null, 2));
    io.note('Nothing was signed. The places in the lists are taken when it is.');
    return;
  }
  const out = request.out ?? '';
  refuseToOverwrite(out, { replace });
  const places = withLedger(office.ledger, (ledger) =>
    office.lists.map((list) => ({ ...list, index: freePlace(ledger, list.list) })),
  );
  const token = await signToken(credentialPayload(record, { ...award, places }, issuer), signer);
  await refuseUnlessGood(token, award, office);
  withLedger(office.ledger, (ledger, add) => {
    // Between the two, somebody else may have taken it; the odds are small, the harm is not.
    if (places.some(({ list, index }) => isTaken(ledger, list, index))) {
      throw new Refusal(
        'Another wwc took the same place in a list. Nothing was issued: try again.',
      );
    }
    const sha256 = createHash('sha256').update(token).digest('hex');
    const city = record.assessment.city?.name ?? null;
    const at = new Date(io.now()).toISOString();
    add({ type: 'issue', at, id: award.id, city, tier: record.score.tier ?? '', places, sha256 });
  });
  // After the ledger: a credential that the ledger does not know could not be revoked.
  writeWhole(out, `${token}\n`, { replace });
  io.say(`${award.id}  ${record.score.tier}  ${record.assessment.city?.name ?? ''}  ${out}`);
}

/** Before it is on record: what our own verifier would refuse is not issued. Its status is not known yet. */
async function refuseUnlessGood(
  token: string,
  award: Omit<Award, 'places'>,
  { trust, io }: Office,
): Promise<void> {
  const { code } = await verify(token, {
    trust,
    subtle,
    now: Math.max(io.now(), momentOf(award.validFrom)),
    host: null,
    fetchText: () => Promise.reject(new Error('not asked')),
  });
  if (code === 'status-fetch-failed') return;
  const hint =
    code === 'bad-signature' ? ' Does --key belong to the key in the trust configuration?' : '';
  throw new Refusal(
    `What was signed would not be verified (${code}), so nothing was issued.${hint}`,
  );
}

function freePlace(ledger: Ledger, list: string): number {
  const taken = new Set(placesIn(ledger, list).map(({ place }) => place.index));
  if (taken.size > LIST_LENGTH / 2) throw new Refusal(`${list} is half full: begin a new list.`);
  for (;;) {
    const index = randomInt(LIST_LENGTH);
    if (!taken.has(index)) return index;
  }
}

function isTaken(ledger: Ledger, list: string, index: number): boolean {
  return placesIn(ledger, list).some(({ place }) => place.index === index);
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}

function filled(row: Readonly<Record<string, string>>): Request {
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));
}
