/**
 * What somebody has written, cut where it has no space for 1,000 characters: every second piece is such a run. As a box
 * of its own each has its lines at once; for a megabyte without spaces Chromium needs minutes.
 */
export function cutAtLongRuns(text: string): readonly string[] {
  return text.split(/(\S{1000}\p{M}{0,9})/u);
}
