import { constants as access, accessSync, lstatSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Conf from 'conf';
import { writeDurably } from './durable-write.ts';
import { formatFileTime } from './file-time.ts';
import { systemCodeOf, toStorageError } from './storage-error.ts';

/** Preferences as plain JSON; what they mean is checked by the service. Losing them costs a window position. */
export type PreferencesRecord = Record<string, unknown>;

/** Keeps the preferences of one data folder. */
export interface PreferencesStore {
  read(): PreferencesRecord;
  /** @throws StorageError when the preferences could not be kept; they hold until the app ends all the same. */
  write(record: PreferencesRecord): Promise<void>;
}

/** The store, and one sentence for the user when the file could not be used. */
export interface OpenedPreferences {
  store: PreferencesStore;
  notice: string | null;
}

/** What Conf and electron-store have in common. */
export interface ConfStore {
  store: PreferencesRecord;
}

/** The options under which Conf (which reads `configName`) and electron-store (which reads `name`) share one file. */
export function preferencesFileOptions(folder: string) {
  return {
    cwd: folder,
    name: 'preferences',
    configName: 'preferences',
    fileExtension: 'json',
    // Either would destroy what the user could still repair, or give access by path where keys are meant.
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
  } as const;
}

interface PreferencesOptions {
  folder: string;
  /** The folder is another's: nothing in it is touched before the first write, which comes when it is ours. */
  isReader?: boolean;
  /** Epoch milliseconds. */
  now: () => number;
  /** The desktop host passes electron-store. */
  createStore?: (options: ReturnType<typeof preferencesFileOptions>) => ConfStore;
}

/** Opens the preferences; a file that cannot be used is set aside and the app starts with its defaults. */
export async function openPreferencesFile(options: PreferencesOptions): Promise<OpenedPreferences> {
  const { folder, now, createStore = (forConf) => new Conf<PreferencesRecord>(forConf) } = options;
  if (options.isReader) return readersPreferences(options);
  const path = join(folder, 'preferences.json');
  let notice: string | null = null;
  try {
    await checkFile(path);
  } catch {
    notice = setAside(path, join(folder, `preferences.damaged-${formatFileTime(now())}.json`));
  }
  try {
    const conf = createStore(preferencesFileOptions(folder));
    return { store: guardedStore(conf, folder, path), notice };
  } catch {
    return {
      store: memoryStore(),
      notice: 'The preferences could not be opened. Changes to them last until SquadMAP is closed.',
    };
  }
}

/** The preferences as they stand there, or the defaults. */
function readersPreferences(options: PreferencesOptions): OpenedPreferences {
  let record: PreferencesRecord = {};
  let notice: string | null = null;
  try {
    record = parsedFile(join(options.folder, 'preferences.json'))?.record ?? {};
  } catch {
    notice =
      'The preferences could not be read, so SquadMAP starts with its defaults. The file was left as it is.';
  }
  let opened: Promise<OpenedPreferences> | null = null;
  const store: PreferencesStore = {
    read: () => structuredClone(record),
    async write(changed) {
      record = structuredClone(changed);
      opened ??= openPreferencesFile({ ...options, isReader: false });
      await (await opened).store.write(changed);
    },
  };
  return { store, notice };
}

/** Conf would take a list or a number for an empty file and then replace it, so the content is checked before. */
async function checkFile(path: string): Promise<void> {
  const parsed = parsedFile(path);
  // Notepad writes the mark, Conf stumbles over it.
  if (parsed?.hasMark) await writeDurably(path, new TextEncoder().encode(parsed.bare));
}

/** What the file says; null where there is none. Throws when it is not what Conf can use. */
function parsedFile(path: string) {
  const content = readContent(path);
  if (content === null) return null;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  const hasMark = text.startsWith('\uFEFF');
  const bare = hasMark ? text.slice(1) : text;
  const record: unknown = JSON.parse(bare);
  if (!isRecord(record)) throw new TypeError('Preferences are a JSON object.');
  return { record, bare, hasMark };
}

const MAX_BYTES = 1024 * 1024;

function readContent(path: string): Uint8Array | null {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > MAX_BYTES) throw new TypeError('Preferences are a small file.');
    return readFileSync(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function setAside(path: string, damagedPath: string): string {
  try {
    renameSync(path, damagedPath);
    return 'The preferences could not be read, so SquadMAP starts with its defaults. The old file was kept.';
  } catch {
    return 'The preferences could not be read, so SquadMAP starts with its defaults.';
  }
}

function guardedStore(conf: ConfStore, folder: string, path: string): PreferencesStore {
  let current: PreferencesRecord = { ...conf.store };
  return {
    read: () => structuredClone(current),
    async write(record) {
      current = structuredClone(record);
      try {
        // Conf would try for a second, at full load, to write where it may not.
        accessSync(folder, access.W_OK);
        if (!keepsWithConf(conf, path, current)) {
          await writeDurably(path, new TextEncoder().encode(JSON.stringify(current, null, '\t')));
        }
      } catch (error) {
        throw toStorageError(error);
      }
    },
  };
}

/** Whether Conf wrote it, whole: on a full disk it may cut the file and say nothing; as a snap it writes in place. */
function keepsWithConf(conf: ConfStore, path: string, record: PreferencesRecord): boolean {
  if (process.env.SNAP) return false;
  try {
    conf.store = record;
    return isDeepStrictEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(JSON.stringify(record)));
  } catch {
    return false; // The durable writer that follows either succeeds or says what is wrong.
  }
}

function memoryStore(): PreferencesStore {
  let current: PreferencesRecord = {};
  return {
    read: () => structuredClone(current),
    async write(record) {
      current = structuredClone(record);
    },
  };
}

function isRecord(value: unknown): value is PreferencesRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
