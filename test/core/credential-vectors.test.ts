import { expect } from 'chai';
import { objectFrom } from '../../src/credential/json.js';
import { openJws, readJws } from '../../src/credential/jws.js';
import { verify } from '../../src/credential/verify.js';
import { circumstances, trustIn } from '../fixtures/credential-issuer.js';
import { vectorOrSkip } from '../fixtures/credential-vectors.js';
import type { PublicJwk } from '../../src/credential/trust.js';

interface Wycheproof {
  readonly testGroups: readonly {
    readonly publicKeyJwk?: PublicJwk;
    readonly publicKey: { readonly wx: string; readonly wy: string };
    readonly tests: readonly { tcId: number; msg: string; sig: string; result: string }[];
  }[];
}

const LIMIT = 65_536;
const OPEN_BADGES = 'openbadges-validator/ob30';

/** The signature alone: header, content and trust are other tests'. */
async function isSigned(token: string, jwk: PublicJwk): Promise<boolean> {
  return openJws(readJws(token, LIMIT), jwk, crypto.subtle).then(
    () => true,
    (reason: unknown) => {
      if (reason === 'bad-signature') return false;
      throw reason;
    },
  );
}

describe('Public vectors', () => {
  it('accept the ES256 example of RFC 7515, A.3', async function () {
    const { jws, jwk } = JSON.parse(await vectorOrSkip(this, 'rfc/rfc7515-a3-es256.json'));
    expect(await openJws(readJws(jws, LIMIT), jwk, crypto.subtle)).to.include({ iss: 'joe' });
    const { x, y } = jwk;
    expect(await isSigned(jws, { kty: 'EC', crv: 'P-256', x, y })).to.equal(true);
  });

  it('accept the Ed25519 example of RFC 8037, A.4, where the engine knows the curve', async function () {
    const { jws, jwk } = JSON.parse(await vectorOrSkip(this, 'rfc/rfc8037-a4-ed25519.json'));
    const { payload, signature, signed } = readJws(jws, LIMIT);
    const { kty, crv, x } = jwk;
    const key = await crypto.subtle
      .importKey('jwk', { kty, crv, x }, { name: 'Ed25519' }, false, ['verify'])
      .catch(() => null);
    expect(new TextDecoder().decode(payload)).to.equal('Example of Ed25519 signing');
    const reason = await openJws(readJws(jws, LIMIT), { kty, crv, x }, crypto.subtle).catch(String);
    if (!key) {
      console.log('This engine has no Ed25519.');
      expect(reason).to.equal('unverifiable');
      return;
    }
    expect(await crypto.subtle.verify('Ed25519', key, signature, signed)).to.equal(true);
    // The signature is good; the payload is a sentence, which no credential is.
    expect(reason).to.match(/SyntaxError/);
  });

  it('accept and refuse as all 262 signatures of Wycheproof ask', async function () {
    const file = 'wycheproof/ecdsa_secp256r1_sha256_p1363_test.json';
    const { testGroups } = JSON.parse(await vectorOrSkip(this, file)) as Wycheproof;
    const header = { alg: 'ES256' };
    const wrong: string[] = [];
    let count = 0;
    for (const { publicKey, tests } of testGroups) {
      const jwk = {
        kty: 'EC',
        crv: 'P-256',
        x: base64url(coordinate(publicKey.wx)),
        y: base64url(coordinate(publicKey.wy)),
      };
      for (const { tcId, msg, sig, result } of tests) {
        count += 1;
        const parts = { header, payload: new TextEncoder().encode('{}') };
        const jws = { ...parts, signature: fromHex(sig), signed: fromHex(msg) };
        const outcome = await openJws(jws, jwk, crypto.subtle).then(() => 'valid', String);
        if (outcome !== (result === 'valid' ? 'valid' : 'bad-signature'))
          wrong.push(`${tcId}: ${outcome}`);
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(count).to.equal(262);
  });

  for (const file of ['simple-jwt.svg', 'simple-jwt.png']) {
    it(`accept the Open Badges validator's ${file}, with its key pinned`, async function () {
      const text = await vectorOrSkip(this, `${OPEN_BADGES}/${file}`);
      const { token, jwk } = bakedIn(text);
      expect(await isSigned(token, jwk)).to.equal(true);
      const achievement = 'https://example.com/achievements/21st-century-skills/teamwork';
      const trust = trustIn([{ kid: undefined as never, notAfter: null, jwk }], {
        id: 'https://1edtech.edu/issuers/565049',
        achievements: { [achievement]: 'gold' },
      });
      const { state, code, claims } = await verify(token, circumstances(trust, {}));
      // It names no status list, so nobody can say that it has not been revoked.
      expect({ state, code }).to.deep.equal({ state: 'status-unknown', code: 'status-absent' });
      expect(claims).to.include({
        id: 'http://example.com/credentials/3527',
        tier: 'gold',
        city: null,
      });
    });

    it(`trust no key that ${file} brings along`, async function () {
      const { token } = bakedIn(await vectorOrSkip(this, `${OPEN_BADGES}/${file}`));
      expect(await verify(token, circumstances(trustIn([]), {}))).to.include({
        state: 'untrusted',
        code: 'untrusted-issuer',
      });
    });
  }

  for (const file of ['simple-jwt_v1.svg', 'simple-jwt_v1.png']) {
    it(`refuse ${file}, which is signed but in the form of 2018`, async function () {
      const { token, jwk } = bakedIn(await vectorOrSkip(this, `${OPEN_BADGES}/${file}`));
      expect(await isSigned(token, jwk)).to.equal(true);
      const trust = trustIn([{ kid: undefined as never, notAfter: null, jwk }]);
      expect(await verify(token, circumstances(trust, {}))).to.include({ code: 'malformed' });
    });
  }

  it("read the Open Badges validator's plain token, and trust nobody for it", async function () {
    const token = await vectorOrSkip(this, `${OPEN_BADGES}/simple.jwt`);
    expect(readJws(token, LIMIT).header).to.deep.equal({ alg: 'RS256', typ: 'JWT' });
    expect(await verify(token, circumstances(trustIn([]), {}))).to.include({ state: 'untrusted' });
  });
});

/** What these samples hold where the text of the picture is: the token, and in its header the key. */
function bakedIn(text: string): { token: string; jwk: PublicJwk } {
  const [token = ''] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(text) ?? [];
  const header = objectFrom(fromBase64url(token.split('.')[0]!));
  return { token, jwk: header['jwk'] as PublicJwk };
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
    c.charCodeAt(0),
  );
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** 32 bytes, without the sign byte that Wycheproof writes before some. */
function coordinate(hex: string): Uint8Array {
  return fromHex(hex.padStart(64, '0').slice(-64));
}
