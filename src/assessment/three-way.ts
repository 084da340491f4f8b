import type { Assessment } from './assessment.js';
import type * as Merge from './merge.js';

/** What these are made of; handed over, since a page has it already when it comes to them. */
type Basics = Pick<typeof Merge, 'joinCopies' | 'momentsAfter'>;

/** Records held against each other. */
export function threeWay({ joinCopies, momentsAfter }: Basics) {
  /** Puts the changes of two records together, which both come from `base`: member by member, a list as a whole. */
  function mergeAssessments(base: Assessment, mine: Assessment, theirs: Assessment): Merge.Merged {
    const changed = (assessment: Assessment, moment: number): Merge.Copy => ({
      assessment,
      moments: momentsAfter(base, assessment, undefined, moment),
    });
    const { assessment, conflicts } = joinCopies(changed(mine, 2), changed(theirs, 1));
    return { assessment, conflicts };
  }

  /** JSON Pointers of the members that are another in each, or are in one alone. */
  function differing(one: Assessment, other: Assessment): readonly string[] {
    const moments = momentsAfter(one, other, undefined, 1);
    return joinCopies({ assessment: one, moments }, { assessment: other, moments }).conflicts;
  }

  return { mergeAssessments, differing };
}
