import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { ProxyOptions } from 'vite';
import { devHostAddress, devPageAddress } from './electron/dev-addresses.ts';

/** The main bundle also runs in plain Node as the browser host, so it is built for the oldest Node we support. */
const nodeTarget = 'node20.19';

/** Calls of pages in a browser go on to the browser host of `npm run dev`, as if they came from its own page. */
const browserHost = `http://${devHostAddress.host}:${devHostAddress.port}`;
const toBrowserHost = { target: browserHost, changeOrigin: true, ws: true, headers: { origin: browserHost } };
/** The sources of renderer/api/ are asked for under the same path as the calls, but never with POST. */
const callsOnly: ProxyOptions = {
  ...toBrowserHost,
  bypass: ({ method, url }) => (method === 'POST' ? undefined : url),
};

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      sourcemap: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: { main: 'electron/main.ts', 'browser-host': 'electron/browser-host.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      sourcemap: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    resolve: { alias: [{ find: /^zod$/, replacement: resolve('renderer/zod-without-eval.ts') }] },
    server: {
      ...devPageAddress,
      strictPort: true,
      proxy: { '/api': callsOnly, '/enter': callsOnly, '/events': toBrowserHost },
    },
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: 'chrome140',
      minify: true,
      sourcemap: false,
      license: { fileName: 'licences.md' },
      // The page's policy allows no inline script, style or data: font, so nothing is inlined.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: page('index.html'), stage: page('stage.html') },
        // Without a name of their own they are called after whichever module happens to need them first.
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
              { name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/ },
            ],
          },
        },
      },
    },
  },
});

/** The build looks for pages from the project's folder, the dev server from the renderer's: so by their full path. */
function page(name: string): string {
  return resolve(import.meta.dirname, 'renderer', name);
}
