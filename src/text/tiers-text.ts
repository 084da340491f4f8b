/** What a badge says of tiers, besides its own words. */
export interface TiersText {
  /** By tier id; a tier that is not here goes by its id. */
  readonly tiers: Readonly<Record<string, string>>;
  /** One or two letters for the middle of the mark, different for each tier. */
  readonly tierInitials: Readonly<Record<string, string>>;
  /** Said on the page by every language but the program's own. */
  readonly unofficial?: string;
}
