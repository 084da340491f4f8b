import { expect } from 'chai';
import fc from 'fast-check';
import { criteriaNeeded, score, wwc2022, type Score } from '../../src/index.js';
import { CODES, anyRecord } from '../fixtures/records.js';

const TIERS = [null, 'silver', 'gold', 'platinum'];

describe('the criteria that a share needs', () => {
  it('are the fewest whose share is not below it', () => {
    const shares = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    );
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 1000 }), (share, total) => {
        const needed = criteriaNeeded(share, total);
        expect(needed / total).to.be.at.least(share);
        if (needed > 0) expect((needed - 1) / total).to.be.below(share);
      }),
    );
  });

  it('are exact where the share is a whole number of criteria', () => {
    for (let total = 1; total <= 200; total += 1) {
      for (let count = 0; count <= total; count += 1) {
        expect(criteriaNeeded(count / total, total)).to.equal(count);
      }
    }
  });
});

describe('laws of scoring', () => {
  it('one more yes never lowers a tier', () => {
    fc.assert(
      fc.property(anyRecord(), fc.constantFrom(...CODES), (record, code) => {
        const answers = { ...record.answers, [code]: { answer: 'yes' as const } };
        const before = score(record, wwc2022);
        const after = score({ ...record, answers }, wwc2022);
        expect(TIERS.indexOf(after.tier)).to.be.at.least(TIERS.indexOf(before.tier));
        expect(after.earned - before.earned).to.be.oneOf([0, 1]);
      }),
    );
  });

  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const answers = Object.fromEntries(Object.entries(record.answers!).toReversed());
        expect(score({ ...record, answers }, wwc2022)).to.deep.equal(score(record, wwc2022));
      }),
    );
  });

  it('the whole is the sum of the practices', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { practices, ...all } = score(record, wwc2022);
        for (const figure of ['earned', 'total', 'answered'] as const) {
          const sum = practices.reduce((so, practice) => so + practice[figure], 0);
          expect(all[figure]).to.equal(sum);
        }
      }),
    );
  });

  it('a tier is met when, and only when, all that it asks is', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const result = score(record, wwc2022);
        for (const { met, requirements } of result.tiers) {
          expect(met).to.equal(requirements.every((requirement) => requirement.met));
          for (const { had, needed, met: isMet } of requirements) {
            expect(isMet).to.equal(had >= needed);
          }
        }
        expect(result.tier).to.equal(highestMet(result));
      }),
    );
  });

  it('what is missing for the next tier is just what is not met of it', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { tiers, tier, next } = score(record, wwc2022);
        const above = tiers[TIERS.indexOf(tier)];
        const missing = above?.requirements.filter(({ met }) => !met);
        expect(next).to.deep.equal(above ? { tier: above.id, missing } : null);
      }),
    );
  });
});

function highestMet({ tiers }: Score): string | null {
  return tiers.filter(({ met }) => met).at(-1)?.id ?? null;
}
