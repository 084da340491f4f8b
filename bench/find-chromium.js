/** Chromium as the tests find and start it; in JavaScript, since `test/browsers.js` has no types. */
import { CHROMIUM_ARGS, ensureBrowsers, findBrowser } from '../test/browsers.js';

/** The program and its flags. Throws a sentence that says how to get it where it is missing. */
export function findChromium() {
  const [missing] = ensureBrowsers(['chromium']);
  if (missing) throw new Error(missing);
  return { executablePath: findBrowser('chromium'), args: CHROMIUM_ARGS };
}
