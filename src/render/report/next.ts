import { plan, type Plan, type Reason, type Step } from '../../scoring/plan.js';
import { say } from '../../text/message.js';
import { criterionName, rowsOf, type Row } from './criterion-row.js';
import { remarks } from './field.js';
import { outcomeName } from './outcomes.js';
import { link, official, percent, practiceName, tierName, type Page } from './page.js';
import { given, lines, soft, type Block, type Line } from './report-document.js';

/** The way on: the shortest way to the next tier, what else is open, what to mend, where to learn. */
export function next(page: Page): Block[] {
  const { words, standard, assessment } = page;
  const text = words.report.next;
  const way = plan(assessment, standard, { benchmark: page.benchmark ?? undefined });
  const rows = standard.practices.flatMap((practice) => rowsOf(page, practice));
  const mend = rows.filter(({ counts, isChanged }) => counts !== 'yes' && isChanged);
  const hasNotes = mend.some(({ note }) => note !== null);
  const links = [
    ...standard.links.map(({ title, url }) => link(url, official(page, title))),
    ...(assessment.links ?? [])
      .filter(({ title, url }) => title || url)
      .map(({ title, url }) => link(url, given(title || url || ''))),
  ];
  return [
    ...(way ? wayTo(page, way) : [{ is: 'paragraph', line: text.top } as const]),
    ...part(text.mend, mend.map(withNote), hasNotes ? text.mendWhy : undefined),
    ...part(text.learn, links),
  ];
}

function wayTo(page: Page, way: Plan): Block[] {
  const { toReach, fewest, outcomes, others, othersWhy } = page.words.report.next;
  const { steps, needed, target } = way;
  const items = steps.map((step) => stepLine(page, way, step));
  const metrics = way.outcomes.open.map((id) => outcomeName(page, id));
  const isBesideOthers = steps.some(({ reasons }) => reasons.includes('common'));
  const blocks: Block[] = isBesideOthers ? remarks(page) : [];
  if (needed > 0) {
    blocks.push({ is: 'paragraph', line: say(page, fewest, { count: needed }) });
    blocks.push({ is: 'list', items: items.slice(0, needed), isOrdered: true });
  }
  if (way.outcomes.needed > 0) {
    blocks.push({ is: 'paragraph', line: say(page, outcomes, { count: way.outcomes.needed }) });
    blocks.push({ is: 'list', items: metrics });
  }
  const heading = say(page, toReach, { tier: tierName(page, target) });
  return [
    { is: 'part', heading, blocks },
    ...part(others, items.slice(needed), needed > 0 ? othersWhy : undefined),
  ];
}

function stepLine(page: Page, way: Plan, step: Step): Line {
  const name: Line = [
    { is: 'place', id: step.code, text: step.code },
    ' ',
    criterionName(page, step.code),
  ];
  const why = step.reasons.map((reason): Line => [
    ' ',
    { is: 'tag', text: because(page, { way, step, reason }) },
  ]);
  return why.length > 0 ? [name, ...why] : name;
}

interface Given {
  readonly way: Plan;
  readonly step: Step;
  readonly reason: Reason;
}

/** Why a step stands where it does. */
function because(page: Page, { way: { target, cohort }, step, reason }: Given): Line {
  const text = page.words.report.next.reasons;
  if (reason === 'gate') return say(page, text.gate, { tier: tierName(page, target) });
  if (reason === 'in-progress') return text[reason];
  if (reason === 'common') {
    const common = cohort === 'all' ? text.commonOfAll : text.commonOfSize;
    return say(page, common, { share: percent(page, 100 * (step.share ?? 0)) });
  }
  const [before = '', after = ''] = text[reason].split('{practice}');
  return [before, practiceName(page, step.practice), after];
}

function part(heading: string, items: readonly Line[], why?: string): Block[] {
  if (items.length === 0) return [];
  const note: Block[] = why === undefined ? [] : [{ is: 'note', line: why }];
  return [{ is: 'part', heading, blocks: [...note, { is: 'list', items }] }];
}

function withNote({ code, name, note }: Row): Line {
  const head: Line = [{ is: 'place', id: code, text: code }, ' ', name];
  return lines(head, note === null ? null : soft(given(note)));
}
