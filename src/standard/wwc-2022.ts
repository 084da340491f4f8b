import type { Standard } from './standard.js';
import { edition2022 } from './wwc-2022-edition.js';
import { rules } from './wwc-2022-rules.js';

/** What Works Cities Certification, the edition of 2022, complete and with its official short names. */
export const wwc2022: Standard = edition2022(rules);
