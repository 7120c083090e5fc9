/** What the user can do after work on the disk that was tried once. Unsaved changes are tried again, and advised on, by themselves. */
import {
  isOfTooManyFiles,
  type OutsideChange,
  type StorageError,
  type StorageErrorCode,
  spaceInWords,
} from '../storage/storage-error.ts';

const advice: Readonly<Record<Exclude<StorageErrorCode, 'changed-outside'>, string>> = {
  'disk-full': 'free some space and try again',
  'not-writable': 'allow writing there and try again',
  'not-readable': 'allow your user to read it and try again',
  busy: 'close what may be using it and try again',
  io: 'check the disk and try again',
  'folder-missing': 'bring the folder or the drive back and try again',
  'other-folder': 'bring the drive back and try again',
  'taken-over': 'take the folder over and try again',
  'too-big': 'delete what is no longer needed and try again',
  'not-found': 'look at the list of sessions again',
  'already-exists': 'move that one to the bin first',
};

const adviceOnChange: Readonly<Record<OutsideChange, string>> = {
  replaced: 'look at what is there now and try again',
  appeared: 'look at what is there now and try again',
  removed: 'put it back and try again',
  'not-a-file': 'move that away and try again',
};

/** One sentence. `isPlaceFree`: the user named the place and can name another one. */
export function adviceForOneTry(error: StorageError, isPlaceFree: boolean): string {
  const words = adviceOf(error);
  if (isPlaceFree) return `Choose another place, or ${words}.`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function adviceOf(error: StorageError): string {
  if (error.code === 'changed-outside') return adviceOnChange[error.outsideChange ?? 'replaced'];
  if (error.space) return `free some space (${spaceInWords(error.space)}) and try again`;
  return isOfTooManyFiles(error) ? 'close some programs and try again' : advice[error.code];
}
