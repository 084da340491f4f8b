import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildTasks } from './bundles.js';
import type { Task, TaskGroup } from './core/tasks.js';
import type { Plan } from './in-browser.js';
import type { Row, Table } from './results.js';

/** What a process of core/ writes. */
interface Told {
  readonly nanoseconds: number;
  readonly proof: unknown;
}

const run = promisify(execFile);

/** Measures these groups in Node, a process for each task and round; the tasks of a group in turn. */
export async function measureInNode(groups: readonly TaskGroup[], plan: Plan): Promise<Table[]> {
  const files = await buildTasks(
    new Set(groups.flatMap(({ tasks }) => tasks.map(({ entry }) => entry))),
  );
  const tables: Table[] = [];
  for (const group of groups) {
    const rows = await rowsOf(group, plan, (task) => once(task, files.get(task.entry) ?? ''));
    tables.push({ id: group.id, title: group.title, rows });
  }
  return tables;
}

async function rowsOf(
  group: TaskGroup,
  plan: Plan,
  measure: (task: Task) => Promise<Told>,
): Promise<Row[]> {
  const measured = new Map(group.tasks.map((task) => [task, [] as number[]]));
  const proofs = new Set<string>();
  for (let round = 1; round <= plan.rounds; round += 1) {
    plan.say(`${group.title}: round ${round} of ${plan.rounds}`);
    for (const [task, times] of measured) {
      try {
        const { nanoseconds, proof } = await measure(task);
        times.push(nanoseconds);
        if (!group.growth) proofs.add(JSON.stringify(proof));
      } catch (error) {
        plan.failed(`${group.id} ${task.id}: ${error instanceof Error ? error.message : error}`);
        measured.delete(task);
      }
    }
  }
  if (proofs.size > 1) plan.failed(`${group.id}: not everyone came to the same result`);
  return [...measured].map(([task, times]) => rowOf(task, group, times));
}

function rowOf(task: Task, { growth }: TaskGroup, times: readonly number[]): Row {
  const each = times.map((nanoseconds) => nanoseconds / 1e6);
  const { id, label } = task;
  if (!growth) return { id, label, rounds: { each } };
  const size = task.size ?? task.count;
  // With more units it is the sum that grows; with larger ones each of them does.
  const total = each.map((ms) => (growth === 'count' ? ms * task.count : ms));
  return { id, label, size, rounds: { each, total } };
}

async function once({ count, size }: Task, file: string): Promise<Told> {
  const args = [file, String(count), ...(size === undefined ? [] : [String(size)])];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1e8 });
  return JSON.parse(stdout);
}
