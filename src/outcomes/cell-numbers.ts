/**
 * Numbers as they stand in the cells of a table. Whether a comma stands before decimals or between thousands is seen
 * from all cells of a column together, so that `1,234` is not read in a way that its neighbor `88,4` forbids.
 */

import { STEP, type Steps } from './steps.js';

/** Why cells are not read. */
export type CellProblem = 'mixed-units' | 'no-numbers' | 'unclear-commas';

/**
 * Codes that stand where the US Census has no figure.
 * https://www.census.gov/data/developers/data-sets/acs-1year/notes-on-acs-estimate-and-annotation-values.html
 */
const SUPPRESSED = new Set([
  -222222222, -333333333, -555555555, -666666666, -888888888, -999999999,
]);

/** What people write where there is no figure; all else without a number is a word that does not belong here. */
const NOTHING = /^(?:[-–—.*#]*|\(?[xnzds]\)?|n\.?\/?[ad]\.?|null|none|nan|n\.?d\.?|s\/?d)$/i;

const WITH_POINT = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;
const WITH_COMMA = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?$/;
const WITH_UNIT = /^([+-]?[\d.,\s'’]*\d)\s*([%\p{L}°].*)$/su;

/** A number with its unit is shorter. */
const LONGEST = 80; // characters

/**
 * The number in each cell, in order; null where there is none: a code for a suppressed figure, nothing, a word among
 * numbers. A column is refused as a whole that holds words alone, in which units differ (some cells are percentages by
 * their sign and others are not), or whose commas may mean two things; `1,234` is a thousand and more unless `commas`
 * says that decimals may stand behind a comma.
 */
export function* cellNumbers(
  cells: Iterable<unknown>,
  { commas }: { readonly commas: boolean },
): Steps<readonly (number | null)[] | CellProblem> {
  const [withPoint, withComma]: [(number | null)[], (number | null)[]] = [[], []];
  const units = new Set<string>();
  let [forPoint, forComma, differs, hasWords] = [true, true, false, false];
  for (const cell of cells) {
    const { bare, unit } = textOf(cell);
    const isFigure = isNumber(bare);
    const [point, comma] = [numberIn(bare, true), numberIn(bare, false)];
    if (isFigure) {
      units.add(unit);
      forPoint &&= WITH_POINT.test(bare);
      forComma &&= WITH_COMMA.test(bare);
      differs ||= point !== comma;
    } else hasWords ||= !NOTHING.test(bare);
    withPoint.push(point);
    if (withComma.push(comma) % STEP === 0) yield;
  }
  if (units.size > 1) return 'mixed-units';
  if ([...units].some((unit) => unit !== '' && unit !== '%') || (hasWords && !units.size)) {
    return 'no-numbers';
  }
  if (forPoint === forComma && (!forPoint || (commas && differs))) return 'unclear-commas';
  return forPoint ? withPoint : withComma;
}

function isNumber(bare: string): boolean {
  return /\d/.test(bare) && (WITH_POINT.test(bare) || WITH_COMMA.test(bare));
}

interface CellText {
  readonly bare: string;
  /** What stands behind the number, `%` for most; empty without anything. */
  readonly unit: string;
}

/** A cell without the spaces and the sign around its number. */
function textOf(cell: unknown): CellText {
  if (typeof cell === 'number') return { bare: String(cell), unit: '' };
  if (typeof cell !== 'string') return { bare: isEmpty(cell) ? '' : typeof cell, unit: '' };
  const text = cell.trim().replace('\u2212', '-');
  if (isNumber(text) || text.length > LONGEST) return { bare: text, unit: '' };
  const [, number, unit = ''] = WITH_UNIT.exec(text) ?? [];
  const bare = (number ?? text).replaceAll(/(?<=\d)[\s'’](?=\d{3})/g, '');
  return isNumber(bare) ? { bare, unit } : { bare: text, unit: '' };
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined;
}

function numberIn(bare: string, hasPoint: boolean): number | null {
  const form = hasPoint ? WITH_POINT : WITH_COMMA;
  if (!/\d/.test(bare) || !form.test(bare)) return null;
  const plain = hasPoint ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) && !SUPPRESSED.has(number) ? number : null;
}
