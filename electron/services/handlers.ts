/** One handler for each call of the contract. */
import type { CallInput, CallName, CallOutput } from '../../shared/api/contract.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Sha256 } from '../../shared/session-file/session-file.ts';
import type { Platform } from '../platform.ts';
import type { DailyCopyService } from './daily-copy.ts';
import type { DataFolderService } from './data-folder.ts';
import { exportSession } from './export-session.ts';
import type { FolderHold } from './folder-hold.ts';
import { saveMinutes } from './minutes.ts';
import type { SessionServices } from './session-services.ts';
import { withStorageFailures } from './storage-failures.ts';
import type { SyncNews } from './sync-news.ts';

export type Handlers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>> };

interface HandlersOptions extends SessionServices {
  readonly sha256: Sha256;
  readonly dataFolderService: DataFolderService;
  readonly platform: Platform;
  /** Allows a session's file, and its folder, to be made again after they went missing. */
  readonly putBack: (id: SessionId) => Promise<void>;
  readonly appVersion: string;
  /** Shown to the user; never taken from a call. */
  readonly dataFolder: string;
  /** The service that carries the data folder to other computers. */
  readonly syncedBy: string | null;
  readonly hold: Pick<FolderHold, 'readOnlyBecause' | 'heldBy' | 'takeOver'>;
  readonly syncNews: SyncNews;
  readonly dailyCopy: DailyCopyService;
  /** Has the windows ask for `app.info` again. */
  readonly tellAppChanged: () => void;
}

/** The handlers of the whole contract; a failure of the disk comes out as an ApiError. */
export function createHandlers(options: HandlersOptions): Handlers {
  const {
    library,
    liveSessions,
    versions,
    templates,
    newSessions,
    imports,
    dataFolderService,
    preferences,
    presentation,
    platform,
    putBack,
    hold,
    syncNews,
    dailyCopy,
    tellAppChanged,
  } = options;

  const handlers: Handlers = {
    'app.info': async () => ({
      host: platform.hostKind,
      version: options.appVersion,
      dataFolder: options.dataFolder,
      syncedBy: options.syncedBy,
      isSyncNews: hold.readOnlyBecause() === null && syncNews.isDue(),
      canChooseFolder: platform.folderChoice !== undefined,
      readOnly: hold.readOnlyBecause(),
      heldBy: hold.heldBy(),
      dailyCopy: dailyCopy.state(),
    }),
    'app.openDataFolder': async () => {
      await platform.openDataFolder();
      return {};
    },

    'app.restart': async () => {
      dataFolderService.restart();
      return {};
    },
    'dataFolder.choose': () => dataFolderService.choose(),
    'dataFolder.change': ({ how }) => dataFolderService.change(how),
    'dataFolder.cancel': async () => {
      dataFolderService.cancel();
      return {};
    },

    'dataFolder.takeOver': async (from) => ({ outcome: (await hold.takeOver(from)) ? 'taken' : 'held' }),

    'dataFolder.dismissSyncNews': async () => {
      await syncNews.dismiss().finally(tellAppChanged);
      return {};
    },

    'dailyCopy.choose': () => dailyCopy.choose(),
    'dailyCopy.run': async () => {
      await dailyCopy.run();
      return {};
    },
    'dailyCopy.stop': async () => {
      await dailyCopy.stop();
      return {};
    },

    'library.list': () => library.list(),
    'library.duplicate': async ({ sessionId }) => ({ sessionId: await library.duplicate(sessionId) }),
    'library.moveToBin': async ({ sessionId }) => {
      await presentation.release(sessionId);
      return { binName: await library.moveToBin(sessionId) };
    },
    'library.restore': async ({ binName }) => ({ sessionId: await library.restore(binName) }),
    'library.deleteForGood': async ({ binName }) => {
      await library.deleteForGood(binName);
      return {};
    },
    'library.openBackup': async ({ sessionId }) => ({ sessionId: await library.openBackup(sessionId) }),

    'library.setCopyAside': async ({ fileName }) => {
      await library.setCopyAside(fileName);
      return {};
    },

    'library.earlierStatements': async ({ sessionId }) => ({
      statements: await library.earlierStatements(sessionId),
    }),
    'library.stepTimes': async (next) => ({ times: await newSessions.stepTimes(next) }),

    'templates.list': async () => {
      const { templates: own, unreadable } = await templates.list();
      return { templates: [...own], unreadable: [...unreadable] };
    },
    'templates.save': async (template) => ({ templateId: await templates.save(template) }),
    'templates.remove': async ({ templateId }) => {
      await templates.remove(templateId);
      return {};
    },

    'session.create': async (wanted) => ({ sessionId: await newSessions.create(wanted) }),
    'session.createSample': async ({ date }) => ({ sessionId: await newSessions.createSample(date) }),
    'session.open': async ({ sessionId }) => (await liveSessions.look(sessionId)).snapshotWithNotice(),
    'session.apply': async ({ sessionId, request }) => (await liveSessions.open(sessionId)).apply(request),
    'session.applyAll': async ({ sessionId, requests }) => ({
      applied: await (await liveSessions.open(sessionId)).applyAll(requests),
    }),
    'session.undo': async ({ sessionId, requestId }) => (await liveSessions.open(sessionId)).undo(requestId),
    'session.redo': async ({ sessionId, requestId }) => (await liveSessions.open(sessionId)).redo(requestId),
    'session.retrySave': async ({ sessionId, makeAnew }) => {
      if (makeAnew) await putBack(sessionId);
      (await liveSessions.open(sessionId)).retrySave();
      return {};
    },

    'versions.list': async ({ sessionId }) => ({ versions: await versions.list(sessionId) }),
    'versions.preview': ({ sessionId, versionName }) => versions.preview(sessionId, versionName),
    'versions.restore': ({ sessionId, versionName, requestId }) =>
      versions.restore(sessionId, versionName, requestId),

    'import.begin': async ({ fileName, characters }) => ({ importId: imports.begin(fileName, characters) }),
    'import.add': async ({ importId, text }) => {
      imports.add(importId, text);
      return {};
    },
    'import.beginWithCopy': async ({ fileName }) => ({ importId: await imports.beginWithCopy(fileName) }),
    'import.takeHandedOver': async () => {
      const file = await platform.takeHandedOverFile();
      if (!file) return { handedOver: null };
      const importId = imports.begin(file.fileName, file.text.length);
      imports.add(importId, file.text);
      return { handedOver: { importId, fileName: file.fileName } };
    },
    'import.preview': ({ importId }) => imports.preview(importId),
    'import.apply': ({ importId, as, requestId }) => imports.apply(importId, as, requestId),
    'import.cancel': async ({ importId }) => {
      imports.cancel(importId);
      return {};
    },
    'session.export': async ({ sessionId }) =>
      exportSession((await liveSessions.look(sessionId)).contentToGive(), options.sha256, platform),

    'minutes.save': async ({ sessionId, flavour, audience }) => {
      const { session } = (await liveSessions.look(sessionId)).snapshot();
      const { vocabulary } = preferences.current();
      return saveMinutes({ session, flavour, audience, vocabulary, platform });
    },

    'stage.present': async ({ sessionId, isHere = false }) => {
      await presentation.show(sessionId);
      if (isHere) return { path: null };
      const opened = await platform.openStage();
      return { path: opened.kind === 'path' ? opened.path : null };
    },
    'stage.showHere': async ({ sessionId, isShown }) => {
      await presentation.showHere(sessionId, isShown);
      return {};
    },
    'stage.status': async () => presentation.status(),
    'stage.watch': () => presentation.state(),
    'stage.turn': async ({ by }) => {
      await presentation.turn(by);
      return {};
    },
    'stage.blank': async ({ isBlank }) => {
      await presentation.blank(isBlank);
      return {};
    },
    'stage.reportPages': async ({ part, pageCount }) => {
      await presentation.reportPages(part, pageCount);
      return {};
    },

    'menu.offer': async ({ actions }) => {
      platform.offerActions(actions);
      return {};
    },

    'preferences.get': async () => preferences.current(),
    'preferences.set': (change) => preferences.change(change),
  };

  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (input: never) =>
        withStorageFailures<unknown>(() => (handle as (input: never) => Promise<unknown>)(input)),
    ]),
  ) as unknown as Handlers;
}
