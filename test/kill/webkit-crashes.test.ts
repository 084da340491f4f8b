import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureBrowsers } from '../browsers.js';
import { webKitLauncher } from '../webkit-launcher.js';

describe('WebKit, as the tests start it', () => {
  const said: string[] = [];
  const { launcher, begins } = webKitLauncher({
    opensWithin: 40_000,
    say: (sentence) => void said.push(sentence),
  });
  let server: Server;
  let address = '';
  /** Which page is to be opened, and what happens when it is asked for. */
  let opened = '';
  let asked = () => {};

  before(async function () {
    this.timeout(300_000);
    expect(ensureBrowsers(['webkit'])).to.deep.equal([]);
    server = createServer((request, response) => {
      if (request.url === '/begins') begins(opened);
      if (request.url !== '/') return response.writeHead(404).end();
      asked();
      const page = '<title>A page</title><script>fetch("/begins")</script>';
      return response.setHeader('content-type', 'text/html').end(page);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterEach(() => {
    asked = () => {};
    return launcher.stop();
  });

  after(() => {
    server.close();
    server.closeAllConnections();
  });

  it('opens a page anew, and says so, where its process for pages ends before the tests of the page begin', async function () {
    this.timeout(200_000);
    let killed = 0;
    asked = () => {
      if (!killed) killed = killPagesProcesses();
    };
    await start('a page');
    expect(killed).to.be.at.least(1);
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`WebKit did not open ${address}`);
    expect(launcher.hasCrashed('a page')).to.equal(false);
  });

  it('knows a page under whose tests its process for pages ends, and opens the next', async function () {
    this.timeout(200_000);
    await start('a page');
    expect(killPagesProcesses()).to.be.at.least(1);
    await driverKnows();
    await launcher.stopSession('a page');
    expect(launcher.hasCrashed('a page')).to.equal(true);

    await start('the next');
    await launcher.stopSession('the next');
    expect(launcher.hasCrashed('the next')).to.equal(false);
  });

  function start(id: string): Promise<void> {
    opened = id;
    return launcher.startSession(id, address);
  }

  /** WebKit's driver hears of the end of its process for pages a moment later. */
  async function driverKnows() {
    try {
      for (;;) await launcher.driver!.getTitle();
    } catch {
      // Its session is over.
    }
  }
});

/** Of all that this process has started, also by way of others. Returns how many there were. */
function killPagesProcesses(): number {
  const pages = startedBy(process.pid).filter((pid) =>
    unlessGone(() => readFileSync(`/proc/${pid}/comm`, 'utf8'), '').startsWith('WebKitWebProces'),
  );
  return pages.filter((pid) => unlessGone(() => process.kill(pid, 'SIGKILL'), false)).length;
}

function startedBy(pid: number): number[] {
  const tasks = unlessGone(() => readdirSync(`/proc/${pid}/task`), []);
  const lists = tasks.map((task) =>
    unlessGone(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'), ''),
  );
  const children = lists.flatMap((list) => list.match(/\d+/g) ?? []).map(Number);
  return children.flatMap((child) => [child, ...startedBy(child)]);
}

/** What comes of asking for a process; any may end between its being listed and being asked for. */
function unlessGone<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
