import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { build } from 'vite';
import { filePerElement, modules, ROOT, singleFile } from './library.js';
import { readManifest } from './manifest.js';

const DIST = resolve(ROOT, 'dist');

/**
 * A build is made here and then moved, so that one that fails leaves the last good one in place. As deep as dist/, so
 * that source maps stay right.
 */
const STAGE = resolve(ROOT, '.dist');

/** Writes dist/: what is published, and the demo as a site. */
export async function buildDist(): Promise<void> {
  await buildInto(STAGE);
  rmSync(DIST, { recursive: true, force: true });
  renameSync(STAGE, DIST);
}

/** The files that a second build from the same sources makes in another way; none where all is well. */
export async function filesThatDiffer(): Promise<string[]> {
  await buildInto(STAGE);
  const [before, after] = [hashes(DIST), hashes(STAGE)];
  rmSync(STAGE, { recursive: true });
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

async function buildInto(dist: string): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const config of [modules(dist), singleFile(dist), ...filePerElement(dist)]) {
    await build(config);
  }
  // Where it is linked as a command already, nobody else makes it one.
  chmodSync(`${dist}/cli.js`, 0o755);
  cpSync(resolve(ROOT, 'components/wwc.css'), `${dist}/cdn/wwc.css`);
  writeDeclarations(`${dist}/types`);
  writeEditorData(dist);
  await build({
    root: `${ROOT}/demo`,
    configFile: `${ROOT}/vite.config.ts`,
    logLevel: 'warn',
    build: { outDir: `${dist}/demo` },
  });
}

function writeDeclarations(outDir: string): void {
  const tsc = resolve(ROOT, 'node_modules/.bin/tsc');
  const project = resolve(ROOT, 'tools/tsconfig.declarations.json');
  execFileSync(tsc, ['-p', project, '--outDir', outDir], { stdio: 'inherit' });
}

/** Lets editors complete and explain the tags, their attributes and their CSS properties. */
function writeEditorData(dist: string): void {
  const manifest = readManifest();
  // These tools type the same schema more narrowly.
  const forEditors = manifest as Parameters<typeof getWebTypesData>[0];
  const files = {
    'custom-elements.json': JSON.stringify(manifest, null, 2),
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(forEditors, {}),
    'vscode.css-custom-data.json': eachOnce(getVsCodeCssCustomData(forEditors, {})),
    'web-types.json': getWebTypesData(forEditors, {}),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(`${dist}/${name}`, `${text}\n`);
}

/** The elements share most of their CSS properties; an editor would offer each of those four times. */
function eachOnce(json: string): string {
  const data: Record<string, unknown> = JSON.parse(json);
  for (const [name, entries] of Object.entries(data)) {
    if (Array.isArray(entries))
      data[name] = [...new Map(entries.map((one) => [one.name, one])).values()];
  }
  return JSON.stringify(data, null, 2);
}

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => resolve(file.parentPath, file.name))
      .map((path) => [relative(folder, path), hash(readFileSync(path))]),
  );
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildDist();
  console.log(
    'Built. For a web page: the folder dist/cdn. To look at the demo: dist/demo, on a web server.',
  );
}
