import type { Plugin } from 'vite';

/** Where the compiler keeps what it calls for each decorator. */
const HELPER = /\/helpers\/(esm\/)?decorate(\.js)?$/;

/**
 * The compiler's code for decorators knows classes, methods, and a `Reflect` of which no page has heard. Ours are for
 * properties alone, and define them by themselves.
 */
export function smallDecorators(): Plugin {
  return {
    name: 'small-decorators',
    transform: {
      filter: { id: HELPER },
      handler: () => ({
        code: 'export default (all, target, name) => all.forEach((one) => one(target, name));',
        map: null,
      }),
    },
  };
}
