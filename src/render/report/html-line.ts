import { cutAtLongRuns } from '../../text/long-runs.js';
import type { Line, Sign } from './report-document.js';

const STROKES: Readonly<Record<Sign, string>> = {
  met: 'm4 8.4 2.6 2.6 5.2-5.6',
  'not-met': 'M4 8h8',
  'not-reported': '',
  open: '',
};

/** A line as HTML. */
export function inline(line: Line): string {
  if (typeof line === 'string') return escaped(line);
  if (!('is' in line)) return line.map(inline).join('');
  switch (line.is) {
    case 'strong':
      return `<strong>${inline(line.text)}</strong>`;
    case 'soft':
    case 'tag':
      return `<span class="${line.is}">${inline(line.text)}</span>`;
    case 'given':
      return `<bdi>${cutAtLongRuns(line.text).map(piece).join('')}</bdi>`;
    case 'foreign':
      return `<span lang="${escaped(line.lang)}">${escaped(line.text)}</span>`;
    case 'link':
      return `<a href="${escaped(line.address)}" rel="noreferrer">${inline(line.text)}</a>`;
    case 'place':
      return `<a class="code" href="#${escaped(encodeURIComponent(placeOf(line.id)))}">${escaped(line.text)}</a>`;
    case 'lines':
      return line.lines.map((one) => `<span class="line">${inline(one)}</span>`).join('');
    case 'sign':
      return `<svg class="sign ${line.sign}" viewBox="0 0 16 16" aria-hidden="true"><path d="${STROKES[line.sign]}"/></svg>`;
  }
}

function piece(text: string, at: number): string {
  return at % 2 ? `<span>${escaped(text)}</span>` : escaped(text);
}

/** The id of a row on the page; codes of criteria would else meet the ids of sections. */
export function placeOf(id: string): string {
  return `criterion-${id}`;
}

/** Text as HTML shows it, in an element or in a quoted attribute; without signs that no page may hold. */
export function escaped(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
