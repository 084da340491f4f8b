import type { Plugin } from 'vite';

/** The name a page lists in `trusted-types` to let the built files render. */
export const POLICY_NAME = 'wwc-widgets';

const LIT_CREATES_ITS_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;

/**
 * Gives the bundled copy of Lit a policy of its own name, whose creation cannot end the page's script.
 * Why: docs/decisions/0001-trusted-types-policy-name.md
 */
export function ownTrustedTypesPolicy(): Plugin {
  let copiesOfLit = 0;
  return {
    name: 'own-trusted-types-policy',
    buildStart() {
      copiesOfLit = 0;
    },
    transform: {
      filter: { id: /\/lit-html\/(.+\/)?lit-html\.js(\?|$)/ },
      handler(code, id) {
        const found = [...code.matchAll(LIT_CREATES_ITS_POLICY)];
        if (found.length !== 1) {
          this.error(`Lit creates its policy in another way now (${found.length} matches): ${id}`);
        }
        copiesOfLit += 1;
        return { code: code.replace(LIT_CREATES_ITS_POLICY, guardedCreation), map: null };
      },
    },
    generateBundle() {
      const isLibrary = Boolean(this.environment.config.build.lib);
      if (isLibrary && copiesOfLit !== 1) this.error(`${copiesOfLit} copies of Lit in one file`);
    },
  };
}

function guardedCreation(_call: string, factory: string, rules: string): string {
  return `(()=>{try{return ${factory}.createPolicy("${POLICY_NAME}",${rules})}catch{}})()`;
}
