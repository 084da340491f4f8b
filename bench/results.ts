import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { ROOT } from '../tools/library.js';
import { SLOWER } from './browser.js';
import { figure, ratio, slope, type Figure } from './figures.js';

/** One thing that was measured, with the numbers of every round by the name of the figure. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly size?: number;
  readonly rounds: Readonly<Record<string, readonly number[]>>;
}

/** Things that do the same, or the same thing at several sizes. */
export interface Table {
  readonly id: string;
  readonly title: string;
  /** The first is the one that the others are held against. */
  readonly rows: readonly Row[];
}

/** A row with what its rounds come to. */
export interface Summary {
  readonly id: string;
  readonly label: string;
  readonly size?: number;
  readonly figures: Readonly<Record<string, Figure>>;
  /** How many times as much as the first row; absent in that row itself. */
  readonly ratios?: Readonly<Record<string, Figure>>;
  /** The exponent of growth from the row before; absent where it cannot be said. */
  readonly slopes?: Readonly<Record<string, number>>;
}

/** The machine, without a name or an address of it. */
export function machine() {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    loadBefore: loadavg().map((load) => Math.round(100 * load) / 100),
  };
}

/** What was measured with what. */
export function versions(chromium: string): Record<string, string> {
  const { dependencies } = readJson('bench/package.json') as {
    dependencies: Record<string, string>;
  };
  const installed = ['lit', 'chart.js', 'vite'].map((name) => {
    const { version } = readJson(`node_modules/${name}/package.json`) as { version: string };
    return [name, version];
  });
  return {
    'wwc-widgets': commit(),
    chromium,
    node: process.version,
    ...Object.fromEntries(installed),
    ...dependencies,
  };
}

export function conditions(rounds: number) {
  return { rounds, processorSlowedDown: SLOWER, compression: 'brotli 11, data 5', cache: 'cold' };
}

export function summaries({ rows }: Table): Summary[] {
  return rows.map((row, index) => {
    const [reference] = rows;
    const before = rows[index - 1];
    const figures = mapped(row.rounds, (values) => figure(values));
    return {
      id: row.id,
      label: row.label,
      figures,
      ...(row.size === undefined ? {} : { size: row.size }),
      ...(index > 0 && reference
        ? {
            ratios: mapped(row.rounds, (values, name) =>
              ratio(values, reference.rounds[name] ?? []),
            ),
          }
        : {}),
      ...(row.size !== undefined && before ? { slopes: slopesOf(before, row) } : {}),
    };
  });
}

function slopesOf(before: Row, row: Row): Record<string, number> {
  const point = ({ size = 0, rounds }: Row, name: string) => ({
    size,
    value: figure(rounds[name] ?? []).median,
  });
  return mapped(row.rounds, (_, name) => slope(point(before, name), point(row, name)));
}

function mapped<T>(
  rounds: Row['rounds'],
  map: (values: readonly number[], name: string) => T | null,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(rounds).flatMap(([name, values]): [string, T][] => {
      const value = map(values, name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** The version, and the commit where the sources are under version control. */
function commit(): string {
  const { version } = readJson('package.json') as { version: string };
  try {
    const hash = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return `${version} ${hash.trim()}`;
  } catch {
    return version;
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
}
