import { parseArgs } from 'node:util';
import { isPng, bakePng } from '../credential/baked-png.js';
import { bakeSvg } from '../credential/baked-svg.js';
import { tokenIn } from '../credential/baked.js';
import { verify } from '../credential/verify.js';
import { badgePicture } from '../render/badge-picture.js';
import { readBytes, refuseToOverwrite, writeWhole } from './files.js';
import type { Io } from './io.js';
import { misuse, Refusal } from './refusal.js';
import { readTrust, subtle } from './trust-file.js';

export async function bake(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      in: { type: 'string' },
      credential: { type: 'string' },
      out: { type: 'string' },
      trust: { type: 'string' },
      replace: { type: 'boolean' },
    },
  });
  const { credential, out, replace = false } = values;
  if (!credential || !out) throw misuse('Needed: --credential FILE and --out FILE.');
  refuseToOverwrite(out, { replace });
  const token = tokenIn(readBytes(credential, io));
  if (!token) throw new Refusal(`There is no credential in ${credential}.`);
  const picture = values.in
    ? readBytes(values.in, io)
    : Buffer.from(await drawn(token, values.trust, io));
  const baked = isPng(picture)
    ? bakePng(picture, token, { replace })
    : bakeSvg(picture.toString('utf8'), token, { replace });
  const kind = isPng(picture) ? 'png' : 'svg';
  if (!out.toLowerCase().endsWith(`.${kind}`)) {
    throw new Refusal(
      `What is written is ${kind.toUpperCase()}, but ${out} does not end in .${kind}. A PNG comes of a PNG (--in FILE.png), or from the page that checks badges.`,
    );
  }
  writeWhole(out, baked, { replace });
  io.note(
    `${out} holds the credential. Many sites strip it when they make a picture smaller: link the picture to a verifier page as well.`,
  );
  return 0;
}

/** A picture is drawn of what is proven, and of nothing else. */
async function drawn(token: string, trustPath: string | undefined, io: Io): Promise<string> {
  const { code, issuer, claims } = await verify(token, {
    trust: readTrust(trustPath, io),
    subtle,
    now: io.now(),
    host: null,
    fetchText: () => Promise.reject(new Error('not asked')),
  });
  if (!claims || !issuer || code === 'expired') {
    throw new Refusal(
      `This credential is not good (${code}). Say --trust FILE, or bring a picture: --in FILE.`,
    );
  }
  return badgePicture(claims, issuer);
}

export async function unbake(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, replace: { type: 'boolean' } },
  });
  const [path] = positionals;
  if (!path || positionals.length > 1) throw misuse('Say which picture, or - for standard input.');
  const token = tokenIn(readBytes(path, io));
  if (!token)
    throw new Refusal(
      `No credential found in ${path}. Was the picture saved anew by another program?`,
    );
  if (values.out) writeWhole(values.out, `${token}\n`, { replace: values.replace ?? false });
  else io.say(token);
  io.note('This proves nothing yet: wwc verify');
  return 0;
}
