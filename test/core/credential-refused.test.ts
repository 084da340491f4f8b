import { expect } from 'chai';
import { base64urlOf } from '../../src/credential/base64url.js';
import { verify, type Circumstances } from '../../src/credential/verify.js';
import {
  changed,
  good,
  part,
  prepare,
  run,
  signature,
  withIssuer,
  withKey,
  withRetired,
  world,
} from '../fixtures/credential-cases.js';
import {
  createSigner,
  encode,
  kidOf,
  payload,
  signed,
  type Change,
  type World,
} from '../fixtures/credential-issuer.js';

before(prepare);

describe('A bad credential: what is not one at all', () => {
  run([
    { name: 'nothing', code: 'malformed', token: () => '' },
    { name: 'white space', code: 'malformed', token: () => ' \n\t' },
    {
      name: 'a page of HTML',
      code: 'malformed',
      token: () => '<!doctype html><title>Sign in</title>',
    },
    { name: 'JSON', code: 'malformed', token: () => JSON.stringify(payload()) },
    { name: 'two segments', code: 'malformed', token: () => good.slice(0, good.lastIndexOf('.')) },
    { name: 'four segments', code: 'malformed', token: () => `${good}.AAAA` },
    {
      name: 'five segments, as an encrypted one has',
      code: 'malformed',
      token: () => `${good}.AAAA.AAAA`,
    },
    { name: 'an empty signature', code: 'malformed', token: () => good.replace(/\.[^.]*$/, '.') },
    { name: 'an empty payload', code: 'malformed', token: () => good.replace(/\..*\./, '..') },
    { name: 'an empty header', code: 'malformed', token: () => good.replace(/^[^.]*/, '') },
    { name: 'padding', code: 'malformed', token: () => `${good}==` },
    { name: 'padding in the header', code: 'malformed', token: () => good.replace('.', '=.') },
    {
      name: 'the alphabet of plain base64',
      code: 'malformed',
      token: () => part(2, (s) => `+/${s.slice(2)}`),
    },
    {
      name: 'a space inside',
      code: 'malformed',
      token: () => part(1, (s) => `${s.slice(0, 8)} ${s.slice(8)}`),
    },
    {
      name: 'a line end inside',
      code: 'malformed',
      token: () => part(1, (s) => `${s.slice(0, 8)}\n${s.slice(8)}`),
    },
    {
      name: 'a character of no alphabet',
      code: 'malformed',
      token: () => part(1, (s) => `${s.slice(0, -1)}é`),
    },
    {
      name: 'a full-width letter',
      code: 'malformed',
      token: () => part(0, (s) => `${s.slice(0, -1)}Ａ`),
    },
    {
      name: 'stray bits in the last character',
      code: 'malformed',
      token: () => part(2, strayBits),
    },
    { name: 'a length that no bytes have', code: 'malformed', token: () => part(1, () => 'AAAAA') },
    {
      name: 'more than 64 kB',
      code: 'too-large',
      token: () => good + ' '.repeat(65_537 - good.length),
    },
    { name: 'ten megabytes', code: 'too-large', token: () => 'A'.repeat(10_000_000) },
    { name: 'a list in place of a text', code: 'malformed', token: () => [good] },
  ]);

  it('but a credential of just 64 kB is read', async () => {
    expect((await verify(good + ' '.repeat(65_536 - good.length), world.at)).code).to.equal('ok');
  });
});

describe('A bad credential: its header', () => {
  const header = (change: object) => (w: World) =>
    signed(w.signer, { ...w.header, ...change }, payload());
  run([
    {
      name: 'no JSON',
      code: 'malformed',
      token: ({ signer }) => signed(signer, '{"alg":', payload()),
    },
    {
      name: 'a list',
      code: 'malformed',
      token: ({ signer }) => signed(signer, '["ES256"]', payload()),
    },
    { name: 'null', code: 'malformed', token: ({ signer }) => signed(signer, 'null', payload()) },
    {
      name: 'no UTF-8',
      code: 'malformed',
      token: () => part(0, () => base64urlOf(new Uint8Array([0x7b, 0xff, 0x7d]))),
    },
    {
      name: 'a byte order mark',
      code: 'malformed',
      token: ({ signer, header }) => signed(signer, `\ufeff${JSON.stringify(header)}`, payload()),
    },
    { name: 'crit', code: 'malformed', token: header({ crit: ['exp'] }) },
    {
      name: 'b64, which changes what is signed',
      code: 'malformed',
      token: header({ b64: false, crit: ['b64'] }),
    },
    {
      name: 'jku, an address of keys',
      code: 'malformed',
      token: header({ jku: 'https://thief.example/keys.json' }),
    },
    {
      name: 'x5u, an address of a certificate',
      code: 'malformed',
      token: header({ x5u: 'https://thief.example/' }),
    },
    { name: 'x5c, a certificate', code: 'malformed', token: header({ x5c: ['MIIB'] }) },
    { name: 'zip', code: 'malformed', token: header({ zip: 'DEF' }) },
    {
      name: '__proto__',
      code: 'malformed',
      token: ({ signer }) => signed(signer, '{"alg":"ES256","__proto__":{"kid":1}}', payload()),
    },
    { name: 'a type of another token', code: 'malformed', token: header({ typ: 'at+jwt' }) },
    {
      name: 'the type of a bare credential',
      code: 'malformed',
      token: header({ typ: 'vc+sd-jwt' }),
    },
    { name: 'a type that is null', code: 'malformed', token: header({ typ: null }) },
    { name: 'a type that is a list', code: 'malformed', token: header({ typ: ['JWT'] }) },
    { name: 'no algorithm', code: 'unsupported-alg', token: header({ alg: undefined }) },
    { name: 'alg none', code: 'unsupported-alg', token: header({ alg: 'none' }) },
    { name: 'alg NONE', code: 'unsupported-alg', token: header({ alg: 'NoNe' }) },
    {
      name: 'alg es256 in small letters',
      code: 'unsupported-alg',
      token: header({ alg: 'es256' }),
    },
    { name: 'HS256 with the public key as secret', code: 'unsupported-alg', token: hmac },
    { name: 'ES384', code: 'unsupported-alg', token: header({ alg: 'ES384' }) },
    { name: 'ES256K', code: 'unsupported-alg', token: header({ alg: 'ES256K' }) },
    { name: 'PS256', code: 'unsupported-alg', token: header({ alg: 'PS256' }) },
    { name: 'alg constructor', code: 'unsupported-alg', token: header({ alg: 'constructor' }) },
    { name: 'alg __proto__', code: 'unsupported-alg', token: header({ alg: '__proto__' }) },
    { name: 'alg as a list', code: 'unsupported-alg', token: header({ alg: ['ES256'] }) },
    { name: 'alg as a number', code: 'unsupported-alg', token: header({ alg: -7 }) },
    {
      name: 'an algorithm that the key is not for: RS256',
      code: 'unsupported-alg',
      token: header({ alg: 'RS256' }),
    },
    {
      name: 'an algorithm that the key is not for: Ed25519',
      code: 'unsupported-alg',
      token: header({ alg: 'Ed25519' }),
    },
    { name: 'no kid', code: 'untrusted-issuer', token: header({ kid: undefined }) },
    {
      name: 'a kid that is not pinned',
      code: 'untrusted-issuer',
      token: header({ kid: kidOf('2099-1') }),
    },
    {
      name: 'a kid in capitals',
      code: 'untrusted-issuer',
      token: header({ kid: kidOf('2026-1').toUpperCase() }),
    },
    {
      name: 'a kid that is a list',
      code: 'untrusted-issuer',
      token: header({ kid: [kidOf('2026-1')] }),
    },
    {
      name: 'a kid that is __proto__',
      code: 'untrusted-issuer',
      token: header({ kid: '__proto__' }),
    },
    { name: 'a kid of did:key', code: 'untrusted-issuer', token: header({ kid: 'did:key:z6Mk' }) },
    {
      name: 'a key of the same curve in another format',
      code: 'unsupported-alg',
      at: ({ trust }) => ({ trust: withKey(trust, (jwk) => ({ ...jwk, crv: 'P-384' })) }),
    },
    {
      name: 'no trusted issuer at all',
      code: 'untrusted-issuer',
      at: () => ({ trust: { version: 1, issuers: [] } }),
    },
  ]);
});

describe('A bad credential: its signature', () => {
  run([
    {
      name: 'of another key',
      code: 'bad-signature',
      token: async ({ header }) => signed(await createSigner(), header, payload()),
    },
    {
      name: 'of another credential',
      code: 'bad-signature',
      token: async (w) =>
        part(
          2,
          signatureOf(
            await signed(
              w.signer,
              w.header,
              payload((p) => (p['id'] = 'urn:x:y')),
            ),
          ),
        ),
    },
    {
      name: 'over another payload',
      code: 'bad-signature',
      token: () => part(1, () => encode(payload((p) => (p['name'] = 'Better')))),
    },
    {
      name: 'over another header',
      code: 'bad-signature',
      token: ({ header }) => part(0, () => encode({ ...header, typ: 'vc+jwt' })),
    },
    {
      name: 'of zeros',
      code: 'bad-signature',
      token: () => part(2, () => base64urlOf(new Uint8Array(64))),
    },
    {
      name: 'of ones',
      code: 'bad-signature',
      token: () => part(2, () => base64urlOf(new Uint8Array(64).fill(255))),
    },
    {
      name: 'one byte short',
      code: 'bad-signature',
      token: () => signature((bytes) => bytes.slice(0, 63)),
    },
    {
      name: 'one byte long',
      code: 'bad-signature',
      token: () => signature((bytes) => [...bytes, 0]),
    },
    {
      name: 'doubled',
      code: 'bad-signature',
      token: () => signature((bytes) => [...bytes, ...bytes]),
    },
    {
      name: 'with r and s exchanged',
      code: 'bad-signature',
      token: () => signature((b) => [...b.slice(32), ...b.slice(0, 32)]),
    },
    { name: 'in DER, as servers write it', code: 'bad-signature', token: () => signature(inDer) },
    {
      name: 'with r = 0',
      code: 'bad-signature',
      token: () => signature((b) => [...new Uint8Array(32), ...b.slice(32)]),
    },
    {
      name: 'with s = 0',
      code: 'bad-signature',
      token: () => signature((b) => [...b.slice(0, 32), ...new Uint8Array(32)]),
    },
    { name: 'of one byte', code: 'bad-signature', token: () => part(2, () => 'AA') },
    {
      name: 'on a page without WebCrypto',
      code: 'unverifiable',
      at: () => ({ subtle: undefined }),
    },
    {
      name: 'in a browser that does not know the key',
      code: 'unverifiable',
      at: ({ at }) => ({
        subtle: {
          ...refusing(at),
          importKey: () => Promise.reject(new Error('NotSupportedError')),
        },
      }),
    },
  ]);
});

it('A bad credential, by a pinned key that is no point of the curve, is never verified', async () => {
  const x = base64urlOf(new Uint8Array(32).fill(1));
  const trust = withKey(world.trust, (jwk) => ({ ...jwk, x }));
  // Chromium, Firefox and Node refuse the key, WebKit what it signed.
  const { code } = await verify(good, { ...world.at, trust });
  expect(code).to.be.oneOf(['unverifiable', 'bad-signature']);
});

/** What makes a credential malformed, whatever the claims of its token say. */
const STRUCTURE: Readonly<Record<string, Change>> = {
  'no context': (p) => delete p['@context'],
  'the context of 2018': (p) =>
    (p['@context'] = [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]),
  'the contexts in the wrong order': (p) =>
    (p['@context'] = [...(p['@context'] as unknown[])].reverse()),
  'no Open Badges context': (p) => (p['@context'] = ['https://www.w3.org/ns/credentials/v2']),
  'an Open Badges context of another site': (p) =>
    (p['@context'] = [
      'https://www.w3.org/ns/credentials/v2',
      'https://thief.example/https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]),
  'an Open Badges context with more behind it': (p) =>
    (p['@context'] = [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json.thief.example',
    ]),
  'the context of version 2': (p) =>
    (p['@context'] = ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/openbadges/v2']),
  'no id': (p) => delete p['id'],
  'an id that is no URI': (p) => (p['id'] = 'badge 1'),
  'an id with a space before it': (p) => (p['id'] = ' urn:x:y'),
  'an id with a space in it': (p) => (p['id'] = 'urn:x:y z'),
  'an empty id': (p) => (p['id'] = ''),
  'no type': (p) => delete p['type'],
  'a type of another credential': (p) =>
    (p['type'] = ['VerifiableCredential', 'UniversityDegreeCredential']),
  'no VerifiableCredential': (p) => (p['type'] = ['OpenBadgeCredential']),
  'no issuer': (p) => delete p['issuer'],
  'an issuer without id': (p) => (p['issuer'] = { name: 'Example Certifier' }),
  'an issuer that is a list': (p) => (p['issuer'] = [p['iss']]),
  'no subject': (p) => delete (p as Record<string, unknown>)['credentialSubject'],
  'two subjects': (p) =>
    Object.assign(p, { credentialSubject: [p.credentialSubject, p.credentialSubject] }),
  'a subject of another type': (p) => (p.credentialSubject['type'] = ['Person']),
  'a subject without id or identifier': (p) => (
    delete p.credentialSubject['id'],
    delete p['sub'],
    (p.credentialSubject.identifier = [])
  ),
  'a subject whose id is no URI': (p) =>
    Object.assign(p, { sub: 'x' }, (p.credentialSubject['id'] = 'x')),
  'no achievement': (p) => delete (p.credentialSubject as Record<string, unknown>)['achievement'],
  'an achievement that is a text': (p) =>
    Object.assign(p.credentialSubject, {
      achievement: 'https://certifier.example/achievements/2026/platinum',
    }),
  'an achievement without type': (p) => delete p.credentialSubject.achievement['type'],
  'an achievement without name': (p) => delete p.credentialSubject.achievement['name'],
  'an achievement without description': (p) =>
    delete p.credentialSubject.achievement['description'],
  'an achievement without criteria': (p) => delete p.credentialSubject.achievement['criteria'],
  'an achievement without id': (p) => delete p.credentialSubject.achievement['id'],
  'the old form, with all of it in vc': (p) =>
    Object.assign(p, { vc: { ...p } }, (p['@context'] = undefined)),
  'no validFrom': (p) => (delete p.validFrom, delete p.nbf),
  'validFrom without zone': (p) => (p.validFrom = '2026-04-01T00:00:00'),
  'validFrom as a day': (p) => (p.validFrom = '2026-04-01'),
  'validFrom as seconds': (p) => Object.assign(p, { validFrom: p.nbf }),
  'validFrom on the 30th of February': (p) => (
    (p.validFrom = '2026-02-30T00:00:00Z'),
    delete p.nbf
  ),
  'validFrom at 24 o’clock': (p) => ((p.validFrom = '2026-03-31T24:00:00Z'), delete p.nbf),
  'validFrom with words around it': (p) => (p.validFrom = ' 2026-04-01T00:00:00Z '),
  'validFrom in a zone that does not exist': (p) => (p.validFrom = '2026-04-01T00:00:00+99:00'),
  'validUntil that is null': (p) => (Object.assign(p, { validUntil: null }), delete p.exp),
  'validUntil that is no moment': (p) => ((p['validUntil'] = 'never'), delete p.exp),
  'validUntil before validFrom': (p) => ((p['validUntil'] = '2026-03-01T00:00:00Z'), delete p.exp),
  'validUntil at validFrom': (p) => ((p['validUntil'] = p.validFrom), delete p.exp),
};

function withoutClaims(change: Change): Change {
  return (p) => {
    change(p);
    for (const claim of ['iss', 'jti', 'sub', 'nbf', 'exp']) delete p[claim];
  };
}

describe('A bad credential: its content, though signed', () => {
  run([
    ...changed('malformed', STRUCTURE),
    ...changed(
      'malformed',
      Object.fromEntries(
        Object.entries(STRUCTURE).map(([name, change]) => [
          `${name}, and no claims`,
          withoutClaims(change),
        ]),
      ),
    ),
    ...changed('malformed', {
      'iss of another issuer': (p) => (p['iss'] = 'https://thief.example/issuer'),
      'jti of another badge': (p) => (p['jti'] = 'urn:uuid:0'),
      'sub of another city': (p) => (p['sub'] = 'did:web:other.example'),
      'sub, but no id of the subject': (p) => delete p.credentialSubject['id'],
      'nbf other than validFrom': (p) => (p.nbf = Number(p.nbf) - 1),
      'nbf as text': (p) => Object.assign(p, { nbf: String(p.nbf) }),
      'exp later than validUntil': (p) => (p.exp = Number(p.exp) + 1),
      'exp as text': (p) => Object.assign(p, { exp: String(p.exp) }),
      'exp, but no validUntil': (p) => delete p['validUntil'],
      '33 levels': (p) => (p['deep'] = nested(32)),
    }),
    {
      name: 'a payload that is a list',
      code: 'malformed',
      token: (w) => signed(w.signer, w.header, [payload()]),
    },
    {
      name: 'a payload that is a number',
      code: 'malformed',
      token: (w) => signed(w.signer, w.header, '1'),
    },
    {
      name: 'a payload that is no UTF-8, inside of a text',
      code: 'malformed',
      token: notUtf8,
    },
    {
      name: 'a payload that begins with a byte order mark',
      code: 'malformed',
      token: (w) => signed(w.signer, w.header, `\ufeff${JSON.stringify(payload())}`),
    },
    {
      name: 'a payload that is no JSON',
      code: 'malformed',
      token: (w) => signed(w.signer, w.header, 'hello'),
    },
    {
      name: '__proto__ in the payload',
      code: 'malformed',
      token: (w) =>
        signed(
          w.signer,
          w.header,
          JSON.stringify(payload()).replace('"name"', '"__proto__":{"a":1},"name"'),
        ),
    },
    {
      name: '__proto__ deep in the payload',
      code: 'malformed',
      token: (w) =>
        signed(
          w.signer,
          w.header,
          JSON.stringify(payload()).replace('"hashed"', '"__proto__":null,"hashed"'),
        ),
    },
    {
      name: 'nesting without end',
      code: 'malformed',
      token: (w) => signed(w.signer, w.header, '['.repeat(40_000)),
    },
    { name: 'a status list in place of a badge', code: 'malformed', token: ({ list }) => list },
    ...changed('untrusted-issuer', {
      'the issuer of another key': (p) => (p['issuer'] = p['iss'] = 'https://thief.example/issuer'),
      'the issuer with a slash more': (p) =>
        (p['issuer'] = p['iss'] = 'https://certifier.example/issuer/'),
    }),
    ...changed('unknown-achievement', {
      'an achievement that nobody knows': (p) =>
        (p.credentialSubject.achievement['id'] =
          'https://certifier.example/achievements/2026/diamond'),
      'an achievement called constructor': (p) =>
        (p.credentialSubject.achievement['id'] = 'x:constructor'),
      'the achievement in capitals': (p) =>
        (p.credentialSubject.achievement['id'] =
          'HTTPS://certifier.example/achievements/2026/platinum'),
    }),
    {
      name: 'an achievement that the issuer has with no tier',
      code: 'unknown-achievement',
      at: ({ trust }) => ({
        trust: withIssuer(trust, {
          achievements: { 'https://certifier.example/achievements/2026/platinum': '' },
        }),
      }),
    },
    {
      name: 'a key that was retired before',
      code: 'retired-key',
      at: ({ trust }) => ({ trust: withRetired(trust, '2026-03-31T23:59:59Z') }),
    },
    {
      name: 'a key that was retired at a moment that cannot be read',
      code: 'retired-key',
      at: ({ trust }) => ({ trust: withRetired(trust, 'long ago') }),
    },
    {
      name: 'a key of another trusted issuer',
      code: 'untrusted-issuer',
      at: ({ trust }) => ({ trust: withIssuer(trust, { id: 'https://other.example/issuer' }) }),
    },
  ]);

  it('but 32 levels are read', async () => {
    const token = await signed(
      world.signer,
      world.header,
      payload((p) => (p['deep'] = nested(31))),
    );
    expect((await verify(token, world.at)).code).to.equal('ok');
  });

  it('but a key retired later still stands', async () => {
    const trust = withRetired(world.trust, '2026-11-02T00:00:00Z');
    expect((await verify(good, { ...world.at, trust })).code).to.equal('ok');
    const atThatMoment = withRetired(world.trust, '2026-10-30T00:00:00Z');
    expect((await verify(good, { ...world.at, trust: atThatMoment })).code).to.equal('ok');
  });

  it('but the tier is that of the achievement, whatever else it says of itself', async () => {
    const change: Change = (p) =>
      Object.assign(p.credentialSubject.achievement, {
        id: 'https://certifier.example/achievements/2026/silver',
        name: 'Platinum',
        humanCode: 'platinum',
      });
    const token = await signed(world.signer, world.header, payload(change));
    expect((await verify(token, world.at)).claims?.tier).to.equal('silver');
  });
});

function refusing(at: Circumstances): NonNullable<Circumstances['subtle']> {
  return { importKey: at.subtle!.importKey, verify: () => Promise.resolve(true) };
}

function signatureOf(token: string): () => string {
  return () => token.split('.')[2]!;
}

/** The same bytes in another spelling: the last character of 64 bytes has four bits that are not used. */
function strayBits(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + alphabet[alphabet.indexOf(text.at(-1)!) + 1];
}

function inDer(bytes: Uint8Array): number[] {
  const integer = (part: Uint8Array) => [2, 33, 0, ...part];
  return [0x30, 70, ...integer(bytes.slice(0, 32)), ...integer(bytes.slice(32))];
}

/** The classic attack: a verifier that lets the header choose takes the public key for a shared secret. */
async function hmac({ header, signer }: World): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(signer.jwk));
  const kind = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, kind, false, ['sign']);
  const sign = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
  return signed({ ...signer, sign }, { ...header, alg: 'HS256' }, payload());
}

function nested(levels: number): unknown {
  return levels === 0 ? 0 : { in: nested(levels - 1) };
}

/** JSON but for one byte in the name of the credential, signed as it is. */
async function notUtf8({ header, signer }: World): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload()));
  bytes[new TextDecoder('latin1').decode(bytes).indexOf('Platinum Certification')] = 0xff;
  const input = `${encode(header)}.${base64urlOf(bytes)}`;
  return `${input}.${base64urlOf(await signer.sign(new TextEncoder().encode(input)))}`;
}
