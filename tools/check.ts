import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { buildDist, filesThatDiffer } from './build.js';
import { bundlingProblems } from './bundled.js';
import { readmeWithTables, undocumented } from './docs.js';
import { ROOT } from './library.js';
import { isWrong, sizes, sizeTable } from './sizes.js';

/** What is wrong, or nothing; `note` is printed either way. */
interface Outcome {
  readonly problem?: string;
  readonly note?: string;
}

interface Step {
  readonly name: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

const MAY_BE_PUBLISHED = /^(dist\/(?!demo\/).+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;

/** A style sheet has no types. */
const ATTW = ['--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', 'wwc.css'];

const packFolder = mkdtempSync(join(tmpdir(), 'wwc-widgets-'));
let packed = { filename: '', files: [] as { path: string }[] };

const STEPS: readonly Step[] = [
  { name: 'build', run: () => buildDist().then(() => ({})) },
  { name: 'build again: the same bytes', run: async () => outcome(await filesThatDiffer()) },
  { name: 'types', run: () => command('tsc', '-p', '.') },
  { name: 'types of the core, without a page', run: () => command('tsc', '-p', 'src') },
  { name: 'lint', run: () => command('oxlint', '--format', 'unix') },
  { name: 'format', run: () => command('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'docs', run: docs },
  { name: 'sizes', run: budgets },
  { name: 'package: what is in it', run: packageContents },
  { name: 'package: what a bundler keeps', run: async () => outcome(await bundlingProblems()) },
  { name: 'package: publint', run: () => command('publint', '--strict', tarball()) },
  {
    name: 'package: types as consumers see them',
    run: () => command('attw', tarball(), ...ATTW),
  },
];

async function docs(): Promise<Outcome> {
  const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
  const problems = undocumented().map((what) => `no comment: ${what}`);
  const numbers = readdirSync(resolve(ROOT, 'docs/decisions')).map((name) => name.slice(0, 4));
  const doubles = numbers.filter((number, at) => numbers.indexOf(number) !== at);
  problems.push(...doubles.map((number) => `more than one decision is numbered ${number}`));
  if (readme !== (await readmeWithTables(readme))) {
    problems.push('README differs from the class comments: npm run docs');
  }
  return outcome(problems);
}

function budgets(): Outcome {
  const rows = sizes();
  const wrong = rows.filter(isWrong);
  const note = sizeTable(rows);
  return wrong.length > 0 ? { note, problem: `${wrong.length} over budget or missing` } : { note };
}

function packageContents(): Outcome {
  const pack = spawnSync('npm', ['pack', '--json', '--pack-destination', packFolder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (pack.status !== 0) return { problem: pack.stderr };
  packed = JSON.parse(pack.stdout)[0];
  const strays = packed.files
    .map(({ path }) => path)
    .filter((path) => !MAY_BE_PUBLISHED.test(path));
  const note = `${packed.files.length} files`;
  return strays.length > 0 ? { note, problem: strays.join('\n') } : { note };
}

function tarball(): string {
  return join(packFolder, packed.filename);
}

function outcome(problems: readonly string[]): Outcome {
  return problems.length > 0 ? { problem: problems.join('\n') } : {};
}

/** Runs a tool of node_modules; what it says is the problem when it fails. */
function command(name: string, ...args: string[]): Outcome {
  const bin = resolve(ROOT, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` };
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  return status === 0 ? {} : { problem: error?.message ?? `${stdout}${stderr}` };
}

/** One line for each step, whatever became of those before. */
async function check(): Promise<number> {
  let failed = 0;
  for (const { name, run } of STEPS) {
    const { problem, note } = await outcomeOf(run);
    if (problem !== undefined) failed += 1;
    console.log(`${problem === undefined ? 'pass' : 'FAIL'}  ${name}`);
    for (const text of [note, problem]) {
      if (text) console.log(text.trim().replaceAll(/^/gm, '      '));
    }
  }
  console.log(`check: ${STEPS.length - failed} passed, ${failed} failed`);
  return failed;
}

async function outcomeOf(run: Step['run']): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

process.exitCode = (await check()) > 0 ? 1 : 0;
rmSync(packFolder, { recursive: true });
