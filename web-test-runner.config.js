import { esbuildPlugin } from '@web/dev-server-esbuild';
import { nodeResolvePlugin } from '@web/dev-server';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_ARGS, enginesFrom, findBrowser, freePort } from './test/browsers.js';
import { browserCommands } from './test/commands.js';
import { testServer } from './test/server.js';
import { beginnings, webKitLauncher } from './test/webkit-launcher.js';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** Each page's test file loads test/support/setup.ts before anything else. */
const setupFirst = {
  name: 'wwc-setup-first',
  transform({ path, body }) {
    if (path.endsWith('.test.ts')) return `import '/test/support/setup.ts'; ${body}`;
  },
};

/** What dist/ imports from a package is the production build of it, and all that it imports in turn; see ?production. */
function productionForDist() {
  const production = nodeResolvePlugin(rootDir, false, { exportConditions: ['production'] });
  return {
    name: 'wwc-production-for-dist',
    serverStart: (args) => production.serverStart?.(args),
    async resolveImport(args) {
      const { context, source } = args;
      const inPackage = 'production' in context.query;
      const isBare = !/^[./]|^https?:/.test(source);
      if (!inPackage && !(context.path.startsWith('/dist/') && isBare)) return undefined;
      const found = isBare ? await production.resolveImport(args) : source;
      const address = typeof found === 'object' ? found.id : found;
      return address?.includes('?') ? address : address && `${address}?production`;
    },
  };
}

const webKit = webKitLauncher();

const launchers = {
  chromium: () =>
    named(
      'Chromium',
      chromeLauncher({
        launchOptions: { executablePath: findBrowser('chromium'), args: CHROMIUM_ARGS },
        concurrency: 1,
      }),
    ),
  firefox: () =>
    named(
      'Firefox',
      puppeteerLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: findBrowser('firefox'),
          headless: true,
          env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
        },
        concurrency: 1,
      }),
    ),
  webkit: () => webKit.launcher,
};

function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

/** The engines that BROWSERS names (a comma list), or all three. */
const engines = enginesFrom(process.env.BROWSERS);

export default {
  rootDir,
  // Not the runner's default, 8000 and up: two runs at the same time would race for it.
  port: await freePort(),
  files: ['test/{core,components,embed}/**/*.test.ts'],
  browsers: engines.map((engine) => launchers[engine]()),
  // One page at a time in an engine: a page in the background gets no animation frames and no focus.
  concurrency: 1,
  concurrentBrowsers: 3,
  // Longer than WebKit takes to open a page twice.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  plugins: [
    setupFirst,
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    productionForDist(),
    nodeResolvePlugin(rootDir, false, { exportConditions: ['development'] }),
    browserCommands(),
    beginnings(webKit.begins),
  ],
  middleware: [testServer()],
  testFramework: {
    path: fileURLToPath(import.meta.resolve('@web/test-runner-mocha/dist/autorun.js')),
    config: { timeout: 30_000, forbidOnly: Boolean(process.env.CI) },
  },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>wwc-widgets: a test</title>
  </head>
  <body>
    <script>
      // Before the test runner's own listeners: they would repeat on the console what test/support/warnings.ts hears.
      addEventListener('error', ({ error }) => (window.wwcThrown = error));
      addEventListener('unhandledrejection', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        dispatchEvent(new CustomEvent('wwc-rejection', { detail: event.reason }));
      });
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
