import type { Code, State } from '../credential/verdict.js';

/** A state, or a finer difference that a reader is told. */
export type Outcome = State | 'verified-without-end' | 'fetch-failed';

/** What a signed badge says. Places to fill: `{tier}`, `{city}`, `{issuer}`, `{date}`. */
export interface CredentialText {
  readonly checking: string;
  /** The two lines of the badge, by what came of the check. */
  readonly lines: Readonly<Record<Outcome, { readonly title: string; readonly line: string }>>;
  /** Before everything that a badge of a demo issuer says. */
  readonly test: string;
  /** A city whose name the credential does not give. */
  readonly unnamed: string;
  /** Opens the details. */
  readonly details: string;
  readonly labels: {
    readonly issuer: string;
    readonly city: string;
    readonly tier: string;
    readonly figures: string;
    readonly awarded: string;
    readonly validFrom: string;
    readonly validUntil: string;
    readonly checked: string;
  };
  /** Of `{earned}` and `{total}`. */
  readonly criteria: string;
  readonly noEnd: string;
  /** How it was checked: `{date}` with the time of day. */
  readonly checkedHere: string;
  /** What the check proves and what it does not. */
  readonly caution: string;
  /** Why it is not verified, where the two lines do not say it. */
  readonly reasons: Readonly<Partial<Record<Code, string>>>;
  /** The link to the certifier's own page. */
  readonly verifyAt: string;
  /** What a test badge is worth. */
  readonly testExplained: string;
}
