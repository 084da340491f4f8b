import { expect } from 'chai';
import { agrees } from '../../src/credential/agrees.js';
import { credentialPayload } from '../../src/credential/credential-payload.js';
import { readClaims } from '../../src/credential/open-badge.js';
import { readCredential } from '../../src/credential/vc.js';
import type { Assessment } from '../../src/assessment/assessment.js';
import { score } from '../../src/scoring/score.js';
import { wwc2022 } from '../../src/standard/wwc-2022.js';
import { trustIn } from '../fixtures/credential-issuer.js';

const CODES = wwc2022.practices.flatMap(({ criteria }) => criteria.map(({ code }) => code));

/** A record that earns this many criteria, the core ones first, with all outcome metrics met. */
function recordOf(earned: number, city = 'City of Example') {
  const core = wwc2022.tiers.flatMap(({ criteria }) => criteria);
  const codes = [...new Set([...core, ...CODES])].slice(0, earned);
  const assessment: Assessment = {
    format: 'wwc-assessment/1',
    standard: 'wwc-2022',
    status: 'certified',
    city: { name: city },
    answers: Object.fromEntries(codes.map((code) => [code, { answer: 'yes' as const }])),
    outcomes: { broadband: { value: 90, year: 2024 } },
  };
  return { assessment, score: score(assessment, wwc2022), standard: wwc2022 };
}

/** What a certifier signs of a record, as a reader's browser reads it. */
function claimsOf(record: ReturnType<typeof recordOf>) {
  const key = { kid: 'k', notAfter: null, jwk: { kty: 'EC' } };
  const issuer = trustIn([key]).issuers[0]!;
  const award = {
    id: 'urn:uuid:1',
    subject: null,
    domains: [],
    validFrom: '2026-01-01T00:00:00Z',
    validUntil: null,
    awarded: null,
    places: [{ purpose: 'revocation', list: 'https://certifier.example/list', index: 1 } as const],
  };
  const payload = credentialPayload(record, award, issuer);
  return readClaims(payload, readCredential(payload, issuer, key), issuer);
}

describe('A credential and a record', () => {
  const claims = claimsOf(recordOf(32));

  it('agree where the one was issued for the other', () => {
    expect(agrees(claims, recordOf(32))).to.equal(true);
  });

  it('do not agree where a figure, the tier, the city or the edition is another', () => {
    expect(agrees(claims, recordOf(33))).to.equal(false);
    expect(agrees(claims, recordOf(25))).to.equal(false);
    expect(agrees(claims, recordOf(32, 'Elsewhere'))).to.equal(false);
    expect(agrees({ ...claims, city: null }, recordOf(32))).to.equal(false);
    expect(agrees({ ...claims, tier: 'platinum' }, recordOf(32))).to.equal(false);
    expect(agrees({ ...claims, standard: 'wwc-2020' }, recordOf(32))).to.equal(false);
    expect(agrees({ ...claims, results: [] }, recordOf(32))).to.equal(false);
    expect(agrees({ ...claims, results: claims.results.slice(1) }, recordOf(32))).to.equal(false);
  });

  it('do not agree where one practice has given a point to another', () => {
    const swapped = claims.results.map((result) => {
      if (result.id === 'DM') return { ...result, value: String(Number(result.value) - 1) };
      return result.id === 'RDC' ? { ...result, value: String(Number(result.value) + 1) } : result;
    });
    expect(agrees({ ...claims, results: swapped }, recordOf(32))).to.equal(false);
  });

  it('do not agree where the total is of another count', () => {
    const results = claims.results.map((result) => ({ ...result, max: `${result.max}0` }));
    expect(agrees({ ...claims, results }, recordOf(32))).to.equal(false);
  });
});
