import { create } from 'zustand';
import { defaultPreferences, type Preferences, type Vocabulary } from '../../shared/api/preferences.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';
import { latestAnswer } from './latest-answer.ts';
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

/** Follows the preferences, also as other windows change them; resolves once they are here. */
export function loadPreferences(): Promise<void> {
  return new Promise((resolve, reject) => {
    function adopt(preferences: Preferences) {
      adoptPreferences(preferences);
      resolve();
    }
    const reading = latestAnswer(() => client.call('preferences.get', {}), adopt, reject);
    client.on('preferences.changed', (preferences) => {
      reading.drop();
      adopt(preferences);
    });
    client.onConnection((connection) => {
      if (connection === 'connected') reading.ask();
    });
  });
}
