import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface StaticFile {
  readonly contentType: string;
  readonly body: Buffer;
}

/** The built pages by the exact path a browser asks for. A path that is not a key does not exist. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built renderer once, at start. A request is then a look into this map and never a path that is joined, so
 * no spelling of `..` can reach another file. Source maps, dot files and unknown kinds of file are left out. Nothing is
 * served where nothing was built: during development the pages come from elsewhere.
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>();
  if (existsSync(folder)) await addFolder(files, folder, '/');
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

async function addFolder(files: Map<string, StaticFile>, folder: string, prefix: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      await addFolder(files, path, `${prefix}${entry.name}/`);
    } else if (entry.isFile()) {
      const contentType = contentTypes[extname(entry.name).toLowerCase()];
      if (contentType) files.set(`${prefix}${entry.name}`, { contentType, body: await readFile(path) });
    }
  }
}
