import * as answers from './edit-answer.js';
import { detailEdits } from './edit-details.js';

export { withAnswer, withEntry, type Change } from './edit-answer.js';

export const { withCity, withEvidence, withOutcome, withSource, withYear } = detailEdits(answers);
