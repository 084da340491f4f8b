import type { Aggregate, PortalProblem } from '../outcomes/portal-figure.js';
import type { Message } from './message.js';

/** Why there is no figure, besides what is wrong with a table. */
export type PortalFailure =
  'unreachable' | 'missing' | 'no-table' | 'refused' | 'no-value-field' | PortalProblem['code'];

/** What is said of a figure that comes straight from an open data portal; mostly for whoever runs the page. */
export interface PortalText {
  readonly loading: string;
  /** `{field}`, `{count}`, `{year}`, `{where}` and `{message}` (the portal's own words), each where it is known. */
  readonly failures: Readonly<Record<PortalFailure, Message>>;
  /** In the place of `several-rows` where the rows have no year. */
  readonly severalWithoutYear: Message;
  /** In the place of `no-rows` where no row was ruled out. */
  readonly empty: string;
  /** Before a list of fields. */
  readonly fields: string;
  /** Behind what a reader cannot mend. */
  readonly mend: string;
  readonly retry: string;
  /** After the source, so in lower case; `{date}` is when it was read. */
  readonly read: string;
  /** The data could not be had again; `{date}` is when the figure was read. */
  readonly old: string;
  /** The data could not be had; the figure shown stands in the page itself. */
  readonly told: string;
  /** How the figure comes about, each a sentence. */
  readonly field: string;
  readonly fieldAndYear: string;
  readonly where: string;
  readonly aggregates: Readonly<Record<Aggregate, string>>;
  readonly part: string;
}
