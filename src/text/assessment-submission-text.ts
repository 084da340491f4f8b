import type { Message } from './message.js';

/** Words of a form that is sent, reviewed, mended after a review, or part of another form. */
export interface SubmissionText {
  /** Why a form of the page cannot be submitted; `{code}` and `{name}` are those of the first criterion of `{count}`. */
  readonly gap: Message;
  /** The same, where the record is not there yet, or could not be had. */
  readonly lack: { readonly loading: string; readonly failed: string };
  /** In a review, or in what follows one, whose record has come anew since; `said` is followed by the way to that. */
  readonly newer: { readonly said: string; readonly review: string; readonly resubmit: string };
  readonly reset: { readonly cleared: string; readonly bringBack: string };
  readonly sending: SendingText;
  readonly reading: ReadingText;
  readonly review: ReviewText;
  readonly resubmit: ResubmitText;
}

/** Why a record did not arrive, or is not known to have arrived. */
export type SendingFailure =
  | 'offline'
  /** The browser does not let this page send there. */
  | 'forbidden'
  /** The page's own content policy does not. */
  | 'against-policy'
  | 'unreachable'
  | 'slow'
  /** An answer that comes from a page to sign in, or that sends elsewhere. */
  | 'moved'
  | 'signed-out'
  | 'not-there'
  | 'too-large'
  | 'refused'
  | 'busy'
  | 'broken';

export interface SendingText {
  readonly heading: string;
  /** `{host}` is the site that it goes to. */
  readonly everything: Message;
  readonly send: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly sendAgain: string;
  readonly sending: Message;
  readonly stopped: string;
  /** Today, and on another day. */
  readonly sent: Message;
  readonly sentOn: Message;
  /** `{id}` is the server's. */
  readonly reference: Message;
  /** After `sent`: whether the record has been changed since. */
  readonly changed: string;
  readonly unchanged: string;
  readonly failures: Readonly<Record<SendingFailure, string>>;
  /** `{words}` are the server's own. */
  readonly said: Message;
  readonly nothingLost: string;
  /** For the webmaster: the page names an address that nothing is sent to. */
  readonly notAnAddress: string;
}

/** A record that is read and not written. */
export interface ReadingText {
  readonly answer: string;
  readonly noAnswer: string;
  readonly note: string;
  readonly evidence: string;
  readonly alliance: string;
  readonly yes: string;
  readonly public: string;
  readonly private: string;
  readonly decision: string;
  readonly reason: string;
  readonly figure: string;
}

/** The page of who decides on a city's answers. */
export interface ReviewText {
  readonly title: string;
  readonly intro: string;
  /** `{decided}` of `{total}` criteria. */
  readonly decided: Message;
  readonly count: Message;
  readonly none: string;
  readonly changes: string;
  readonly decision: string;
  /** Of an earlier or a present decision. */
  readonly agrees: string;
  readonly differs: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly withoutReason: Message;
  readonly clear: string;
  /** Decides for the city's answer wherever nothing is decided yet. */
  readonly agreeWithRest: Message;
  readonly spoken: Message;
  readonly save: string;
  readonly saveHint: string;
  readonly download: string;
}

/** The page of a city that mends what was changed in review. */
export interface ResubmitText {
  readonly title: string;
  readonly intro: Message;
  readonly nothing: string;
  /** `{mended}` of `{count}`. */
  readonly mended: Message;
  readonly again: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly before: string;
  readonly after: string;
  readonly empty: string;
}
