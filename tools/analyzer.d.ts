/** The parts of the analyzer that its own declarations leave out. */
declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest/schema';

  interface SourceFile {
    readonly fileName: string;
  }
  interface Plugin {
    readonly name: string;
  }
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(name: string, text: string, target: number, parents: boolean): SourceFile;
  };
  export function create(input: {
    readonly modules: readonly SourceFile[];
    readonly plugins: readonly Plugin[];
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer';

  export function litPlugin(): Plugin[];
}
