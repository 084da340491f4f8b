/**
 * Numbers as they stand in the cells of a table. Whether a comma stands before decimals or between thousands is seen
 * from all cells of a column together, so that `1,234` is not read in a way that its neighbor `88,4` forbids.
 */

/** Why cells are not read. */
export type CellProblem = 'mixed-units' | 'unclear-commas';

/** Codes that stand where the US Census has no figure. */
const SUPPRESSED = new Set([
  -222222222, -333333333, -555555555, -666666666, -888888888, -999999999,
]);

const WITH_POINT = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;
const WITH_COMMA = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?$/;

/**
 * The number in each cell, in order; null where there is none: words, a code for a suppressed figure, nothing. A
 * column is refused as a whole in which some cells are percentages by their sign and others are not, or whose commas
 * may mean two things; `1,234` is a thousand and more unless `commas` says that decimals may stand behind a comma.
 */
export function cellNumbers(
  cells: readonly unknown[],
  { commas }: { readonly commas: boolean },
): readonly (number | null)[] | CellProblem {
  const texts = cells.map(textOf);
  const figures = texts.filter(({ bare }) => /\d/.test(bare) && isNumber(bare));
  if (new Set(figures.map(({ isPercent }) => isPercent)).size > 1) return 'mixed-units';
  const forPoint = figures.every(({ bare }) => WITH_POINT.test(bare));
  const forComma = figures.every(({ bare }) => WITH_COMMA.test(bare));
  const differs = figures.some(({ bare }) => numberIn(bare, true) !== numberIn(bare, false));
  if ((!forPoint && !forComma) || (forPoint && forComma && commas && differs)) {
    return 'unclear-commas';
  }
  return texts.map(({ bare }) => numberIn(bare, forPoint));
}

function isNumber(bare: string): boolean {
  return WITH_POINT.test(bare) || WITH_COMMA.test(bare);
}

interface CellText {
  readonly bare: string;
  readonly isPercent: boolean;
}

/** A cell without the spaces and the sign around its number. */
function textOf(cell: unknown): CellText {
  if (typeof cell !== 'string' && typeof cell !== 'number') return { bare: '', isPercent: false };
  const text = String(cell).trim().replace('\u2212', '-');
  const bare = text.replace(/\s*%$/, '').replaceAll(/(?<=\d)[\s'’](?=\d{3})/g, '');
  return { bare, isPercent: bare.length < text.length && text.endsWith('%') };
}

function numberIn(bare: string, hasPoint: boolean): number | null {
  const form = hasPoint ? WITH_POINT : WITH_COMMA;
  if (!/\d/.test(bare) || !form.test(bare)) return null;
  const plain = hasPoint ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) && !SUPPRESSED.has(number) ? number : null;
}
