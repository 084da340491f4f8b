/**
 * A complaint is what a page says with console.warn or console.error, Lit's development warnings among it, or a rejected
 * promise that nobody handles. Each one fails the test in which it is heard, unless the test expects it.
 */

/** What Lit says of its development build as such, which the tests use on purpose. */
const OF_THE_BUILD = [/^Lit is in dev mode/, /^Multiple versions of Lit loaded/];

declare global {
  interface Window {
    /** The last error that nobody caught: mocha fails the test for it, and the test runner repeats it on the console. */
    wwcThrown?: unknown;
  }
  interface WindowEventMap {
    /** A rejected promise that nobody handles; both come from the page of the tests, in web-test-runner.config.js. */
    'wwc-rejection': CustomEvent<unknown>;
  }
}

let heard: string[] = [];
let isInTest = false;

const later = globalThis.setTimeout.bind(globalThis);
const print = console.error.bind(console);

/**
 * Runs `act` and waits for it; expects that meanwhile the page complains at least once with a text that `pattern`
 * matches. Returns these texts, so that a test can count them. Other complaints still fail the test.
 */
export async function expectWarning(
  pattern: RegExp,
  act: () => unknown,
): Promise<readonly string[]> {
  const earlier = heard;
  heard = [];
  try {
    await act();
  } finally {
    await settled();
  }
  const expected = heard.filter((text) => pattern.test(text));
  const others = heard.filter((text) => !pattern.test(text));
  heard = [...earlier, ...others];
  if (expected.length === 0) {
    throw new Error(`No warning matches ${pattern}. Heard: ${others.join('; ') || 'nothing'}.`);
  }
  return expected;
}

/** Starts listening, for the life of the page. */
export function listen(): void {
  for (const method of ['warn', 'error'] as const) {
    console[method] = (...values: unknown[]) => {
      const isRepeated = 'wwcThrown' in window && values[0] === window.wwcThrown;
      if (!isRepeated) hear(`console.${method}`, values.map(textOf).join(' '));
    };
  }
  addEventListener('wwc-rejection', ({ detail }) => hear('unhandled rejection', textOf(detail)));
}

/** Runs `act`, then throws where something has complained since the last call. */
export async function failOnComplaints(act: () => unknown): Promise<void> {
  let failure: { error: unknown } | null = null;
  isInTest = true;
  try {
    await act();
  } catch (error) {
    failure = { error };
  }
  await settled();
  isInTest = false;
  const complaints = heard.join('\n');
  heard = [];
  if (failure && complaints && failure.error instanceof Error) {
    failure.error.message += `\nThe page also said:\n${complaints}`;
  }
  if (failure) throw failure.error;
  if (complaints) throw new Error(`The page complained:\n${complaints}`);
}

function hear(source: string, text: string): void {
  if (OF_THE_BUILD.some((pattern) => pattern.test(text))) return;
  heard.push(`${source}: ${text}`);
  // Where no test is there to fail at once, it may be why there is none.
  if (!isInTest) print(`${source}: ${text}`);
}

/** A rejection is called unhandled in a task of its own, soon after the one in which it happened. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise<void>((resolve) => later(resolve));
}

function textOf(value: unknown): string {
  if (!(value instanceof Error)) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  }
  const frames = (value.stack ?? '').split('\n').filter((line) => line.includes('.ts'));
  return [`${value.name}: ${value.message}`, ...frames.slice(0, 3)].join('\n');
}
