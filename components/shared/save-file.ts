/** Hands a file to the reader, under a name that every system takes. */
export function saveFile(file: Blob, name: string, extension: string) {
  const link = document.createElement('a');
  const address = (link.href = URL.createObjectURL(file));
  link.download = `${plain(name)}.${extension}`;
  link.click();
  // Safari reads the file only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function plain(name: string): string {
  const words = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    words
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replaceAll(/^-|-$/g, '') || 'wwc'
  );
}
