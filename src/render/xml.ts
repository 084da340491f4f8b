/** A text for XML, in an element or in quotes. XML has no place for control characters, or for half a character, at all. */
export function escaped(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' && !/^[\uD800-\uDFFF\uFFFE\uFFFF]$/.test(character))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
