import { buildFor } from './bundles.js';
import { startBrowser } from './browser.js';
import type { Case, Group } from './groups.js';
import { measure, type Round } from './measure.js';
import { htmlOf, plain, type Page } from './pages.js';
import type { Table } from './results.js';
import { sent, serve } from './server.js';

export interface Plan {
  readonly rounds: number;
  readonly say: (what: string) => void;
  /** What could not be measured, and why. */
  readonly failed: (what: string) => void;
}

const BLANK = '/blank.html';

/** Measures these groups in Chromium, round by round; the cases of a group in turn. */
export async function measureInBrowser(groups: readonly Group[], plan: Plan) {
  plan.say('Building what the pages load …');
  const pages = new Map(
    groups.flatMap((group) => group.cases.map((it) => [pathOf(group, it), it.page])),
  );
  const files = await buildFor(new Set([...pages.values()].flatMap(({ peer }) => peer ?? [])));
  files.set(BLANK, htmlFile(plain('')));
  for (const [path, page] of pages) {
    files.set(path, htmlFile(page));
    for (const [name, text] of Object.entries(page.files ?? {})) files.set(name, sent(name, text));
  }
  const site = await serve(files);
  const browser = await startBrowser();
  try {
    const tables: Table[] = [];
    const once = (group: Group, it: Case) =>
      measure(browser, {
        page: it.page,
        url: `${site.origin}${pathOf(group, it)}`,
        blank: `${site.origin}${BLANK}`,
        answering: it.answering,
      });
    // The first page of a browser pays for the browser.
    const [first] = groups;
    if (first?.cases[0]) await once(first, first.cases[0]).catch(() => null);
    for (const group of groups) tables.push(await tableOf(group, plan, (it) => once(group, it)));
    return { tables, chromium: await browser.version() };
  } finally {
    await browser.close();
    site.close();
  }
}

/** One group; a case that fails once is left out, and said to be. */
async function tableOf(group: Group, plan: Plan, once: (it: Case) => Promise<Round>) {
  const measured = new Map(group.cases.map((it) => [it, [] as Round[]]));
  for (let round = 1; round <= plan.rounds; round += 1) {
    plan.say(`${group.title}: round ${round} of ${plan.rounds}`);
    for (const [it, rounds] of measured) {
      try {
        rounds.push(await once(it));
      } catch (error) {
        plan.failed(`${group.id} ${it.id}: ${error instanceof Error ? error.message : error}`);
        measured.delete(it);
      }
    }
  }
  const rows = [...measured].map(([{ id, label, size }, rounds]) => ({
    id,
    label,
    ...(size === undefined ? {} : { size }),
    rounds: byFigure(rounds),
  }));
  return { id: group.id, title: group.title, rows };
}

function byFigure(rounds: readonly Round[]): Record<string, number[]> {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, rounds.map((round) => round[name] ?? Number.NaN)]),
  );
}

function pathOf(group: Group, it: Case): string {
  return `/${group.id}/${it.id}.html`;
}

function htmlFile(page: Page) {
  return sent('.html', htmlOf(page));
}
