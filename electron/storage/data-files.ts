import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { TEMPORARY_NAME } from './durable-write.ts';
import { systemCodeOf } from './storage-error.ts';

/** The parts of a data folder in which everything but preferences lies. */
export const dataAreas = ['sessions', 'backups', 'trash', 'copies', 'templates'] as const;
export type DataArea = (typeof dataAreas)[number] | 'root';

/** One file of a data folder, named by where it lies in it. */
export interface DataFile {
  readonly area: DataArea;
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

/** Where a file lies in a data folder. */
export function dataFilePath(folder: DataFolder, { area, names }: Pick<DataFile, 'area' | 'names'>): string {
  return join(areaPath(folder, area), ...names);
}

/** Every file that makes up the data: also those that the app passes over, as they are somebody's. No links. */
export async function listDataFiles(folder: DataFolder): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const area of dataAreas) files.push(...(await filesBelow(folder, area, [])));
  const inRoot = await entriesOf(folder.root);
  const preferences = inRoot.filter((entry) => entry.isFile() && /^preferences\..*json$/.test(entry.name));
  return [
    ...files,
    ...preferences.map(({ name }): DataFile => ({ area: 'root', names: [name], version: null })),
  ];
}

async function filesBelow(
  folder: DataFolder,
  area: DataArea,
  parents: readonly string[],
): Promise<DataFile[]> {
  const found: DataFile[] = [];
  const entries = await entriesOf(join(areaPath(folder, area), ...parents));
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const names = [...parents, entry.name];
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, area, names)));
    if (!entry.isFile() || TEMPORARY_NAME.test(entry.name)) continue;
    const { size, mtimeNs } = await lstat(dataFilePath(folder, { area, names }), { bigint: true });
    found.push({ area, names, version: `${size} ${mtimeNs}` });
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
