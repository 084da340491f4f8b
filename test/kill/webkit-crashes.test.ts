import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureBrowsers } from '../browsers.js';
import { webKitLauncher } from '../webkit-launcher.js';

describe('WebKit, as the tests start it', () => {
  const said: string[] = [];
  const launcher = webKitLauncher({
    answersWithin: 10_000,
    say: (sentence) => void said.push(sentence),
  });
  let server: Server;

  before(() => {
    expect(ensureBrowsers(['webkit'])).to.deep.equal([]);
  });

  afterEach(async () => {
    await launcher.stop();
    server.close();
    server.closeAllConnections();
  });

  it('opens a page anew, and says so, where its process for pages ends before the page has come', async function () {
    this.timeout(60_000);
    // The page comes to the second who asks.
    let asked = 0;
    server = createServer((_, response) => {
      asked += 1;
      if (asked === 1) killPagesProcess();
      else response.setHeader('content-type', 'text/html').end('<title>A page</title>');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;

    await launcher.startSession('a test', `http://127.0.0.1:${port}/`);
    expect(await launcher.driver.getTitle()).to.equal('A page');
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`WebKit did not open http://127.0.0.1:${port}/`);
  });
});

/** Of the processes that this one has started, also by way of others. */
function killPagesProcess(): void {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,comm='], { encoding: 'utf8' }).split('\n');
  const all = lines.map((line) => line.trim().split(/\s+/));
  const below = (parent: string): string[][] =>
    all.filter(([, of]) => of === parent).flatMap((child) => [child, ...below(child[0]!)]);
  const pages = below(String(process.pid)).filter(([, , name]) =>
    name!.startsWith('WebKitWebProces'),
  );
  for (const [pid] of pages) process.kill(Number(pid), 'SIGSEGV');
}
