/** A host without a disk, for component tests in the browser: the real services over session files kept in memory. */

import { fingerprint } from '../../electron/document/fingerprint.ts';
import type { HandedOverFile, Platform } from '../../electron/platform.ts';
import { noAcknowledgedRevs } from '../../electron/services/acknowledged-revs.ts';
import type { DailyCopyService } from '../../electron/services/daily-copy.ts';
import type { DataFolderService } from '../../electron/services/data-folder.ts';
import { createEventBus, type EventBus } from '../../electron/services/event-bus.ts';
import { createHandlers } from '../../electron/services/handlers.ts';
import { createSessionServices } from '../../electron/services/session-services.ts';
import { createSyncNews } from '../../electron/services/sync-news.ts';
import { StorageError } from '../../electron/storage/storage-error.ts';
import { createDispatch } from '../../electron/transport/dispatch.ts';
import { type CallName, calls } from '../../shared/api/contract.ts';
import type { Holder } from '../../shared/api/data-folder-calls.ts';
import type { Transport } from '../../shared/api/transport.ts';
import { emptyHistory } from '../../shared/session/history.ts';
import { idFromBytes } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import type { CeremonyTemplate } from '../../shared/templates/ceremony-template.ts';
import { memoryHold } from './memory-hold.ts';
import { type MemoryVersion, memorySessionFiles } from './memory-session-files.ts';
import { memoryTemplateFiles } from './memory-template-files.ts';

export interface MemoryHost {
  readonly transport: Transport;
  /** Tells every window, as the host does. */
  readonly events: EventBus;
  /** What stands on the "disk" now. */
  saved(id: string): Session | undefined;
  /** As many windows of the room are open from now on. */
  roomWindows(count: number): void;
  /** From now on saving fails (or works again). */
  setDiskFull(isFull: boolean): void;
  /** From now on the session's file counts as removed, until the user has it put back. */
  setFileGone(): void;
  /** From now on saves fail because the folder has gone, until it is made again. */
  setFolderGone(): void;
  /** From now on this other computer has the data folder. */
  heldBy(holder: Holder): void;
  /** From now on this call fails with this sentence. */
  failWith(name: CallName, message: string): void;
  /** The system hands a file to the app, as a double click does. */
  handOver(file: HandedOverFile): void;
}

export interface MemoryHostOptions {
  /** Lets the user choose another data folder; without it this host cannot. */
  readonly dataFolder?: DataFolderService;
  /** Earlier versions of the sessions, newest first. */
  readonly versions?: readonly MemoryVersion[];
  /** Why nothing may be changed here. */
  readonly readOnly?: string | null;
  /** Copies the data once a day; without it this host does not, and cannot. */
  readonly dailyCopy?: DailyCopyService;
  /** The service that carries the data folder to other computers. */
  readonly syncedBy?: string | null;
  /** The other computer that has the data folder, until it is taken over. */
  readonly heldBy?: Holder | null;
  /** Second files of sessions that are here, by file name. */
  readonly copies?: Readonly<Record<string, SessionFileContent>>;
  /** The user's own ceremonies. */
  readonly templates?: readonly CeremonyTemplate[];
}

/** A host that already holds these sessions. */
export function memoryHost(
  sessions: readonly Session[] = [],
  {
    dataFolder,
    versions: earlier = [],
    copies = {},
    readOnly = null,
    heldBy = null,
    syncedBy = null,
    templates: ownTemplates = [],
    dailyCopy,
  }: MemoryHostOptions = {},
): MemoryHost {
  const now = () => Date.now();
  const newId = () => idFromBytes(crypto.getRandomValues(new Uint8Array(16)));
  const contents = new Map<string, SessionFileContent>();
  for (const session of sessions) {
    contents.set(session.id, {
      rev: 1,
      savedAt: new Date(0).toISOString(),
      app: 'test',
      session,
      history: emptyHistory,
    });
  }
  let isDiskFull = false;
  let isFileGone = false;
  let isFolderGone = false;
  const failing = new Map<string, string>();
  const mustBeWritable = () => {
    if (isDiskFull) throw new StorageError('disk-full', 'The disk is full.');
    if (isFolderGone) throw new StorageError('folder-missing', 'The folder has gone.');
    if (isFileGone) throw new StorageError('changed-outside', 'It has gone.', { outsideChange: 'removed' });
  };
  const files = memorySessionFiles({
    contents,
    versions: earlier,
    copies: new Map(Object.entries(copies)),
    mustBeWritable,
  });
  const events = createEventBus(console.error);
  const scheduler = {
    setTimeout: (run: () => void, delayMs: number) => setTimeout(run, delayMs),
    clearTimeout: (timer: unknown) => clearTimeout(timer as number),
  };
  let stored: Record<string, unknown> = {};
  const store = {
    read: () => stored,
    async write(record: Record<string, unknown>) {
      stored = record;
    },
  };
  const sha256 = (text: string) => fingerprint(text).toString(16);
  const services = createSessionServices({
    ...{ files, store, events, now, newId, scheduler, sha256 },
    templateFiles: memoryTemplateFiles({ templates: ownTemplates, unreadable: [], mustBeWritable }),
    acknowledgedRevs: noAcknowledgedRevs,
    appVersion: 'test',
    isReadOnly: () => false,
    whyNot: () => null,
    log: console.error,
  });
  const handedOver: HandedOverFile[] = [];
  const platform: Platform = {
    ...basePlatform,
    ...(dataFolder && { folderChoice }),
    takeHandedOverFile: async () => handedOver.shift() ?? null,
  };
  const putBack = async () => {
    isFileGone = false;
    isFolderGone = false;
  };
  const tellAppChanged = () => events.publish('app.changed', {});
  const hold = memoryHold(readOnly, heldBy, tellAppChanged);
  const handlers = createHandlers({
    ...services,
    ...{ sha256, platform, putBack, hold, syncedBy, tellAppChanged },
    appVersion: 'test',
    dataFolder: '/data',
    dataFolderService: dataFolder ?? noOtherFolder,
    syncNews: createSyncNews({ root: '/data', syncedBy }, store),
    dailyCopy: dailyCopy ?? noDailyCopy,
  });
  const dispatch = createDispatch(calls, handlers, console.error);
  return {
    events,
    transport: {
      call: async (name, input) => {
        const message = failing.get(name);
        if (message !== undefined) return { ok: false, error: { code: 'unavailable', message } };
        return dispatch({ audience: 'operator' }, name, structuredClone(input));
      },
      subscribe: (listener) => events.subscribe((name, payload) => listener(name, structuredClone(payload))),
      onConnection(listener) {
        listener('connected');
        return () => undefined;
      },
    },
    saved: (id) => contents.get(id)?.session,
    roomWindows: (count) => services.presentation.windowsChanged('stage', count),
    setDiskFull(isFull) {
      isDiskFull = isFull;
    },
    setFileGone() {
      isFileGone = true;
    },
    setFolderGone() {
      isFolderGone = true;
    },
    heldBy: hold.give,
    failWith: (name, message) => void failing.set(name, message),
    handOver(file) {
      handedOver.push(file);
      events.publish('import.handedOver', {});
    },
  };
}

const folderChoice = { pick: async () => null, restart: () => undefined };

const noDailyCopy: DailyCopyService = {
  state: () => ({ folder: null, canChoose: false, isRunning: false, lastAt: null, failure: null }),
  remind: () => undefined,
  run: async () => undefined,
  choose: async () => ({ outcome: 'cancelled' }),
  stop: async () => undefined,
};

const noOtherFolder: DataFolderService = {
  choose: async () => ({ outcome: 'cancelled' }),
  change: async () => ({ outcome: 'cancelled' }),
  cancel: () => undefined,
  restart: () => undefined,
  frozenBecause: () => null,
};

const basePlatform: Omit<Platform, 'takeHandedOverFile'> = {
  hostKind: 'browser',
  openStage: async () => ({ kind: 'path', path: '/stage.html' }),
  saveText: async () => ({ kind: 'download' }),
  openDataFolder: async () => undefined,
  offerActions: () => undefined,
};
