import { expect } from 'chai';
import fc from 'fast-check';
import {
  criteriaOf,
  decided,
  parseAssessment,
  parseBenchmark,
  parseStandard,
  plan,
  score,
  wwc2022,
  type Assessment,
  type Plan,
  type Standard,
} from '../../src/index.js';
import { anyRecord, deepFrozen, earning, emptyRecord, meeting } from '../fixtures/records.js';
import { sampleCity } from '../fixtures/sample-city.js';

const golden = parseAssessment(sampleCity).value!;
const TARGETS = ['silver', 'gold', 'platinum'];

describe('the plan of the golden record', () => {
  const way = plan(golden, wwc2022)!;

  it('leads to the next tier by the fewest criteria, and says which gates are in the way', () => {
    const { target, needed, gates, outcomes } = way;
    expect({ target, needed, gates, outcomes }).to.deep.equal({
      target: 'platinum',
      needed: 6,
      gates: [
        { type: 'criterion', code: 'DM8', needed: 1, had: 0, met: false },
        { type: 'outcomes', needed: 3, had: 2, met: false },
      ],
      outcomes: { needed: 1, open: ['city-priority'] },
    });
  });

  it('puts the gate first, then what is begun, and of these first what completes a practice', () => {
    expect(way.steps.map(({ code, reasons }) => [code, ...reasons])).to.deep.equal([
      ['DM8', 'gate', 'in-progress', 'completes-practice'],
      ['EVAL1', 'in-progress', 'completes-practice'],
      ['PA4', 'in-progress', 'completes-practice'],
      ['BF3', 'in-progress', 'completes-practice'],
      ['CI1', 'in-progress', 'completes-practice'],
      ['RDC2', 'in-progress'],
      ['RDC3', 'in-progress'],
      ['RDC4', 'in-progress'],
      ['RDC5', 'in-progress'],
      ['RDC6', 'in-progress'],
      ['RDC7', 'in-progress'],
      ['LC7', 'completes-practice'],
    ]);
  });

  it('knows no shares without a benchmark', () => {
    expect(way.cohort).to.equal(null);
    expect(way.steps.every(({ share }) => share === null)).to.equal(true);
  });

  it('is plain JSON, and leaves the record as it was', () => {
    const frozen = deepFrozen(structuredClone(golden));
    expect(JSON.parse(JSON.stringify(plan(frozen, wwc2022)))).to.deep.equal(way);
    expect(frozen).to.deep.equal(golden);
  });
});

describe('a plan', () => {
  it('leads to the tier that is asked for', () => {
    expect(plan(emptyRecord, wwc2022)).to.include({ target: 'silver', needed: 22 });
    expect(plan(emptyRecord, wwc2022, { target: 'gold' })).to.include({ needed: 30 });
    expect(plan(emptyRecord, wwc2022, { target: 'platinum' })).to.include({ needed: 37 });
  });

  it('to a tier that is reached asks for nothing', () => {
    const { needed, gates, outcomes } = plan(golden, wwc2022, { target: 'silver' })!;
    expect({ needed, gates, outcomes: outcomes.needed }).to.deep.equal({
      needed: 0,
      gates: [],
      outcomes: 0,
    });
  });

  it('is null where there is no such tier, or none above', () => {
    expect(plan(golden, wwc2022, { target: 'bronze' })).to.equal(null);
    expect(plan(earning(43), wwc2022)).to.equal(null);
  });

  it('asks for a gate also where the share is reached', () => {
    const { needed, steps } = plan(earning(42, { without: ['LC1'] }), wwc2022)!;
    expect(needed).to.equal(1);
    expect(steps[0]).to.include({ code: 'LC1', practice: 'LC' });
  });

  it('asks for an outcome also where all criteria are earned', () => {
    const { needed, outcomes } = plan(earning(43, { outcomes: 0 }), wwc2022)!;
    expect(needed).to.equal(0);
    expect(outcomes).to.deep.equal({
      needed: 1,
      open: ['broadband', 'air-quality', 'city-priority'],
    });
  });

  it('goes by decisions, not by answers', () => {
    const answers = {
      DM2: { answer: 'no', review: { decision: 'yes' } },
      DM3: { answer: 'yes', review: { decision: 'in-progress' } },
    } as const;
    const { steps } = plan({ ...emptyRecord, answers }, wwc2022)!;
    const codes = steps.map(({ code }) => code);
    expect(codes).not.to.include('DM2');
    expect(codes.indexOf('DM3')).to.equal(3);
  });
});

describe('a plan by what other cities do', () => {
  const cohorts = [
    { id: 'all', criteria: { DM2: 0.1, DM3: 0.9 } },
    { id: 'size:250k-500k', criteria: { DM4: 0.5, DM5: 0.6, DM6: 0.49, DM7: null, CI3: 0 } },
    { id: 'size:500k+', cities: 12 },
    { id: 'size:100k-250k', cities: 6, averagePercent: 31, criteria: {} },
  ];
  const header = { format: 'wwc-benchmark/1', standard: 'wwc-2022' };
  const benchmark = parseBenchmark({ ...header, cohorts }).value!;

  it('puts first what more cities of its size do, from one half on', () => {
    const record = { ...emptyRecord, city: { population: 320_000 } };
    const { cohort, steps } = plan(record, wwc2022, { benchmark })!;
    expect(cohort).to.equal('size:250k-500k');
    expect(steps.slice(3, 8)).to.deep.equal([
      { code: 'DM5', practice: 'DM', reasons: ['common'], share: 0.6 },
      { code: 'DM4', practice: 'DM', reasons: ['common'], share: 0.5 },
      { code: 'DM6', practice: 'DM', reasons: [], share: 0.49 },
      { code: 'CI3', practice: 'CI', reasons: [], share: 0 },
      { code: 'DM2', practice: 'DM', reasons: [], share: null },
    ]);
  });

  for (const [what, city] of [
    ['its size is not known', {}],
    ['nothing is published of its size', { population: 600_000 }],
    ['its size has no cohort', { population: 40_000 }],
    ['all shares of its size were withheld', { population: 150_000 }],
    ['it is smaller than any band', { population: 5 }],
  ] as const) {
    it(`goes by all cities where ${what}`, () => {
      const { cohort, steps } = plan({ ...emptyRecord, city }, wwc2022, { benchmark })!;
      expect(cohort).to.equal('all');
      expect(steps[3]).to.deep.equal({
        code: 'DM3',
        practice: 'DM',
        reasons: ['common'],
        share: 0.9,
      });
    });
  }
});

describe('laws of planning', () => {
  const anyTarget = fc.constantFrom(...TARGETS);

  it('who follows the plan reaches the tier', () => {
    fc.assert(
      fc.property(anyRecord(), anyTarget, (record, target) => {
        const way = plan(record, wwc2022, { target })!;
        expect(reaches(target, followed(record, way))).to.equal(true);
      }),
    );
  });

  it('who leaves out the last criterion, or any other, does not', () => {
    fc.assert(
      fc.property(anyRecord(), anyTarget, fc.nat(), (record, target, any) => {
        const way = plan(record, wwc2022, { target })!;
        if (way.needed === 0) return;
        const steps = way.steps.toSpliced(any % way.needed, 1);
        const shorter = { ...way, steps, needed: way.needed - 1 };
        expect(reaches(target, followed(record, shorter))).to.equal(false);
      }),
    );
  });

  it('no smaller set would do, of criteria or of outcomes: every set of a small edition is tried', () => {
    fc.assert(
      fc.property(anySmallCase, ({ edition, record }) => {
        for (const { id: target } of edition.tiers) {
          const way = plan(record, edition, { target })!;
          const { needed, steps, outcomes } = way;
          expect(reaches(target, followed(record, way), edition)).to.equal(true);
          const enough = subsets(steps.map(({ code }) => code)).flatMap((codes) =>
            subsets(outcomes.open)
              .map((metrics) => ({ codes, metrics }))
              .filter((set) => reaches(target, withAll(record, set), edition)),
          );
          expect(Math.min(...enough.map(({ codes }) => codes.length))).to.equal(needed);
          expect(Math.min(...enough.map(({ metrics }) => metrics.length))).to.equal(
            outcomes.needed,
          );
        }
      }),
    );
  });

  it('its steps are the criteria that are not earned, each of them once', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const way = plan(record, wwc2022, { target: 'platinum' })!;
        const open = criteriaOf(wwc2022).filter(
          ({ code }) => decided(record.answers?.[code]) !== 'yes',
        );
        expect(way.steps.map(({ code }) => code)).to.have.members(open.map(({ code }) => code));
        expect(way.steps).to.have.length(open.length);
      }),
    );
  });

  it('a gate stands before all else, and what is begun before what is not', () => {
    fc.assert(
      fc.property(anyRecord(), anyTarget, (record, target) => {
        const reasons = plan(record, wwc2022, { target })!.steps.map((step) => step.reasons);
        const rank = (has: Plan['steps'][number]['reasons']) =>
          (has.includes('gate') ? 0 : 2) + (has.includes('in-progress') ? 0 : 1);
        const ranks = reasons.map(rank);
        expect(ranks).to.deep.equal(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});

/** The record after the first steps of a plan, as many as it needs, and after its outcomes. */
function followed(record: Assessment, { steps, needed, outcomes }: Plan): Assessment {
  const codes = steps.slice(0, needed).map(({ code }) => code);
  return withAll(record, { codes, metrics: outcomes.open.slice(0, outcomes.needed) });
}

function withAll(
  record: Assessment,
  { codes, metrics }: { codes: readonly string[]; metrics: readonly string[] },
): Assessment {
  const figures = Object.entries(meeting(3)).filter(([id]) => metrics.includes(id));
  const outcomes = { ...record.outcomes, ...Object.fromEntries(figures) };
  return { ...withYes(record, codes), outcomes };
}

function withYes(record: Assessment, codes: readonly string[]): Assessment {
  const earned = codes.map((code) => [code, { answer: 'yes' }]);
  return { ...record, answers: { ...record.answers, ...Object.fromEntries(earned) } };
}

function reaches(target: string, record: Assessment, edition: Standard = wwc2022): boolean {
  return score(record, edition).tiers.find(({ id }) => id === target)!.met;
}

/** Up to seven criteria and three outcome metrics, so that all sets can be tried; any shares, any gates. */
const anySmallEdition: fc.Arbitrary<Standard> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    shares: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 3 }),
    gates: fc.array(fc.nat(6), { maxLength: 4 }),
    outcomes: fc.nat(3),
  })
  .map(({ sizes, shares, gates, outcomes }) => {
    const practices = sizes.map((size, at) => ({
      id: `P${at}`,
      name: `Practice ${at}`,
      criteria: Array.from({ length: size }, (_, i) => ({
        code: `P${at}-${i}`,
        name: 'Criterion',
      })),
    }));
    const codes = criteriaOf({ practices }).map(({ code }) => code);
    const tiers = shares
      .toSorted((a, b) => a - b)
      .map((share, at) => ({
        id: `tier-${at}`,
        minShare: share / 20,
        criteria: [...new Set(gates.map((gate) => codes[gate % codes.length]!))].slice(at),
        outcomes: Math.min(3, outcomes + at),
      }));
    return parseStandard({ ...wwc2022, id: 'small', practices, tiers }).value!;
  });

const anySmallCase = anySmallEdition.chain((edition) =>
  anyRecord(edition).map((record) => ({ edition, record })),
);

function subsets(codes: readonly string[]): string[][] {
  return codes.reduce<string[][]>(
    (sets, code) => [...sets, ...sets.map((set) => [...set, code])],
    [[]],
  );
}
