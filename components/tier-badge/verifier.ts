/** All that checks a credential, and nothing that shows one. */
export { DEMO_TRUST } from '../../src/credential/demo-trust.js';
export { SKEW } from '../../src/credential/vc.js';
export { failed } from '../../src/credential/verdict.js';
export { MAX_CREDENTIAL, verify } from '../../src/credential/verify.js';
export { sharedText } from './shared-text.js';

/** From here, where all that the two share is loaded already, so that it becomes no file of its own. */
export const loadTrustParser = () => import('../../src/credential/parse-trust.js');
