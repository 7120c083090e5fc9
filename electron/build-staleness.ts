import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'shared',
  'electron',
  'renderer',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
];

const outputs = ['out/main/browser-host.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** True when the built app is missing or older than anything it is built from. */
export function isBuildStale(root: string): boolean {
  const built = outputs.map((path) => look(join(root, path))?.mtimeMs ?? Number.NEGATIVE_INFINITY);
  return newestChange(sources.map((path) => join(root, path))) > Math.min(...built);
}

/** The time of the latest change in these files and folders; a folder's own time tells of removed files. */
function newestChange(paths: readonly string[]): number {
  return paths.reduce((newest, path) => {
    const stats = look(path);
    if (!stats) return newest;
    const inside = stats.isDirectory() ? newestChange(readdirSync(path).map((name) => join(path, name))) : 0;
    return Math.max(newest, stats.mtimeMs, inside);
  }, 0);
}

function look(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
