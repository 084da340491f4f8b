import { expect } from 'chai';
import { compactVerify, importJWK, jwtVerify, SignJWT } from 'jose';
import { openJws, readJws } from '../../src/credential/jws.js';
import { verify } from '../../src/credential/verify.js';
import {
  circumstances,
  createSigner,
  kidOf,
  LIST,
  listPayload,
  payload,
  publicJwk,
  signed,
  trustIn,
  type Algorithm,
  type Signer,
} from '../fixtures/credential-issuer.js';

const ALGORITHMS: readonly Algorithm[] = ['ES256', 'RS256', 'Ed25519'];

/** Null where the engine does not know the algorithm. */
async function signerFor(algorithm: Algorithm): Promise<Signer | null> {
  const signer = await createSigner(algorithm).catch(() => null);
  if (!signer) console.log(`This engine has no ${algorithm}.`);
  return signer;
}

function keyOf(jwk: object, alg: string) {
  return importJWK({ ...jwk, alg }, alg);
}

describe('jose, a library written by others', () => {
  for (const alg of ALGORITHMS) {
    it(`signs with ${alg} what we verify`, async () => {
      const signer = await signerFor(alg);
      if (!signer) return;
      const header = { alg, kid: kidOf('jose'), typ: 'JWT' };
      const key = await keyOf(signer.privateJwk, alg);
      const sign = (members: object) =>
        new SignJWT({ ...members }).setProtectedHeader(header).sign(key);
      const trust = trustIn([{ kid: header.kid, notAfter: null, jwk: publicJwk(signer) }]);
      const at = circumstances(trust, { [LIST]: await sign(await listPayload()) });
      expect((await verify(await sign(payload()), at)).code).to.equal('ok');
    });

    it(`verifies with ${alg} what we sign`, async () => {
      const signer = await signerFor(alg);
      if (!signer) return;
      const token = await signed(signer, { alg, kid: kidOf('ours'), typ: 'JWT' }, payload());
      const key = await keyOf(signer.jwk, alg);
      const options = {
        algorithms: [alg],
        typ: 'JWT',
        currentDate: new Date('2026-11-01T12:00:00Z'),
      };
      const { payload: read } = await jwtVerify(token, key, options);
      expect(read['credentialSubject']).to.deep.equal(payload().credentialSubject);
    });

    it(`refuses with ${alg} the same altered tokens as we do`, async () => {
      const signer = await signerFor(alg);
      if (!signer) return;
      const token = await signed(signer, { alg, kid: kidOf('ours') }, { hello: 'world' });
      const key = await keyOf(signer.jwk, alg);
      for (let at = 0; at < token.length; at += 1) {
        const altered = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
        const isOurs = await isGood(async () =>
          openJws(readJws(altered, 9_999), publicJwk(signer), crypto.subtle),
        );
        const isTheirs = await isGood(() => compactVerify(altered, key));
        // We refuse a second spelling of the same bytes, which jose lets pass.
        if (isOurs) expect(isTheirs, altered).to.equal(true);
        expect(isOurs, altered).to.equal(false);
      }
    });
  }
});

function isGood(act: () => Promise<unknown>): Promise<boolean> {
  return act().then(
    () => true,
    () => false,
  );
}
