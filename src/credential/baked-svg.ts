/** Open Badges 3.0, 5.3.2.2: the credential in one element directly inside of `<svg>`, in the attribute `verify`. */
const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';
const ELEMENT = /<(?:[\w-]+:)?credential\b[^<>]*?\sverify\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const BAKED =
  /<(?:[\w-]+:)?credential\b[^<>]*\sverify\s*=[^<>]*>(?:\s*<\/(?:[\w-]+:)?credential\s*>)?/;
const OPENING = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/;
const ACTIVE =
  /<script\b|<foreignObject\b|<!ENTITY|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|data:text)/i;

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The credential in a picture; null where there is none. */
export function unbakeSvg(svg: string): string | null {
  const [, quoted, single] = ELEMENT.exec(svg) ?? [];
  return (quoted ?? single)?.trim() || null;
}

/** A picture with the credential in it. Throws a sentence where that cannot be done safely. */
export function bakeSvg(svg: string, token: string, { replace = false } = {}): string {
  if (!TOKEN.test(token))
    throw new Error('This is no signed credential: three parts with dots between.');
  if (ACTIVE.test(svg)) {
    throw new Error(
      'This SVG can run code (a script, an on… attribute, a foreignObject): use one that is a picture alone.',
    );
  }
  if (unbakeSvg(svg) !== null && !replace)
    throw new Error('This picture has a credential already.');
  const bare = svg.replace(BAKED, '');
  const [opening] = OPENING.exec(bare) ?? [];
  if (!opening || opening.endsWith('/>')) throw new Error('This is no SVG with anything in it.');
  const named = /\sxmlns:openbadges\s*=/.test(opening)
    ? opening
    : `${opening.slice(0, -1)} xmlns:openbadges="${NAMESPACE}">`;
  // A function, since a token may not be read as a pattern of what to put in.
  return bare.replace(
    opening,
    () => `${named}<openbadges:credential verify="${token}"></openbadges:credential>`,
  );
}
