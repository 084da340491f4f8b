import { expect } from 'chai';
import fc from 'fast-check';
import { verify } from '../../src/credential/verify.js';
import { good, prepare, world } from '../fixtures/credential-cases.js';
import {
  circumstances,
  createSigner,
  encode,
  INDEX,
  kidOf,
  LIST,
  payload,
  publicJwk,
  signed,
  trustIn,
  type Change,
} from '../fixtures/credential-issuer.js';

before(prepare);

describe('A signed badge', () => {
  it('is verified, and says what its issuer signed', async () => {
    const verdict = await verify(good, world.at);
    expect(verdict.state).to.equal('verified');
    expect(verdict.code).to.equal('ok');
    expect(verdict.issuer).to.equal(world.trust.issuers[0]);
    expect(verdict.claims).to.deep.equal({
      id: 'urn:uuid:5c3f8a0e-6f0b-4a3e-9d57-3d1f6b8a9c11',
      tier: 'platinum',
      standard: 'wwc-2022',
      city: 'City of Example',
      subject: 'did:web:www.city.example',
      domains: ['city.example'],
      validFrom: '2026-04-01T00:00:00Z',
      validUntil: '2029-03-31T23:59:59Z',
      awarded: '2026-03-20T00:00:00Z',
      results: [
        { id: 'total', name: 'Criteria met', value: '39', max: '43' },
        { id: 'DM', name: 'Data Management', value: '9', max: '9' },
      ],
    });
  });

  it('has no claims where it is not proven, and no issuer where it names none', async () => {
    const altered = `${good.slice(0, -4)}AAAA`;
    expect(await verify(altered, world.at)).to.include({ claims: null, state: 'invalid' });
    expect((await verify(altered, world.at)).issuer?.name).to.equal('Example Certifier');
    const unknown = await signed(world.signer, { ...world.header, kid: 'x' }, payload());
    expect(await verify(unknown, world.at)).to.include({ claims: null, issuer: null });
  });

  it('is verified where its issuer wrote it in another right way', async () => {
    const ways: Change[] = [
      (p) => (p['issuer'] = p['iss']),
      (p) =>
        (p['type'] = ['OpenBadgeCredential', 'VerifiableCredential', 'https://own.example/Type']),
      (p) => (p['type'] = ['VerifiableCredential', 'AchievementCredential']),
      (p) => ['iss', 'jti', 'sub', 'nbf', 'exp'].forEach((name) => delete p[name]),
      (p) => Object.assign(p, { iat: 1, aud: 'anybody' }),
      (p) => (delete p['validUntil'], delete p.exp),
      (p) => (p.validFrom = '2026-04-01T02:00:00.000+02:00'),
      (p) => (delete p.credentialSubject['id'], delete p['sub']),
      (p) => delete p.credentialSubject['result'],
      (p) => delete p['awardedDate'],
      (p) => p.credentialSubject.identifier.pop(),
      (p) => (p.credentialSubject['type'] = 'AchievementSubject'),
      (p) =>
        (p.credentialSubject['result'] = [null, 4, {}, { value: '1', resultDescription: '#x' }]),
      (p) => (p['credentialStatus'] = [p['credentialStatus']]),
      (p) => Object.assign(p['credentialStatus'] as object, { statusListIndex: INDEX }),
      (p) => Object.assign(p['credentialStatus'] as object, { statusSize: 1 }),
    ];
    for (const way of ways) {
      const token = await signed(world.signer, world.header, payload(way));
      expect((await verify(token, world.at)).code, String(way)).to.equal('ok');
    }
    for (const typ of ['JWT', 'vc+jwt', undefined]) {
      const token = await signed(world.signer, { ...world.header, typ, cty: 'vc' }, payload());
      expect((await verify(` ${token}\n`, world.at)).code, typ).to.equal('ok');
    }
  });

  it('says nothing of a day of award that does not exist', async () => {
    const change: Change = (p) => (p['awardedDate'] = '2026-02-30T00:00:00Z');
    const token = await signed(world.signer, world.header, payload(change));
    expect((await verify(token, world.at)).claims?.awarded).to.equal(null);
  });

  it('ignores a key that the credential brings along', async () => {
    const thief = await createSigner();
    const header = { ...world.header, jwk: thief.jwk };
    expect((await verify(await signed(thief, header, payload()), world.at)).code).to.equal(
      'bad-signature',
    );
    expect((await verify(await signed(world.signer, header, payload()), world.at)).code).to.equal(
      'ok',
    );
  });

  it('is never verified with one bit changed, wherever it is', async function () {
    this.timeout(60_000);
    const short = payload((p) => {
      delete p.credentialSubject['result'];
      delete p.credentialSubject.achievement['resultDescription'];
    });
    const token = await signed(world.signer, world.header, short);
    expect((await verify(token, world.at)).code).to.equal('ok');
    const bytes = new TextEncoder().encode(token);
    const escaped: string[] = [];
    // All eight are 15,000 checks; two of them are enough in each browser.
    const bits = 'document' in globalThis ? [0, 5] : [0, 1, 2, 3, 4, 5, 6, 7];
    for (let at = 0; at < bytes.length; at += 1) {
      await Promise.all(
        bits.map(async (bit) => {
          const flipped = bytes.slice();
          flipped[at]! ^= 1 << bit;
          const token = new TextDecoder('latin1').decode(flipped);
          const { state, claims } = await verify(token, world.at);
          if (claims !== null || !['invalid', 'untrusted'].includes(state))
            escaped.push(`${at}.${bit}: ${state}`);
        }),
      );
    }
    expect(escaped).to.deep.equal([]);
  });

  it('is never verified with a piece missing, doubled or moved', async () => {
    const [head, body, signature] = good.split('.');
    const others = [
      [body, head, signature],
      [head, body],
      [head, body, signature, signature],
      [head, body, ''],
      ['', body, signature],
      [head, '', signature],
      [head, head, signature],
    ].map((parts) => parts.join('.'));
    for (let length = 0; length < good.length; length += 97)
      others.push(good.slice(0, length), good.slice(length + 1));
    for (const token of others)
      expect((await verify(token, world.at)).claims, token).to.equal(null);
  });

  it('never throws, whatever it is given', async function () {
    this.timeout(30_000);
    const things = [
      undefined,
      null,
      0,
      {},
      [],
      Symbol('x'),
      new Proxy({}, { get: () => expect.fail() }),
    ];
    for (const thing of things) expect((await verify(thing, world.at)).code).to.equal('malformed');
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await verify(text, world.at)).state).to.equal('invalid');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (header, body) => {
        const token = `${encode(header)}.${encode(body)}.AAAA`;
        expect((await verify(token, world.at)).state).to.be.oneOf(['invalid', 'untrusted']);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        const token = await signed(world.signer, world.header, body as object);
        expect((await verify(token, world.at)).code).to.equal('malformed');
      }),
    );
  });

  it('never throws for any member replaced by anything', async function () {
    this.timeout(30_000);
    const names = Object.keys(payload());
    const inner = Object.keys(payload().credentialSubject);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), async (name, value) => {
        const token = await signed(
          world.signer,
          world.header,
          payload((p) => Object.assign(p, { [name]: value })),
        );
        expect((await verify(token, world.at)).state).to.be.a('string');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...inner), fc.jsonValue(), async (name, value) => {
        const change: Change = (p) => Object.assign(p.credentialSubject, { [name]: value });
        const token = await signed(world.signer, world.header, payload(change));
        expect((await verify(token, world.at)).state).to.be.a('string');
      }),
    );
  });

  it('is asked of no network before it is known to be signed', async () => {
    const asked: string[] = [];
    const fetchText = async (address: string) => {
      asked.push(address);
      return world.list;
    };
    for (const token of ['', `${good.slice(0, -4)}AAAA`])
      await verify(token, { ...world.at, fetchText });
    const expired = { ...world.at, now: Date.parse('2030-01-01T00:00:00Z'), fetchText };
    await verify(good, expired);
    expect(asked).to.deep.equal([]);
    await verify(good, { ...world.at, fetchText });
    expect(asked).to.deep.equal([LIST]);
  });

  it('can be signed with RS256 too, and with Ed25519 where the engine knows it', async () => {
    const names = { RS256: ['RS256'], Ed25519: ['EdDSA', 'Ed25519'] } as const;
    for (const algorithm of ['RS256', 'Ed25519'] as const) {
      const signer = await createSigner(algorithm).catch(() => null);
      if (!signer) {
        console.log(`This engine has no ${algorithm}.`);
        continue;
      }
      const key = { kid: kidOf(algorithm), notAfter: null, jwk: publicJwk(signer) };
      const trust = trustIn([...world.trust.issuers[0]!.keys, key]);
      const at = circumstances(trust, { [LIST]: world.list });
      for (const alg of names[algorithm]) {
        const token = await signed(signer, { alg, kid: key.kid }, payload());
        expect((await verify(token, at)).code, alg).to.equal('ok');
        expect((await verify(`${token.slice(0, -8)}AAAAAAAA`, at)).code, alg).to.equal(
          'bad-signature',
        );
      }
    }
  });
});
