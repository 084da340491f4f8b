/**
 * The three browser engines: where they are on this machine, how they get there, how they are started.
 * The tests use it, and so does every other tool of the project that needs a real browser.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What an engine needs: programs by every name they go by, Debian's and Ubuntu's packages, the variable that overrides. */
const NEEDS = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROME_BIN',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    packages: [['chromium', 'chromium-browser']],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_BIN',
    programs: ['firefox-esr', 'firefox'],
    packages: [['firefox-esr', 'firefox']],
  },
  webkit: {
    label: 'WebKit',
    variable: 'WEBKIT_DRIVER_BIN',
    programs: ['WebKitWebDriver'],
    packages: [['webkit2gtk-driver'], ['xvfb']],
  },
};

/** The names that `BROWSERS` takes, in the order in which they are reported. */
export const ENGINES = Object.keys(NEEDS);

/** Flags for Chromium: no request of its own leaves the machine, and root may run it. */
export const CHROMIUM_ARGS = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // For test/embed/removed.test.ts.
  '--js-flags=--expose-gc',
];

/** The engines that a comma list asks for: all of them where it is empty, none for `none`. Throws for an unknown name. */
export function enginesFrom(list = '') {
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const asked = names.filter((name) => name !== '');
  if (asked.length === 0) return ENGINES;
  if (asked.length === 1 && asked[0] === 'none') return [];
  const unknown = asked.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `BROWSERS names ${unknown.join(', ')}. Known are ${ENGINES.join(', ')}, or none for the tests in Node alone.`,
    );
  }
  return ENGINES.filter((name) => asked.includes(name));
}

/** The program of this engine (for WebKit: its driver), or null where a part of what it needs is missing. */
export function findBrowser(engine) {
  const { programs, variable } = NEEDS[engine];
  const program = process.env[variable] || firstOnPath(programs);
  if (!program || !isExecutable(program)) return null;
  if (engine === 'webkit' && !(firstOnPath(['Xvfb']) && findMiniBrowser())) return null;
  return program;
}

/**
 * Sees to it that each engine is there, by `apt-get install` where this is Debian or Ubuntu and we are root.
 * Returns a sentence for each that still is not, which says how to get it.
 */
export function ensureBrowsers(engines) {
  const missing = engines.filter((engine) => !findBrowser(engine));
  if (missing.length === 0) return [];
  if (isRoot() && firstOnPath(['apt-get'])) install(missing);
  return missing.filter((engine) => !findBrowser(engine)).map(howToGet);
}

/**
 * Starts a hidden display and WebKit's driver on it, on a free port. `stop` ends both, and they never outlive this
 * process. `capabilities` is what a WebDriver client asks this driver for.
 */
export async function startWebKitDriver() {
  const home = mkdtempSync(join(tmpdir(), 'wwc-webkit-'));
  const children = [];
  const stop = () => {
    process.off('exit', stop);
    for (const child of children.splice(0).reverse()) endGroup(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', stop);
  try {
    makeWindowNarrow(home);
    const display = await startXvfb(children);
    const port = await freePort();
    const driver = startGroup(children, findBrowser('webkit'), [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, ...webKitEnvironment(home), DISPLAY: display },
    });
    await answering(driver, `http://127.0.0.1:${port}/status`);
    return { hostname: '127.0.0.1', port, capabilities: webKitCapabilities(), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A port of this machine that nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function isRoot() {
  return process.getuid?.() === 0;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstOnPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return files.find(isExecutable) ?? null;
}

function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((root) => existsSync(root));
  const folders = roots.flatMap((root) => [
    root,
    ...readdirSync(root)
      .filter((name) => name.includes('-linux-'))
      .map((name) => join(root, name)),
  ]);
  const files = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
    folders.map((folder) => join(folder, version, 'MiniBrowser')),
  );
  return files.find(isExecutable) ?? null;
}

function webKitCapabilities() {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
  };
}

function webKitEnvironment(home) {
  return {
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_RUNTIME_DIR: home,
    // WebKit makes en-US of C, and the unusable language C of C.UTF-8.
    LC_ALL: 'C',
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    // WebKit's own sandbox refuses to work for root.
    ...(isRoot() ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
}

/** Without this the toolbar of WebKit's window is 447 pixels wide at the least, and a page cannot be a phone's. */
function makeWindowNarrow(home) {
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(
    join(home, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }',
  );
}

function install(engines) {
  const packages = engines.flatMap((engine) =>
    NEEDS[engine].packages.map((names) => names.find(isInstallable) ?? names[0]),
  );
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

function isInstallable(name) {
  const { status, stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return status === 0 && /Candidate: (?!\(none\))/.test(stdout);
}

function aptGet(...args) {
  const result = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) console.log(`apt-get ${args[0]} ended with ${result.status}.`);
}

function howToGet(engine) {
  const { label, packages, variable } = NEEDS[engine];
  const names = packages.map((alternatives) => alternatives[0]).join(' ');
  const others = ENGINES.filter((name) => name !== engine).join(',');
  return (
    `${label} is not on this machine: on Debian or Ubuntu run "apt-get install ${names}" as root, ` +
    `elsewhere set ${variable} to its program, or leave it out with BROWSERS=${others}.`
  );
}

/** Starts a child as the head of its own process group, so that ending the group ends what the child started. */
function startGroup(children, program, args, options) {
  const child = spawn(program, args, { ...options, detached: true });
  child.on('error', (error) => console.error(`${program}: ${error.message}`));
  children.push(child);
  return child;
}

function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function startXvfb(children) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const xvfb = startGroup(children, firstOnPath(['Xvfb']), args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it was ready.`)));
    xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
}

async function answering(child, url) {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const ended = child.exitCode ?? child.signalCode;
    if (ended !== null) throw new Error(`WebKit's driver ended with ${ended}.`);
    const response = await fetch(url, { signal: AbortSignal.timeout(1000) }).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKit's driver did not answer within 20 seconds.");
}
