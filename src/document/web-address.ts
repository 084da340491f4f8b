declare class URL {
  static canParse(address: string): boolean;
  constructor(address: string);
  readonly href: string;
}

/** An address that a reader may follow from wherever it stands, as a program writes it; null for any other. */
export function webAddress(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return /^(https?|mailto):/.test(href) ? href : null;
}
