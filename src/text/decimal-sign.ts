const POINT = /^(en(-(CA|PR|US))?|es-(419|CU|DO|GT|MX|NI|PA|PR|SV|US))$/;
const COMMA = /^es(-(AR|BO|CL|CO|EC|ES|PY|VE))?$/;

/**
 * Where most of the Americas write, in English or Spanish: the sign before the decimals, which is all in which their
 * figures and days differ. Null for all else, which `Intl` knows: its first number takes a
 * browser longer than all the rest of a card.
 *
 * @param lang BCP 47.
 * @see https://cldr.unicode.org
 */
export function decimalSign(lang: string): '.' | ',' | null {
  return POINT.test(lang) ? '.' : COMMA.test(lang) ? ',' : null;
}
