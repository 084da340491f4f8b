import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync, type Plugin } from 'vite';

/**
 * Words, charts, what reads portals, what tells of records without a score and what makes spreadsheets share nothing with the file. The English words of a
 * metric are in it at once, for its element.
 */
const STANDING_APART =
  /\/src\/text\/(?!en\/outcome-metric\.ts$)|\/components\/(scorecard|outcome-metric)\/chart(-picture)?\.ts$|\/scorecard\/unscored\.ts$|\/outcome-metric\/portal\/portal\.ts$|\/(assessment|criteria)-csv\.ts$/;

/** What a file of one element has beside it: it is handed over what it shares with the element. */
export const PAGES_AND_REPORT =
  /\/components\/(scorecard\/report\/report|assessment\/(fragment|scroll-place|pages\/pages|submission\/submission))\.ts$|\/src\/render\/json-ld\.ts$/;

interface Later {
  readonly start: number;
  readonly end: number;
  readonly specifier: string;
  /** The names that its module exports. */
  readonly names: readonly string[];
}

/**
 * Takes code that the elements load later into the one file with all of them: it needs the file's own modules,
 * and a chunk that imports the file would run it twice (no-way-back.ts). Words, charts, portals and `beside` stay apart.
 */
export function inOneFile(beside = /^$/): Plugin {
  return {
    name: 'in-one-file',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(components|src)\/.+\.ts$/, code: /\bimport\(/ },
      handler(code, id) {
        const later = laterImports(code, id, beside);
        const imports = later.map(importedAtOnce).join(' ');
        return { code: `${imports} ${later.reduceRight(promised, code)}`, map: null };
      },
    },
  };
}

function laterImports(code: string, id: string, beside: RegExp): Later[] {
  return parseSync(id, code).module.dynamicImports.flatMap(({ start, end, moduleRequest }) => {
    const specifier = code.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    const path = resolve(dirname(id), specifier.replace(/\.js$/, '.ts'));
    const isApart = STANDING_APART.test(path) || beside.test(path);
    return isApart ? [] : [{ start, end, specifier, names: exportsOf(path) }];
  });
}

function exportsOf(path: string): string[] {
  const { staticExports } = parseSync(path, readFileSync(path, 'utf8')).module;
  return staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ isType }) => !isType)
    .map(({ exportName }) => {
      if (!exportName.name) throw new Error(`${path} is loaded later: export its names one by one`);
      return exportName.name;
    });
}

function importedAtOnce({ specifier, names }: Later, at: number): string {
  return `import { ${names.map((name) => `${name} as later${at}_${name}`)} } from '${specifier}';`;
}

function promised(code: string, { start, end, names }: Later, at: number): string {
  const members = names.map((name) => `${name}: later${at}_${name}`);
  return `${code.slice(0, start)}Promise.resolve({ ${members} })${code.slice(end)}`;
}
