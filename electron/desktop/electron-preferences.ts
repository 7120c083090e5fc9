import type { IpcMain } from 'electron';
import ElectronStore from 'electron-store';
import {
  type OpenedPreferences,
  openPreferencesFile,
  type PreferencesRecord,
} from '../storage/preferences-file.ts';

/** The channel on which electron-store answers any window; this app has one door, and this is not it. */
const uncheckedChannel = 'electron-store-get-data';

/** Preferences through electron-store, in the same file and under the same guard as the browser host's. */
export function openElectronPreferences(
  folder: string,
  isReader: boolean,
  ipcMain: Pick<IpcMain, 'removeAllListeners'>,
): Promise<OpenedPreferences> {
  return openPreferencesFile({
    folder,
    isReader,
    now: Date.now,
    createStore(options) {
      const store = new ElectronStore<PreferencesRecord>(options);
      ipcMain.removeAllListeners(uncheckedChannel);
      return store;
    },
  });
}
