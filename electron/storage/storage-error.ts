import { maxImportMegabytes } from '../../shared/api/import-calls.ts';
import { sizeInWords } from './size-in-words.ts';

/** What can go wrong between the app and the disk, in words the rest of the house can act on. */
export type StorageErrorCode =
  | 'disk-full'
  | 'not-writable'
  | 'not-readable'
  | 'busy'
  | 'io'
  | 'folder-missing'
  | 'other-folder'
  | 'changed-outside'
  | 'taken-over'
  | 'too-big'
  | 'not-found'
  | 'already-exists';

/** What another program did to a file while the session was open. */
export type OutsideChange = 'replaced' | 'removed' | 'appeared' | 'not-a-file';

/** How much a file needed on a full disk, and how much was free. */
interface Space {
  readonly neededBytes: number;
  readonly freeBytes: number;
}

interface StorageErrorOptions {
  /** The operating system's own code, such as ENOSPC. */
  systemCode?: string | undefined;
  outsideChange?: OutsideChange;
  /** The data folder in question, for what is said before there is a window. */
  folder?: string;
  space?: Space;
  cause?: unknown;
}

/** The only error the storage layer lets out. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  readonly systemCode: string | undefined;
  readonly outsideChange: OutsideChange | undefined;
  readonly folder: string | undefined;
  readonly space: Space | undefined;

  constructor(code: StorageErrorCode, message: string, options: StorageErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.systemCode = options.systemCode;
    this.outsideChange = options.outsideChange;
    this.folder = options.folder;
    this.space = options.space;
  }
}

const CODES: Readonly<Record<string, StorageErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EAGAIN: 'busy',
  EMFILE: 'busy',
  ENFILE: 'busy',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

/** The operating system's code of an error, where it has one. */
export function systemCodeOf(error: unknown): string | undefined {
  return stringIn(error, 'code');
}

function stringIn(error: unknown, field: 'code' | 'syscall'): string | undefined {
  if (typeof error !== 'object' || error === null || !(field in error)) return undefined;
  const value = (error as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : undefined;
}

const DENIED = new Set(['EACCES', 'EPERM']);

/** The system's calls that only look; opening can be for either. */
const READING_CALLS = new Set(['scandir', 'opendir', 'read', 'stat', 'lstat', 'readlink', 'realpath']);

/** Gives any thrown value its storage code; what is not known counts as an error of the disk. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const systemCode = systemCodeOf(error);
  const isLooking = READING_CALLS.has(stringIn(error, 'syscall') ?? '');
  if (isLooking && DENIED.has(systemCode ?? '')) return toReadingError(error);
  const code = (systemCode && CODES[systemCode]) || 'io';
  return new StorageError(code, `The storage reported ${systemCode ?? 'an unexpected error'}.`, {
    systemCode,
    cause: error,
  });
}

/** The same for what was thrown while something was opened to read it. */
export function toReadingError(error: unknown): StorageError {
  const systemCode = systemCodeOf(error);
  if (error instanceof StorageError || !DENIED.has(systemCode ?? '')) return toStorageError(error);
  return new StorageError('not-readable', 'There is no permission to read.', { systemCode, cause: error });
}

/** Why a change is not saved and what the user can do while it is tried again and again, ready for the screen. */
export interface StorageErrorDescription {
  reason: string;
  advice: string;
  /** The file was moved or removed: it comes back only when the user says so. */
  isFileGone?: true;
  /** The same for its folder. */
  isFolderGone?: true;
}

const TRIES_AGAIN = 'SquadMAP tries again by itself.';
const TOO_MANY_FILES = new Set(['EMFILE', 'ENFILE']);

const DESCRIPTIONS: Readonly<Record<Exclude<StorageErrorCode, 'changed-outside'>, StorageErrorDescription>> =
  {
    'disk-full': { reason: 'the disk is full', advice: `Free some space; ${TRIES_AGAIN}` },
    'not-writable': {
      reason: 'this folder cannot be written',
      advice: `Allow writing to the data folder; ${TRIES_AGAIN}`,
    },
    'not-readable': {
      reason: 'there is no permission to read this folder or a file in it',
      advice: `What is in it was left as it is. Allow your user to read the data folder; ${TRIES_AGAIN}`,
    },
    busy: {
      reason: 'another program is using the file',
      advice: `Close what may be using it; ${TRIES_AGAIN}`,
    },
    io: {
      reason: 'the disk reported an error',
      advice: `Keep this window open and check the disk; ${TRIES_AGAIN}`,
    },
    'folder-missing': {
      reason: 'the folder is gone (drive removed?)',
      advice: `Bring the folder or the drive back; ${TRIES_AGAIN}`,
      isFolderGone: true,
    },
    'other-folder': {
      reason: 'the folder in its place holds no sessions (drive not connected?)',
      advice: 'Bring the drive back, then start SquadMAP again.',
    },
    'taken-over': {
      reason: 'another computer has this data folder now',
      advice:
        'Take the folder over again, and your changes are saved beside the others; or export this session to keep them.',
    },
    'too-big': {
      reason: `the session is larger than ${maxImportMegabytes} MB`,
      advice: 'Delete what is no longer needed, or continue in a new session.',
    },
    'not-found': { reason: 'it is not there any more', advice: 'Look at the list of sessions again.' },
    'already-exists': {
      reason: 'there is already a session in its place',
      advice: 'Move that one to the bin first.',
    },
  };

const OUTSIDE_CHANGES: Readonly<Record<OutsideChange, StorageErrorDescription>> = {
  replaced: {
    reason: 'the file was changed by another program since you opened it',
    advice: 'Keep this window open and copy the minutes; neither version was overwritten.',
  },
  appeared: {
    reason: 'another program put a file in its place',
    advice: 'Keep this window open and copy the minutes; neither version was overwritten.',
  },
  removed: {
    reason: 'the file was moved or removed by another program',
    advice: 'Put it back, or save it here again.',
    isFileGone: true,
  },
  'not-a-file': {
    reason: 'something that is not a file is in its place',
    advice: `Move it away; ${TRIES_AGAIN}`,
  },
};

/** One reason and one advice for any error; the reason follows "Not saved: " and has no full stop. */
export function describeStorageError(error: unknown): StorageErrorDescription {
  const known = toStorageError(error);
  if (known.code === 'changed-outside') return OUTSIDE_CHANGES[known.outsideChange ?? 'replaced'];
  if (isOfTooManyFiles(known)) {
    return {
      reason: 'too many files are open on this computer',
      advice: `Close some programs; ${TRIES_AGAIN}`,
    };
  }
  if (known.space) {
    const { reason } = DESCRIPTIONS[known.code];
    return { reason, advice: `Free some space: ${spaceInWords(known.space)}; ${TRIES_AGAIN}` };
  }
  return DESCRIPTIONS[known.code];
}

/** Whether it is not this file's fault: the computer has too many open. */
export function isOfTooManyFiles({ systemCode }: StorageError): boolean {
  return systemCode !== undefined && TOO_MANY_FILES.has(systemCode);
}

/** What a full disk lacks, to stand in a sentence. */
export function spaceInWords({ neededBytes, freeBytes }: Space): string {
  return `the file needs ${sizeInWords(neededBytes)}, and ${sizeInWords(freeBytes, true)} are free`;
}
