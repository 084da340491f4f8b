/** Registers the four tags, each unless the page has it already. */
export { WwcAssessment } from './assessment/index.js';
export { WwcOutcomeMetric } from './outcome-metric/index.js';
export { WwcScorecard } from './scorecard/index.js';
export { configureTrust, WwcTierBadge } from './tier-badge/index.js';
