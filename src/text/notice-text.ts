/** What stands in the place of a record that is on its way, or that could not be had. */
export interface NoticeText {
  readonly loading: string;
  /** What went wrong with an address, and what to do. */
  readonly failures: {
    readonly unreachable: string;
    readonly missing: string;
    readonly unreadable: string;
    readonly newer: string;
    readonly 'other-standard': string;
  };
  readonly retry: string;
}
