import type { Sha256 } from '../../shared/session-file/session-file.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { writeDurably } from './durable-write.ts';
import type { FileFingerprint } from './file-fingerprint.ts';
import { readSessionFile, type StoredFile } from './read-session-file.ts';
import type { SessionPaths } from './session-paths.ts';
import { StorageError } from './storage-error.ts';

/**
 * Puts a good version in the place of a file that cannot be opened; that file stays beside it under another name.
 * @throws StorageError `already-exists` when the file in place can be opened, or was written by a newer version
 */
export async function replaceDamaged(
  paths: SessionPaths,
  bytes: Uint8Array,
  { sha256, nowMs, fs = systemFs }: { sha256: Sha256; nowMs: number; fs?: DurableFs | undefined },
): Promise<FileFingerprint> {
  const expected = replaceableVersion(await readSessionFile(paths.current, sha256));
  return writeDurably(paths.current, bytes, {
    expected,
    // A link first, then the rename over it: at every moment the session's place is taken.
    previousLink: paths.damaged(nowMs),
    fs,
  });
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
      throw new StorageError('not-readable', 'The file in its place cannot be read.');
    default:
  }
  throw new StorageError('already-exists', 'The session in its place is not damaged.');
}
