/** Copies the data once a day into a folder of the user's choice, beside the work and never in its way. */
import { z } from 'zod';
import { ApiError } from '../../shared/api/api-error.ts';
import type { CallOutput } from '../../shared/api/contract.ts';
import type { DailyCopyState } from '../../shared/api/daily-copy-calls.ts';
import type { Sha256 } from '../../shared/session-file/session-file.ts';
import type { Log } from '../log.ts';
import type { Platform } from '../platform.ts';
import { isOfDataFolder, makeDailyCopy } from '../storage/daily-copy-files.ts';
import { isCopyDue } from '../storage/daily-copy-policy.ts';
import type { DataFolder } from '../storage/data-folder.ts';
import type { DurableFs } from '../storage/durable-fs.ts';
import type { PreferencesStore } from '../storage/preferences-file.ts';
import { describeStorageError } from '../storage/storage-error.ts';
import { createTurns } from '../storage/turns.ts';

const key = 'dailyCopy';
const schema = z.object({ folder: z.string().nullable(), lastAt: z.number().nullable() });
type Remembered = z.infer<typeof schema>;

/** After a failure the next save tries again, but not more often than this. */
const pauseAfterFailureMs = 60 * 60_000;

interface DailyCopyOptions {
  readonly dataFolder: DataFolder;
  readonly store: PreferencesStore;
  /** The folder named when the app was started. */
  readonly named: string | null;
  readonly platform: Pick<Platform, 'pickFolder'>;
  readonly isReadOnly: () => boolean;
  readonly sha256: Sha256;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  readonly onChange: () => void;
  readonly fs?: DurableFs | undefined;
}

/** A copy that is being made; once it is let go of, nothing it comes to counts any more. */
interface RunningCopy {
  readonly letGo: AbortController;
  readonly done: Promise<void>;
}

export interface DailyCopyService {
  state(): DailyCopyState;
  /** Makes today's copy in the background if there is none yet; at the start and after each save. */
  remind(): void;
  /** Resolves when the copy is made or has failed, which stands in the state then. */
  run(): Promise<void>;
  choose(): Promise<CallOutput<'dailyCopy.choose'>>;
  stop(): Promise<void>;
}

/** The service behind the calls `dailyCopy.*`; folder and time are kept with the preferences. */
export function createDailyCopyService(options: DailyCopyOptions): DailyCopyService {
  const { dataFolder, store, named, platform, isReadOnly, sha256, now, log, onChange, fs } = options;
  let running: RunningCopy | null = null;
  const inTurn = createTurns();
  let failure: { readonly sentence: string; readonly atMs: number } | null = null;

  let remembered = schema.safeParse(store.read()[key]).data ?? { folder: null, lastAt: null };
  // What was copied to another folder is no copy in the one named today.
  if (named !== null && named !== remembered.folder) remembered = { folder: named, lastAt: null };

  async function remember(changed: Remembered): Promise<void> {
    remembered = changed;
    await store.write({ ...store.read(), [key]: changed });
  }

  async function copy(folder: string, { signal }: AbortController): Promise<void> {
    const startedAt = now();
    try {
      await makeDailyCopy(dataFolder, folder, { sha256, nowMs: startedAt, signal, fs });
      if (signal.aborted) return;
      failure = null;
      await remember({ folder, lastAt: startedAt });
    } catch (error) {
      if (signal.aborted) return;
      const { reason } = describeStorageError(error);
      failure = { sentence: `The daily copy could not be made: ${reason}.`, atMs: startedAt };
      log('The daily copy could not be made', error);
    }
  }

  function begin(folder: string): RunningCopy {
    const letGo = new AbortController();
    // One after the other: what was let go of may still have a file to finish.
    const copying = inTurn(folder, () => copy(folder, letGo));
    const done = copying.finally(() => {
      if (letGo.signal.aborted) return;
      running = null;
      onChange();
    });
    return { letGo, done };
  }

  /** Waits for nothing: a drive that is away may never answer. */
  function letGo(): void {
    running?.letGo.abort();
    running = null;
    failure = null;
  }

  async function run(): Promise<void> {
    const { folder } = remembered;
    if (folder === null || isReadOnly()) return;
    running ??= begin(folder);
    onChange();
    await running.done;
  }

  return {
    state() {
      const { folder, lastAt } = remembered;
      const canChoose = named === null && platform.pickFolder !== undefined;
      return { folder, canChoose, isRunning: running !== null, lastAt, failure: failure?.sentence ?? null };
    },
    remind() {
      const { folder, lastAt } = remembered;
      if (folder === null || running || !isCopyDue(lastAt, now())) return;
      if (failure && now() - failure.atMs < pauseAfterFailureMs) return;
      void run();
    },
    run,
    async choose() {
      if (named !== null || !platform.pickFolder) {
        throw new ApiError(
          'unavailable',
          'Here this folder is named with --daily-copy when SquadMAP is started.',
        );
      }
      const folder = await platform.pickFolder('Choose a folder for the daily copy');
      if (folder === null) return { outcome: 'cancelled' };
      if (await isOfDataFolder(dataFolder, folder)) {
        const message =
          'This folder lies in the data folder, where a copy would be lost with it. Choose another.';
        return { outcome: 'unusable', message };
      }
      letGo();
      await remember({ folder, lastAt: null });
      void run();
      return { outcome: 'chosen' };
    },
    async stop() {
      letGo();
      await remember({ folder: null, lastAt: null });
      onChange();
    },
  };
}
