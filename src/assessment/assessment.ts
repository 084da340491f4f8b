import type { Rest } from '../document/shape.js';
import type { Better, Link } from '../standard/standard.js';

/** The format's name and version, as it stands in a document. */
export const ASSESSMENT_FORMAT = 'wwc-assessment/1';

/** What a city says of a criterion; only `yes` earns it. */
export const ANSWERS = ['yes', 'in-progress', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How far a record has come; without one it counts as self-assessed. */
export const STATUSES = ['self-assessed', 'in-review', 'certified'] as const;
export type Status = (typeof STATUSES)[number];

/** A city's record: the document `wwc-assessment/1`. All but the first two members may be missing. */
export interface Assessment {
  readonly format: typeof ASSESSMENT_FORMAT;
  /** The id of the edition that it answers. */
  readonly standard: string;
  readonly status?: Status;
  readonly city?: City;
  /** By criterion code. */
  readonly answers?: Readonly<Record<string, CriterionAnswer>>;
  /** By the id of the outcome metric. */
  readonly outcomes?: Readonly<Record<string, OutcomeFigure>>;
  /** The day of each step by its id; null for a step that is known to be open. */
  readonly journey?: Readonly<Record<string, string | null>>;
  /** Where to learn more, beyond what the edition names. */
  readonly links?: readonly RecordLink[];
  /** A moment with its zone. */
  readonly updatedAt?: string;
  readonly rest?: Rest;
}

export interface City {
  readonly name?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** State or province. */
  readonly region?: string;
  /** Residents. */
  readonly population?: number;
  readonly website?: string;
  readonly rest?: Rest;
}

export interface RecordLink {
  readonly title?: string;
  /** As typed: not every one is an address that may be followed. */
  readonly url?: string;
  readonly rest?: Rest;
}

export interface CriterionAnswer {
  readonly answer?: Answer;
  /** Whether progress was made as part of the City Data Alliance. */
  readonly cityDataAlliance?: boolean;
  /** For the city's own use; never in a public copy. */
  readonly note?: string;
  readonly evidence?: readonly Evidence[];
  /** What the program decided; it counts before the answer. */
  readonly review?: Review;
  readonly rest?: Rest;
}

/** A document or link that supports an answer. */
export interface Evidence {
  readonly title?: string;
  /** As typed: not every one is an address that may be followed. */
  readonly url?: string;
  readonly date?: string;
  /** Private unless true. */
  readonly public?: boolean;
  readonly rest?: Rest;
}

export interface Review {
  readonly decision: Answer;
  /** Why. */
  readonly note?: string;
  readonly date?: string;
  readonly rest?: Rest;
}

/** A city's figure for an outcome metric; the members from `name` on describe one that it nominates. */
export interface OutcomeFigure {
  /** In the metric's unit. */
  readonly value?: number;
  readonly year?: number;
  readonly source?: Partial<Link> & { readonly rest?: Rest };
  readonly history?: readonly YearFigure[];
  readonly name?: string;
  readonly unit?: string;
  readonly target?: number;
  readonly better?: Better;
  /** The Sustainable Development Goal that it serves, 1 to 17. */
  readonly goal?: number;
  readonly rest?: Rest;
}

export interface YearFigure {
  readonly year: number;
  readonly value: number;
  readonly rest?: Rest;
}
