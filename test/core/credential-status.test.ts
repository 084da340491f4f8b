import { expect } from 'chai';
import { base64urlOf } from '../../src/credential/base64url.js';
import { STATE_OF, type Code } from '../../src/credential/verdict.js';
import { verify, type Circumstances } from '../../src/credential/verify.js';
import {
  good,
  prepare,
  run,
  serving,
  withRetired,
  withStatus,
  world,
  type At,
} from '../fixtures/credential-cases.js';
import {
  circumstances,
  createSigner,
  DAY,
  encodedList,
  INDEX,
  kidOf,
  LIST,
  listPayload,
  MINUTE,
  payload,
  publicJwk,
  signed,
  SUSPENSIONS,
  trustIn,
  zipped,
  type Change,
  type ListChange,
  type World,
} from '../fixtures/credential-issuer.js';

const FROM = Date.parse('2026-04-01T00:00:00Z');
const UNTIL = Date.parse('2029-03-31T23:59:59Z');
const LIST_FROM = Date.parse('2026-10-30T00:00:00Z');
const LIST_UNTIL = Date.parse('2026-11-13T00:00:00Z');

before(prepare);

describe('A badge and the time', () => {
  const times: [string, number, Code][] = [
    ['six minutes before it begins', FROM - 6 * MINUTE, 'not-yet-valid'],
    ['just more than five minutes before it begins', FROM - 5 * MINUTE - 1, 'not-yet-valid'],
    ['five minutes before it begins, as clocks differ', FROM - 5 * MINUTE, 'ok'],
    ['when it begins', FROM, 'ok'],
    ['a moment before it ends', UNTIL - 1, 'ok'],
    ['when it ends', UNTIL, 'expired'],
    ['a minute after it ended: no clock is forgiven', UNTIL + MINUTE, 'expired'],
    ['by a clock that is none', Number.NaN, 'not-yet-valid'],
  ];
  for (const [name, now, code] of times) {
    it(`is ${code} ${name}`, async () => {
      const validFrom = new Date(FROM - DAY).toISOString();
      const validUntil = new Date(UNTIL + DAY).toISOString();
      const list = await listPayload([], (p) => Object.assign(p, { validFrom, validUntil }));
      const at = circumstances(world.trust, {
        [LIST]: await signed(world.signer, world.header, list),
      });
      const verdict = await verify(good, { ...at, now });
      expect(verdict.code).to.equal(code);
      expect(verdict.state).to.equal(STATE_OF[code]);
      expect(verdict.claims?.city).to.equal('City of Example');
    });
  }
});

describe('A badge and its status list', () => {
  const listed = (change: ListChange, set: readonly number[] = []): At => {
    return async (w) => serving(await signed(w.signer, w.header, await listPayload(set, change)));
  };
  const inSubject = (change: object) => listed((p) => Object.assign(p.credentialSubject, change));
  run([
    { name: 'its bit is set', code: 'revoked', at: listed(() => 0, [INDEX]) },
    {
      name: 'all bits are set',
      code: 'revoked',
      at: async () =>
        inSubjectNow({
          encodedList: `u${base64urlOf(await zipped(new Uint8Array(16_384).fill(255)))}`,
        }),
    },
    {
      name: 'only other bits are set',
      code: 'ok',
      at: listed(() => 0, [INDEX - 1, INDEX + 1, 0, 131_071]),
    },
    {
      name: 'the list cannot be fetched',
      code: 'status-fetch-failed',
      at: ({ trust }) => circumstances(trust, {}),
    },
    {
      name: 'a page of HTML comes instead',
      code: 'status-malformed',
      at: () => serving('<!doctype html>'),
    },
    { name: 'nothing comes', code: 'status-malformed', at: () => serving('') },
    { name: 'the badge itself comes instead', code: 'status-malformed', at: () => serving(good) },
    {
      name: 'another list of the issuer comes instead',
      code: 'status-malformed',
      at: listed((p) => (p['id'] = SUSPENSIONS)),
    },
    {
      name: 'it is signed by a stranger',
      code: 'status-untrusted',
      at: async (w) => serving(await signed(await createSigner(), w.header, await listPayload())),
    },
    {
      name: 'it names a key that is not pinned',
      code: 'status-untrusted',
      at: async (w) =>
        serving(await signed(w.signer, { ...w.header, kid: 'x' }, await listPayload())),
    },
    {
      name: 'it names no algorithm',
      code: 'status-untrusted',
      at: async (w) =>
        serving(await signed(w.signer, { ...w.header, alg: 'none' }, await listPayload())),
    },
    { name: 'another trusted issuer signed it', code: 'status-untrusted', at: ofAnotherIssuer },
    {
      name: 'it names another issuer',
      code: 'status-untrusted',
      at: listed((p) => (p['issuer'] = 'https://other.example/')),
    },
    {
      name: 'a bit of it is changed',
      code: 'status-untrusted',
      at: ({ list }) => serving(list.replace(/\.(.)/, (_, c) => `.${c === 'e' ? 'f' : 'e'}`)),
    },
    {
      name: 'its key was retired before it was made',
      code: 'status-untrusted',
      at: ({ trust }) => ({ trust: withRetired(trust, '2026-10-29T00:00:00Z') }),
    },
    {
      name: 'it has no type',
      code: 'status-malformed',
      at: listed((p) => (p['type'] = ['VerifiableCredential'])),
    },
    {
      name: 'it is of the older kind',
      code: 'status-malformed',
      at: inSubject({ type: 'StatusList2021' }),
    },
    {
      name: 'it is for another purpose',
      code: 'status-malformed',
      at: inSubject({ statusPurpose: 'suspension' }),
    },
    {
      name: 'it is for several purposes, ours among them',
      code: 'ok',
      at: inSubject({ statusPurpose: ['suspension', 'revocation'] }),
    },
    { name: 'it has no list', code: 'status-malformed', at: inSubject({ encodedList: undefined }) },
    {
      name: 'its list lacks the u',
      code: 'status-malformed',
      at: async () => inSubjectNow({ encodedList: (await encodedList([])).slice(1) }),
    },
    {
      name: 'its list is base58',
      code: 'status-malformed',
      at: async () => inSubjectNow({ encodedList: `z${(await encodedList([])).slice(1)}` }),
    },
    {
      name: 'its list has padding',
      code: 'status-malformed',
      at: async () => inSubjectNow({ encodedList: `${await encodedList([])}==` }),
    },
    {
      name: 'its list is not zipped',
      code: 'status-malformed',
      at: inSubject({ encodedList: `u${base64urlOf(new Uint8Array(16_384))}` }),
    },
    {
      name: 'its list is cut off',
      code: 'status-malformed',
      at: async () =>
        inSubjectNow({
          encodedList: `u${base64urlOf((await zipped(new Uint8Array(16_384))).slice(0, -9))}`,
        }),
    },
    {
      name: 'its list is shorter than 16 kB',
      code: 'status-too-short',
      at: async () => inSubjectNow({ encodedList: await encodedList([], 16_383) }),
    },
    {
      name: 'its list is empty',
      code: 'status-too-short',
      at: async () => inSubjectNow({ encodedList: await encodedList([], 0) }),
    },
    {
      name: 'its list unpacks to 3 MB',
      code: 'status-malformed',
      at: async () => inSubjectNow({ encodedList: await encodedList([], 3 * 2 ** 20) }),
    },
    {
      name: 'its list unpacks to just 2 MB',
      code: 'ok',
      at: async () => inSubjectNow({ encodedList: await encodedList([], 2 ** 21) }),
    },
    { name: 'it has no end', code: 'status-stale', at: listed((p) => delete p['validUntil']) },
    {
      name: 'it has no beginning',
      code: 'status-malformed',
      at: listed((p) => delete p['validFrom']),
    },
    {
      name: 'it is over for five minutes',
      code: 'status-stale',
      at: () => ({ now: LIST_UNTIL + 5 * MINUTE }),
    },
    {
      name: 'it is over for not quite five minutes, as clocks differ',
      code: 'ok',
      at: () => ({ now: LIST_UNTIL + 5 * MINUTE - 1 }),
    },
    {
      name: 'it begins in five minutes, as clocks differ',
      code: 'ok',
      at: () => ({ now: LIST_FROM - 5 * MINUTE }),
    },
    {
      name: 'it begins in more than five minutes',
      code: 'status-stale',
      at: () => ({ now: LIST_FROM - 5 * MINUTE - 1 }),
    },
    {
      name: 'it is larger than a megabyte',
      code: 'status-malformed',
      at: ({ list }) => serving(list + ' '.repeat(2 ** 20)),
    },
    {
      name: 'it lies on a site that the issuer does not use',
      code: 'status-elsewhere',
      token: withStatus({ statusListCredential: 'https://thief.example/list.jwt' }),
    },
    {
      name: 'its address is no address',
      code: 'status-malformed',
      token: withStatus({ statusListCredential: 'list.jwt' }),
    },
    {
      name: 'its address is data',
      code: 'status-elsewhere',
      token: withStatus({ statusListCredential: 'data:text/plain,x' }),
    },
    {
      name: 'the issuer’s name is only the beginning of another site’s',
      code: 'status-elsewhere',
      token: withStatus({
        statusListCredential: 'https://certifier.example.thief.example/list.jwt',
      }),
    },
    {
      name: 'the issuer’s name stands before an @',
      code: 'status-elsewhere',
      token: withStatus({
        statusListCredential: 'https://certifier.example@thief.example/list.jwt',
      }),
    },
    {
      name: 'the badge names none',
      code: 'status-absent',
      token: (w) =>
        signed(
          w.signer,
          w.header,
          payload((p) => delete p['credentialStatus']),
        ),
    },
    {
      name: 'the badge names none, in a list',
      code: 'status-absent',
      token: (w) =>
        signed(
          w.signer,
          w.header,
          payload((p) => (p['credentialStatus'] = [])),
        ),
    },
    {
      name: 'the badge has one of another kind',
      code: 'status-unsupported',
      token: withStatus({ type: '1EdTechRevocationList' }),
    },
    {
      name: 'the badge has a text for it',
      code: 'status-unsupported',
      token: (w) =>
        signed(
          w.signer,
          w.header,
          payload((p) => (p['credentialStatus'] = 'active')),
        ),
    },
    {
      name: 'the badge has null for it',
      code: 'status-unsupported',
      token: (w) =>
        signed(
          w.signer,
          w.header,
          payload((p) => (p['credentialStatus'] = null)),
        ),
    },
    {
      name: 'the badge has an unknown purpose',
      code: 'status-unsupported',
      token: withStatus({ statusPurpose: 'message' }),
    },
    {
      name: 'the badge has two bits',
      code: 'status-unsupported',
      token: withStatus({ statusSize: 2 }),
    },
    {
      name: 'the badge has no address for it',
      code: 'status-unsupported',
      token: withStatus({ statusListCredential: undefined }),
    },
    {
      name: 'its index is beyond the list',
      code: 'status-out-of-range',
      token: withStatus({ statusListIndex: '131072' }),
    },
    { name: 'its index is the last', code: 'ok', token: withStatus({ statusListIndex: '131071' }) },
    { name: 'its index is the first', code: 'ok', token: withStatus({ statusListIndex: '0' }) },
    ...[
      '-1',
      '1.5',
      '1e3',
      '0x10',
      '007',
      '',
      ' 1',
      '9'.repeat(10),
      -1,
      1.5,
      null,
      true,
      ['1', '2'],
    ].map((index) => ({
      name: `its index is ${JSON.stringify(index)}`,
      code: 'status-out-of-range' as const,
      token: withStatus({ statusListIndex: index }),
    })),
  ]);

  it('reads the right bit of each byte, the most significant first', async () => {
    for (const index of [0, 1, 6, 7, 8, 15, 94_566, 94_567, 94_568, 131_070, 131_071]) {
      const list = await signed(world.signer, world.header, await listPayload([index]));
      for (const asked of [index - 1, index, index + 1].filter((i) => i >= 0 && i < 131_072)) {
        const token = await withStatus({ statusListIndex: String(asked) })(world);
        const { code } = await verify(token, circumstances(world.trust, { [LIST]: list }));
        expect(code, `${asked} of ${index}`).to.equal(asked === index ? 'revoked' : 'ok');
      }
    }
  });

  it('reads the right bit of a list that arrives in many pieces', async () => {
    const far = 15_000_001;
    for (const [set, asked, code] of [
      [INDEX, INDEX, 'revoked'],
      [INDEX, far, 'ok'],
      [far, far, 'revoked'],
      [far, INDEX, 'ok'],
      [far, far - 1, 'ok'],
    ] as const) {
      const encoded = await encodedList([set], 2 ** 21);
      const at = { ...world.at, ...(await inSubjectNow({ encodedList: encoded })) };
      const token = await withStatus({ statusListIndex: String(asked) })(world);
      expect((await verify(token, at)).code, `${asked} of ${set}`).to.equal(code);
    }
  });

  it("takes the city's own copy in place of the issuer's address, and asks nobody else", async () => {
    const asked: string[] = [];
    const fetchText = async (address: string, maxLength: number) => {
      asked.push(`${address} ${maxLength}`);
      return world.list;
    };
    const at = { ...world.at, ownLists: ['https://city.example/status.jwt'], fetchText };
    expect((await verify(good, at)).code).to.equal('ok');
    expect(asked).to.deep.equal(['https://city.example/status.jwt 1048576']);
  });

  describe('with a second list, for suspensions', () => {
    const both: Change = (p) =>
      (p['credentialStatus'] = [
        p['credentialStatus'],
        {
          ...(p['credentialStatus'] as object),
          statusPurpose: 'suspension',
          statusListCredential: SUSPENSIONS,
        },
      ]);
    const cases: [string, readonly number[] | null, readonly number[] | null, Code][] = [
      ['is verified where neither bit is set', [], [], 'ok'],
      ['is suspended', [], [INDEX], 'suspended'],
      ['is revoked', [INDEX], [], 'revoked'],
      ['is revoked where both bits are set', [INDEX], [INDEX], 'revoked'],
      ['is revoked where the other list is missing', [INDEX], null, 'revoked'],
      ['is suspended where the other list is missing', null, [INDEX], 'suspended'],
      ['has an unknown status where one is missing', [], null, 'status-fetch-failed'],
      ['has an unknown status where the other is missing', null, [], 'status-fetch-failed'],
    ];
    for (const [name, revoked, suspended, code] of cases) {
      it(name, async () => {
        const web: Record<string, string> = {};
        if (revoked)
          web[LIST] = await signed(world.signer, world.header, await listPayload(revoked));
        if (suspended) {
          const list = await listPayload(suspended, (p) => {
            p['id'] = SUSPENSIONS;
            p.credentialSubject['statusPurpose'] = 'suspension';
          });
          web[SUSPENSIONS] = await signed(world.signer, world.header, list);
        }
        const token = await signed(world.signer, world.header, payload(both));
        expect((await verify(token, circumstances(world.trust, web))).code).to.equal(code);
      });
    }
  });
});

describe('A badge and its site', () => {
  const hosts: [string | null, Code][] = [
    ['city.example', 'ok'],
    ['www.city.example', 'ok'],
    ['a.b.city.example', 'ok'],
    ['CITY.example', 'ok'],
    ['city.example.', 'ok'],
    [null, 'ok'],
    ['', 'other-site'],
    ['example', 'other-site'],
    ['thief.example', 'other-site'],
    ['notcity.example', 'other-site'],
    ['city.example.thief.example', 'other-site'],
    ['city-example', 'other-site'],
    ['.city.example', 'ok'],
    ['xn--ity-ssd.example', 'other-site'],
    ['localhost', 'other-site'],
  ];
  for (const [host, code] of hosts) {
    it(`is ${code} on ${JSON.stringify(host)}`, async () => {
      expect((await verify(good, { ...world.at, host })).code).to.equal(code);
    });
  }

  it('may stand on any of several', async () => {
    const other = {
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'City.Gov.',
      identityType: 'ext:domainName',
    };
    const token = await signed(
      world.signer,
      world.header,
      payload((p) => p.credentialSubject.identifier.push(other)),
    );
    for (const host of ['city.example', 'data.city.gov']) {
      expect((await verify(token, { ...world.at, host })).code).to.equal('ok');
    }
    expect((await verify(token, { ...world.at, host: 'city.org' })).code).to.equal('other-site');
  });

  it('may stand on none where its domain is hashed, since nobody can tell', async () => {
    const change: Change = (p) =>
      Object.assign(p.credentialSubject.identifier[1]!, {
        hashed: true,
        identityHash: 'sha256$abc',
      });
    const token = await signed(world.signer, world.header, payload(change));
    expect((await verify(token, world.at)).code).to.equal('other-site');
  });

  it('is at home on the pages of its issuer, and of nobody with a similar name', async () => {
    const codeOn = async (origin: string) =>
      (await verify(good, { ...world.at, origin, host: new URL(origin).hostname })).code;
    expect(await codeOn('https://certifier.example')).to.equal('ok');
    for (const origin of [
      'http://certifier.example',
      'https://certifier.example:8443',
      'https://a.certifier.example',
    ]) {
      expect(await codeOn(origin), origin).to.equal('other-site');
    }
  });

  it('is suspended first, and only then on another site', async () => {
    const change: Change = (p) =>
      Object.assign(p['credentialStatus'] as object, {
        statusPurpose: 'suspension',
        statusListCredential: SUSPENSIONS,
      });
    const list = await listPayload([INDEX], (p) => {
      p['id'] = SUSPENSIONS;
      p.credentialSubject['statusPurpose'] = 'suspension';
    });
    const web = { [SUSPENSIONS]: await signed(world.signer, world.header, list) };
    const token = await signed(world.signer, world.header, payload(change));
    const at = { ...circumstances(world.trust, web), host: 'thief.example' };
    expect((await verify(token, at)).code).to.equal('suspended');
  });

  it('belongs to another one even where the status cannot be had, and is revoked before all', async () => {
    const elsewhere = { host: 'thief.example' };
    const offline = circumstances(world.trust, {});
    expect((await verify(good, { ...offline, ...elsewhere })).code).to.equal('other-site');
    const list = await signed(world.signer, world.header, await listPayload([INDEX]));
    const revoked = circumstances(world.trust, { [LIST]: list });
    expect((await verify(good, { ...revoked, ...elsewhere })).code).to.equal('revoked');
  });
});

async function inSubjectNow(change: object): Promise<Partial<Circumstances>> {
  const list = await listPayload([], (p) => Object.assign(p.credentialSubject, change));
  return serving(await signed(world.signer, world.header, list));
}

async function ofAnotherIssuer({ trust, header }: World): Promise<Partial<Circumstances>> {
  const signer = await createSigner();
  const key = { kid: kidOf('other'), notAfter: null, jwk: publicJwk(signer) };
  const other = trustIn([key]).issuers[0]!;
  const list = await signed(signer, { ...header, kid: key.kid }, await listPayload());
  return { ...serving(list), trust: { version: 1, issuers: [...trust.issuers, other] } };
}
