/**
 * Writes demo/sample-benchmark.json: what `wwc benchmark` makes of the records of cities that do not exist. The same each
 * time. Four of them are too few to be told as a group, so that a reader of the demo meets "not published".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer, Assessment } from '../src/assessment/assessment.js';
import { wwc2022 } from '../src/standard/wwc-2022.js';
import { ROOT } from './library.js';

const SEED = 2024;

/** How many cities of each country and size; those without a size do not say how many residents they have. */
const CITIES = [
  { country: 'US', population: 62_000, count: 34 },
  { country: 'US', population: 155_000, count: 58 },
  { country: 'US', population: 340_000, count: 41 },
  { country: 'US', population: 780_000, count: 4 },
  { country: 'US', population: null, count: 9 },
  { country: 'CA', population: 88_000, count: 7 },
  { country: 'CA', population: 210_000, count: 9 },
  { country: 'CO', population: 95_000, count: 8 },
  { country: 'BR', population: 180_000, count: 13 },
  { country: 'MX', population: 410_000, count: 11 },
] as const;

/** How much easier all criteria are for a city that is ten times as large, in log-odds. */
const EASE_OF_SIZE = 0.5;

/** How much each country's and each size's cities are better or worse at a practice than others, at most. */
const LEANING = 0.9;

/** The records, as a city's own files hold them. */
export function madeUpRecords(): readonly Assessment[] {
  const chance = seeded(SEED);
  const leanings = new Map<string, number>();
  const leaning = (of: string) => {
    const known = leanings.get(of) ?? LEANING * (2 * chance() - 1);
    leanings.set(of, known);
    return known;
  };
  const criteria = wwc2022.practices.flatMap(({ id, criteria: all }) =>
    all.map(({ code }) => ({ code, practice: id, ease: 2.4 * chance() - 1.9 })),
  );
  const places = CITIES.flatMap((place) => Array.from({ length: place.count }, () => place));
  return places.map(({ country, population }, at): Assessment => {
    const size = Math.log10((population ?? 100_000) / 100_000) * EASE_OF_SIZE;
    const able = 1.5 * (chance() + chance() + chance() - 1.5) + size;
    const answers = criteria.map(({ code, practice, ease }) => {
      const leans = leaning(`${country} ${practice}`) + leaning(`${population} ${practice}`);
      return [code, { answer: answer(able + ease + leans, chance) }];
    });
    return {
      format: 'wwc-assessment/1',
      standard: 'wwc-2022',
      city: { name: `Made-up City ${at + 1}`, country, ...(population && { population }) },
      answers: Object.fromEntries(answers),
    };
  });
}

function answer(ease: number, chance: () => number): Answer {
  if (chance() < 1 / (1 + Math.exp(-ease))) return 'yes';
  return chance() < 0.5 ? 'in-progress' : 'no';
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32, by Tommy Ettinger, in the public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes what `wwc benchmark` makes of them. */
export function writeBenchmark(out: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-cities-'));
  const paths = madeUpRecords().map((record, at) => {
    const path = join(folder, `${at + 1}.json`);
    writeFileSync(path, JSON.stringify(record));
    return path;
  });
  const told = ['--as-of', '2024', '--illustrative', '--title', 'Made up for this demo'];
  const wwc = ['--import', 'tsx', resolve(ROOT, 'src/cli/wwc.ts'), 'benchmark', ...paths, ...told];
  const done = spawnSync(process.execPath, [...wwc, '--out', out, '--replace'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
  if (done.status !== 0) throw new Error(`wwc benchmark ended with ${done.status}`);
}

const isRun = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isRun) writeBenchmark(resolve(ROOT, 'demo/sample-benchmark.json'));
