/**
 * How good are the verifier's tests? Makes one small change after another to src/credential, runs the tests against each,
 * and prints the changes that no test noticed.
 *
 *   tsx tools/mutants.ts                 all files, about ten minutes
 *   tsx tools/mutants.ts jws.ts vc.ts    these
 */
import { readFileSync, readdirSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as esbuild from 'esbuild';
import { parseSync, Visitor } from 'vite';
import { ROOT } from './library.js';

const FOLDER = resolve(ROOT, 'src/credential');
const STAGE = resolve(ROOT, 'node_modules/.cache/wwc-widgets/mutants');

/** What a reader's browser runs; what the certifier's tools run is tested beside them. */
const FILES = [
  'base64url.ts',
  'json.ts',
  'jws.ts',
  'vc.ts',
  'open-badge.ts',
  'status-list.ts',
  'domain.ts',
  'verify.ts',
  'verdict.ts',
  'fetch-text.ts',
  'parse-trust.ts',
];

const TESTS = readdirSync(resolve(ROOT, 'test/core')).filter(
  (name) => name.startsWith('credential') && !name.includes('jose'),
);

/** Thousands of cases each: they would find in minutes what the tables find in a second. */
const SLOW = /one bit changed|never throws/;

/** All tests take a few seconds. */
const PATIENCE = 60_000;

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly source: string;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '>>': ['<<'],
  '&': ['|'],
};

const METHODS: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  filter: 'flatMap',
};

/** All changes to one file, each in a copy of its own. */
function mutantsOf(file: string): Mutant[] {
  const code = readFileSync(resolve(FOLDER, file), 'utf8');
  const mutants: Mutant[] = [];
  const change = (start: number, end: number, after: string) => {
    const before = code.slice(start, end);
    if (before === after) return;
    const line = code.slice(0, start).split('\n').length;
    mutants.push({
      file,
      line,
      before,
      after,
      source: code.slice(0, start) + after + code.slice(end),
    });
  };
  const inTypes: Span[] = [];
  const isType = ({ start, end }: Span) =>
    inTypes.some((type) => type.start <= start && end <= type.end);
  const operator = (node: { operator: string; left: Span; right: Span }) => {
    const at = code.indexOf(node.operator, node.left.end);
    for (const other of OPERATORS[node.operator] ?? [])
      change(at, at + node.operator.length, other);
  };
  const test = ({ start, end }: Span) => {
    change(start, end, 'true');
    change(start, end, 'false');
  };
  new Visitor({
    BinaryExpression: operator,
    LogicalExpression: operator,
    IfStatement: (node) => test(node.test),
    ConditionalExpression: (node) => test(node.test),
    UnaryExpression(node) {
      if (node.operator === '!') change(node.start, node.argument.start, '');
    },
    ArrayExpression(node) {
      for (const element of node.elements) {
        if (element)
          change(
            element.start,
            element.end,
            element.type === 'SpreadElement' ? '' : 'undefined as never',
          );
      }
    },
    TSInterfaceDeclaration: (node) => void inTypes.push(node),
    TSTypeAliasDeclaration: (node) => void inTypes.push(node),
    TSTypeAnnotation: (node) => void inTypes.push(node),
    Literal(node) {
      if (isType(node)) return;
      if (typeof node.value === 'number') change(node.start, node.end, String(node.value + 1));
      else if (typeof node.value === 'boolean') change(node.start, node.end, String(!node.value));
      else if (code[node.start] === '/') {
        const source = code.slice(node.start, node.end);
        change(node.start, node.end, source.replace('/^', '/'));
        change(node.start, node.end, source.replace(/\$\/(\w*)$/, '/$1'));
      } else if (isText(code, node)) change(node.start, node.end, "'mutant'");
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'refuse')
        change(node.start, node.end, '(undefined as never)');
      if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier')
        return;
      const { start, end, name } = node.callee.property;
      if (Object.hasOwn(METHODS, name)) change(start, end, METHODS[name] ?? name);
    },
    AwaitExpression(node) {
      if (code.slice(node.argument.start).startsWith('reader.cancel'))
        change(node.start, node.end, 'undefined');
    },
  }).visit(parseSync(file, code).program);
  return mutants;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text that the program runs on, not an import or a type. */
function isText(code: string, { start }: Span): boolean {
  const line = code.slice(code.lastIndexOf('\n', start) + 1, start);
  return (
    "'`".includes(code[start] ?? '') &&
    !/\b(from|type|interface|extends|readonly)\b|^\s*\|/.test(line)
  );
}

/** The name of the first test that fails, or null. */
async function firstFailure({ file, source }: Mutant, name: string): Promise<string | null> {
  const bundle = resolve(STAGE, `${name}.mjs`);
  await esbuild.build({
    stdin: {
      contents: TESTS.map((test) => `import './${test}';`).join('\n'),
      resolveDir: resolve(ROOT, 'test/core'),
    },
    bundle: true,
    // Else package.json would have the tests shaken off.
    ignoreAnnotations: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: bundle,
    logLevel: 'silent',
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(resolve(ROOT, 'test/fixtures/x.ts')).href),
    },
    plugins: [
      {
        name: 'mutant',
        setup({ onLoad }) {
          const filter = new RegExp(`/src/credential/${file.replace('.', '\\.')}$`);
          onLoad({ filter }, () => ({ contents: source, loader: 'ts', resolveDir: FOLDER }));
        },
      },
    ],
  });
  return outcomeOf(bundle);
}

/** Runs a bundle of tests where it can be ended from outside: a change may well make a loop endless. */
function outcomeOf(bundle: string): Promise<string | null> {
  const worker = new Worker(resolve(STAGE, 'runner.mjs'), { workerData: bundle });
  return new Promise((done) => {
    const timer = setTimeout(() => {
      done('it does not end');
      void worker.terminate();
    }, PATIENCE);
    worker.on('message', (failed: string | null) => done(failed));
    worker.on('error', (error) => done(String(error)));
    worker.on('exit', () => {
      clearTimeout(timer);
      done('it ends in the middle');
    });
  });
}

const RUNNER = `
import Mocha from 'mocha';
import { parentPort, workerData } from 'node:worker_threads';
const mocha = new Mocha({ bail: true, timeout: 20000, reporter: function silent() {} });
mocha.grep(${SLOW}).invert();
mocha.addFile(workerData);
await mocha.loadFilesAsync();
let failed = null;
mocha.run(() => { parentPort.postMessage(failed); process.exit(); }).on('fail', (test) => (failed ??= test.fullTitle()));
`;

async function main(names: readonly string[]) {
  rmSync(STAGE, { recursive: true, force: true });
  mkdirSync(STAGE, { recursive: true });
  writeFileSync(resolve(STAGE, 'runner.mjs'), RUNNER);
  const mutants = (names.length > 0 ? names.map((name) => basename(name)) : FILES).flatMap(
    mutantsOf,
  );
  const survivors: Mutant[] = [];
  const [first] = mutants;
  if (first) {
    const unchanged = readFileSync(resolve(FOLDER, first.file), 'utf8');
    const failure = await firstFailure({ ...first, source: unchanged }, 'unchanged');
    if (failure) throw new Error(`The tests fail without any change: ${failure}`);
  }
  for (const [i, mutant] of mutants.entries()) {
    const failure = await firstFailure(mutant, String(i)).catch((error: unknown) => String(error));
    rmSync(resolve(STAGE, `${i}.mjs`), { force: true });
    if (failure !== null) continue;
    survivors.push(mutant);
    console.log(
      `${mutant.file}:${mutant.line}  ${mutant.before.replaceAll(/\s+/g, ' ')}  ->  ${mutant.after}`,
    );
  }
  writeFileSync(resolve(STAGE, 'survivors.json'), JSON.stringify(survivors, null, 2));
  console.log(`${mutants.length} changes, ${survivors.length} of them not noticed.`);
}

await main(process.argv.slice(2));
process.exit();
