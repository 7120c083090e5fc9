import type { SessionFileContent, Sha256 } from '../../shared/session-file/session-file.ts';
import type { DataFolder } from './data-folder.ts';
import { writeDurably } from './durable-write.ts';
import type { FileFingerprint } from './file-fingerprint.ts';
import { readSessionFile, type StoredFile } from './read-session-file.ts';
import { sessionPaths } from './session-paths.ts';
import { StorageError } from './storage-error.ts';

/** The newest earlier version of a session that can be opened; null when there is none. */
export async function readNewestBackup(
  folder: DataFolder,
  id: string,
  sha256: Sha256,
): Promise<SessionFileContent | null> {
  return validBackup(await readSessionFile(sessionPaths(folder, id).previous, sha256))?.content ?? null;
}

/** What stands in a session's place after its backup was put there. */
export interface RestoredBackup {
  content: SessionFileContent;
  fingerprint: FileFingerprint;
}

/**
 * Puts the newest backup in the place of a file that cannot be opened; that file stays beside it under another name.
 * @throws StorageError `not-found` without a valid backup, `already-exists` when the current file can be opened
 */
export async function restoreNewestBackup(
  folder: DataFolder,
  candidate: string,
  sha256: Sha256,
  nowMs: number,
): Promise<RestoredBackup> {
  const paths = sessionPaths(folder, candidate);
  const backup = validBackup(await readSessionFile(paths.previous, sha256));
  if (!backup) throw new StorageError('not-found', 'There is no earlier version that can be opened.');
  const current = await readSessionFile(paths.current, sha256);
  const expected = replaceableVersion(current);
  const fingerprint = await writeDurably(paths.current, backup.bytes, {
    expected,
    // A link first, then the rename over it: at every moment the session's place is taken.
    previousLink: paths.damaged(nowMs),
  });
  return { content: backup.content, fingerprint };
}

function replaceableVersion({ outcome, fingerprint }: StoredFile): FileFingerprint | null {
  switch (outcome.kind) {
    case 'missing':
      return null;
    case 'damaged':
    case 'foreign':
    case 'too-big':
      if (fingerprint) return fingerprint;
      break;
    case 'not-a-file':
      throw new StorageError('changed-outside', 'This is not a file.', { outsideChange: 'not-a-file' });
    case 'unreadable':
      throw new StorageError('not-writable', 'The file in its place cannot be read.');
    default:
  }
  throw new StorageError('already-exists', 'The session in its place is not damaged.');
}

function validBackup({
  outcome,
  bytes,
}: StoredFile): { content: SessionFileContent; bytes: Uint8Array } | null {
  if (outcome.kind !== 'ok' && outcome.kind !== 'edited') return null;
  return bytes ? { content: outcome.content, bytes } : null;
}
