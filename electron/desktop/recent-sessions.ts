import type { Library } from '../../shared/api/library-entries.ts';
import type { Log } from '../log.ts';
import type { EventBus } from '../services/event-bus.ts';
import type { AppMenu } from './app-menu.ts';

interface RecentSessionsOptions {
  readonly list: () => Promise<Pick<Library, 'sessions'>>;
  readonly events: Pick<EventBus, 'subscribe'>;
  readonly menu: Pick<AppMenu, 'setRecent'>;
  readonly log: Log;
}

/** Keeps the sessions in the menu those of the library. Resolves when they stand there for the first time. */
export async function showRecentSessions({ list, events, menu, log }: RecentSessionsOptions): Promise<void> {
  async function refresh(): Promise<void> {
    try {
      menu.setRecent((await list()).sessions);
    } catch (error) {
      log('The recent sessions could not be shown in the menu', error);
    }
  }
  events.subscribe((name) => {
    if (name === 'library.changed') void refresh();
  });
  await refresh();
}
