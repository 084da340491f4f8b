import { markArcs } from '../mark.js';
import { escaped } from './html-line.js';
import type { Bars, Mark, Scale } from './report-document.js';

/** How high a bar is, and a lane under it. */
const BAR = 16;
const LANE = 10;

/** How the averages of others look, so that they differ without colors: a disc, a diamond, a triangle. */
const SHAPES = ['M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0', 'M0-6 6 0 0 6-6 0z', 'M0-6 6 5H-6z'];

/** The mark: a ring of arcs around a disc, broken where nobody is certified. All of it stands beside it as text. */
export function markPicture({ practices, label, isCertified }: Mark): string {
  const rings = markArcs(practices).flatMap(({ start, length, filled }) => [
    ring('unfilled', start, length),
    ring('filled', start, filled),
  ]);
  return `<svg class="mark${isCertified ? '' : ' outlined'}" viewBox="0 0 100 100" aria-hidden="true">${rings.join('')}<circle class="disc" cx="50" cy="50" r="33"/><text x="50" y="50" dy="0.36em">${escaped(label)}</text></svg>`;
}

function ring(name: string, start: number, length: number): string {
  const [at, long] = [start, length].map((share) => Number(share.toFixed(4)));
  return `<circle class="${name}" cx="50" cy="50" r="43" transform="rotate(-90 50 50)" pathLength="1" stroke-dasharray="${long} 2" stroke-dashoffset="${-(at ?? 0)}"/>`;
}

/** A bar for each practice, with the averages of others under it, each in a lane of its own. */
export function barsPicture({ legend, rows }: Bars): string {
  const [own = '', ...others] = legend;
  const keys = others.map((name, at) => `<span>${key(shape(at, '6', 8))} ${escaped(name)}</span>`);
  const head = legend.length
    ? `<p class="legend"><span>${key('<rect class="own" width="12" height="12" rx="2"/>')} ${escaped(own)}</span>${keys.join('')}</p>`
    : '';
  const bars = rows.map(({ name, percent, others: averages }) => {
    const marks = averages.map((value, at) =>
      value === null ? '' : shape(at, `${value}%`, BAR + 6 + at * LANE),
    );
    const height = averages.length ? BAR + 2 + averages.length * LANE : BAR;
    return `<span class="name">${escaped(name)}</span><svg class="bar" height="${height}"><rect class="rail" width="100%" height="${BAR}" rx="3"/><rect class="own" width="${percent}%" height="${BAR}" rx="3"/>${marks.join('')}</svg>`;
  });
  return `<div class="bars" aria-hidden="true">${head}${bars.join('')}</div>`;
}

function key(picture: string): string {
  return `<svg class="key" viewBox="0 0 12 16" width="12" height="16">${picture}</svg>`;
}

function shape(at: number, x: string, y: number): string {
  return `<svg x="${x}" y="${y}" overflow="visible"><path class="other" d="${SHAPES[at % SHAPES.length]}"/></svg>`;
}

/** A line of all criteria: how many are earned, and where each tier begins. */
export function scalePicture({ earned, total, tiers }: Scale): string {
  const at = (count: number) => `${Number(((100 * count) / total).toFixed(2))}%`;
  const bands = tiers.map(({ id, name, from }, index) => {
    const hue = /^(silver|gold|platinum)$/.test(id) ? ` class="${id}"` : '';
    // The last one has no room to its right; on a phone every other one stands lower.
    const side = index === tiers.length - 1 ? ' x="100%" text-anchor="end"' : '';
    const row = index % 2 === 1 ? ' class="lower"' : '';
    return `<svg${hue} x="${at(from)}" width="${at(total - from)}" overflow="visible"><rect class="band" y="18" width="100%" height="8"/><rect class="start" y="12" width="2" height="20"/><text y="50"${row}${side}><tspan class="tier">${escaped(name)}</tspan> ${from}</text></svg>`;
  });
  return `<svg class="scale" aria-hidden="true"><text class="now" x="${at(earned)}" y="9">${earned}</text><rect class="rail" y="18" width="100%" height="8" rx="4"/>${bands.join('')}<rect class="own" y="18" width="${at(earned)}" height="8" rx="4"/><circle class="here" cx="${at(earned)}" cy="22" r="7"/></svg>`;
}
