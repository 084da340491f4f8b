/** What a cell says; nothing where it holds what cannot be said, such as `{"toString": null}`. */
export function cellText(cell: unknown): string {
  try {
    return String(cell ?? '').trim();
  } catch {
    return '';
  }
}
