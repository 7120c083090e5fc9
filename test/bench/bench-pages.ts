/** The pages of the other contenders: built like the app, served from this machine. */
import { createReadStream, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { benchBoard, benchSession } from './bench-sessions.ts';

const pages = ['limit', 'pangea', 'pangea-virtual', 'pragmatic', 'pragmatic-virtual'];
const contentTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface BenchPages {
  readonly origin: string;
  /** The script that measures, to run first in every page. */
  readonly probe: string;
  stop(): void;
}

/** Builds the pages into this folder and serves them with boards of these sizes. */
export async function startBenchPages(folder: string, sizes: readonly number[]): Promise<BenchPages> {
  const shared = { configFile: false, logLevel: 'warn', plugins: [react()] } satisfies InlineConfig;
  const root = join(import.meta.dirname, 'pages');
  const input = pages.map((name) => join(root, `${name}.html`));
  const target = 'chrome140';
  await build({
    ...shared,
    root,
    build: { outDir: folder, emptyOutDir: true, target, rolldownOptions: { input } },
  });
  const lib = {
    entry: resolve(import.meta.dirname, 'probe.ts'),
    formats: ['iife' as const],
    name: 'benchProbe',
  };
  const probeBuild = {
    outDir: folder,
    emptyOutDir: false,
    target,
    lib: { ...lib, fileName: () => 'probe.js' },
  };
  await build({ ...shared, build: probeBuild });
  for (const size of sizes) {
    await writeFile(join(folder, `cards-${size}.json`), JSON.stringify(benchBoard(benchSession(size))));
  }
  const { origin, stop } = await serve(folder);
  return { origin, stop, probe: join(folder, 'probe.js') };
}

async function serve(folder: string) {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, new URL(url, 'http://bench').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
