import type { Piece } from './piece.js';

export const SCRIPT = '<script type="module" src="/wwc/wwc.js"></script>';

/** What to paste for these elements: the line for the script, the tags, and what no tag can hold. */
export function markupOf(pieces: readonly Piece[]): string {
  const followed = new Set(pieces.map((piece) => piece.attributes.get('for')));
  const tags = pieces.map((piece) => tagOf(piece, followed.has(piece.element.id)));
  return [SCRIPT, ...tags, ...styleOf(pieces)].join('\n');
}

function tagOf({ controls, element, attributes, documents }: Piece, isFollowed: boolean): string {
  const given = [...(isFollowed ? [['id', element.id] as const] : []), ...attributes];
  const list = given.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`));
  return `<${controls.tag}${list.join('')}>${inside(documents)}</${controls.tag}>`;
}

function inside(documents: ReadonlyMap<string, string>): string {
  const record = documents.get('assessment');
  return record ? `\n<script type="application/json">\n${record.trim()}\n</script>\n` : '';
}

function styleOf(pieces: readonly Piece[]): string[] {
  const rules = pieces
    .filter(({ styles }) => styles.size > 0)
    .map(({ controls, styles }) => {
      const lines = [...styles].map(([name, value]) => `  ${name}: ${value};`);
      return `${controls.tag} {\n${lines.join('\n')}\n}`;
    });
  return rules.length > 0 ? [`<style>\n${rules.join('\n')}\n</style>`] : [];
}

export function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
