import { expect } from 'chai';
import { parseBenchmark, parseStandard, toDocument, type ProblemCode } from '../../src/index.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { sampleBenchmark } from '../fixtures/sample-benchmark.js';

const header = { format: 'wwc-benchmark/1', standard: 'wwc-2022', cohorts: [] };

describe('parseBenchmark', () => {
  it('reads figures, those that were not published as null', () => {
    const { value, problems } = parseBenchmark(sampleBenchmark);
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.equal(sampleBenchmark);
  });

  it('reads figures for the edition that it is given', () => {
    const edition = parseStandard(anotherStandard).value!;
    const cohorts = [{ id: 'all', practices: { GM: 3 }, criteria: { GM20: 1 } }];
    const input = { ...header, standard: 'wwc-2018', cohorts };
    expect(parseBenchmark(input, edition)).to.deep.equal({ value: input, problems: [] });
  });

  refuses('nothing', undefined, '', 'format');
  refuses('an assessment', { ...header, format: 'wwc-assessment/1' }, '/format', 'format');
  refuses('a newer version', { ...header, format: 'wwc-benchmark/2' }, '/format', 'newer-version');
  refuses('no edition', { ...header, standard: undefined }, '/standard', 'missing');
  refuses('another edition', { ...header, standard: 'wwc-2018' }, '/standard', 'unknown-standard');
  refuses('no cohorts', { ...header, cohorts: undefined }, '/cohorts', 'missing');
  refuses('cohorts that are no list', { ...header, cohorts: {} }, '/cohorts', 'type');

  reports('a share in percent', '/cohorts/0/criteria/DM1', { criteria: { DM1: 41 } });
  reports('a share as a text', '/cohorts/0/criteria/DM1', { criteria: { DM1: '0.41' } });
  reports('a share below 0', '/cohorts/0/criteria/DM1', { criteria: { DM1: -0.01 } });
  reports('an average above 100', '/cohorts/0/averagePercent', { averagePercent: 100.1 });
  reports('a part of a city', '/cohorts/0/cities', { cities: 0.5 });
  reports('no such code', '/cohorts/0/criteria/dm1', { criteria: { dm1: 0 } }, 'unknown-key');
  reports('no such practice', '/cohorts/0/practices/XX', { practices: { XX: 0 } }, 'unknown-key');

  it('leaves out and reports a share that is no number', () => {
    const cohorts = [{ id: 'all', criteria: { DM1: NaN } }];
    const { value, problems } = parseBenchmark({ ...header, cohorts });
    expect(problems.map(({ pointer }) => pointer)).to.deep.equal(['/cohorts/0/criteria/DM1']);
    expect(value!.cohorts).to.deep.equal([{ id: 'all', criteria: {} }]);
  });

  it('leaves out, reports and keeps a cohort without an id', () => {
    const input = { ...header, cohorts: [{ cities: 5 }, { id: 'all' }, 'all'] };
    const { value, problems } = parseBenchmark(input);
    expect(problems.map(({ pointer, code }) => [pointer, code])).to.deep.equal([
      ['/cohorts/0/id', 'missing'],
      ['/cohorts/2', 'type'],
    ]);
    expect(value!.cohorts).to.deep.equal([{ id: 'all' }]);
    expect(value!.rest).to.deep.equal({ cohorts: [{ cities: 5 }, 'all'] });
  });

  it('reports a cohort that stands there twice', () => {
    const cohorts = [{ id: 'all', cities: 1 }, { id: 'region:canada' }, { id: 'all', cities: 2 }];
    const { value, problems } = parseBenchmark({ ...header, cohorts });
    expect(problems.map(({ pointer, code }) => [pointer, code])).to.deep.equal([
      ['/cohorts/2/id', 'duplicate'],
    ]);
    expect(value!.cohorts.find(({ id }) => id === 'all')!.cities).to.equal(1);
  });

  it('reads a year, a month or a day that exists as its date, and reports any other', () => {
    const isRead = (asOf: unknown) => parseBenchmark({ ...header, asOf }).value!.asOf === asOf;
    for (const asOf of ['2024', '2024-12', '2024-02-29']) expect(isRead(asOf), asOf).to.equal(true);
    for (const asOf of [
      '2024-13',
      '2024-02-31',
      '2024-',
      '2024-1',
      '24',
      '2024-02-29T12:00Z',
      2024,
    ])
      expect(isRead(asOf), String(asOf)).to.equal(false);
  });

  it('reads 10,000 cohorts, and each of them twice, soon', () => {
    const cohorts = Array.from({ length: 20_000 }, (_, i) => ({ id: `size:${i % 10_000}` }));
    expect(parseBenchmark({ ...header, cohorts }).problems).to.have.length(10_000);
  });
});

function refuses(what: string, input: unknown, pointer: string, code: ProblemCode) {
  it(`refuses ${what}`, () => {
    const { value, problems } = parseBenchmark(input);
    expect(value).to.equal(undefined);
    const found = problems.map((problem) => [problem.pointer, problem.code, problem.fatal]);
    expect(found).to.deep.equal([[pointer, code, true]]);
  });
}

function reports(what: string, pointer: string, figures: object, code: ProblemCode = 'type') {
  it(`leaves out, reports and keeps ${what}`, () => {
    const input = { ...header, cohorts: [{ id: 'all', ...figures }] };
    const { value, problems } = parseBenchmark(input);
    const found = problems.map((problem) => [problem.pointer, problem.code, problem.fatal]);
    expect(found).to.deep.equal([[pointer, code, false]]);
    expect(toDocument(value!)).to.deep.equal(input);
  });
}
