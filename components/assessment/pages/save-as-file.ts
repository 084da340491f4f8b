import { toDocument } from './handed-over.js';

/** Lets the reader keep a record as a file, `sample-city.wwc.json`; what is no record is kept as it is. */
export function saveAsFile(value: unknown) {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const json = isRecord ? toDocument(value) : value;
  const blob = new Blob([JSON.stringify(json, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${nameOf(json)}.wwc.json`;
  link.click();
  // Safari reads the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameOf(json: unknown): string {
  const name = String((json as { city?: { name?: unknown } } | null)?.city?.name ?? '');
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60) || 'assessment'
  );
}
