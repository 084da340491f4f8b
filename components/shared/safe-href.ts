/** An address as a link may have it, resolved against the page; null for any that a reader should not follow. */
export function safeHref(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address, document.baseURI)) return null;
  const { href } = new URL(address, document.baseURI);
  return /^(https?|mailto):/.test(href) ? href : null;
}
