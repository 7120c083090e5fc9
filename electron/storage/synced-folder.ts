/** Recognises folders that a sync tool carries to other computers, by their path and by what such tools leave in them. */
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface SyncService {
  readonly name: string;
  /** Matches one folder name of the path. */
  readonly folder: RegExp;
  /** Files and folders that lie in what it carries. */
  readonly markers: readonly string[];
}

const services: readonly SyncService[] = [
  { name: 'OneDrive', folder: /^OneDrive(?:$| - |-)/i, markers: [] },
  { name: 'SharePoint', folder: /^SharePoint$/i, markers: [] },
  { name: 'Dropbox', folder: /^Dropbox(?:$| \(|-)/i, markers: ['.dropbox', '.dropbox.cache'] },
  {
    name: 'iCloud Drive',
    folder: /^(?:iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i,
    markers: [],
  },
  {
    name: 'Google Drive',
    folder: /^(?:Google ?Drive(?:$|-| \()|My Drive$|GoogleDrive-)/i,
    markers: ['.tmp.drivedownload', '.tmp.driveupload'],
  },
  {
    name: 'Nextcloud',
    folder: /^Nextcloud\d*$/i,
    markers: ['.nextcloudsync.log', '.sync-exclude.lst'],
  },
  { name: 'ownCloud', folder: /^ownCloud\d*$/i, markers: ['.owncloudsync.log', '.csync_journal.db'] },
  { name: 'Syncthing', folder: /^Syncthing$/i, markers: ['.stfolder', '.stignore'] },
  { name: 'Resilio Sync', folder: /^Resilio Sync$/i, markers: ['.sync'] },
  { name: 'Box', folder: /^Box(?: Sync|-Box)?$/i, markers: [] },
  { name: 'pCloud', folder: /^pCloud(?:Drive| Sync)?$/i, markers: [] },
  { name: 'MEGA', folder: /^MEGA(?:sync)?$/i, markers: ['.megaignore'] },
  { name: 'Seafile', folder: /^Seafile$/i, markers: ['.seafile-data', '_seafile-ignore.txt'] },
  { name: 'Proton Drive', folder: /^Proton ?Drive$/i, markers: [] },
];

/** Every name that tells of a service, to be looked for in the folder and in those above it. */
const syncMarkers: readonly string[] = services.flatMap(({ markers }) => markers);

/** Which service carries this folder; null when none is recognised. `found` are markers in it or above it. */
export function syncServiceOf(path: string, found: readonly string[]): string | null {
  const names = path.split(/[/\\]+/);
  // The innermost name says most: a Nextcloud folder may well lie in a OneDrive one, but not the other way round.
  for (const name of names.reverse()) {
    const service = services.find(({ folder }) => folder.test(name));
    if (service) return service.name;
  }
  const marked = services.find(({ markers }) => markers.some((marker) => found.includes(marker)));
  return marked?.name ?? null;
}

/** Looks at a folder that exists, and above it. Whatever cannot be looked at counts as not there. */
export async function findSyncService(path: string): Promise<string | null> {
  const found: string[] = [];
  for (let folder = path; ; folder = dirname(folder)) {
    const isThere = await Promise.all(
      syncMarkers.map((marker) =>
        lstat(join(folder, marker)).then(
          () => true,
          () => false,
        ),
      ),
    );
    found.push(...syncMarkers.filter((_marker, index) => isThere[index]));
    if (found.length > 0 || dirname(folder) === folder) break;
  }
  return syncServiceOf(path, found);
}
