/** What is said below a figure: its past, its goal, and how it comes about. */
export interface OutcomeMoreText {
  readonly goal: string;
  /** Opens the table of figures. */
  readonly years: string;
  readonly year: string;
  readonly figure: string;
  /** By metric id, for the edition `wwc-2022`: how the figure is computed. */
  readonly computed: Readonly<Record<string, string>>;
  /** The same for a metric of which nothing is known here. */
  readonly computedElsewhere: string;
  /** How it is held against `{target}`, which has its unit. */
  readonly compared: string;
}
