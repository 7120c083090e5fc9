/** The highest revision of each session that this computer saved: a file that goes back behind it was set back by others. */
import { z } from 'zod';
import type { Log } from '../log.ts';
import type { PreferencesStore } from '../storage/preferences-file.ts';
import type { Scheduler } from '../storage/session-saver.ts';

const key = 'acknowledgedRevs';
const schema = z.record(z.string(), z.int().nonnegative());
/** How long a revision may be known in memory only; it is a hint, not worth a write for each save. */
const writtenAfterMs = 10_000;
const maxSessions = 500;

export interface AcknowledgedRevs {
  /** Null for a session that was never saved here. */
  of(sessionId: string): number | null;
  /** What counts from now on, also when it is lower than before: the user has been told then. */
  note(sessionId: string, rev: number): void;
  flush(): Promise<void>;
}

/** For a host that only reads, and so acknowledges nothing. */
export const noAcknowledgedRevs: AcknowledgedRevs = {
  of: () => null,
  note: () => undefined,
  flush: async () => undefined,
};

/** Keeps the revisions with the preferences, as a hint that may be lost. */
export function createAcknowledgedRevs(
  store: PreferencesStore,
  { scheduler, log }: { scheduler: Scheduler; log: Log },
): AcknowledgedRevs {
  const revs = new Map(Object.entries(schema.safeParse(store.read()[key]).data ?? {}));
  let timer: unknown;

  async function write(): Promise<void> {
    if (timer === undefined) return;
    scheduler.clearTimeout(timer);
    timer = undefined;
    const newest = Object.fromEntries([...revs].slice(-maxSessions));
    await store
      .write({ ...store.read(), [key]: newest })
      .catch((error: unknown) => log('What was saved last could not be noted', error));
  }

  return {
    of: (sessionId) => revs.get(sessionId) ?? null,
    note(sessionId, rev) {
      if (revs.get(sessionId) === rev) return;
      // Set anew, so that the sessions used last stand last.
      revs.delete(sessionId);
      revs.set(sessionId, rev);
      timer ??= scheduler.setTimeout(() => void write(), writtenAfterMs);
    },
    flush: write,
  };
}
