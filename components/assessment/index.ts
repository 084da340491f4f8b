import { define } from '../shared/define.js';
import { WwcAssessment } from './wwc-assessment.js';

define('wwc-assessment', WwcAssessment);

export { WwcAssessment };
export type { AssessmentChange } from './draft.js';
export type { AssessmentSent, AssessmentSubmit } from './submission/sending.js';
