import { resolve } from 'node:path';
import type { InlineConfig, Plugin, Rolldown } from 'vite';
import pkg from '../package.json' with { type: 'json' };
import { noWayBack } from './no-way-back.js';
import { inOneFile, PAGES_AND_REPORT } from './in-one-file.js';
import { asItIs, smallCode } from './small-code.js';
import { smallDecorators } from './small-decorators.js';
import { smallLit } from './small-lit.js';
import { smallTemplates } from './small-templates.js';
import { ownTrustedTypesPolicy } from './trusted-types-policy.js';

export const ROOT = resolve(import.meta.dirname, '..');

/** Each element's folder in components/, which is also the name of its entry. */
export const ELEMENTS = ['tier-badge', 'outcome-metric', 'scorecard', 'assessment'] as const;

export type ElementName = (typeof ELEMENTS)[number];

const BANNER = `/*! ${pkg.name} ${pkg.version} | ${pkg.license} | LICENSES.md */`;

const TEXT = /\/src\/text\/([^/]+)\/(.+)\.ts$/;

/** Elements that often do without a record, and then without the code that reads one. */
const LEAN: readonly ElementName[] = ['tier-badge', 'outcome-metric'];

const ELEMENT_ENTRIES = Object.fromEntries(
  ELEMENTS.map((name) => [name, source(`components/${name}/index.ts`)]),
);

/** ES modules for developers, one for each source file; their bundler brings Lit and Chart.js. */
export function modules(dist: string): InlineConfig {
  const entries = {
    ...ELEMENT_ENTRIES,
    index: source('components/index.ts'),
    core: source('src/index.ts'),
    cli: source('src/cli/wwc.ts'),
  };
  return library({
    outDir: dist,
    entries,
    external: /^(lit|@lit|lit-html|lit-element|chart\.js)(\/|$)|^node:/,
    output: {
      preserveModules: true,
      preserveModulesRoot: ROOT,
      entryFileNames: (chunk) => `${moduleName(entries, chunk)}.js`,
    },
  });
}

/** One file with all four elements, for a page without a bundler; what comes later lies in chunks/. */
export function singleFile(dist: string): InlineConfig {
  return forPages(dist, { wwc: source('components/index.ts') }, [inOneFile()]);
}

/** A file for each element alone. It shares nothing with the others: a page with several loads the single file. */
export function filePerElement(dist: string): InlineConfig[] {
  return ELEMENTS.map((name) => {
    const lean = LEAN.includes(name);
    const entry = { [name]: source(`components/${name}/index.ts`) };
    return forPages(dist, entry, lean ? [] : [inOneFile(PAGES_AND_REPORT)]);
  });
}

function forPages(dist: string, entries: Record<string, string>, plugins: Plugin[]): InlineConfig {
  return library({
    outDir: `${dist}/cdn`,
    entries,
    plugins: [
      ...plugins,
      ownTrustedTypesPolicy(),
      smallDecorators(),
      smallLit(),
      smallTemplates(),
      smallCode(),
      noWayBack({ alone: true }),
    ],
    license: 'LICENSES.md',
    output: {
      postBanner: (chunk) => (chunk.isEntry ? BANNER : ''),
      minify: asItIs,
      comments: { annotation: false, jsdoc: false, legal: false },
      entryFileNames: '[name].js',
      // A city that replaces its copy must not get the new file and a cached old chunk.
      chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash:6].js`,
    },
  });
}

interface Library {
  readonly outDir: string;
  readonly entries: Record<string, string>;
  readonly output: Rolldown.OutputOptions;
  readonly external?: RegExp;
  readonly plugins?: Plugin[];
  readonly license?: string;
}

function library({
  outDir,
  entries,
  output,
  external = /^$/,
  plugins = [],
  license,
}: Library): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      lib: { entry: entries, formats: ['es'] },
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      minify: false,
      reportCompressedSize: false,
      license: license ? { fileName: license } : false,
      rolldownOptions: { external, output, checks: { bundlerTimings: false } },
    },
  };
}

function moduleName(entries: Record<string, string>, chunk: Rolldown.PreRenderedChunk): string {
  const entry = Object.keys(entries).find((name) => entries[name] === chunk.facadeModuleId);
  return entry ?? chunk.name.replace(/^_virtual\/.*\//, 'compiler/');
}

function source(path: string): string {
  return resolve(ROOT, path);
}

/** `text-scorecard.es` for src/text/es/scorecard.ts, `shared` for what Lit lies in, else the bundler's name. */
function chunkName({ moduleIds, name }: Rolldown.PreRenderedChunk): string {
  if (moduleIds.some((id) => id.includes('/lit-html/'))) return 'shared';
  const [, language, topic] = TEXT.exec(moduleIds[0] ?? '') ?? [];
  return language ? `text-${topic}.${language}` : name;
}
