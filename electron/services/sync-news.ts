/** Whether the user has yet to be told that the data folder is a synced one: once for each folder. */
import { z } from 'zod';
import type { DataFolder } from '../storage/data-folder.ts';
import type { PreferencesStore } from '../storage/preferences-file.ts';

const key = 'syncNewsToldFor';
const schema = z.array(z.string());
/** One folder has another path on each computer that it is carried to. */
const mostFolders = 50;

export interface SyncNews {
  isDue(): boolean;
  /** Never again for this folder. @throws StorageError when that cannot be kept; it holds until the app ends */
  dismiss(): Promise<void>;
}

/** Kept with the preferences, as a hint that may be lost. */
export function createSyncNews(
  { root, syncedBy }: Pick<DataFolder, 'root' | 'syncedBy'>,
  store: PreferencesStore,
): SyncNews {
  const told = () => schema.safeParse(store.read()[key]).data ?? [];
  return {
    isDue: () => syncedBy !== null && !told().includes(root),
    async dismiss() {
      if (!told().includes(root)) {
        await store.write({ ...store.read(), [key]: [...told(), root].slice(-mostFolders) });
      }
    },
  };
}
