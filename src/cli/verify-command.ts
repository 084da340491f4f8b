import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { tokenIn } from '../credential/baked.js';
import { fetchText } from '../credential/fetch-text.js';
import { failed, type State, type Verdict } from '../credential/verdict.js';
import { momentOf } from '../credential/vc.js';
import { verify } from '../credential/verify.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { misuse } from './refusal.js';
import { readTrust, subtle } from './trust-file.js';

const EXIT_CODES: Readonly<Record<State, number>> = {
  verified: 0,
  invalid: 1,
  untrusted: 1,
  expired: 2,
  'not-yet-valid': 2,
  revoked: 3,
  suspended: 3,
  'status-unknown': 4,
  unverifiable: 4,
  'other-site': 5,
};

export async function verifyCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      trust: { type: 'string' },
      status: { type: 'string', multiple: true },
      offline: { type: 'boolean' },
      host: { type: 'string' },
      at: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const [path] = positionals;
  if (!path || positionals.length > 1) throw misuse('Say which file, or - for standard input.');
  const now = values.at === undefined ? io.now() : momentOf(values.at);
  if (Number.isNaN(now))
    throw misuse(`--at ${values.at} is no moment such as 2026-04-01T00:00:00Z.`);
  const token = tokenIn(readBytes(path, io));
  const verdict =
    token === null
      ? failed('malformed')
      : await verify(token, {
          trust: readTrust(values.trust, io),
          subtle,
          now,
          host: values.host ?? null,
          ownLists: (values.status ?? []).map((file) => pathToFileURL(resolve(file)).href),
          fetchText: reader(values.offline ?? false, io),
        });
  if (token === null)
    io.note('There is no credential in this file. Was the picture saved anew by another program?');
  io.say(values.json ? JSON.stringify(verdict, null, 2) : sentence(verdict));
  return EXIT_CODES[verdict.state];
}

/** The site's own lists are files; all else comes from the network, unless that is not wanted. */
function reader(isOffline: boolean, io: Io) {
  return async (address: string, maxLength: number) => {
    if (address.startsWith('file:')) return readFileSync(new URL(address), 'utf8');
    if (isOffline) throw new Error('offline');
    return fetchText(address, maxLength, io.fetch);
  };
}

function sentence({ state, code, issuer, claims }: Verdict): string {
  const lines = [
    `${issuer?.demo ? 'TEST ' : ''}${state}${code === 'ok' || code === state ? '' : ` (${code})`}`,
    issuer && claims && `signed by   ${issuer.name}`,
    claims && `issued to   ${claims.city ?? claims.subject}`,
    claims && `tier        ${claims.tier}`,
    claims && `valid       ${claims.validFrom} to ${claims.validUntil ?? 'no end'}`,
    claims && `id          ${claims.id}`,
  ];
  return lines.filter(Boolean).join('\n');
}
