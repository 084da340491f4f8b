/**
 * What the tests' web server answers beyond the project's own files.
 *
 * Records that behave badly, for whatever fetches one. Each takes `?key=…`, which counts its requests; the engines
 * share the server, so a key must be new each time: `crypto.randomUUID()`.
 *   /test-server/record.json               the sample city's record
 *   /test-server/slow.json?ms=200          the same, after that many milliseconds
 *   /test-server/flaky.json?key=a&fails=1  503 for so many requests of that key, then the record
 *   /test-server/status/404                that status, with a JSON body
 *   /test-server/text.json                 the record, but called text/plain
 *   /test-server/page.json                 200 and an HTML page, as a portal's sign-in page would be
 *   /test-server/broken.json               the first half of the record
 *   /test-server/data?body=a,b&type=text/csv  that body; with &status=400, &ms=200, &good=1 (503 after so many requests),
 *                                          &wide (UTF-16), &old (Windows-1252)
 *   /test-server/flaky-data?body=a&fails=1 503 for so many requests, then that body
 *   /test-server/count?key=a               { "requests": 2, "aborted": 1 } for that key
 *
 * Where a form is sent; `key` as above:
 *   /test-server/inbox?key=a&status=503&ms=200&kind=html  takes what is posted, and answers with that status
 *   /test-server/moved                     sends elsewhere, as a portal does that wants a person to sign in
 *   /test-server/received?key=a            [{ "body": …, "type": …, "idempotency": … }], what was posted under that key
 *   /test-server/other-site                { "origin": … } of a site that takes it as test/other-site.js says
 *
 * Public test vectors, from beside the project (404 where they are not on this machine):
 *   /test-server/vectors/<path>            that file of ../shared/vectors
 *
 * The built files from elsewhere; every site may load them, as from a CDN:
 *   /test-server/copies/<any>/<folders>/cdn/<path>  that file of dist/cdn
 *   /test-server/alone/<file>                       the same, with nothing of what it would load later
 *
 * Pages for an iframe, just as they stand in test/embed/pages/ (the test runner adds a script to other pages):
 *   /pages/<file>                          without a policy
 *   /csp/<file>                            under the strict Content-Security-Policy below
 *   /demo/<file>                           dist/demo; a page runs test/embed/pages/keep-complaints.js first
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startOtherSite } from './other-site.js';

export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types wwc-widgets";

const PAGES = fileURLToPath(new URL('./embed/pages/', import.meta.url));
const CDN = fileURLToPath(new URL('../dist/cdn/', import.meta.url));
const DEMO = fileURLToPath(new URL('../dist/demo/', import.meta.url));
const VECTORS = fileURLToPath(new URL('../../shared/vectors/', import.meta.url));
const RECORD = fileURLToPath(new URL('./fixtures/sample-city.json', import.meta.url));

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Koa middleware for the paths above; everything else goes on to the test runner. */
export function testServer() {
  const counts = new Map();
  const inbox = new Map();
  const otherSite = startOtherSite(inbox);
  return async (context, next) => {
    const [, root, ...rest] = context.path.split('/');
    // A sandboxed frame has no origin, so that even its own site's modules come from elsewhere.
    if (context.get('Origin') === 'null') context.set('Access-Control-Allow-Origin', '*');
    const page = { folder: PAGES, path: rest.join('/') };
    if (root === 'pages') await answerFile(context, page);
    else if (root === 'csp') await answerFile(context, { ...page, policy: STRICT_POLICY });
    else if (root === 'demo') await answerDemo(context, rest.join('/'));
    else if (root === 'test-server' && rest[0] === 'other-site') {
      json(context, JSON.stringify({ origin: await otherSite }));
    } else if (root === 'test-server' && ['inbox', 'moved', 'received'].includes(rest[0])) {
      await answerSent(context, rest[0], inbox);
    } else if (root === 'test-server' && rest[0] === 'vectors') {
      await answerFile(context, { folder: VECTORS, path: rest.slice(1).join('/') });
    } else if (root === 'test-server' && ['copies', 'alone'].includes(rest[0])) {
      await answerCopy(context, rest);
    } else if (root === 'test-server') await answerRecord(context, rest, counts);
    else await next();
  };
}

async function answerSent(context, name, inbox) {
  const { key, status = 200, ms = 0, kind } = context.query;
  neverCached(context);
  const received = inbox.get(key) ?? [];
  if (name === 'moved') return context.redirect('/test-server/page.json');
  if (name === 'received') return json(context, JSON.stringify(received));
  let text = '';
  for await (const piece of context.req.setEncoding('utf8')) text += piece;
  const [type, idempotency] = [context.get('Content-Type'), context.get('Idempotency-Key')];
  inbox.set(key, [...received, { body: JSON.parse(text), type, idempotency }]);
  await new Promise((resolve) => setTimeout(resolve, Number(ms)));
  if (kind === 'html')
    return answerAs(context, TYPES['.html'], '<!doctype html><title>Hello</title>');
  json(context, JSON.stringify({ id: 'A-17', detail: 'Sample City is closed.' }), Number(status));
}

async function answerRecord(context, [name, status], counts) {
  const { key, ms, fails } = context.query;
  neverCached(context);
  if (name === 'count') {
    context.body = counts.get(key) ?? { requests: 0, aborted: 0 };
    return;
  }
  const count = counted(context, key, counts);
  const answer = {
    data: () => answerData(context, count),
    'flaky-data': () => {
      if (count.requests <= Number(fails ?? 1)) context.status = 503;
      else return answerData(context, count);
    },
    'record.json': async () => json(context, await record()),
    'slow.json': async () => {
      await new Promise((resolve) => setTimeout(resolve, Number(ms ?? 200)));
      json(context, await record());
    },
    'flaky.json': async () => {
      if (count.requests <= Number(fails ?? 1)) json(context, '{ "error": "try again" }', 503);
      else json(context, await record());
    },
    status: () => json(context, `{ "status": ${Number(status)} }`, Number(status)),
    'text.json': async () => answerAs(context, 'text/plain', await record()),
    'page.json': () => answerAs(context, TYPES['.html'], '<!doctype html><title>Sign in</title>'),
    'broken.json': async () => {
      const text = await record();
      json(context, text.slice(0, text.length / 2));
    },
  }[name];
  if (answer) await answer();
  else context.throw(404, `No such path in test/server.js: ${context.path}`);
}

/** Whatever the test wants an open data portal to say. */
async function answerData(context, { requests }) {
  const { body, type, status, ms, good, wide, old } = context.query;
  await new Promise((resolve) => setTimeout(resolve, Number(ms ?? 0)));
  const encoding = wide === undefined ? (old === undefined ? 'utf8' : 'latin1') : 'utf16le';
  answerAs(context, type ?? 'application/octet-stream', Buffer.from(body ?? '', encoding));
  context.status = requests > Number(good ?? Infinity) ? 503 : Number(status ?? 200);
}

async function answerFile(context, { folder, path, policy }) {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
  const body = file.startsWith(folder) ? await readFile(file).catch(() => null) : null;
  if (body === null) context.throw(404, `No such file in ${folder}: ${path}`);
  context.set('Cache-Control', 'no-store');
  if (policy) context.set('Content-Security-Policy', policy);
  answerAs(context, TYPES[extname(file)] ?? 'application/octet-stream', body);
}

async function answerDemo(context, path) {
  const missing = await answerFile(context, { folder: DEMO, path }).catch(({ status }) => status);
  // Quietly: a page of the demo shows what becomes of a record that is not there.
  if (missing) context.status = missing;
  if (missing || !path.endsWith('.html')) return;
  const first = '<head><script src="/pages/keep-complaints.js"></script>';
  context.body = String(context.body).replace('<head>', first);
}

async function answerCopy(context, [how, ...rest]) {
  context.set('Access-Control-Allow-Origin', '*');
  const path = how === 'copies' ? rest.slice(rest.indexOf('cdn') + 1).join('/') : rest[0];
  if (how === 'alone' && rest.length > 1) context.status = 404;
  else await answerFile(context, { folder: CDN, path });
}

/** The test runner's own middleware, which comes after this, lets browsers keep every file for a year. */
function neverCached({ res }) {
  const writeHead = res.writeHead.bind(res);
  res.writeHead = (...head) => {
    res.setHeader('Cache-Control', 'no-store');
    return writeHead(...head);
  };
}

function counted(context, key, counts) {
  const count = counts.get(key) ?? { requests: 0, aborted: 0 };
  if (key) counts.set(key, count);
  count.requests += 1;
  context.res.on('close', () => {
    if (!context.res.writableFinished) count.aborted += 1;
  });
  return count;
}

function record() {
  return readFile(RECORD, 'utf8');
}

function json(context, text, status = 200) {
  answerAs(context, 'application/json', text);
  context.status = status;
}

function answerAs(context, type, body) {
  context.body = body;
  context.type = type;
}
