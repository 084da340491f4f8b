import { benchmark, wwc2022 } from '../../src/index.js';
import { report } from './measure.js';
import { records } from './records.js';

const COUNTRIES = ['US', 'US', 'US', 'CA', 'BR', 'MX'];

const cities = Number(process.argv[3] ?? 100);
const all = records(cities).map((record, index) => ({
  ...record,
  city: {
    country: COUNTRIES[index % COUNTRIES.length] ?? 'US',
    population: 30_000 + ((7919 * index) % 700_000),
  },
}));

await report((count) => {
  let document: unknown;
  for (let index = 0; index < count; index += 1) {
    document = benchmark(all, wwc2022, { asOf: '2024-09-15', minimumGroup: 5 });
  }
  return document;
}, cities);
