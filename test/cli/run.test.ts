import { expect } from 'chai';
import { spawnSync } from 'node:child_process';

/** Runs `npm test` with these arguments and variables: its exit code, what it says, and its last line. */
function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const { status, stdout } = spawnSync(process.execPath, ['test/run.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  it('fails for an engine that nobody knows, and names those it knows', () => {
    const { status, stdout, last } = run([], { BROWSERS: 'chromium,opera' });
    expect(stdout).to.include('BROWSERS names opera. Known are chromium, firefox, webkit');
    expect({ status, last }).to.deep.equal({ status: 1, last: '0 passed, 1 failed' });
  });

  it('fails for each engine that is not there and cannot be installed, and says how to get it', () => {
    const { status, stdout, last } = run(['test/core'], {
      BROWSERS: 'chromium,webkit',
      PATH: '',
      CHROME_BIN: '',
      WEBKIT_DRIVER_BIN: '',
    });
    expect(stdout).to.include('Chromium is not on this machine').and.to.include('xvfb');
    expect({ status, last }).to.deep.equal({ status: 1, last: '0 passed, 2 failed' });
  });

  it('fails for a test file that is not there', () => {
    const { status, stdout, last } = run(['test/core/nothing.test.ts'], { BROWSERS: 'none' });
    expect(stdout).to.include('There is no test file test/core/nothing.test.ts.');
    expect({ status, last }).to.deep.equal({ status: 1, last: '0 passed, 1 failed' });
  });

  it('fails where no test runs', () => {
    const { status, stdout, last } = run(['test/components'], { BROWSERS: 'none' });
    expect(stdout).to.include('No test ran.');
    expect({ status, last }).to.deep.equal({ status: 1, last: '0 passed, 1 failed' });
  });
});
