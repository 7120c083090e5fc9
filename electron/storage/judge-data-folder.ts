import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { systemCodeOf } from './storage-error.ts';

/** What a folder would be as a data folder; `root` is where the data would lie, which may be a folder in it. */
export type JudgedFolder =
  | { readonly kind: 'empty' | 'holds-sessions'; readonly root: string }
  | { readonly kind: 'same' | 'inside' | 'taken' };

/** The name of the folder that is made in one that holds other things. */
const ownName = 'SquadMAP';

/** Files that desktops leave in every folder. */
const litter = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db', '.directory']);

/** Looks at a folder that the user chose. Rejects when it cannot be looked at. */
export async function judgeDataFolder(chosen: string, current: DataFolder): Promise<JudgedFolder> {
  const path = await realPathOf(chosen);
  const here = await realPathOf(current.root);
  const names = await namesIn(path);
  const root = names.length === 0 || isDataFolder(names) ? path : join(path, ownName);
  if (root === here) return { kind: 'same' };
  if (isInside(root, here)) return { kind: 'inside' };
  const namesThere = root === path ? names : await namesIn(root);
  if (isDataFolder(namesThere)) return { kind: 'holds-sessions', root };
  return namesThere.length === 0 ? { kind: 'empty', root } : { kind: 'taken' };
}

function isDataFolder(names: readonly string[]): boolean {
  return names.includes('sessions');
}

/** Whether a path lies below a folder. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

async function namesIn(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).filter((name) => !litter.has(name));
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Of a folder that does not exist yet, as far as it exists. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT' || dirname(path) === path) return resolve(path);
    return join(await realPathOf(dirname(path)), basename(path));
  }
}
