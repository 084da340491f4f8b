import { summaries, type Table } from './results.js';
import { time, times } from './table.js';

/** One comparison: bars over a figure of a table. */
interface Panel {
  readonly title: string;
  readonly table: string;
  readonly figure: string;
  readonly rows: readonly string[];
  readonly write: (value: number) => string;
}

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

const FORMS = ['wwc', 'survey', 'formio'];

const PANELS: readonly Panel[] = [
  {
    title: 'A form of 43 questions: sent',
    table: 'assessment',
    figure: 'bytes',
    rows: FORMS,
    write: (bytes) => `${Math.round(bytes / 1000)} kB`,
  },
  {
    title: 'A form of 43 questions: script until ready',
    table: 'assessment',
    figure: 'script',
    rows: FORMS,
    write: time,
  },
  {
    title: 'Script for an answer, with saving it',
    table: 'assessment',
    figure: 'answerAll',
    rows: FORMS,
    write: time,
  },
  {
    title: 'Scoring one assessment, in Node',
    table: 'scoring',
    figure: 'each',
    rows: ['wwc', 'by-hand', 'rules'],
    write: time,
  },
];

const WIDTH = 880;
const PANEL = { width: 410, height: 148, gap: 20 };
const BAR = { left: 164, width: 150, height: 22, step: 34 };

/** The picture for the README: shorter is better in each panel. Readable on light and on dark pages. */
export function picture(tables: readonly Table[], footer: string): string {
  const panels = PANELS.flatMap((panel) => panelOf(panel, tables));
  const rows = Math.ceil(panels.length / 2);
  const height = 24 + rows * (PANEL.height + PANEL.gap) + 28;
  const drawn = panels.map((panel, index) => {
    const x = PANEL.gap + (index % 2) * (PANEL.width + PANEL.gap);
    const y = PANEL.gap + Math.floor(index / 2) * (PANEL.height + PANEL.gap);
    return `<g transform="translate(${x} ${y})">\n${panel}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(`What it costs, shorter is better. ${said(tables)}`)}</title>
<style>
  svg { font: 14px system-ui, sans-serif; fill: #1f2933; }
  .paper { fill: #ffffff; stroke: #d5dbe1; }
  .heading { font-weight: 700; }
  .ours { fill: #0b6e6e; }
  .other { fill: #a9b4bf; }
  .soft { fill: #52606d; font-size: 12px; }
  @media (prefers-color-scheme: dark) {
    svg { fill: #e6ebf0; }
    .paper { fill: #16202a; stroke: #33414f; }
    .ours { fill: #4fc3b8; }
    .other { fill: #64748b; }
    .soft { fill: #a9b4bf; }
  }
</style>
<rect class="paper" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="10"/>
${drawn.join('\n')}
<text class="soft" x="${PANEL.gap}" y="${height - 16}">${escaped(footer)}</text>
</svg>
`;
}

/** The bars of a panel; none where it was not measured. */
function panelOf(panel: Panel, tables: readonly Table[]): string[] {
  const bars = barsOf(panel, tables);
  if (bars.length < 2) return [];
  const longest = Math.max(...bars.map(({ value }) => value));
  return [
    [
      `<text class="heading" y="16">${escaped(panel.title)}</text>`,
      ...bars.map((bar, index) => barOf(bar, index, longest)),
    ].join('\n'),
  ];
}

function barOf({ label, value, text }: Bar, index: number, longest: number): string {
  const y = 34 + index * BAR.step;
  const width = Math.max(2, (BAR.width * value) / longest).toFixed(1);
  const middle = y + BAR.height / 2 + 5;
  return `<text x="${BAR.left - 10}" y="${middle}" text-anchor="end">${escaped(label)}</text>
<rect class="${index === 0 ? 'ours' : 'other'}" x="${BAR.left}" y="${y}" width="${width}" height="${BAR.height}" rx="3"/>
<text x="${BAR.left + Number(width) + 8}" y="${middle}">${escaped(text)}</text>`;
}

function barsOf({ table, figure, rows, write }: Panel, tables: readonly Table[]): Bar[] {
  const measured = tables.find(({ id }) => id === table);
  const all = measured ? summaries(measured) : [];
  return rows.flatMap((id, index) => {
    const row = all.find((one) => one.id === id);
    const value = row?.figures[figure]?.median;
    if (row === undefined || value === undefined) return [];
    const ratio = row.ratios?.[figure];
    const beside = index > 0 && ratio ? `, ${times(ratio.median)}` : '';
    const label = row.label.replace(/ \(.*/, '').replace(/, all$/, '');
    return [{ label, value, text: `${write(value)}${beside}` }];
  });
}

/** The same in words. */
function said(tables: readonly Table[]): string {
  return PANELS.map((panel) => {
    const bars = barsOf(panel, tables).map(({ label, text }) => `${label} ${text}`);
    return `${panel.title}: ${bars.join(', ')}.`;
  }).join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
