/**
 * What the form says of one criterion. All of it is our own plain wording of the standard, not the
 * program's: unofficial in every language.
 */
export interface CriterionText {
  /** Translated short name; absent in English, where the standard itself holds the official one. */
  readonly name?: string;
  /** Answered with Yes, In progress or No; carries every requirement of the criterion; ends in "?". */
  readonly question: string;
  /** One sentence on what a Yes needs: thresholds and what reviewers asked for, nothing new. */
  readonly counts: string;
  /**
   * What cities typically show: guidance, not a rule. A list that follows "For example:", so it
   * starts in lower case and has no full stop.
   */
  readonly evidence: string;
}

/** The texts of all criteria of an edition, by criterion code such as `DM1`. */
export type CriteriaText = Readonly<Record<string, CriterionText>>;

/** What is said of one of the eight foundational practices. */
export interface PracticeText {
  /** Translated name; absent in English, where the standard itself holds the official one. */
  readonly name?: string;
  /** Two or three plain sentences, our own wording. */
  readonly explanation: string;
}

/** The texts of all practices of an edition, by practice id such as `DM`. */
export type PracticesText = Readonly<Record<string, PracticeText>>;
