import { define } from '../shared/define.js';
import { WwcScorecard } from './wwc-scorecard.js';

define('wwc-scorecard', WwcScorecard);

export { WwcScorecard };
