/** A report as plain data, before it is written as HTML or as Markdown. */
export interface ReportDocument {
  /** BCP 47. */
  readonly lang: string;
  /** For the window of a browser. */
  readonly title: string;
  readonly opening: Opening;
  readonly outline: string;
  readonly sections: readonly Section[];
  readonly footer: readonly Line[];
}

export interface Opening {
  /** The city; null where it has no name. */
  readonly city: string | null;
  readonly title: string;
  readonly mark: Mark;
  readonly count: string;
  readonly earned: string;
  /** On whose word this is, and of which day. */
  readonly basis: string;
  readonly next: Part | null;
  readonly top: string | null;
}

/** What the mark is drawn from: the arcs of the practices, around the tier. */
export interface Mark {
  readonly practices: readonly { readonly earned: number; readonly total: number }[];
  readonly label: string;
  /** Id of the tier, for its hue. */
  readonly tier: string | null;
  readonly isCertified: boolean;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Sign = 'met' | 'not-met' | 'not-reported' | 'open';

/** What stands in a line. A list is one piece after the other. */
export type Line =
  | string
  | readonly Line[]
  | { readonly is: 'strong' | 'soft' | 'tag'; readonly text: Line }
  /** Text that somebody outside has written. */
  | { readonly is: 'given'; readonly text: string }
  /** Words in another language than the report. */
  | { readonly is: 'foreign'; readonly lang: string; readonly text: string }
  | { readonly is: 'link'; readonly address: string; readonly text: Line }
  /** A way to a row of a table in the same report, by its id. */
  | { readonly is: 'place'; readonly id: string; readonly text: string }
  /** Each on a line of its own. */
  | { readonly is: 'lines'; readonly lines: readonly Line[] }
  /** The shape that goes with a word, and says nothing by itself. */
  | { readonly is: 'sign'; readonly sign: Sign };

export type Block = Paragraph | List | Table | Terms | Part | Bars | Scale;

export interface Paragraph {
  readonly is: 'paragraph' | 'note';
  readonly line: Line;
}

export interface List {
  readonly is: 'list' | 'steps';
  readonly items: readonly Line[];
  /** Whether their order means something. */
  readonly isOrdered?: boolean;
}

export interface Table {
  readonly is: 'table';
  readonly name: string;
  readonly caption: Line;
  /** The first is over the heads of the rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Line[])[];
  /** Of the rows, where there are ways to them. */
  readonly ids?: readonly string[];
  /** Whether the last row sums up the others. */
  readonly hasTotal?: boolean;
}

export interface Column {
  readonly heading: Line;
  readonly isFigure?: boolean;
}

/** Words and what they stand for. */
export interface Terms {
  readonly is: 'terms';
  readonly terms: readonly { readonly term: Line; readonly meaning: Line }[];
}

/** Blocks under a heading of their own. */
export interface Part {
  readonly is: 'part';
  readonly name?: string;
  readonly heading: Line;
  readonly blocks: readonly Block[];
}

/** A picture of a table that stands beside it: percents as bars, with those of others under them. */
export interface Bars {
  readonly is: 'bars';
  readonly legend: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly percent: number;
    readonly others: readonly (number | null)[];
  }[];
}

/** A picture of a table that stands beside it: how much is earned, and where each tier begins. */
export interface Scale {
  readonly is: 'scale';
  readonly earned: number;
  readonly total: number;
  readonly tiers: readonly { readonly id: string; readonly name: string; readonly from: number }[];
}

export function strong(text: Line): Line {
  return { is: 'strong', text };
}

export function soft(text: Line): Line {
  return { is: 'soft', text };
}

export function given(text: string): Line {
  return { is: 'given', text };
}

export function lines(...all: (Line | null)[]): Line {
  return { is: 'lines', lines: all.filter((line) => line !== null) };
}

export function sign(is: Sign): Line {
  return { is: 'sign', sign: is };
}
