import { EventEmitter, once } from 'node:events';
import { startWebKitDriver } from './browsers.js';

/** For so long, in ms, WebKit may take to open a page, with its own start before the first. */
const OPENS_WITHIN = 50_000;

/** So often in a run WebKit is started anew before it counts as broken. */
const RESTARTS = 3;

/**
 * WebKit as the test runner's launcher (`BrowserLauncher` of @web/test-runner-core), one page after the other, and a plugin
 * of the runner that hears from each page that its tests begin.
 *
 * WebKit's driver never answers again once the process for pages has ended, and sometimes not although the page is there.
 * So a page is open when its tests begin, whatever the driver says. Where they do not begin, WebKit is started anew and
 * opens the page once more, and `say` is told. Whether WebKit itself ended while a page was open, `hasCrashed` says.
 */
export function webKitLauncher({ opensWithin = OPENS_WITHIN, say = console.log } = {}) {
  const addresses = new Map();
  const crashed = new Set();
  const begun = new EventEmitter();
  /** WebKit as it runs, or is being started: a promise. */
  let webKit = null;
  let driver = null;
  let restarts = 0;

  const end = () => {
    webKit?.then(
      ({ stop }) => stop(),
      () => {},
    );
    webKit = driver = null;
  };

  const call = async (address) => {
    const mine = (webKit ??= start());
    const started = await mine;
    if (webKit !== mine) throw new Error('another WebKit has been started meanwhile');
    ({ driver } = started);
    await driver.navigateTo(address);
  };

  const open = async (id, address) => {
    const signal = AbortSignal.timeout(opensWithin);
    const begins = once(begun, id, { signal });
    await Promise.race([begins, call(address).then(() => begins)]);
  };

  const launcher = {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    /** The WebDriver client; null while no WebKit runs. */
    get driver() {
      return driver;
    },
    async startSession(id, address) {
      addresses.set(id, address);
      try {
        await open(id, address);
      } catch (error) {
        end();
        restarts += 1;
        // The runner has gone on without this page, or nothing helps.
        if (!addresses.has(id) || restarts > RESTARTS) throw error;
        say(`WebKit did not open ${address} (${error.message}), and is started anew.`);
        await open(id, address);
      }
    },
    async stopSession(id) {
      addresses.delete(id);
      try {
        // Nothing of the page runs on beside the next one.
        await driver?.navigateTo('about:blank');
      } catch {
        crashed.add(id);
        end();
      }
      return {};
    },
    hasCrashed: (id) => crashed.has(id),
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    async startDebugSession() {
      throw new Error('WebKit has no window to watch: its display is a hidden one.');
    },
    async stop() {
      addresses.clear();
      end();
    },
  };
  return { launcher, begins: (id) => void begun.emit(id) };
}

/** Hears from each page that its tests begin: a plugin of the test runner. */
export function beginnings(begins) {
  return {
    name: 'wwc-beginnings',
    serverStart({ webSockets }) {
      webSockets.on('message', ({ data: { type, sessionId } }) => {
        if (type === 'wtr-session-started') begins(sessionId);
      });
    },
  };
}

async function start() {
  process.env.WDIO_LOG_LEVEL ??= 'error';
  const { WebDriver } = await import('webdriver');
  const { hostname, port, capabilities, stop } = await startWebKitDriver();
  try {
    const driver = await WebDriver.newSession({
      hostname,
      port,
      path: '/',
      capabilities: { ...capabilities, pageLoadStrategy: 'none' },
      connectionRetryTimeout: OPENS_WITHIN,
      connectionRetryCount: 0,
    });
    return { driver, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
