import type { Block, Line, List, Part, ReportDocument, Table } from './report-document.js';

/** The report as GitHub-flavored Markdown. Whatever stands in the record comes out as text. */
export function reportMarkdown(report: ReportDocument): string {
  const { opening, sections, footer } = report;
  const { next, top } = opening;
  const blocks = [
    `# ${inline(opening.city === null ? opening.title : `${opening.city}: ${opening.title}`)}`,
    `**${inline(opening.count)}** ${inline(opening.earned)}`,
    inline(opening.basis),
    ...(next ? part(next, 2) : []),
    ...(top === null ? [] : [inline(top)]),
    ...sections.flatMap(({ heading, blocks: body }) => [
      `## ${inline(heading)}`,
      ...body.flatMap((block) => written(block, 3)),
    ]),
    '---',
    footer.map(inline).join(' '),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Each in paragraphs; headings in it are of this level. Pictures are of what stands beside them. */
function written(block: Block, level: number): string[] {
  switch (block.is) {
    case 'paragraph':
    case 'note':
      return [inline(block.line)];
    case 'list':
    case 'steps':
      return [list(block)];
    case 'table':
      return table(block);
    case 'terms':
      return block.terms.map(({ term, meaning }) => `**${inline(term)}**<br>\n${inline(meaning)}`);
    case 'part':
      return part(block, level);
    case 'bars':
    case 'scale':
      return [];
  }
}

function list({ is, items, isOrdered = is === 'steps' }: List): string {
  return items.map((item, at) => `${isOrdered ? `${at + 1}.` : '-'} ${inline(item)}`).join('\n');
}

function part({ heading, blocks }: Part, level: number): string[] {
  return [
    `${'#'.repeat(level)} ${inline(heading)}`,
    ...blocks.flatMap((block) => written(block, level + 1)),
  ];
}

function table({ columns, rows }: Table): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    [
      line(columns.map(({ heading }) => inline(heading))),
      line(columns.map(({ isFigure }) => (isFigure ? '--:' : '---'))),
      ...rows.map((cells) => line(cells.map(inline))),
    ].join('\n'),
  ];
}

/** Signs are left out, and the gap after them. */
function inline(line: Line): string {
  return piece(line).replaceAll(/^ +| +$|(?<=<br>) +/g, '');
}

function piece(line: Line): string {
  if (typeof line === 'string') return escaped(line);
  if (!('is' in line)) return line.map(piece).join('');
  switch (line.is) {
    case 'strong':
      return `**${inline(line.text).trim()}**`;
    case 'tag':
      return `_${inline(line.text)}_`;
    case 'link':
      return `[${inline(line.text)}](<${line.address.replaceAll(/[<>\\\s|]/g, encodeURIComponent)}>)`;
    case 'lines':
      return line.lines.map(inline).join('<br>');
    case 'sign':
      return '';
    default:
      return piece(line.text);
  }
}

/** What Markdown would take for a sign of its own: anywhere, or where it begins a line. */
const SIGNS =
  /[\\`*_{}[\]<>#|~!@$]|:(?=\/)|&(?=[#\w])|^[-+=](?!\d)|(?<=^\d{1,9})[.)](?=\s|$)|(?<=www)\./g;

/** Text that stays text wherever it stands, on one line, read in the direction of the text around it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(SIGNS, String.raw`\$&`);
}
