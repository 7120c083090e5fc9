import type { StoredVersion } from '../../electron/storage/kept-versions.ts';
import type { SessionFiles } from '../../electron/storage/session-files.ts';
import { StorageError } from '../../electron/storage/storage-error.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';

export type MemoryVersion = Pick<StoredVersion, 'name' | 'pin' | 'content'>;

interface MemorySessionFiles {
  /** What the files hold, by session id. */
  readonly contents: Map<string, SessionFileContent>;
  /** Earlier versions of the sessions, newest first. */
  readonly versions: readonly MemoryVersion[];
  /** Second files of sessions that are here, by file name. */
  readonly copies: Map<string, SessionFileContent>;
  /** Throws when nothing can be written now. */
  readonly mustBeWritable: () => void;
}

/** The session files of a data folder that is nowhere but in memory. */
export function memorySessionFiles({
  contents,
  versions,
  copies,
  mustBeWritable,
}: MemorySessionFiles): SessionFiles {
  const bin = new Map<string, SessionFileContent>();
  const stored = versions.map((version) => ({ ...version, bytes: new Uint8Array() }));
  const versionsOf = (id: string) => stored.filter(({ content }) => content.session.id === id);
  const outcomeOf = (content: SessionFileContent | undefined) =>
    content ? ({ kind: 'ok', content } as const) : ({ kind: 'missing' } as const);
  const take = (from: Map<string, SessionFileContent>, key: string) => {
    const content = from.get(key);
    if (!content) throw new StorageError('not-found', 'It is not there.');
    from.delete(key);
    return content;
  };
  const files: SessionFiles = {
    forOpener: () => files,
    list: async () => [
      ...[...contents].map(([id, content]) => ({
        fileName: `${id}.json`,
        id: id as SessionId,
        outcome: { kind: 'ok' as const, content },
      })),
      ...[...copies].map(([fileName, content]) => ({
        ...{ fileName, id: null },
        outcome: { kind: 'copy' as const, content },
      })),
    ],
    read: async (id) => outcomeOf(contents.get(id)),
    open: async (id) => outcomeOf(contents.get(id)),
    async write(id, content) {
      mustBeWritable();
      contents.set(id, content);
    },
    allowPuttingBack: () => undefined,
    async setCopyAside(fileName) {
      if (!copies.delete(fileName)) throw new StorageError('not-found', 'There is no such copy.');
    },
    async moveToBin(id) {
      const binName = `${id}-20261120T120000000Z.json`;
      bin.set(binName, take(contents, id));
      return binName;
    },
    listBin: async () =>
      [...bin].map(([binName, content]) => ({
        binName,
        id: content.session.id,
        deletedAtMs: 0,
        outcome: { kind: 'ok', content },
      })),
    async restore(binName) {
      const content = take(bin, binName);
      contents.set(content.session.id, content);
      return content.session.id;
    },
    async deleteForGood(binName) {
      take(bin, binName);
    },
    purgeBin: async () => 0,
    newestBackup: async () => null,
    listVersions: async (id) => versionsOf(id),
    readVersion: async (id, name) => versionsOf(id).find((version) => version.name === name) ?? null,
    pin: async () => undefined,
    async writeOverDamaged(id, content) {
      contents.set(id, content);
    },
    async openBackup(id) {
      return take(contents, id);
    },
  };
  return files;
}
