import { defaultPreferences, type Preferences, preferencesSchema } from '../../shared/api/preferences.ts';
import type { PreferencesStore } from '../storage/preferences-file.ts';
import type { EventBus } from './event-bus.ts';

/** What is left out, or undefined, stays. */
export type PreferencesChange = { readonly [K in keyof Preferences]?: Preferences[K] | undefined };

export interface PreferencesService {
  current(): Preferences;
  /** Rejects with a StorageError when the change cannot be kept; it holds until the app ends all the same. */
  change(change: PreferencesChange): Promise<Preferences>;
}

/** The service behind the calls `preferences.*`. A preference that cannot be read has its default. */
export function createPreferencesService(store: PreferencesStore, events: EventBus): PreferencesService {
  function current(): Preferences {
    const stored = store.read();
    const known = Object.entries(preferencesSchema.shape).flatMap(([key, schema]) => {
      const parsed = schema.safeParse(stored[key]);
      return parsed.success ? [[key, parsed.data]] : [];
    });
    return { ...defaultPreferences, ...Object.fromEntries(known) };
  }
  return {
    current,
    async change(change) {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const changed: Preferences = { ...current(), ...Object.fromEntries(given) };
      const written = store.write({ ...store.read(), ...changed });
      events.publish('preferences.changed', changed);
      await written;
      return changed;
    },
  };
}
