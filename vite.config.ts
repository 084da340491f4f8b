import { defineConfig } from 'vite';
import { demoPages, demoSite } from './tools/demo-site.js';
import { ROOT } from './tools/library.js';
import { ownTrustedTypesPolicy } from './tools/trusted-types-policy.js';

const someoneWatches = process.stdout.isTTY && !process.env['CI'] && hasScreen();

/** The demo as a site: served from the sources by `npm start`, written to dist/demo by `npm run build`. */
export default defineConfig({
  root: `${ROOT}/demo`,
  base: './',
  // A record that is not there is missing, not the start page.
  appType: 'mpa',
  publicDir: false,
  plugins: [ownTrustedTypesPolicy(), demoSite()],
  // Lit as it is published: without its development warnings, and with the policy name of the built files.
  resolve: { conditions: ['module', 'browser', 'production'] },
  optimizeDeps: { exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  server: { open: someoneWatches, fs: { allow: [ROOT] } },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // A picture within the page would break its policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { input: demoPages() },
  },
});

function hasScreen(): boolean {
  return (
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  );
}
