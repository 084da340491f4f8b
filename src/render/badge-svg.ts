import type { Tally } from '../scoring/score.js';
import { markArcs } from './mark.js';
import { escaped } from './xml.js';

/** What a picture of a badge says; a picture proves nothing, so it says where to check it. */
export interface BadgePicture {
  readonly tier: string;
  /** In the middle of the mark. */
  readonly initial: string;
  /** Two or three lines: what was certified, for whom and until when, where to check it. */
  readonly lines: readonly string[];
  /** For the arcs of the mark; none for a plain ring. */
  readonly practices: readonly Pick<Tally, 'earned' | 'total'>[];
  /** A word across the badge of a demo issuer: TEST. */
  readonly stamp: string | null;
}

/** Hues of the tiers on white; another tier is gray. */
const HUES: Readonly<Record<string, string>> = {
  silver: '#566575',
  gold: '#8a6100',
  platinum: '#2c4a7a',
};

const WIDTH = 400;
const HEIGHT = 104;

/** The badge as a static SVG: no script, no style sheet, no font of its own, with a text for those who cannot see it. */
export function badgeSvg({ tier, initial, lines, practices, stamp }: BadgePicture): string {
  const hue = (Object.hasOwn(HUES, tier) && HUES[tier]) || '#5f6b77';
  const title = [stamp, ...lines].filter(Boolean).join('. ');
  const rings = (practices.length > 0 ? markArcs(practices) : [{ start: 0, length: 1, filled: 1 }])
    .map(
      (arc) =>
        ring(arc.start, arc.length, `${hue}" stroke-opacity="0.24`) +
        ring(arc.start, arc.filled, hue),
    )
    .join('');
  const [first = '', ...rest] = lines;
  const below = rest.map((line, i) => textAt(56 + 22 * i, 14, line, '#4b5764')).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t">` +
    `<title id="t">${escaped(title)}</title>` +
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="12" fill="#fff" stroke="#c9d0d7"/>` +
    `<g transform="translate(16 16) scale(0.72)">${rings}` +
    `<circle cx="50" cy="50" r="34" fill="${hue}"/>` +
    `<text x="50" y="61" fill="#fff" font-family="sans-serif" font-size="30" font-weight="700" text-anchor="middle">${escaped(initial)}</text></g>` +
    textAt(34, 18, first, '#1b2733', ' font-weight="700"') +
    below +
    (stamp ? stampOf(stamp) : '') +
    `</svg>`
  );
}

function ring(start: number, length: number, stroke: string): string {
  if (length === 0) return '';
  const round = (share: number) => Number(share.toFixed(4));
  return (
    `<circle cx="50" cy="50" r="43" transform="rotate(-90 50 50)" fill="none" stroke="${stroke}" stroke-width="9" ` +
    `pathLength="1" stroke-dasharray="${round(length)} 2" stroke-dashoffset="${round(-start)}"/>`
  );
}

/** Long lines are pressed together rather than cut off. */
function textAt(y: number, size: number, line: string, fill: string, more = ''): string {
  const room = WIDTH - 104 - 16;
  const press =
    line.length * size * 0.56 > room ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="104" y="${y}" fill="${fill}" font-family="sans-serif" font-size="${size}"${more}${press}>${escaped(line)}</text>`;
}

function stampOf(word: string): string {
  return (
    `<text x="${WIDTH / 2}" y="76" fill="#9c1f1f" fill-opacity="0.22" font-family="sans-serif" font-size="64" font-weight="700" ` +
    `text-anchor="middle" letter-spacing="12" transform="rotate(-8 200 52)">${escaped(word)}</text>`
  );
}
