/** The built form on a page of its own, which tells the test what it shows as saved. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

/** What is on the screen and in the record is looked at in one turn, so that nothing comes between. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A form in a browser that is killed</title>
<link rel="icon" href="data:,">
<script type="module" src="/cdn/assessment.js"></script>
<wwc-assessment storage-key="killed" practice="DM"></wwc-assessment>
<script type="module">
  const form = document.querySelector('wwc-assessment');
  await customElements.whenDefined('wwc-assessment');
  const tell = async () => {
    await form.updateComplete;
    const words = form.shadowRoot.querySelector('[part="standing"]')?.textContent ?? '';
    if (!/Saved \\d/.test(words)) return;
    fetch('/saved', { method: 'POST', body: JSON.stringify(form.assessment.answers ?? {}) });
  };
  new MutationObserver(tell).observe(form.shadowRoot, { subtree: true, childList: true, characterData: true });
</script>
</html>`;

export interface Site {
  readonly origin: string;
  close(): void;
}

/** `saved` is called with the answers that a page shows as saved, at once. */
export async function serveForm(saved: (answers: unknown) => void): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') return void response.setHeader('Content-Type', 'text/html').end(PAGE);
    if (pathname === '/saved') {
      let text = '';
      for await (const piece of request.setEncoding('utf8')) text += piece;
      saved(JSON.parse(text));
      return void response.end();
    }
    const file = await readFile(CDN + pathname.replace(/^\/cdn\//, '')).catch(() => null);
    if (!file) return void response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/javascript').end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
