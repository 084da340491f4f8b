import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { ROOT } from '../tools/library.js';
import { SLOWER } from './browser.js';
import { TASK_GROUPS } from './core/tasks.js';
import { GROUPS } from './groups.js';
import { measureInBrowser, type Plan } from './in-browser.js';
import { measureInNode } from './in-node.js';
import { picture } from './picture.js';
import { conditions, machine, summaries, versions, type Table } from './results.js';
import { tableText } from './table.js';

const HELP = `npm run bench -- [--only <group>[,<group>]] [--rounds <number>]

What the elements cost, beside their peers, on this machine.
  --only    one group, or several:
            ${[...GROUPS, ...TASK_GROUPS].map(({ id }) => id).join(', ')}
  --rounds  how often each is measured, in turn with the others (3)
  --quiet   no lines of progress

A run of everything writes bench/results/<date>-<machine>.json and docs/images/cost.svg.`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const failures: string[] = [];

const plan: Plan = {
  rounds: Math.max(1, Number.parseInt(options.rounds, 10) || 1),
  say: (what) => {
    if (!options.quiet) console.error(what);
  },
  failed: (what) => {
    failures.push(what);
    console.error(`NOT MEASURED  ${what}`);
  },
};

/** The groups whose ids are asked for; all where none is. Throws for an id that there is not. */
function asked<T extends { readonly id: string }>(groups: readonly T[]): T[] {
  const ids = options.only?.split(',') ?? groups.map(({ id }) => id);
  const known = [...GROUPS, ...TASK_GROUPS].map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`--only names ${unknown.join(', ')}. See --help.`);
  return groups.filter(({ id }) => ids.includes(id));
}

/** The peers are installed by whoever measures, and by nobody else. */
function installPeers(): void {
  const bench = resolve(ROOT, 'bench');
  if (existsSync(resolve(bench, 'node_modules/survey-core'))) return;
  plan.say('Installing the peers, into bench/node_modules …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: bench, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The peers could not be installed: npm ci in bench/ failed.');
}

async function write(
  tables: readonly Table[],
  before: ReturnType<typeof machine>,
  chromium: string,
) {
  const day = new Date().toISOString().slice(0, 10);
  const { processor, cores, memoryGB } = before;
  const name = `${day}-${processor}-${cores}-cores-${memoryGB}-gb`.toLowerCase();
  const footer = `Medians of ${plan.rounds} rounds, ${day}. Browser: Chromium, processor slowed down ${SLOWER} times, brotli, cold cache. Ratios: round by round.`;
  const result = {
    date: day,
    machine: before,
    versions: versions(chromium),
    conditions: conditions(plan.rounds),
    units: 'bytes; ms; shift and ratios have none',
    tables: tables.map((table) => ({
      id: table.id,
      title: table.title,
      rows: summaries(table).map((row, index) => ({ ...row, rounds: table.rows[index]?.rounds })),
    })),
  };
  const path = `bench/results/${name.replaceAll(/[^a-z0-9]+/g, '-')}.json`;
  const text = JSON.stringify(result, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value,
  );
  mkdirSync(resolve(ROOT, 'bench/results'), { recursive: true });
  writeFileSync(resolve(ROOT, path), await format(text, { parser: 'json', printWidth: 100 }));
  writeFileSync(resolve(ROOT, 'docs/images/cost.svg'), picture(tables, footer));
  console.log(`\nWritten: ${path}, docs/images/cost.svg`);
}

/** Figures of a machine that does other work say nothing. */
function warnWhenBusy({ loadBefore: [load = 0], cores }: ReturnType<typeof machine>): void {
  if (load > cores / 2) {
    console.error(
      `This machine is busy (load ${load} on ${cores} cores): do not quote these times.`,
    );
  }
}

async function bench(): Promise<void> {
  const inBrowser = asked(GROUPS);
  const inNode = asked(TASK_GROUPS);
  const before = machine();
  warnWhenBusy(before);
  installPeers();
  const { tables, chromium } =
    inBrowser.length > 0 ? await measureInBrowser(inBrowser, plan) : { tables: [], chromium: '' };
  tables.push(...(inNode.length > 0 ? await measureInNode(inNode, plan) : []));
  for (const table of tables) console.log(tableText(table));
  if (options.only === undefined && failures.length === 0) await write(tables, before, chromium);
  for (const failure of failures) console.error(`NOT MEASURED  ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

if (options.help) console.log(HELP);
else await bench();
