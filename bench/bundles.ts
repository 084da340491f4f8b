import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { build } from 'vite';
import { filePerElement, ROOT, singleFile } from '../tools/library.js';
import { asItIs, smallCode } from '../tools/small-code.js';
import { sent, type Sent } from './server.js';

/** What is built here is measured and then forgotten; dist/ is left alone. */
const STAGE = resolve(ROOT, 'node_modules/.cache/wwc-widgets/bench');

/** What a page can load that is not ours, by its file in peers/. */
export type PeerName = 'chart' | 'formio' | 'lit' | 'survey' | 'web-awesome';

/** Chart.js and Lit are the project's own copies, although a peer brings Lit along. */
const OWN_COPIES = ['chart.js', 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/** Builds our files as `npm run build` does, and each of these peers with the same tools, for production. */
export async function buildFor(peers: ReadonlySet<PeerName>): Promise<Map<string, Sent>> {
  rmSync(STAGE, { recursive: true, force: true });
  for (const config of [singleFile(STAGE), filePerElement(STAGE)].flat()) {
    await build({ ...config, logLevel: 'error' });
  }
  for (const peer of peers) await buildPeer(peer);
  return new Map(
    filesOf(STAGE).map((path) => {
      const name = `/${relative(STAGE, path).split(sep).join('/')}`;
      return [name, sent(name, readFileSync(path))];
    }),
  );
}

/** Builds what is measured in Node, each into one file; returns those files by their entries. */
export async function buildTasks(entries: ReadonlySet<string>): Promise<Map<string, string>> {
  const outDir = `${STAGE}/tasks`;
  rmSync(outDir, { recursive: true, force: true });
  const built = new Map<string, string>();
  for (const entry of entries) {
    const name = entry.replace(/\.[jt]s$/, '');
    await build({
      configFile: false,
      root: ROOT,
      publicDir: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: resolve(ROOT, `bench/core/${entry}`),
        outDir,
        emptyOutDir: false,
        target: 'node20',
        minify: true,
        rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
    });
    built.set(entry, `${outDir}/${name}.mjs`);
  }
  return built;
}

async function buildPeer(peer: PeerName): Promise<void> {
  const isOwn = peer === 'lit' || peer === 'chart';
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    plugins: [smallCode()],
    resolve: { dedupe: isOwn ? OWN_COPIES : [] },
    build: {
      outDir: `${STAGE}/peers`,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: { [peer]: resolve(ROOT, `bench/peers/${peer}.js`) },
        output: {
          minify: asItIs,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(js|css)$/.test(file.name))
    .map((file) => resolve(file.parentPath, file.name));
}
