import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { ELEMENTS, ROOT } from './library.js';
import { readManifest } from './manifest.js';

const DEMO = resolve(ROOT, 'demo');

/** The pages of the demo, as inputs of a build. */
export function demoPages(): string[] {
  return readdirSync(DEMO)
    .filter((name) => extname(name) === '.html')
    .map((name) => resolve(DEMO, name));
}

/**
 * Lets a demo page say what a city pastes: `<script type="module" src="./cdn/wwc.js">`. While serving, that
 * is made from the sources; in the built site it is the published file itself. Records, pictures and
 * custom-elements.json lie beside the pages in both.
 */
export function demoSite(): Plugin[] {
  return [servedFromSources(), builtAsPublished()];
}

function servedFromSources(): Plugin {
  return {
    name: 'demo-served-from-sources',
    apply: 'serve',
    resolveId(id) {
      const [, name] = /^\/cdn\/([\w-]+)\.js$/.exec(id) ?? [];
      if (name === 'wwc') return resolve(ROOT, 'components/index.ts');
      const element = ELEMENTS.find((each) => each === name);
      return element ? resolve(ROOT, `components/${element}/index.ts`) : null;
    },
    // What is true of the built site alone.
    transformIndexHtml: (page) => page.replaceAll('data-when="built"', 'hidden'),
    configureServer(server) {
      server.middlewares.use('/received', inbox());
      server.middlewares.use('/custom-elements.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(readManifest()));
      });
      server.middlewares.use('/cdn/wwc.css', (_request, response) => {
        response.setHeader('Content-Type', 'text/css');
        response.end(readFileSync(resolve(ROOT, 'components/wwc.css')));
      });
    },
  };
}

/** Takes the records that demo/send.html sends, and shows them; they are gone when the server ends. */
function inbox(): Connect.NextHandleFunction {
  const received = new Map<string, { readonly id: string; readonly text: string }>();
  return async (request, response) => {
    response.setHeader('Content-Type', 'application/json');
    if (request.method !== 'POST') {
      const found = [...received.values()].find(({ id }) => request.url === `/${id}`);
      response.statusCode = found ? 200 : 404;
      return void response.end(found?.text ?? '{ "detail": "There is no such record." }');
    }
    let text = '';
    for await (const piece of request.setEncoding('utf8')) text += piece;
    // The same delivery again is the same record.
    const key = String(request.headers['idempotency-key']);
    const entry = received.get(key) ?? { id: `record-${received.size + 1}`, text };
    received.set(key, entry);
    response.statusCode = 201;
    response.end(JSON.stringify({ id: entry.id }));
  };
}

function builtAsPublished(): Plugin {
  let site = '';
  return {
    name: 'demo-built-as-published',
    apply: 'build',
    configResolved(config) {
      site = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page.replaceAll(/<(script|link)(?=[^>]*\s(src|href)="\.\/cdn\/)/g, '<$1 vite-ignore'),
    },
    closeBundle() {
      const dist = resolve(site, '..');
      cpSync(`${dist}/cdn`, `${site}/cdn`, { recursive: true });
      cpSync(`${dist}/custom-elements.json`, `${site}/custom-elements.json`);
      cpSync(DEMO, site, {
        recursive: true,
        filter: (path) => !['.html', '.ts', '.css'].includes(extname(path)),
      });
    },
  };
}
