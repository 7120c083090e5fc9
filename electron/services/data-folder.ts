/** Gives the data another folder: everything is copied and compared before the old one is let go of. */
import { ApiError } from '../../shared/api/api-error.ts';
import type { CallOutput } from '../../shared/api/contract.ts';
import type { ChosenFolder, FolderChange } from '../../shared/api/data-folder-calls.ts';
import type { Platform } from '../platform.ts';
import { type CopiedData, type CopyProgress, copyDataFolder } from '../storage/copy-data-folder.ts';
import { type DataFolder, dataFolderAt, defaultDataFolder } from '../storage/data-folder.ts';
import { rememberDataFolder, startingDataFolder } from '../storage/data-location.ts';
import type { DurableFs } from '../storage/durable-fs.ts';
import { type JudgedFolder, judgeDataFolder } from '../storage/judge-data-folder.ts';
import { letGoOfData } from '../storage/let-go-of-data.ts';
import { describeStorageError } from '../storage/storage-error.ts';
import { findSyncService } from '../storage/synced-folder.ts';
import type { EventBus } from './event-bus.ts';

export interface DataFolderServiceOptions {
  readonly current: DataFolder;
  readonly platform: Pick<Platform, 'folderChoice'>;
  readonly events: Pick<EventBus, 'publish'>;
  /** Saves everything; false when something could not be. */
  readonly flush: () => Promise<boolean>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The app's own directory, where the choice is remembered. */
  readonly ownFolder?: string | undefined;
  readonly fs?: DurableFs | undefined;
}

export interface DataFolderService {
  choose(): Promise<ChosenFolder>;
  change(how: FolderChange): Promise<CallOutput<'dataFolder.change'>>;
  /** Gives up a change that is going on. */
  cancel(): void;
  restart(): void;
  /** Why nothing may be changed now; null when everything may. */
  frozenBecause(): string | null;
}

/** The service behind the calls `dataFolder.*`. */
export function createDataFolderService(options: DataFolderServiceOptions): DataFolderService {
  const { current, platform, events, now, fs, ownFolder = defaultDataFolder() } = options;
  let chosen: (JudgedFolder & { readonly root: string }) | null = null;
  let running: AbortController | null = null;
  let frozen: string | null = null;

  function choice() {
    if (platform.folderChoice) return platform.folderChoice;
    throw new ApiError('unavailable', 'Here the data folder is chosen with --data when SquadMAP is started.');
  }

  async function copyInto(root: string, signal: AbortSignal): Promise<CopiedData | null> {
    const target = dataFolderAt(root, { syncedBy: await findSyncService(root), localFolder: ownFolder });
    const onProgress = (progress: CopyProgress) => events.publish('dataFolder.progressed', progress);
    return copyDataFolder(current, target, { signal, onProgress, fs });
  }

  /** Gives whether it is certain that the next start finds the new folder. */
  async function remember(root: string, copied: CopiedData | null): Promise<boolean> {
    try {
      await rememberDataFolder(root, { ownFolder, fs });
      return true;
    } catch (error) {
      // Written but not flushed: either folder may be found, so both have to stay whole.
      if (isRemembered(root)) return false;
      await copied?.takeBack();
      throw error;
    }
  }

  function isRemembered(root: string): boolean {
    try {
      return startingDataFolder(ownFolder) === root;
    } catch {
      return false; // Nothing that can be read was remembered.
    }
  }

  async function bringAbout(root: string, how: FolderChange, signal: AbortSignal): Promise<Outcome> {
    if (!(await options.flush())) {
      throw new ApiError(
        'unavailable',
        'Not everything is saved yet, so nothing was copied. Solve that first; your data is where it was.',
      );
    }
    try {
      const copied = how === 'use' ? null : await copyInto(root, signal);
      if (how !== 'use' && copied === null) return 'given-up';
      return (await remember(root, copied)) ? 'certain' : 'uncertain';
    } catch (error) {
      throw new ApiError(
        'unavailable',
        `The data folder stays where it was: ${describeStorageError(error).reason}. Nothing in it was changed.`,
        { cause: error },
      );
    }
  }

  return {
    async choose() {
      const picked = await choice().pick();
      if (picked === null) return { outcome: 'cancelled' };
      chosen = null;
      const judged = await judgeDataFolder(picked, current).catch((error: unknown) => {
        const { reason } = describeStorageError(error);
        throw new ApiError('unavailable', `This folder cannot be used: ${reason}.`, { cause: error });
      });
      if (!('root' in judged)) return { outcome: 'unusable', message: unusable[judged.kind] };
      chosen = judged;
      const syncedBy = await findSyncService(judged.root);
      const holdsSessions = judged.kind === 'holds-sessions';
      return { outcome: 'chosen', folder: judged.root, holdsSessions, syncedBy };
    },
    async change(how) {
      choice();
      if (!chosen || (chosen.kind === 'holds-sessions') !== (how === 'use')) {
        throw new ApiError('conflict', 'Choose the folder again. Nothing was changed.');
      }
      const { root } = chosen;
      running = new AbortController();
      frozen = 'The data folder is being copied, so nothing can be changed for a moment.';
      let outcome: Outcome;
      try {
        outcome = await bringAbout(root, how, running.signal);
      } catch (error) {
        frozen = null;
        throw error;
      } finally {
        running = null;
      }
      if (outcome === 'given-up') {
        frozen = null;
        return { outcome: 'cancelled' };
      }
      chosen = null;
      frozen = 'SquadMAP has another data folder now. Start it again to go on working.';
      // The new folder counts already: one that cannot be put out of the way stays, and hurts nobody.
      const mayLetGo = how === 'move' && outcome === 'certain';
      const oldKeptIn = mayLetGo ? await letGoOfData(current, now(), fs).catch(() => null) : null;
      return { outcome: 'changed', folder: root, oldKeptIn };
    },
    cancel() {
      running?.abort();
    },
    restart() {
      choice().restart();
    },
    frozenBecause: () => frozen,
  };
}

type Outcome = 'given-up' | 'certain' | 'uncertain';

const unusable: Readonly<Record<'same' | 'inside' | 'taken', string>> = {
  same: 'This is the data folder already. Choose another one.',
  inside: 'This folder lies inside the data folder. Choose one outside of it.',
  taken: 'This folder has a folder “SquadMAP” with other things in it. Choose an empty folder.',
};
