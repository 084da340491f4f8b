/** Writes demo/badges/: what the demo issuer has signed, one credential for each state. */
import { createPrivateKey, sign } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAssessment } from '../src/assessment/parse-assessment.js';
import { credentialPayload, type Award } from '../src/credential/credential-payload.js';
import { DEMO_TRUST } from '../src/credential/demo-trust.js';
import { signToken, type Signer } from '../src/credential/signer.js';
import { statusPayload } from '../src/credential/status-payload.js';
import { verify } from '../src/credential/verify.js';
import { badgePicture } from '../src/render/badge-picture.js';
import { bakeSvg } from '../src/credential/baked-svg.js';
import { score } from '../src/scoring/score.js';
import { wwc2022 } from '../src/standard/wwc-2022.js';
import { ROOT } from './library.js';

const FOLDER = resolve(ROOT, 'demo/badges');
const LIST = 'https://demo.wwc-widgets.example/status/revocation-1.jwt';
const [ISSUER] = DEMO_TRUST.issuers;
const [KEY] = ISSUER?.keys ?? [];
if (!ISSUER || !KEY) throw new Error('The demo trust configuration has no issuer.');

const jwk = JSON.parse(
  readFileSync(resolve(ROOT, 'test/fixtures/credential-demo-key.json'), 'utf8'),
);
const key = createPrivateKey({ key: jwk, format: 'jwk' });
const signer: Signer = {
  alg: 'ES256',
  kid: KEY.kid,
  sign: async (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
};

const { value: assessment } = parseAssessment(
  JSON.parse(readFileSync(resolve(ROOT, 'demo/sample-city.json'), 'utf8')),
);
if (!assessment) throw new Error('demo/sample-city.json is no record.');
const record = { assessment, score: score(assessment, wwc2022), standard: wwc2022 };

/** In a demo that lies still for years, nothing may run out that is not meant to. */
const AWARD: Omit<Award, 'id' | 'places'> = {
  subject: null,
  domains: [],
  validFrom: '2024-09-15T00:00:00Z',
  validUntil: '2044-09-14T23:59:59Z',
  awarded: '2024-09-15T00:00:00Z',
};

const BADGES: readonly { name: string; index: number; change?: Partial<Award> }[] = [
  { name: 'verified', index: 10_101 },
  { name: 'revoked', index: 20_202 },
  {
    name: 'expired',
    index: 30_303,
    change: {
      validFrom: '2018-09-15T00:00:00Z',
      validUntil: '2021-09-14T23:59:59Z',
      awarded: '2018-09-15T00:00:00Z',
    },
  },
  { name: 'other-city', index: 40_404, change: { domains: ['sample-city.example'] } },
];

mkdirSync(FOLDER, { recursive: true });
for (const { name, index, change } of BADGES) {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const award = {
    ...AWARD,
    id,
    places: [{ purpose: 'revocation', list: LIST, index } as const],
    ...change,
  };
  const token = await signToken(credentialPayload(record, award, ISSUER), signer);
  write(`${name}.jwt`, `${token}\n`);
  if (name === 'verified') {
    // The tier raised by whoever pasted it, as anybody could try.
    const [head, body = '', signature] = token.split('.');
    const altered = Buffer.from(body, 'base64url')
      .toString()
      .replaceAll(/\/gold\b/g, '/platinum');
    write('altered.jwt', `${head}.${Buffer.from(altered).toString('base64url')}.${signature}\n`);
    await draw(token);
  }
}
const list = statusPayload({
  id: LIST,
  purpose: 'revocation',
  issuer: ISSUER.id,
  validFrom: '2024-09-15T00:00:00Z',
  validUntil: '2044-09-14T23:59:59Z',
  set: [20_202],
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
});
write('status.jwt', `${await signToken(list, signer)}\n`);

async function draw(token: string) {
  const { claims, issuer } = await verify(token, {
    trust: DEMO_TRUST,
    subtle: crypto.subtle as never,
    now: Date.parse('2026-01-01T00:00:00Z'),
    host: null,
    fetchText: () => Promise.reject(new Error('not asked')),
  });
  if (!claims || !issuer) throw new Error('The demo badge is not good.');
  write('badge.svg', bakeSvg(badgePicture(claims, issuer), token));
}

function write(name: string, text: string) {
  writeFileSync(resolve(FOLDER, name), text);
}
