/**
 * What a run has to say. A result is plain data:
 * { where: 'Node' | engine's name, file, passed, failed, skipped, problems: [{ title, text }] }
 */

import { inspect } from 'node:util';

/** Where a problem belongs that is no test's: a build, a browser. */
export const RUN = 'the run';

/** An empty result, to be counted up. */
export function resultOf(where, file) {
  return { where, file, passed: 0, failed: 0, skipped: 0, problems: [] };
}

/** Counts one thing that went wrong: a test, a hook, a file that does not load, an engine that does not start. */
export function addProblem(result, title, text) {
  result.failed += 1;
  result.problems.push({ title, text });
  return result;
}

/** A file in which nothing ran has not been tested. */
export function atLeastOneTest(result) {
  const { passed, failed, skipped } = result;
  if (passed + failed + skipped === 0) addProblem(result, 'no test', 'This file has no test.');
  return result;
}

/** The result of one file in one engine, from the test runner's session. */
export function resultOfSession(session, file) {
  const result = resultOf(session.browser.name, file);
  for (const error of session.errors ?? []) addProblem(result, 'outside a test', textOf(error));
  countSuite(result, session.testResults, []);
  if (session.passed === false && result.failed === 0) {
    addProblem(
      result,
      'outside a test',
      'The test runner calls this file failed and does not say why.',
    );
  }
  return atLeastOneTest(result);
}

/** One line for a file and, below it, what went wrong there. */
export function linesFor(file, results) {
  const mark = results.some(({ failed }) => failed > 0) ? '✗' : '✓';
  const counts = results.map((result) => `${result.where} ${countsOf(result)}`).join(' · ');
  const problems = results.flatMap(({ where, problems }) =>
    problems.map(({ title, text }) => `    ${where}: ${title}\n${indented(text)}`),
  );
  return [`${mark} ${file}  ${counts}`, ...problems];
}

/** A line for Node and for each engine, with its sums. */
export function summaryOf(results) {
  const places = [...new Set(results.map(({ where }) => where))].filter((where) => where !== RUN);
  return places.map((place) => {
    const here = results.filter(({ where }) => where === place);
    return `${place}: ${closingLine(here)} in ${here.length} ${here.length === 1 ? 'file' : 'files'}`;
  });
}

/** The sums over all results, as the last line says them. */
export function closingLine(results) {
  const { passed, failed, skipped } = sumOf(results);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function sumOf(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** An error as a reader wants it: its message, the two values that differ, the lines of the project it went through. */
export function textOf(error) {
  if (!error) return 'It did not run, because a hook before it failed.';
  if (typeof error !== 'object') return String(error);
  const { name = 'Error', message, stack = '' } = error;
  const values = ['expected', 'actual']
    .filter((key) => error[key] !== undefined)
    .map((key) => `${key}: ${typeof error[key] === 'string' ? error[key] : inspect(error[key])}`);
  const frames = stack
    .split('\n')
    .filter((line) => /\.[jt]s\b/.test(line) && !line.includes(message));
  return [`${name}: ${message}`, ...values, ...frames.slice(0, 6)].join('\n');
}

function countSuite(result, suite, path) {
  if (!suite) return;
  const titles = [...path, suite.name].filter(Boolean);
  for (const test of suite.tests) {
    if (test.skipped) result.skipped += 1;
    else if (test.passed) result.passed += 1;
    else addProblem(result, [...titles, test.name].join(' › '), textOf(test.error));
  }
  for (const child of suite.suites) countSuite(result, child, titles);
}

function countsOf({ passed, failed, skipped }) {
  const parts = [passed && `${passed} passed`, failed && `${failed} failed`];
  return [...parts, skipped && `${skipped} skipped`].filter(Boolean).join(', ') || 'nothing';
}

function indented(text) {
  return text
    .split('\n')
    .map((line) => `      ${line.trimEnd()}`)
    .join('\n');
}
