import { expect } from 'chai';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureBrowsers } from '../browsers.js';
import { webKitLauncher } from '../webkit-launcher.js';

describe('WebKit, as the tests start it', () => {
  const said: string[] = [];
  const { launcher, begins } = webKitLauncher({
    opensWithin: 20_000,
    say: (sentence) => void said.push(sentence),
  });
  let server: Server;

  before(function () {
    this.timeout(300_000);
    expect(ensureBrowsers(['webkit'])).to.deep.equal([]);
  });

  afterEach(async () => {
    await launcher.stop();
    server.close();
    server.closeAllConnections();
  });

  it('opens a page anew, and says so, where its process for pages ends before the tests of the page begin', async function () {
    this.timeout(100_000);
    let killed = 0;
    server = createServer((request, response) => {
      if (request.url !== '/') return response.writeHead(404).end();
      if (killed) begins('a page');
      else killed = killPagesProcesses();
      return response.setHeader('content-type', 'text/html').end('<title>A page</title>');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

    await launcher.startSession('a page', address);
    expect(killed).to.be.at.least(1);
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`WebKit did not open ${address}`);
  });
});

/** Of all that this process has started, also by way of others. Returns how many there were. */
function killPagesProcesses(): number {
  const pages = startedBy(process.pid).filter((pid) =>
    readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('WebKitWebProces'),
  );
  for (const pid of pages) process.kill(pid, 'SIGKILL');
  return pages.length;
}

function startedBy(pid: number): number[] {
  const tasks = existsSync(`/proc/${pid}/task`) ? readdirSync(`/proc/${pid}/task`) : [];
  const lists = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'));
  const children = lists.flatMap((list) => list.match(/\d+/g) ?? []).map(Number);
  return children.flatMap((child) => [child, ...startedBy(child)]);
}
