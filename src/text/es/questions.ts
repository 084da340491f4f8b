/** All that is asked, in one file: who needs one of the two needs both. */
export { criteria } from './criteria.js';
export { practices } from './practices.js';
