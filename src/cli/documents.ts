import type { Assessment } from '../assessment/assessment.js';
import { parseAssessment } from '../assessment/parse-assessment.js';
import type { Benchmark } from '../benchmark/benchmark.js';
import { parseBenchmark } from '../benchmark/parse-benchmark.js';
import type { Parsed } from '../document/shape.js';
import { byDate } from '../scoring/record-date.js';
import { parseStandard } from '../standard/parse-standard.js';
import type { Standard } from '../standard/standard.js';
import { wwc2022 } from '../standard/wwc-2022.js';
import { readJson } from './files.js';
import type { Io } from './io.js';
import { Refusal } from './refusal.js';

/** So many problems are named; whoever has more begins with these. */
const NAMED = 5;

const NEWER = 'It was written by a newer version: update wwc-widgets.';

/** The edition in a file; without one, that of 2022. */
export function standardIn(path: string | undefined, io: Io): Standard {
  if (path === undefined) return wwc2022;
  return whole(path, parseStandard(readJson(path, io)), io);
}

export function assessmentIn(path: string, standard: Standard, io: Io): Assessment {
  return assessmentOf(readJson(path, io), path, standard, io);
}

function assessmentOf(input: unknown, path: string, standard: Standard, io: Io): Assessment {
  const parsed = parseAssessment(input, standard);
  if (parsed.problems.some(({ code }) => code === 'unknown-standard')) {
    const { standard: named } = input as { standard: unknown };
    throw new Refusal(
      `${path} answers the edition ${JSON.stringify(named)}, and this is about ${standard.id}. Bring its edition: --standard FILE`,
    );
  }
  return whole(path, parsed, io);
}

/** The records in a file, which may be a list: the latest, and those before it. */
export function recordsIn(path: string, standard: Standard, io: Io): [Assessment, Assessment[]] {
  const input = readJson(path, io);
  const read = (Array.isArray(input) ? input : [input]).map((one) =>
    assessmentOf(one, path, standard, io),
  );
  const inTime = read.toSorted(byDate);
  const latest = inTime.pop();
  if (!latest) throw new Refusal(`${path} is an empty list: there is no record in it.`);
  return [latest, inTime];
}

export function benchmarkIn(path: string, standard: Standard, io: Io): Benchmark {
  return whole(path, parseBenchmark(readJson(path, io), standard), io);
}

/** The document, with a note on what of it is left out; a refusal where there is none. */
function whole<T>(path: string, { value, problems }: Parsed<T>, io: Io): T {
  const [first] = problems;
  const advice = first?.code === 'newer-version' ? ` ${NEWER}` : '';
  if (value === undefined) {
    throw new Refusal(`${path}: ${first?.message ?? 'cannot be read.'}${advice}`);
  }
  for (const { message } of problems.slice(0, NAMED)) io.note(`${path}, left out: ${message}`);
  if (problems.length > NAMED) io.note(`${path}: and ${problems.length - NAMED} more.`);
  return value;
}
