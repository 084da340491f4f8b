import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBenchmark, wwc2022, type Cohort } from '../../src/index.js';
import { madeUpRecords, writeBenchmark } from '../../tools/demo-benchmark.js';

const committed = JSON.parse(readFileSync('demo/sample-benchmark.json', 'utf8'));
const { value, problems } = parseBenchmark(committed);

describe('the figures of other cities in the demo', () => {
  it('are what `wwc benchmark` makes of made-up records', () => {
    const folder = mkdtempSync(join(tmpdir(), 'demo-benchmark-'));
    const path = join(folder, 'made.json');
    writeBenchmark(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).to.deep.equal(committed);
    rmSync(folder, { recursive: true });
  }).timeout(30_000);

  it('are called made up, and can be read whole', () => {
    expect(problems).to.deep.equal([]);
    expect(value!.illustrative).to.equal(true);
    expect(value!.source?.title).to.contain('Made up');
  });

  it('add up: the cities of the regions are all cities, and their averages come to that of all', () => {
    const all = cohort('all')!;
    const regions = wwc2022.regions.map(({ id }) => cohort(`region:${id}`)!);
    expect(sum(regions.map(({ cities }) => cities!))).to.equal(all.cities);
    expect(all.cities).to.equal(madeUpRecords().length);
    const weighted = sum(regions.map((one) => one.averagePercent! * one.cities!)) / all.cities!;
    expect(weighted).to.be.closeTo(all.averagePercent!, 1);
  });

  it('add up: the average of all is that of the practices, and of the criteria', () => {
    const all = cohort('all')!;
    const { practices } = wwc2022;
    const byPractice = practices.map(({ id, criteria }) => all.practices![id]! * criteria.length);
    expect(sum(byPractice) / 43).to.be.closeTo(all.averagePercent!, 1);
    for (const { id, criteria } of practices) {
      const shares = criteria.map(({ code }) => all.criteria![code]!);
      expect((100 * sum(shares)) / shares.length, id).to.be.closeTo(all.practices![id]!, 1);
    }
  });

  it('tell of the size of Sample City, and nothing of the few that are larger', () => {
    expect(Object.keys(cohort('size:250k-500k')!.criteria!)).to.have.length(43);
    expect(cohort('size:500k+')).to.equal(undefined);
    const larger = madeUpRecords().filter(({ city }) => (city?.population ?? 0) >= 500_000);
    expect(larger).to.have.length.within(1, 4);
  });
});

function cohort(id: string): Cohort | undefined {
  return value!.cohorts.find((one) => one.id === id);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
