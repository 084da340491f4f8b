import { parseArgs } from 'node:util';
import type { Assessment } from '../assessment/assessment.js';
import { benchmark as benchmarkOf } from '../benchmark/make-benchmark.js';
import { parseBenchmark } from '../benchmark/parse-benchmark.js';
import { assessmentIn, standardIn } from './documents.js';
import { refuseToOverwrite, writeWhole } from './files.js';
import type { Io } from './io.js';
import { misuse, Refusal } from './refusal.js';

export async function benchmark(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals: paths } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'as-of': { type: 'string' },
      'minimum-group': { type: 'string', default: '5' },
      title: { type: 'string' },
      url: { type: 'string' },
      illustrative: { type: 'boolean', default: false },
      standard: { type: 'string' },
      out: { type: 'string' },
      replace: { type: 'boolean', default: false },
    },
  });
  const { 'as-of': asOf, title, url, illustrative, out, replace } = values;
  const minimumGroup = Number(values['minimum-group']);
  if (!paths.length || !asOf) throw misuse('Needed: the records, a file each, and --as-of 2024.');
  if (!Number.isInteger(minimumGroup) || minimumGroup < 2)
    throw misuse('--minimum-group is a whole number of 2 or more; 5 is usual.');
  if (out) refuseToOverwrite(out, { replace });
  const standard = standardIn(values.standard, io);
  const records = paths.map((path) => assessmentIn(path, standard, io));
  refuseTwice(paths, records);
  const source = { ...(title && { title }), ...(url && { url }) };
  const made = benchmarkOf(records, standard, {
    asOf,
    minimumGroup,
    illustrative,
    ...((title || url) && { source }),
  });
  const [problem] = parseBenchmark(made, standard).problems;
  if (problem) throw misuse(problem.message);
  const text = JSON.stringify(made, null, 2);
  if (out) writeWhole(out, `${text}\n`, { replace });
  else io.say(text);
  const [read, kept] = [counted(records, 'record'), counted(made.cohorts, 'cohort')];
  io.note(`${read}, ${kept} that may be published.`);
  return 0;
}

function counted({ length }: readonly unknown[], what: string): string {
  return `${length} ${what}${length === 1 ? '' : 's'}`;
}

/** Two records of one city would count as two cities, and hide nobody. */
function refuseTwice(paths: readonly string[], records: readonly Assessment[]): void {
  const seen = new Map<string, string>();
  for (const [at, { city }] of records.entries()) {
    const path = paths[at] ?? '';
    if (!city?.name) continue;
    const key = JSON.stringify([city.name, city.region, city.country]);
    const before = seen.get(key);
    if (before !== undefined) {
      throw new Refusal(`${before} and ${path} are both of ${city.name}: one record for a city.`);
    }
    seen.set(key, path);
  }
}
