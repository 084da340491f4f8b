/**
 * Runs test files in Node, one after the other, in a process of its own that test/run.js starts and listens to: a test
 * that spoils its process spoils no other part of the run, and a file that does not load leaves the rest to run.
 */
import Mocha from 'mocha';
import { relative } from 'node:path';
import { addProblem, atLeastOneTest, resultOf, textOf } from './report.js';

// So that browsers that a test has started end with it.
process.on('SIGTERM', () => process.exit(143));

for (const path of process.argv.slice(2)) process.send(await runFile(path));
process.disconnect();

async function runFile(path) {
  const result = resultOf('Node', relative(process.cwd(), path));
  const mocha = new Mocha({
    timeout: 30_000,
    forbidOnly: Boolean(process.env.CI),
    reporter: function silent() {},
  });
  mocha.addFile(path);
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    return addProblem(result, 'outside a test', textOf(error));
  }
  const errors = await run(mocha);
  for (const [runnable, error] of errors) {
    if (runnable.type === 'hook') addProblem(result, runnable.fullTitle(), textOf(error));
  }
  countSuite(result, mocha.suite, errors);
  return atLeastOneTest(result);
}

/** Runs it and returns what failed, tests and hooks, with the error of each. */
function run(mocha) {
  const errors = new Map();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      // It listens to the process for errors, and another is to come.
      runner.dispose();
      resolve(errors);
    });
    runner.on('fail', (runnable, error) => errors.set(runnable, error));
  });
}

function countSuite(result, suite, errors) {
  for (const test of suite.tests) {
    if (test.isPending()) result.skipped += 1;
    else if (test.isPassed()) result.passed += 1;
    else addProblem(result, test.titlePath().join(' › '), textOf(errors.get(test)));
  }
  for (const child of suite.suites) countSuite(result, child, errors);
}
