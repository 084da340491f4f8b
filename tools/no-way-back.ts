import type { Plugin, Rolldown } from 'vite';

/**
 * No emitted file may import an entry: a page that loads the entry under another address (`wwc.js?2`)
 * would run it, and Lit, a second time. With `alone`, an entry may not import a file at its start either.
 */
export function noWayBack({ alone }: { alone: boolean }): Plugin {
  return {
    name: 'no-way-back',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entries = chunks.filter((chunk) => chunk.isEntry);
      for (const chunk of chunks) {
        const back = [...chunk.imports, ...chunk.dynamicImports].find((name) =>
          entries.some((entry) => entry !== chunk && entry.fileName === name),
        );
        if (back) this.error(`${described(chunk)} imports the entry ${back}: ${sharedHint}`);
        if (alone && chunk.isEntry && chunk.imports.length > 0) {
          this.error(
            `${described(chunk)} is not one file, it imports ${chunk.imports}: ${sharedHint}`,
          );
        }
      }
    },
  };
}

const sharedHint =
  'a module is needed both at the start and in a lazy chunk; hand it over as a parameter';

function described({ fileName, moduleIds }: Rolldown.OutputChunk): string {
  return `${fileName} (${moduleIds.slice(0, 3).join(', ')}${moduleIds.length > 3 ? ', …' : ''})`;
}
