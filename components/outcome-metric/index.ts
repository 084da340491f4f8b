import { define } from '../shared/define.js';
import { WwcOutcomeMetric } from './wwc-outcome-metric.js';

define('wwc-outcome-metric', WwcOutcomeMetric);

export { WwcOutcomeMetric };
