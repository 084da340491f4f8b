import { expect } from 'chai';
import fc from 'fast-check';
import {
  benchmark,
  criteriaOf,
  parseBenchmark,
  parseStandard,
  score,
  wwc2022,
  type Assessment,
  type Benchmark,
  type City,
  type Standard,
} from '../../src/index.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { anyRecord, CODES, deepFrozen, emptyRecord } from '../fixtures/records.js';

const asOf = '2024';

/** So many cities of a country and a size, of which every other one earns every other criterion, in turn. */
function cities(count: number, city: City): Assessment[] {
  return Array.from({ length: count }, (_, at) => {
    const codes = CODES.filter((_code, index) => (index + at) % 2 === 0);
    const answers = Object.fromEntries(codes.map((code) => [code, { answer: 'yes' as const }]));
    return { ...emptyRecord, city, answers };
  });
}

const IN_US = { country: 'US', population: 40_000 };
const IN_CANADA = { country: 'CA', population: 40_000 };
const IN_PERU = { country: 'PE', population: 40_000 };

function idsOf({ cohorts }: Benchmark): string[] {
  return cohorts.map(({ id }) => id);
}

describe('a benchmark', () => {
  const records = [
    ...cities(20, IN_US),
    ...cities(10, { ...IN_PERU, population: 300_000 }),
    ...cities(10, { ...IN_CANADA, population: 250_000 }),
  ];
  const source = { title: 'Made up', url: 'https://example.org/' };
  const made = benchmark(records, wwc2022, { asOf, illustrative: true, source });

  it('is a document that reads without a problem', () => {
    expect(parseBenchmark(JSON.parse(JSON.stringify(made)))).to.deep.equal({
      value: made,
      problems: [],
    });
    expect(made).to.include({ asOf: '2024', illustrative: true, standard: 'wwc-2022' });
    expect(made.source).to.deep.equal(source);
  });

  it('holds all cities, the regions and the sizes, in the order of the edition', () => {
    expect(made.cohorts.map(({ id, cities: count }) => [id, count])).to.deep.equal([
      ['all', 40],
      ['region:united-states', 20],
      ['region:canada', 10],
      ['region:latin-america', 10],
      ['size:30k-100k', 20],
      ['size:250k-500k', 20],
    ]);
  });

  it('holds the average of what the cities score, and the shares that earn a criterion', () => {
    const [all] = made.cohorts;
    const scores = records.map((record) => score(record, wwc2022));
    const mean = scores.reduce((sum, { earned }) => sum + (100 * earned) / 43, 0) / 40;
    expect(all!.averagePercent).to.equal(Math.round(mean));
    expect(all!.practices).to.deep.include({ DM: 50, RDC: 50 });
    expect(all!.criteria).to.deep.include({ DM1: 0.5, CI3: 0.5 });
    expect(Object.keys(all!.criteria!)).to.deep.equal(CODES);
  });

  it('goes by decisions, not by answers', () => {
    const reviewed = records.map((record, at) => {
      const review = { decision: at % 4 ? ('no' as const) : ('yes' as const) };
      return { ...record, answers: { ...record.answers, DM1: { answer: 'yes' as const, review } } };
    });
    const { cohorts } = benchmark(reviewed, wwc2022, { asOf });
    expect(cohorts[0]!.criteria).to.include({ DM1: 0.25 });
  });

  it('passes over records of another edition', () => {
    const others = records.map((record) => ({ ...record, standard: 'wwc-2018' }));
    expect(benchmark([...records, ...others], wwc2022, { asOf }).cohorts[0]!.cities).to.equal(40);
  });

  it('counts cities of no known place among all', () => {
    const lost = [...cities(6, {}), ...cities(6, { country: 'FR', population: 3 })];
    const { cohorts } = benchmark([...records, ...lost], wwc2022, { asOf });
    expect(cohorts[0]).to.include({ id: 'all', cities: 52 });
    expect(cohorts.slice(1).map(({ cities: count }) => count)).to.deep.equal([20, 10, 10, 20, 20]);
  });

  it('does not depend on the order of the records, and leaves them as they were', () => {
    const frozen = deepFrozen(structuredClone(records)).toReversed();
    expect(benchmark(frozen, wwc2022, { asOf, illustrative: true, source })).to.deep.equal(made);
  });

  it('takes another edition', () => {
    const standard = parseStandard(anotherStandard).value!;
    const codes = criteriaOf(standard).map(({ code }) => code);
    const some = Array.from({ length: 12 }, (_, at) => ({
      ...emptyRecord,
      standard: standard.id,
      city: { country: 'FR', population: 5 },
      answers: Object.fromEntries(
        codes
          .filter((_code, i) => (i + at) % 3 === 0)
          .map((code) => [code, { answer: 'yes' as const }]),
      ),
    }));
    const { cohorts } = benchmark(some, standard, { asOf });
    expect(cohorts.map(({ id }) => id)).to.deep.equal(['all', 'region:everywhere', 'size:all']);
    expect(cohorts[1]).to.deep.include({ averagePercent: 33 });
    expect(cohorts[1]!.practices).to.have.keys('GM', 'EVAL', 'CI');
  });

  it('of no records has no cohorts', () => {
    expect(benchmark([], wwc2022, { asOf }).cohorts).to.deep.equal([]);
  });
});

describe('what a benchmark leaves out', () => {
  it('is a group smaller than the least', () => {
    const records = [...cities(20, IN_US), ...cities(9, IN_PERU)];
    const published = (minimumGroup: number) =>
      idsOf(benchmark(records, wwc2022, { asOf, minimumGroup }));
    expect(published(9)).to.include('region:latin-america');
    expect(published(10)).to.deep.equal(['all', 'size:30k-100k']);
    expect(published(30)).to.deep.equal([]);
  });

  it('begins below five where nothing is said', () => {
    const records = [...cities(10, IN_US), ...cities(10, IN_CANADA)];
    expect(idsOf(benchmark([...records, ...cities(5, IN_PERU)], wwc2022, { asOf }))).to.include(
      'region:latin-america',
    );
    expect(idsOf(benchmark([...records, ...cities(4, IN_PERU)], wwc2022, { asOf }))).not.to.include(
      'region:latin-america',
    );
  });

  it('is also the smallest of the others, where subtraction would give the small group', () => {
    const records = [...cities(20, IN_US), ...cities(10, IN_CANADA), ...cities(4, IN_PERU)];
    expect(idsOf(benchmark(records, wwc2022, { asOf }))).to.deep.equal([
      'all',
      'region:united-states',
      'size:30k-100k',
    ]);
  });

  it('is a size that holds all cities of a region and a few more', () => {
    const records = [
      ...cities(10, IN_US),
      ...cities(2, { ...IN_US, population: 600_000 }),
      ...cities(10, { ...IN_PERU, population: 600_000 }),
      ...cities(10, IN_CANADA),
    ];
    const ids = idsOf(benchmark(records, wwc2022, { asOf }));
    expect(ids).not.to.include.members(['size:500k+', 'region:latin-america']);
  });

  it('is a criterion that all cities of a group earn, or none, with the others of its practice', () => {
    const records = [...cities(20, IN_US), ...cities(20, IN_PERU)].map((record, at) =>
      at < 20
        ? record
        : { ...record, answers: { ...record.answers, DM1: { answer: 'no' as const } } },
    );
    const { cohorts } = benchmark(records, wwc2022, { asOf });
    const peru = cohorts.find(({ id }) => id === 'region:latin-america')!;
    expect(peru.averagePercent).to.be.a('number');
    expect(peru.practices).to.include.keys('DM');
    expect(peru.criteria).not.to.have.any.keys('DM1', 'DM2');
    expect(peru.criteria).to.include.keys('LC1', 'LC2');
    expect(cohorts.find(({ id }) => id === 'region:united-states')!.criteria).not.to.include.keys(
      'DM1',
    );
  });

  it('is every figure of cities that all answer the same', () => {
    const same = Array.from({ length: 30 }, () => ({ ...emptyRecord, city: IN_US }));
    const { cohorts } = benchmark(same, wwc2022, { asOf });
    expect(cohorts.map(({ id, cities: count }) => [id, count])).to.deep.equal([
      ['all', 30],
      ['region:united-states', 30],
      ['size:30k-100k', 30],
    ]);
    for (const { averagePercent, practices, criteria } of cohorts) {
      expect({ averagePercent, practices, criteria }).to.deep.equal({
        averagePercent: undefined,
        practices: {},
        criteria: {},
      });
    }
  });
});

const COUNTRIES = ['US', 'CA', 'PE', 'FR', undefined];
const POPULATIONS = [40_000, 150_000, 300_000, 600_000, undefined];

const anyCity = fc
  .record({ country: fc.constantFrom(...COUNTRIES), population: fc.constantFrom(...POPULATIONS) })
  .map((city) => JSON.parse(JSON.stringify(city)) as City);

describe('laws of a benchmark', () => {
  it('no sum and no difference of cohorts is about fewer cities than the least group', () => {
    const anyCities = fc.array(
      fc.record({ city: anyCity, count: fc.integer({ min: 1, max: 9 }) }),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(anyCities, fc.integer({ min: 1, max: 7 }), (groups, minimumGroup) => {
        const records = groups.flatMap(({ city, count }) => cities(count, city));
        const ids = idsOf(benchmark(records, wwc2022, { asOf, minimumGroup }));
        const memberships = records.map(({ city }) => ids.map((id) => Number(isIn(city, id))));
        for (const signs of signsFor(ids.length)) {
          const covered = memberships.filter((one) => dot(one, signs) !== 0);
          if (covered.length > 0) expect(covered.length).to.be.at.least(minimumGroup);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('from the shares of a criterion follows no city’s answer, not even to one of the cities', () => {
    const anyWorld = fc.array(fc.record({ city: anyCity, yes: fc.boolean() }), { maxLength: 9 });
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 4 }), (world, minimumGroup) => {
        const made = benchmark(world.map(asking), oneCriterion(), { asOf, minimumGroup });
        const counts = made.cohorts.flatMap(({ id, cities: count, criteria }) => {
          const share = criteria?.['Q1'];
          return typeof share === 'number' ? [{ id, yes: Math.round(share * count!) }] : [];
        });
        if (counts.length === 0) return;
        const possible = worldsOf(world.length).filter((answers) =>
          counts.every(({ id, yes }) => {
            return yes === answers.filter((one, at) => one && isIn(world[at]!.city, id)).length;
          }),
        );
        for (const [self] of world.entries()) {
          const seen = possible.filter((answers) => answers[self] === world[self]!.yes);
          for (const [other] of world.entries()) {
            if (other === self) continue;
            expect(new Set(seen.map((answers) => answers[other])).size).to.equal(2);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no share is missing alone, which the average of its practice would tell', () => {
    const anyRecords = fc.array(fc.tuple(anyRecord(), anyCity), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(anyRecords, (given) => {
        const records = given.map(([record, city]) => ({ ...record, city }));
        const { cohorts } = benchmark(records, wwc2022, { asOf, minimumGroup: 2 });
        for (const { averagePercent, practices = {}, criteria = {} } of cohorts) {
          expect(Object.keys(practices).length).to.be.oneOf([0, 8]);
          if (averagePercent === undefined) expect(practices).to.deep.equal({});
          for (const { id, criteria: asked } of wwc2022.practices) {
            const shown = asked.filter(({ code }) => code in criteria).length;
            expect(shown).to.be.oneOf(id in practices ? [0, asked.length] : [0]);
          }
        }
      }),
    );
  });

  it('every figure is right, whatever the records', () => {
    const anyRecords = fc.array(
      fc
        .record({ record: anyRecord(), city: anyCity })
        .map(({ record, city }) => ({ ...record, city })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anyRecords, (records) => {
        const made = benchmark(records, wwc2022, { asOf, minimumGroup: 2 });
        expect(parseBenchmark(made).problems).to.deep.equal([]);
        for (const { id, cities: count, averagePercent, criteria = {} } of made.cohorts) {
          const within = records.filter(({ city }) => isIn(city, id));
          expect(count).to.equal(within.length);
          const earned = within.map((record) => score(record, wwc2022).earned);
          const mean = earned.reduce((sum, one) => sum + one, 0) / (0.43 * within.length);
          if (averagePercent !== undefined) expect(averagePercent).to.be.closeTo(mean, 0.501);
          for (const [code, share] of Object.entries(criteria)) {
            const yes = within.filter(({ answers }) => {
              const { answer, review } = answers?.[code] ?? {};
              return (review?.decision ?? answer) === 'yes';
            });
            expect(share).to.be.closeTo(yes.length / within.length, 0.00501);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

function isIn({ country, population = 0 }: City = {}, id: string): boolean {
  const region = { US: 'united-states', CA: 'canada', PE: 'latin-america' }[country ?? ''];
  const sizes = ['30k-100k', '100k-250k', '250k-500k', '500k+'];
  return ['all', `region:${region}`, `size:${sizes[POPULATIONS.indexOf(population)]}`].includes(id);
}

/** Every way to add, subtract or leave out so many figures. */
function signsFor(count: number): number[][] {
  return Array.from({ length: count }).reduce<number[][]>(
    (all) => all.flatMap((signs) => [-1, 0, 1].map((sign) => [...signs, sign])),
    [[]],
  );
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Every way in which so many cities can answer. */
function worldsOf(count: number): boolean[][] {
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_city, at) => Boolean((bits >> at) & 1)),
  );
}

function oneCriterion(): Standard {
  const practices = [{ id: 'Q', name: 'Question', criteria: [{ code: 'Q1', name: 'Question' }] }];
  return { ...wwc2022, id: 'one', practices };
}

function asking({ city, yes }: { city: City; yes: boolean }): Assessment {
  const answers = { Q1: { answer: yes ? ('yes' as const) : ('no' as const) } };
  return { ...emptyRecord, standard: 'one', city, answers };
}
