import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { ELEMENTS, ROOT } from './library.js';

const ENTRY = resolve(ROOT, 'a-developers-page.js');

/** What goes wrong when a developer's bundler takes the package apart: an element lost, or one too many. */
export async function bundlingProblems(): Promise<string[]> {
  const all = await bundled(`import 'wwc-widgets'`);
  const one = await bundled(`import 'wwc-widgets/tier-badge'`);
  const core = await bundled(`import { score } from 'wwc-widgets/core'; console.log(score)`);
  const lost = ELEMENTS.filter((name) => !registers(all, name));
  const tooMany = ELEMENTS.filter((name) => registers(one, name) !== (name === 'tier-badge'));
  return [
    ...lost.map(
      (name) => `import 'wwc-widgets' loses wwc-${name}: see sideEffects in package.json`,
    ),
    ...tooMany.map((name) => `import 'wwc-widgets/tier-badge' has wwc-${name}, or not, wrongly`),
    ...(core.includes('LitElement') ? [`import 'wwc-widgets/core' brings Lit`] : []),
  ];
}

/** The tag is handed to the function that registers it: `("wwc-tier-badge", WwcTierBadge)`. */
function registers(code: string, name: string): boolean {
  return new RegExp(`\\("wwc-${name}", \\w+\\)`).test(code);
}

async function bundled(page: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? page : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: ENTRY } },
  });
  const outputs = [result].flat().filter((one): one is Rolldown.RolldownOutput => 'output' in one);
  return outputs
    .flatMap(({ output }) => output)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n');
}
