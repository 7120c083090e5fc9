import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The main bundle also runs in plain Node as the browser host, so it is built for the oldest Node we support. */
const nodeTarget = 'node20.19';

/** Where `npm run dev:browser` lets the browser host listen; the dev server hands its calls on to it. */
const browserHost = 'http://127.0.0.1:5179';
const toBrowserHost = { target: browserHost, changeOrigin: true, ws: true, headers: { origin: browserHost } };

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      sourcemap: false,
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
    server: {
      host: '127.0.0.1',
      proxy: { '/api': toBrowserHost, '/enter': toBrowserHost, '/events': toBrowserHost },
    },
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: 'chrome140',
      minify: true,
      sourcemap: false,
      // The page's policy allows no inline script, style or data: font, so nothing is inlined.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: 'renderer/index.html', stage: 'renderer/stage.html' } },
    },
  },
});
