import { create } from 'zustand';
import { defaultPreferences, type Preferences, type Vocabulary } from '../../shared/api/preferences.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';

const usePreferencesStore = create<Preferences>(() => defaultPreferences);

/** The user's preferences. */
export function usePreferences(): Preferences {
  return usePreferencesStore();
}

/** The words this user has for teams and ceremonies. */
export function useVocabulary(): Vocabulary {
  return usePreferencesStore((state) => state.vocabulary);
}

/** The preferences outside React. */
export function currentPreferences(): Preferences {
  return usePreferencesStore.getState();
}

/** Changes preferences at once here and for good at the host. */
export function setPreferences(change: Partial<Preferences>): void {
  usePreferencesStore.setState(change);
  client.call('preferences.set', change).catch(tellFailure);
}

/** Takes preferences that came from the host. */
export function adoptPreferences(preferences: Partial<Preferences>): void {
  usePreferencesStore.setState(preferences);
}

/** Reads the preferences and follows their changes in other windows. */
export async function loadPreferences(): Promise<void> {
  client.on('preferences.changed', adoptPreferences);
  adoptPreferences(await client.call('preferences.get', {}));
}
