import { create } from 'zustand';
import { defaultPreferences, type Preferences, type Vocabulary } from '../../shared/api/preferences.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';
import { createOutbox } from './outbox.ts';

const usePreferencesStore = create<Preferences>(() => defaultPreferences);
const outbox = createOutbox(tellFailure);
/** What this window changed and the host has not answered yet, oldest first. */
let unanswered: readonly Partial<Preferences>[] = [];

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
  unanswered = [...unanswered, change];
  outbox.push(async () => {
    try {
      await client.call('preferences.set', change);
    } finally {
      unanswered = unanswered.filter((other) => other !== change);
    }
  });
}

/** Takes preferences that came from the host; what this window changed since then stays on top. */
export function adoptPreferences(preferences: Partial<Preferences>): void {
  usePreferencesStore.setState(Object.assign({}, preferences, ...unanswered));
}

/** Reads the preferences and follows their changes in other windows. */
export async function loadPreferences(): Promise<void> {
  client.on('preferences.changed', adoptPreferences);
  adoptPreferences(await client.call('preferences.get', {}));
}
