import { barsPicture, markPicture, scalePicture } from './html-pictures.js';
import { escaped, inline, placeOf } from './html-line.js';
import { REPORT_STYLE } from './html-style.js';
import type {
  Block,
  List,
  Opening,
  Part,
  ReportDocument,
  Section,
  Table,
} from './report-document.js';

/** Whatever might slip through, nothing runs and nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report as a page of its own, which needs no other file and no script. It follows the reader's light or dark, and
 * is made for paper too. Whatever stands in the record comes out as text.
 */
export function reportHtml(report: ReportDocument): string {
  const { lang, title, sections, outline, footer } = report;
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header class="${hue(report.opening.mark.tier)}">
${openingOf(report.opening)}
</header>
<nav aria-label="${escaped(outline)}"><ol>${sections.map(wayTo).join('')}</ol></nav>
<main class="${hue(report.opening.mark.tier)}">
${sections.map(section).join('\n')}
</main>
<footer>${footer.map((line) => `<p class="note">${inline(line)}</p>`).join('')}</footer>
</body>
</html>
`;
}

function openingOf({ city, title, mark, count, earned, basis, next, top }: Opening): string {
  const name = city === null ? '' : `<span class="city"><bdi>${escaped(city)}</bdi>: </span>`;
  return `${markPicture(mark)}
<h1>${name}<span class="title">${escaped(title)}</span></h1>
<div class="result"><p class="count"><strong>${escaped(count)}</strong> ${escaped(earned)}</p>
<p class="note">${escaped(basis)}</p></div>
${next ? part(next, 2) : `<p>${inline(top ?? '')}</p>`}`;
}

function wayTo({ id, heading }: Section): string {
  return `<li><a href="#${id}">${escaped(heading)}</a></li>`;
}

function section({ id, heading, blocks }: Section): string {
  const body = blocks.map((block) => written(block, 3)).join('\n');
  return `<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${escaped(heading)}</h2>
<div class="body">${body}</div>
</section>`;
}

/** Headings in it are of this level. */
function written(block: Block, level: number): string {
  switch (block.is) {
    case 'paragraph':
      return `<p>${inline(block.line)}</p>`;
    case 'note':
      return `<p class="note">${inline(block.line)}</p>`;
    case 'list':
    case 'steps':
      return list(block);
    case 'table':
      return table(block);
    case 'terms':
      return `<dl>${block.terms
        .map(
          ({ term, meaning }) => `<div><dt>${inline(term)}</dt><dd>${inline(meaning)}</dd></div>`,
        )
        .join('')}</dl>`;
    case 'part':
      return part(block, level);
    case 'bars':
      return barsPicture(block);
    case 'scale':
      return scalePicture(block);
  }
}

function list({ is, items, isOrdered = false }: List): string {
  const all = items.map((item) => `<li>${inline(item)}</li>`).join('');
  if (is === 'steps') return `<ol class="steps">${all}</ol>`;
  return isOrdered ? `<ol class="ordered">${all}</ol>` : `<ul>${all}</ul>`;
}

function part({ name = '', heading, blocks }: Part, level: number): string {
  const body = blocks.map((block) => written(block, level + 1)).join('\n');
  return `<div class="part ${name}"><h${level}>${inline(heading)}</h${level}>${body}</div>`;
}

/** On a phone its rows are cards, which would be no rows to a screen reader without these roles. */
function table({ name, caption, columns, rows, ids = [], hasTotal = false }: Table): string {
  const heads = columns.map(
    ({ heading, isFigure }) =>
      `<th role="columnheader" scope="col"${figure(isFigure)}>${inline(heading)}</th>`,
  );
  const body = rows.map((cells, at) => {
    const id = ids[at] === undefined ? '' : ` id="${escaped(placeOf(ids[at]))}"`;
    const isTotal = hasTotal && at === rows.length - 1;
    const [first = '', ...others] = cells;
    const head = `<th role="rowheader" scope="row">${inline(first)}</th>`;
    const rest = others.map((line, index) => {
      const { heading = '', isFigure } = columns[index + 1] ?? {};
      const empty = line === '' ? ' empty' : '';
      return `<td role="cell"${figure(isFigure, empty)}><span class="of" aria-hidden="true">${inline(heading)}</span> <span>${inline(line)}</span></td>`;
    });
    return `<tr role="row"${id}${isTotal ? ' class="total"' : ''}>${head}${rest.join('')}</tr>`;
  });
  return `<table role="table" class="${name}">
<caption>${inline(caption)}</caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">${body.join('\n')}</tbody>
</table>`;
}

function figure(isFigure: boolean | undefined, more = ''): string {
  const names = `${isFigure ? 'figure' : ''}${more}`.trim();
  return names ? ` class="${names}"` : '';
}

/** The class of a tier that has a hue of its own. */
function hue(tier: string | null): string {
  return tier !== null && /^(silver|gold|platinum)$/.test(tier) ? tier : '';
}
