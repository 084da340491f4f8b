import { parseDocument } from '../document/parse-document.js';
import { repeated } from '../document/repeated.js';
import { dictionaryOf, leaf, listOf, objectOf, orNull, type Parsed } from '../document/shape.js';
import { between, flag, isDay, matching, oneOf, text, whole } from '../document/values.js';
import { criteriaOf, type Rules } from '../standard/standard.js';
import { rules as wwc2022 } from '../standard/wwc-2022-rules.js';
import { BENCHMARK_FORMAT, type Benchmark, type Cohort } from './benchmark.js';

/**
 * Reads the figures of other cities from outside. Never throws. `value` is absent where the input is no
 * benchmark, is of a newer version, or belongs to another edition than `standard`. Of two cohorts with one id
 * the first counts.
 */
export function parseBenchmark(input: unknown, standard: Rules = wwc2022): Parsed<Benchmark> {
  const header = { format: BENCHMARK_FORMAT, standard: standard.id };
  const parsed = parseDocument(input, header, benchmarkOf(standard));
  const { value, problems } = parsed;
  if (!value) return parsed;
  const ids = value.cohorts.map(({ id }, i) => ({ key: id, pointer: `/cohorts/${i}/id` }));
  return { value, problems: [...problems, ...repeated(ids)] };
}

function benchmarkOf(standard: Rules) {
  return objectOf<Benchmark>(
    {
      format: oneOf([BENCHMARK_FORMAT]),
      standard: text,
      asOf: leaf<string>('a year, a month or a day', isPartOfDay),
      illustrative: flag,
      source: objectOf<NonNullable<Benchmark['source']>>({ title: text, url: text }),
      cohorts: listOf(cohortOf(standard)),
    },
    ['cohorts'],
  );
}

/** `2024`, `2024-03` or `2024-03-01`. */
function isPartOfDay(input: unknown): boolean {
  if (typeof input !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(input)) return false;
  return isDay(`${input}-01-01`.slice(0, 10));
}

function cohortOf({ id, practices }: Rules) {
  const ids = practices.map((practice) => practice.id);
  const codes = criteriaOf({ practices }).map(({ code }) => code);
  const percent = orNull(between(0, 100));
  return objectOf<Cohort>(
    {
      id: matching('a cohort such as all or size:250k-500k', /^[a-z0-9+:-]+$/),
      cities: orNull(whole(0)),
      averagePercent: percent,
      practices: dictionaryOf(ids, `a practice of ${id}`, percent),
      criteria: dictionaryOf(codes, `a criterion of ${id}`, orNull(between(0, 1))),
    },
    ['id'],
  );
}
