import type { Standard } from './standard.js';
import { practices2022 } from './wwc-2022-names.js';
import type { rules as Rules2022 } from './wwc-2022-rules.js';
import { words2022 } from './wwc-2022-words.js';

/**
 * The edition of 2022 with its words, given its rules: who loads the words later than the rules has the rules once.
 */
export function edition2022(rules: typeof Rules2022): Standard {
  return words2022(rules, practices2022(rules));
}
