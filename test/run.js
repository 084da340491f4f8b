/**
 * `npm test`: everything in Node and in three browser engines. The last line says how many tests passed and failed.
 *
 *   npm test                                          all tests
 *   BROWSERS=chromium,webkit npm test                 in these engines (chromium, firefox, webkit; none: Node alone)
 *   npm test -- test/core/score.test.ts test/embed    these files and folders
 *
 * test/core runs in Node and in the browsers, test/cli in Node, test/components and test/embed in the browsers.
 * test/kill starts browsers itself, and kills them, or leaves them no room: KILLS=50 says how often Chromium and Firefox
 * each are killed.
 * The project is built first where one is among them that needs what is in dist/: all of test/embed does.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { ensureBrowsers, enginesFrom } from './browsers.js';
import {
  RUN,
  addProblem,
  closingLine,
  linesFor,
  resultOf,
  resultOfSession,
  sumOf,
  summaryOf,
} from './report.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IN_NODE = ['test/core/', 'test/cli/', 'test/kill/'];
const IN_BROWSERS = ['test/core/', 'test/components/', 'test/embed/'];
/** WebKit's driver gives no profile that outlives it, and says nothing of how much room there is. */
const NOT_IN_WEBKIT = ['test/kill/assessment-killed', 'test/kill/assessment-full'];
/** It starts WebKit itself. */
const NEEDS_WEBKIT = ['test/kill/webkit-crashes'];
const AGAINST_DIST = [
  'test/embed/',
  'test/kill/assessment-',
  'test/cli/built-core.test.ts',
  // These show records of the demo.
  'test/components/scorecard-paper',
  'test/components/scorecard-signed',
];

/** What the test runner's own command line would add to the configuration. */
const RUNNER_DEFAULTS = {
  protocol: 'http:',
  hostname: 'localhost',
  watch: false,
  browserLogs: true,
  coverageConfig: {},
  reporters: [],
  logger: {
    debug() {},
    log: (...values) => print([format(...values)]),
    warn: (...values) => print([format(...values)]),
    error: (...values) => print([format(...values)]),
    logSyntaxError: ({ message, filePath, line, column }) =>
      print([`    ${relative(ROOT, filePath)}:${line}:${column}: ${message}`]),
  },
};

/** What hangs must not hang the run: each of its parts takes a fraction of this. */
const LIMIT_MINUTES = 30;

const results = [];

/** Where the browsers keep their profiles, so that they leave nothing behind however this run ends. */
const temporary = mkdtempSync(join(tmpdir(), 'wwc-test-'));
process.env.TMPDIR = temporary;

process.chdir(ROOT);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => fail('the run', `It was ended by ${signal}.`));
process.on('uncaughtException', (error) => fail('the run', error?.stack ?? String(error)));
process.on('exit', printSums);
process.on('exit', endBrowsers);

await main();
process.exit();

async function main() {
  const engines = attempt('BROWSERS', () => enginesFrom(process.env.BROWSERS));
  const files = attempt('the test files', () => testFiles(process.argv.slice(2)));
  const leftOut = [
    ...(engines.some((engine) => engine !== 'webkit') ? [] : NOT_IN_WEBKIT),
    ...(engines.includes('webkit') ? [] : NEEDS_WEBKIT),
  ];
  let inNode = files.filter(isUnder(IN_NODE)).filter((file) => !isUnder(leftOut)(file));
  let inBrowsers = engines.length > 0 ? files.filter(isUnder(IN_BROWSERS)) : [];

  if (inBrowsers.length > 0) {
    for (const sentence of ensureBrowsers(engines)) report('a browser', sentence);
    if (results.length > 0) return;
  }
  const isAgainstDist = isUnder(AGAINST_DIST);
  if ([...inNode, ...inBrowsers].some(isAgainstDist) && !(await build())) {
    inNode = inNode.filter((file) => !isAgainstDist(file));
    inBrowsers = inBrowsers.filter((file) => !isAgainstDist(file));
  }
  if (inNode.length > 0) await runInNode(inNode);
  if (inBrowsers.length > 0) await runInBrowsers(inBrowsers, engines);
}

/** The test files that the arguments name (files and folders), or all. Throws for a name that is none. */
function testFiles(names) {
  const known = readdirSync('test', { recursive: true })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.test.ts') && isUnder([...IN_NODE, ...IN_BROWSERS])(name))
    .sort();
  if (names.length === 0) return known;
  const named = names.flatMap((name) => {
    const path = relative(ROOT, resolve(name)).replaceAll('\\', '/');
    const found = known.filter((file) => file === path || file.startsWith(`${path}/`));
    if (found.length === 0) throw new Error(`There is no test file ${name}.`);
    return found;
  });
  return [...new Set(named)];
}

function isUnder(folders) {
  return (file) => folders.some((folder) => file.startsWith(folder));
}

async function build() {
  const code = await exitCodeOf('npm', ['run', 'build']);
  if (code === 0) return true;
  report('npm run build', `It ended with ${code}: the tests of what is in dist/ are left out.`);
  return false;
}

async function runInNode(files) {
  print(['', `In Node, ${files.length} files`, '']);
  const reported = new Set();
  const code = await exitCodeOf(
    process.execPath,
    ['--import', 'tsx', 'test/node.js', ...files],
    (result) => {
      reported.add(result.file);
      results.push(result);
      print(linesFor(result.file, [result]));
    },
  );
  const lost = files.filter((file) => !reported.has(file));
  for (const file of lost) {
    results.push(
      addProblem(
        resultOf('Node', file),
        'outside a test',
        `Node ended with ${code} before its end.`,
      ),
    );
    print(linesFor(file, results.slice(-1)));
  }
}

async function runInBrowsers(files, engines) {
  print(['', `In ${engines.join(', ')}, ${files.length} files`, '']);
  const timer = setTimeout(
    () => fail('the browsers', `They did not end within ${LIMIT_MINUTES} minutes.`),
    LIMIT_MINUTES * 60_000,
  );
  const { default: config } = await import('../web-test-runner.config.js');
  const crashed = await runFiles(config, files);
  if (crashed.length > 0) {
    print(['', 'WebKit itself crashed: in a new one, once more', '']);
    const browsers = config.browsers.filter(({ hasCrashed }) => hasCrashed);
    const again = await runFiles({ ...config, browsers }, crashed);
    for (const file of again) report('WebKit', `It crashed twice under ${file}.`);
  }
  clearTimeout(timer);
  for (const browser of config.browsers) {
    const tests = results.filter(({ where }) => where === browser.name);
    if (tests.length !== files.length)
      report(browser.name, `It ran ${tests.length} of ${files.length} files.`);
  }
}

/** Returns the files under which a browser itself crashed, of which there is no result of it. */
async function runFiles(config, files) {
  const { TestRunner } = await import('@web/test-runner');
  const runner = new TestRunner({ ...RUNNER_DEFAULTS, ...config, files });
  const crashed = [];
  runner.sessions.on('session-status-updated', fileReporter(runner.sessions, crashed));
  const finished = new Promise((resolve) => {
    runner.on('finished', resolve);
    runner.on('stopped', resolve);
  });
  await runner.start();
  await finished;
  await runner.stop();
  return crashed;
}

/** Says what became of a file as soon as all engines are through with it. */
function fileReporter(sessions, crashed) {
  const finished = new Set();
  return ({ id, status, testFile }) => {
    if (status !== 'FINISHED' || finished.has(id)) return;
    finished.add(id);
    const ofFile = [...sessions.forTestFile(testFile)];
    if (!ofFile.every((session) => finished.has(session.id))) return;
    const file = relative(ROOT, testFile);
    const isLost = ({ browser, id, testResults }) => !testResults && browser.hasCrashed?.(id);
    const here = ofFile
      .filter((session) => !isLost(session))
      .map((session) => resultOfSession(session, file));
    results.push(...here);
    if (here.length > 0) print(linesFor(file, here));
    print(ofFile.flatMap(asides));
    if (here.length === ofFile.length) return;
    crashed.push(file);
    print(['    WebKit itself crashed under this file.']);
  };
}

/** What is no result but may explain one. */
function asides({ browser, logs = [], request404s = [] }) {
  const missing = request404s.filter((path) => !path.startsWith('test-server/'));
  return [
    ...logs.map((log) => `    ${browser.name} said: ${format(...log)}`),
    ...missing.map((path) => `    ${browser.name} asked for ${path}, which is not there.`),
  ];
}

/** The exit code of a program (or the signal that ended it), whose messages, if it sends any, go to `onMessage`. */
function exitCodeOf(program, args, onMessage) {
  const stdio = ['ignore', 'inherit', 'inherit', ...(onMessage ? ['ipc'] : [])];
  const child = spawn(program, args, { stdio, timeout: LIMIT_MINUTES * 60_000 });
  const end = () => child.kill();
  process.on('exit', end);
  if (onMessage) child.on('message', onMessage);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      process.off('exit', end);
      resolve(code ?? signal);
    });
  });
}

/** What `work` returns; where it throws, the run is over, with its message as the only failure. */
function attempt(title, work) {
  try {
    return work();
  } catch (error) {
    return fail(title, error.message);
  }
}

function fail(title, text) {
  report(title, text);
  process.exit();
}

function report(title, text) {
  const result = addProblem(resultOf(RUN, title), title, text);
  results.push(result);
  print(linesFor(title, [result]));
}

function print(lines) {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function printSums() {
  const { passed, failed } = sumOf(results);
  if (passed + failed === 0) report('the run', 'No test ran.');
  const summary = summaryOf(results);
  print(['', ...summary, ...(summary.length > 0 ? [''] : []), closingLine(results)]);
  process.exitCode = sumOf(results).failed > 0 ? 1 : 0;
}

/** Of several browsers that run when this process ends, or are about to start, Puppeteer itself ends but the first. */
function endBrowsers() {
  const list = `/proc/self/task/${process.pid}/children`;
  const children = existsSync(list) ? readFileSync(list, 'utf8').match(/\d+/g) : [];
  for (const pid of children ?? []) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
