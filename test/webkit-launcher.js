import { startWebKitDriver } from './browsers.js';

/** Longer than a page takes to open on a machine that has much to do, shorter than the runner's own limits. */
const ANSWERS_WITHIN = 40_000;

/**
 * WebKit as the test runner's launcher (`BrowserLauncher` of @web/test-runner-core), one page after the other.
 *
 * Where WebKit's process for pages ends while it opens one, its driver leaves every call unanswered from then on. No test
 * has run by then, so that page is opened in a WebKit started anew, once, and `say` is told. What ends under a test is that
 * test's failure; only the pages after it have a new WebKit.
 */
export function webKitLauncher({ answersWithin = ANSWERS_WITHIN, say = console.log } = {}) {
  const addresses = new Map();
  let started = null;
  let driver = null;

  const end = () => {
    started?.stop();
    started = driver = null;
  };

  const open = async (address) => {
    if (!driver) {
      process.env.WDIO_LOG_LEVEL ??= 'error';
      const { WebDriver } = await import('webdriver');
      started = await startWebKitDriver();
      const { hostname, port, capabilities } = started;
      driver = await WebDriver.newSession({
        hostname,
        port,
        path: '/',
        capabilities,
        connectionRetryTimeout: answersWithin,
        connectionRetryCount: 0,
      });
    }
    await driver.navigateTo(address);
  };

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    /** The WebDriver client of the page that is open. */
    get driver() {
      return driver;
    },
    async startSession(id, address) {
      addresses.set(id, address);
      try {
        await open(address);
      } catch (error) {
        say(`WebKit did not open ${address}, and is started anew: ${error.message}`);
        end();
        await open(address);
      }
    },
    async stopSession(id) {
      addresses.delete(id);
      try {
        // Nothing of the page runs on beside the next one.
        await driver?.navigateTo('about:blank');
      } catch (error) {
        end();
        throw error;
      }
      return {};
    },
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    async startDebugSession() {
      throw new Error('WebKit has no window to watch: its display is a hidden one.');
    },
    async stop() {
      end();
    },
  };
}
