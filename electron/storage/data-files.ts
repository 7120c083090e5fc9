import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { TEMPORARY_NAME } from './durable-write.ts';
import { systemCodeOf } from './storage-error.ts';

/** The parts of a data folder in which everything but preferences lies. */
export const dataAreas = ['sessions', 'backups', 'trash', 'copies', 'templates'] as const;
export type DataArea = (typeof dataAreas)[number] | 'root';

/** One file of a data folder, named by where it belongs in it. */
export interface DataFile {
  readonly area: DataArea;
  /** Where it lies now. */
  readonly path: string;
  /** Folder names and file name below the area. */
  readonly names: readonly string[];
  /** Tells whether it was changed meanwhile; null for what changes as one uses the app and costs nothing to lose. */
  readonly version: string | null;
}

/** Where an area of a data folder lies: the earlier versions of a synced folder are elsewhere. */
export function areaPath(folder: DataFolder, area: DataArea): string {
  if (area === 'root') return folder.root;
  return area === 'copies' || area === 'templates' ? join(folder.root, area) : folder[area];
}

/** Where a file belongs in a data folder. */
export function dataFilePath(folder: DataFolder, { area, names }: Pick<DataFile, 'area' | 'names'>): string {
  return join(areaPath(folder, area), ...names);
}

/** Every file that makes up the data: also those that the app passes over, as they are somebody's. No links. */
export async function listDataFiles(folder: DataFolder): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const area of dataAreas) files.push(...(await filesBelow(areaPath(folder, area), area, [])));
  for (const place of folder.otherBackups) files.push(...(await furtherVersions(place, files)));
  const inRoot = await entriesOf(folder.root);
  const preferences = inRoot.filter((entry) => entry.isFile() && /^preferences\..*json$/.test(entry.name));
  return [
    ...files,
    ...preferences.map(({ name }): DataFile => {
      return { area: 'root', names: [name], path: join(folder.root, name), version: null };
    }),
  ];
}

/** Earlier versions that lie in another place, of the sessions that are here: in the copy they are where they belong. */
async function furtherVersions(place: string, known: readonly DataFile[]): Promise<DataFile[]> {
  const keyOf = ({ area, names }: DataFile) => [area, ...names].join('/');
  const taken = new Set(known.map(keyOf));
  const sessions = known.filter(({ area }) => area === 'sessions' || area === 'trash');
  const isOfSession = ({ names: [id = ''] }: DataFile) =>
    sessions.some(({ names: [name = ''] }) => name.startsWith(id));
  const found = await filesBelow(place, 'backups', []);
  return found.filter((file) => isOfSession(file) && !taken.has(keyOf(file)));
}

async function filesBelow(root: string, area: DataArea, parents: readonly string[]): Promise<DataFile[]> {
  const found: DataFile[] = [];
  const entries = await entriesOf(join(root, ...parents));
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const names = [...parents, entry.name];
    if (entry.isDirectory()) found.push(...(await filesBelow(root, area, names)));
    if (!entry.isFile() || TEMPORARY_NAME.test(entry.name)) continue;
    const path = join(root, ...names);
    const { size, mtimeNs } = await lstat(path, { bigint: true });
    found.push({ area, names, path, version: `${size} ${mtimeNs}` });
  }
  return found;
}

async function entriesOf(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
