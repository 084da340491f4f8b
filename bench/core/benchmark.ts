import { wwc2022 } from '../../src/index.js';
import * as core from '../../src/index.js';
import { absent, report } from './measure.js';
import { records } from './records.js';

type Benchmark = (assessments: unknown, standard: unknown, options: unknown) => unknown;

const { benchmark } = core as { readonly benchmark?: Benchmark };
const cities = Number(process.argv[3] ?? 100);
const all = records(cities).map((record, index) => ({
  ...record,
  city: { country: 'US', population: 30_000 + 40 * index },
}));

if (benchmark) {
  await report((count) => {
    let document: unknown;
    for (let index = 0; index < count; index += 1) {
      document = benchmark(all, wwc2022, { asOf: '2024-09-15', minimumGroup: 5 });
    }
    return document;
  }, cities);
} else absent();
