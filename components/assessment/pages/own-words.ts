import type { Assessment } from '../../../src/assessment/assessment.js';
import { inOwnWords, isSame } from './handed-over.js';

/** A certification does not outlive a change of what it rests on; a note or a link is no such change. */
export function afterChange(before: Assessment, after: Assessment): Assessment {
  if (isSame(before, after)) return before;
  return isSame(claimsOf(before), claimsOf(after)) ? after : inOwnWords(before, after);
}

/** What a certification rests on. */
export function claimsOf({ city, answers = {}, outcomes }: Omit<Assessment, 'status'>) {
  const said = Object.entries(answers).map(([code, { answer, review }]) => [code, answer, review]);
  return [city, outcomes, said.filter(([, ...given]) => given.some(Boolean)).toSorted()];
}
