import ElectronStore from 'electron-store';
import {
  type OpenedPreferences,
  openPreferencesFile,
  type PreferencesRecord,
} from '../storage/preferences-file.ts';

/** Preferences through electron-store, in the same file and under the same guard as the browser host's. */
export function openElectronPreferences(folder: string): Promise<OpenedPreferences> {
  return openPreferencesFile({
    folder,
    now: Date.now,
    createStore: (options) => new ElectronStore<PreferencesRecord>(options),
  });
}
