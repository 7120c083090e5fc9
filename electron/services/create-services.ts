/** Puts the services of one data folder together; the entry adds the platform and the carriers. */
import { ApiError } from '../../shared/api/api-error.ts';
import type { Audience } from '../../shared/api/contract.ts';
import type { Log } from '../log.ts';
import type { Platform } from '../platform.ts';
import { type DataFolder, makeDataFolder } from '../storage/data-folder.ts';
import type { PreferencesStore } from '../storage/preferences-file.ts';
import { createSessionFiles } from '../storage/session-files.ts';
import type { Scheduler } from '../storage/session-saver.ts';
import { createTemplateFiles } from '../storage/template-files.ts';
import { createAcknowledgedRevs } from './acknowledged-revs.ts';
import { createDailyCopyService } from './daily-copy.ts';
import { createDataFolderService } from './data-folder.ts';
import { createEventBus, type EventBus } from './event-bus.ts';
import { createFolderHold, type FolderAccess } from './folder-hold.ts';
import { createHandlers, type Handlers } from './handlers.ts';
import { preferencesWhileHeld, remindedOnSave, templatesWhileHeld, whileHeld } from './held-files.ts';
import { readOnlyHandlers } from './read-only.ts';
import { createSessionServices } from './session-services.ts';
import { sha256 } from './sha256.ts';
import { createSyncNews } from './sync-news.ts';

/** How long a session stays in the bin. */
const binKeptMs = 30 * 24 * 60 * 60 * 1_000;

export interface ServicesOptions {
  readonly dataFolder: DataFolder;
  readonly preferences: PreferencesStore;
  readonly platform: Platform;
  readonly appVersion: string;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A new random id (16 characters of a–z and 2–7). */
  readonly newId: () => string;
  readonly scheduler: Scheduler;
  /** The app's own directory, where a chosen data folder is remembered. */
  readonly ownFolder?: string | undefined;
  /** A folder for a daily copy, named when the app was started. */
  readonly dailyCopyFolder?: string | undefined;
  /** Whether the data folder is ours; left out where nobody else can have it. */
  readonly access?: FolderAccess;
}

export interface Services {
  readonly handlers: Handlers;
  readonly events: EventBus;
  /** Written only while the data folder is ours. */
  readonly preferences: PreferencesStore;
  /** How many windows of a kind there are now. */
  windowsChanged(audience: Audience, count: number): void;
  /** Resolves when everything is saved; false when something could not be. */
  flush(): Promise<boolean>;
  /** Takes no change any more and saves everything; when something could not be saved, gives false and goes on as before. */
  close(): Promise<boolean>;
}

/** The services of a data folder, ready to answer calls. */
export async function createServices(options: ServicesOptions): Promise<Services> {
  const { dataFolder, platform, appVersion, log, now, newId, scheduler } = options;
  const { access = { claim: null, readOnly: null } } = options;
  const events = createEventBus(log);
  const hold = createFolderHold({
    ...access,
    now,
    onChange: () => {
      takeNote().catch((error: unknown) => log('The sessions could not be taken up again', error));
    },
  });
  const isReadOnly = () => hold.readOnlyBecause() !== null;
  let closing: string | null = null;
  const whyNot = () => hold.readOnlyBecause() ?? dataFolderService.frozenBecause() ?? closing;
  const sessionFiles = createSessionFiles({
    ...{ dataFolder, sha256, now },
    onTrouble: (error) => log('An earlier version could not be kept', error),
  });
  const store = preferencesWhileHeld(options.preferences, hold);
  const tellAppChanged = () => events.publish('app.changed', {});
  const dailyCopy = createDailyCopyService({
    ...{ dataFolder, store, platform, isReadOnly, sha256, now, log },
    named: options.dailyCopyFolder ?? null,
    onChange: tellAppChanged,
  });
  const files = remindedOnSave(whileHeld(sessionFiles, hold), dailyCopy.remind);
  const acknowledgedRevs = createAcknowledgedRevs(store, { scheduler, log });
  const services = createSessionServices({
    ...{ files, store, acknowledgedRevs, events, appVersion, now, newId, scheduler, sha256 },
    ...{ isReadOnly, whyNot, log },
    templateFiles: templatesWhileHeld(createTemplateFiles(dataFolder), hold),
  });
  const { liveSessions } = services;
  await hold.look();
  if (access.readOnly !== null) log(access.readOnly);
  if (!isReadOnly()) {
    await files
      .purgeBin(binKeptMs)
      .catch((error: unknown) => log('The bin could not be cleared of old sessions', error));
  }

  /** Tells the windows that the folder went to another computer, or that it is ours again. */
  async function takeNote(): Promise<void> {
    const sentence = hold.readOnlyBecause();
    if (sentence === null) await liveSessions.takeUp();
    log(sentence ?? 'This data folder is open here again.');
    tellAppChanged();
    events.publish('library.changed', {});
  }

  /** After the user's own decision: makes folders that went missing anew, and puts the file back. */
  async function putBack(id: string): Promise<void> {
    try {
      await makeDataFolder(dataFolder.root);
    } catch (error) {
      throw new ApiError(
        'unavailable',
        'The data folder cannot be used yet. Your work is kept here; try again later.',
        {
          cause: error,
        },
      );
    }
    files.allowPuttingBack(id);
  }

  async function flush(): Promise<boolean> {
    const isSaved = await liveSessions.flush();
    await acknowledgedRevs.flush();
    return isSaved;
  }

  async function close(): Promise<boolean> {
    closing = 'SquadMAP is being stopped, so nothing can be changed any more.';
    // Twice: the second one waits for a change that was let in just before.
    const isSaved = (await flush()) && (await flush());
    if (!isSaved) closing = null;
    return isSaved;
  }

  const dataFolderService = createDataFolderService({
    ...{ current: dataFolder, platform, events, now },
    async flush() {
      await hold.mustHold();
      return flush();
    },
    ownFolder: options.ownFolder,
  });
  const handlers = createHandlers({
    ...services,
    ...{ dataFolderService, sha256, platform, hold, dailyCopy, tellAppChanged },
    ...{ putBack, appVersion, dataFolder: dataFolder.root },
    syncedBy: dataFolder.syncedBy,
    syncNews: createSyncNews(dataFolder, store),
  });
  dailyCopy.remind();
  return {
    handlers: readOnlyHandlers(handlers, whyNot),
    events,
    preferences: store,
    windowsChanged: services.presentation.windowsChanged,
    flush,
    close,
  };
}
