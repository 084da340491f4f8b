/**
 * A site of its own, for what a page sends to another one: whatever is posted to it is received, and what other sites'
 * pages are told of that is as the address says.
 *   …?key=a              nothing, as a server that has not heard of other sites' pages
 *   …?key=a&allow=ask    that they may send, but not what came of it
 *   …?key=a&allow=all    all
 *   …?key=a&allow=never  nothing, and whoever only asks whether it is there waits in vain
 */
import { createServer } from 'node:http';

/** Puts what it gets into `inbox`, as test/server.js does; gives its origin. It ends with the process. */
export async function startOtherSite(inbox) {
  const server = createServer((request, response) => answer(inbox, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

async function answer(inbox, request, response) {
  const { searchParams } = new URL(request.url, 'http://localhost');
  const [key, allow] = ['key', 'allow'].map((name) => searchParams.get(name));
  const isAsked = request.method === 'OPTIONS';
  if (allow === 'all' || (allow === 'ask' && isAsked)) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key');
  }
  if (allow === 'never' && !isAsked && request.method !== 'POST') return undefined;
  if (request.method !== 'POST') return response.writeHead(204).end();
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  const { 'content-type': type, 'idempotency-key': idempotency } = request.headers;
  inbox.set(key, [...(inbox.get(key) ?? []), { body: JSON.parse(text), type, idempotency }]);
  response.setHeader('Content-Type', 'application/json').end('{ "id": "B-2" }');
}
