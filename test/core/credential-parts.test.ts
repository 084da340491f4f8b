import { expect } from 'chai';
import fc from 'fast-check';
import { base64urlOf, bytesOf } from '../../src/credential/base64url.js';
import { isOn } from '../../src/credential/domain.js';
import { fetchText } from '../../src/credential/fetch-text.js';
import { parseTrust } from '../../src/credential/parse-trust.js';
import type { Issuer, PublicJwk, Trust } from '../../src/credential/trust.js';
import { momentOf } from '../../src/credential/vc.js';
import { failed, type Code, type State } from '../../src/credential/verdict.js';
import { createSigner, kidOf, publicJwk, trustIn } from '../fixtures/credential-issuer.js';

describe('A reason', () => {
  it('has its state, and only that nothing is wrong is verified', () => {
    const states: Record<Exclude<Code, `status-${string}`>, State> = {
      ok: 'verified',
      'other-site': 'other-site',
      'not-yet-valid': 'not-yet-valid',
      expired: 'expired',
      revoked: 'revoked',
      suspended: 'suspended',
      malformed: 'invalid',
      'too-large': 'invalid',
      'unsupported-alg': 'invalid',
      'bad-signature': 'invalid',
      'untrusted-issuer': 'untrusted',
      'unknown-achievement': 'untrusted',
      'retired-key': 'untrusted',
      unverifiable: 'unverifiable',
      'fetch-failed': 'unverifiable',
    };
    for (const [code, state] of Object.entries(states)) {
      expect(failed(code as Code).state, code).to.equal(state);
    }
    const ofTheList = [
      'absent',
      'unsupported',
      'elsewhere',
      'fetch-failed',
      'malformed',
      'untrusted',
      'stale',
      'too-short',
      'out-of-range',
    ];
    for (const why of ofTheList) {
      expect(failed(`status-${why}` as Code).state, why).to.equal('status-unknown');
    }
  });
});

describe('base64url', () => {
  it('is read back as it was written, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect([...bytesOf(base64urlOf(bytes))!]).to.deep.equal([...bytes]);
      }),
    );
  });

  it('has one spelling for the same bytes: all others are refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = bytesOf(text);
        if (bytes) expect(base64urlOf(bytes)).to.equal(text);
      }),
    );
    for (const text of [
      'A',
      'AB',
      'AA==',
      'AA=',
      '=',
      'A+==',
      '/w',
      ' AA',
      'AA\n',
      'ÄÄ',
      'AAB',
      'AAAAA',
    ]) {
      expect(bytesOf(text), text).to.equal(null);
    }
    expect([...bytesOf('_-8')!]).to.deep.equal([0xff, 0xef]);
  });
});

describe('A moment', () => {
  it('is read with its zone', () => {
    expect(momentOf('2026-04-01T00:00:00Z')).to.equal(1_775_001_600_000);
    expect(momentOf('2026-04-01T05:30:00.5+05:30')).to.equal(1_775_001_600_500);
    expect(momentOf('2028-02-29T23:59:59-01:00')).to.be.greaterThan(0);
  });

  it('is none where the day, the hour or the zone does not exist', () => {
    const texts = [
      '2026-02-29T00:00:00Z',
      '2026-04-31T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-00-01T00:00:00Z',

      '2026-04-01T24:00:00Z',
      '2026-04-01T00:60:00Z',
      '2026-04-01T00:00:60Z',
      '2026-04-01T00:00:00+25:00',

      '2026-04-01T00:00:00',
      '2026-04-01 00:00:00Z',
      '2026-04-01T00:00Z',
      '20260401T000000Z',
      '',

      'x2026-04-01T00:00:00Z',
      '2026-04-01T00:00:00Zx',
      // What V8 takes for a comment.
      '2026-04-01T00:00:00Z (x)',
      '+002026-04-01T00:00:00Z',
    ];
    for (const text of texts) expect(Number.isNaN(momentOf(text)), text).to.equal(true);
    for (const value of [null, undefined, 1_775_001_600, {}, ['2026-04-01T00:00:00Z']]) {
      expect(Number.isNaN(momentOf(value))).to.equal(true);
    }
  });
});

describe('A site', () => {
  it('may carry a badge without domains, wherever it is', () => {
    expect(isOn([], 'anywhere.example')).to.equal(true);
    expect(isOn([], '')).to.equal(true);
  });
  it('may not carry a badge that belongs to another', () => {
    expect(isOn(['a.example'], 'b.example')).to.equal(false);
    expect(isOn(['a.example', 'b.example'], 'b.example')).to.equal(true);
  });
});

describe('A text from the network', () => {
  const answer = (chunks: readonly (readonly number[])[], ok = true) => {
    const waiting = chunks.map((chunk) => Uint8Array.from(chunk));
    const seen = { cancelled: false, options: {} as object, addresses: [] as string[] };
    const read = async () => {
      const value = waiting.shift();
      return value ? { done: false, value } : { done: true };
    };
    const cancel = async () => void (seen.cancelled = true);
    const fetch = async (address: string, options: object) => {
      Object.assign(seen, { options });
      seen.addresses.push(address);
      return { ok, body: { getReader: () => ({ read, cancel }) } };
    };
    return { seen, fetch };
  };
  const outcome = (promise: Promise<string>) =>
    promise.catch((reason: unknown) => `refused: ${String(reason)}`);

  it('is asked for without cookies or referrer, follows no redirect, and does not wait for ever', async () => {
    const { seen, fetch } = answer([[72, 105]]);
    expect(await fetchText('https://city.example/a.jwt', 10, fetch)).to.equal('Hi');
    const { signal, ...manner } = seen.options as { signal: AbortSignal };
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(manner).to.deep.equal({
      credentials: 'omit',
      mode: 'cors',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });

  it('comes over https, and over http from this machine alone', async () => {
    const asked = async (address: string) => outcome(fetchText(address, 10, answer([[72]]).fetch));
    for (const address of [
      'https://a.example',
      'http://localhost:8000/a',
      'http://127.0.0.1/',
      'http://[::1]/',
    ]) {
      expect(await asked(address), address).to.equal('H');
    }
    const others = [
      'http://a.example',
      'http://localhost.a.example',
      'ftp://a.example',
      'data:,x',
      'blob:null/x',
      'file:///etc/passwd',
      'javascript:0',
      '/a.jwt',
      '',
    ];
    for (const address of others) expect(await asked(address), address).to.match(/^refused/);
  });

  it('is refused where it is longer than allowed, before the rest of it has come', async () => {
    const long = answer([
      [65, 65],
      [65, 65],
      [65, 65],
    ]);
    expect(await outcome(fetchText('https://a.example', 3, long.fetch))).to.equal(
      'refused: too-large',
    );
    expect(long.seen.cancelled).to.equal(true);
    expect(
      await fetchText(
        'https://a.example',
        4,
        answer([
          [65, 65],
          [65, 65],
        ]).fetch,
      ),
    ).to.equal('AAAA');
  });

  it('is refused where the server says that it has none', async () => {
    expect(await outcome(fetchText('https://a.example', 9, answer([[65]], false).fetch))).to.match(
      /refused/,
    );
    const empty = async () => ({ ok: true, body: null });
    expect(await outcome(fetchText('https://a.example', 9, empty))).to.equal(
      'refused: fetch-failed',
    );
  });

  it('is put together from pieces that cut a letter in two', async () => {
    expect(await fetchText('https://a.example', 9, answer([[0xc3], [0xa9]]).fetch)).to.equal('é');
  });
});

describe('A trust configuration', () => {
  let right: Trust;
  let issuer: Issuer;
  let jwk: PublicJwk;

  before(async () => {
    jwk = publicJwk(await createSigner());
    right = trustIn([{ kid: kidOf('1'), notAfter: null, jwk }]);
    issuer = right.issuers[0]!;
  });

  it('is taken where all of it is right, as a copy', () => {
    const { value, problems } = parseTrust(right);
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.equal(JSON.parse(JSON.stringify(right)));
    expect(value!.issuers[0]).not.to.equal(issuer);
  });

  it('is taken where it is written in another right way', async () => {
    const localhost = 'http://localhost:8000';
    const ways = [
      { '/issuers/0/verifyPage': undefined },
      { '/issuers/0/demo': true },
      { '/issuers/0/statusOrigins': [] },
      { '/issuers/0/verifyOrigin': localhost, '/issuers/0/verifyPage': `${localhost}/verify.html` },
      { '/issuers/0/keys/0/notAfter': '2027-01-01T00:00:00Z' },
      { '/issuers/0/keys/0/jwk/alg': 'ES256' },
    ];
    for (const way of ways) expect(pointersOf(way), JSON.stringify(way)).to.deep.equal([]);
    for (const algorithm of ['RS256', 'Ed25519'] as const) {
      const signer = await createSigner(algorithm).catch(() => null);
      if (signer) expect(pointersOf({ '/issuers/0/keys/0/jwk': signer.jwk })).to.deep.equal([]);
    }
  });

  const noPage = { '/issuers/0/verifyPage': undefined };
  const wrong: [pointer: string, what: string, changes: () => object][] = [
    ['/version', 'a later version', () => ({ '/version': 2 })],
    ['/version', 'no version', () => ({ '/version': undefined })],
    ['/issuers', 'nobody', () => ({ '/issuers': [] })],
    ['/issuers', 'no list', () => ({ '/issuers': {} })],
    [
      '/issuers',
      'one id twice',
      () => ({ '/issuers/1': { ...issuer, keys: [{ ...issuer.keys[0], kid: 'b' }] } }),
    ],
    ['/issuers', 'one kid twice', () => ({ '/issuers/0/keys/1': issuer.keys[0] })],
    [
      '/issuers',
      'one kid with two issuers',
      () => ({ '/issuers/1': { ...issuer, id: 'https://b.example' } }),
    ],
    ['/issuers/0/id', 'no URI', () => ({ '/issuers/0/id': 'certifier' })],
    ['/issuers/0/name', 'an empty name', () => ({ '/issuers/0/name': '' })],
    ['/issuers/0/demo', 'not said', () => ({ '/issuers/0/demo': undefined })],
    ['/issuers/0/demo', 'a text', () => ({ '/issuers/0/demo': 'false' })],
    [
      '/issuers/0/verifyOrigin',
      'a path',
      () => ({ ...noPage, '/issuers/0/verifyOrigin': 'https://a.example/' }),
    ],
    [
      '/issuers/0/verifyOrigin',
      'http',
      () => ({ ...noPage, '/issuers/0/verifyOrigin': 'http://a.example' }),
    ],
    ['/issuers/0/verifyOrigin', 'null', () => ({ ...noPage, '/issuers/0/verifyOrigin': null })],
    [
      '/issuers/0/verifyOrigin',
      'absent',
      () => ({ ...noPage, '/issuers/0/verifyOrigin': undefined }),
    ],
    [
      '/issuers/0/verifyPage',
      'elsewhere',
      () => ({ '/issuers/0/verifyPage': 'https://b.example/verify' }),
    ],
    [
      '/issuers/0/statusOrigins',
      'an address',
      () => ({ '/issuers/0/statusOrigins': ['https://a.example/status/'] }),
    ],
    [
      '/issuers/0/statusOrigins',
      'a text',
      () => ({ '/issuers/0/statusOrigins': 'https://a.example' }),
    ],
    ['/issuers/0/achievements', 'none', () => ({ '/issuers/0/achievements': {} })],
    [
      '/issuers/0/achievements',
      'one right, one wrong',
      () => ({ '/issuers/0/achievements': { 'https://a.example': 'gold', gold: 'gold' } }),
    ],
    ['/issuers/0/achievements', 'no URI', () => ({ '/issuers/0/achievements': { gold: 'gold' } })],
    [
      '/issuers/0/achievements',
      'no tier',
      () => ({ '/issuers/0/achievements': { 'https://a.example': '' } }),
    ],
    ...['!gold', 'gold!', 'Gold'].map((tier): [string, string, () => object] => [
      '/issuers/0/achievements',
      `the tier ${tier}`,
      () => ({ '/issuers/0/achievements': { 'https://a.example': tier } }),
    ]),
    ['/issuers/0/keys', 'none', () => ({ '/issuers/0/keys': [] })],
    ['/issuers/0/keys', 'absent', () => ({ '/issuers/0/keys': undefined })],
    ['/issuers/0/keys/0/kid', 'absent', () => ({ '/issuers/0/keys/0/kid': undefined })],
    ['/issuers/0/keys/0/kid', 'empty', () => ({ '/issuers/0/keys/0/kid': '' })],
    ['/issuers/0/keys/0/notAfter', 'a day', () => ({ '/issuers/0/keys/0/notAfter': '2027-01-01' })],
    ['/issuers/0/keys/0/notAfter', 'absent', () => ({ '/issuers/0/keys/0/notAfter': undefined })],
    ['/issuers/0/keys/0/jwk', 'private', () => ({ '/issuers/0/keys/0/jwk/d': 'AA' })],
    ['/issuers/0/keys/0/jwk', 'P-384', () => ({ '/issuers/0/keys/0/jwk/crv': 'P-384' })],
    ['/issuers/0/keys/0/jwk', 'a short x', () => ({ '/issuers/0/keys/0/jwk/x': 'AA' })],
    ['/issuers/0/keys/0/jwk', 'no y', () => ({ '/issuers/0/keys/0/jwk/y': undefined })],
    [
      '/issuers/0/keys/0/jwk',
      'a secret',
      () => ({ '/issuers/0/keys/0/jwk': { kty: 'oct', x: jwk.x } }),
    ],
    [
      '/issuers/0/keys/0/jwk',
      'weak',
      () => ({ '/issuers/0/keys/0/jwk': { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }),
    ],
    [
      '/issuers/0/keys/0/jwk',
      'RSA without an exponent',
      () => ({
        '/issuers/0/keys/0/jwk': { kty: 'RSA', n: base64urlOf(new Uint8Array(256).fill(255)) },
      }),
    ],
    [
      '/issuers/0/keys/0/jwk',
      'X25519',
      () => ({ '/issuers/0/keys/0/jwk': { kty: 'OKP', crv: 'X25519', x: jwk.x } }),
    ],
    ['/issuers/0/keys/0/jwk', 'absent', () => ({ '/issuers/0/keys/0/jwk': undefined })],
  ];
  for (const [pointer, what, changes] of wrong) {
    it(`is refused as a whole where ${pointer} is wrong: ${what}`, () => {
      expect(pointersOf(changes())).to.deep.equal([pointer]);
    });
  }

  it('is refused with any part of a private key in it', () => {
    for (const name of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']) {
      const changes = { [`/issuers/0/keys/0/jwk/${name}`]: 'AA' };
      expect(pointersOf(changes), name).to.deep.equal(['/issuers/0/keys/0/jwk']);
    }
  });

  it('is refused without an error, whatever it is', () => {
    const circle: Record<string, unknown> = {};
    circle['issuers'] = [circle];
    const trap = new Proxy({}, { get: () => expect.fail() });
    for (const thing of [undefined, null, 1, 'x', [], circle, trap, () => 1, 10n]) {
      expect(parseTrust(thing).value).to.equal(undefined);
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => parseTrust(value).value === undefined));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (one) => parseTrust({ version: 1, issuers: [one] }).value === undefined,
      ),
    );
  });

  /** Where the right one is wrong with other values at these pointers; undefined takes one away. */
  function pointersOf(changes: object): string[] {
    const trust: unknown = JSON.parse(JSON.stringify(right));
    for (const [pointer, value] of Object.entries(changes)) {
      const names = pointer.slice(1).split('/');
      const last = names.pop()!;
      const within = names.reduce((at, name) => Reflect.get(at, name), trust as object);
      Reflect.set(within, last, value);
    }
    const { value, problems } = parseTrust(trust);
    expect(value === undefined).to.equal(problems.length > 0);
    expect(problems.every(({ fatal }) => fatal)).to.equal(true);
    return problems.map(({ pointer }) => pointer);
  }
});
