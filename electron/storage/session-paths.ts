import { join } from 'node:path';
import { type SessionId, sessionIdSchema } from '../../shared/session/ids.ts';
import type { DataFolder } from './data-folder.ts';
import { formatFileTime, parseFileTime } from './file-time.ts';
import { StorageError } from './storage-error.ts';

/** Every path of a session, built from a checked id alone, so no input can name a place outside the data folder. */
export interface SessionPaths {
  id: SessionId;
  current: string;
  backups: string;
  /** Further folders in which earlier versions may lie. */
  otherBackups: string[];
  previous: string;
  damaged(epochMs: number): string;
}

/** The paths of a session. @throws StorageError `not-found` for what is not an id. */
export function sessionPaths(folder: DataFolder, candidate: string): SessionPaths {
  const id = sessionIdOrNull(candidate);
  if (!id) throw new StorageError('not-found', 'This is not the id of a session.');
  const backups = join(folder.backups, id);
  return {
    id,
    current: join(folder.sessions, `${id}.json`),
    backups,
    otherBackups: folder.otherBackups.map((place) => join(place, id)),
    previous: join(backups, 'prev.json'),
    damaged: (epochMs) => join(folder.sessions, `${id}.damaged-${formatFileTime(epochMs)}.json`),
  };
}

const SET_ASIDE = /\.damaged-[^.]+\.json$/;
const DESKTOP_LITTER = new Set(['desktop.ini', 'thumbs.db']);

/** Whether a name in the sessions folder is of a damaged file that a good version took the place of. */
export function isSetAside(name: string): boolean {
  return SET_ASIDE.test(name);
}

/** Whether a name in the sessions folder is of no concern to the list: hidden, litter, or already set aside. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || isSetAside(name) || DESKTOP_LITTER.has(name.toLowerCase());
}

/** The id a file in the sessions folder is named after. */
export function idOfFileName(name: string): SessionId | null {
  return name.endsWith('.json') ? sessionIdOrNull(name.slice(0, -'.json'.length)) : null;
}

/** A deleted session's name in the bin: its id and when it was deleted. */
export function binNameOf(id: SessionId, epochMs: number): string {
  return `${id}-${formatFileTime(epochMs)}.json`;
}

/** Reads a name in the bin; null for what the app did not put there. */
export function parseBinName(name: string): { id: SessionId; deletedAtMs: number } | null {
  const [, idPart = '', timePart = ''] = /^([a-z0-9]+)-(\w+)\.json$/.exec(name) ?? [];
  const id = sessionIdOrNull(idPart);
  const deletedAtMs = parseFileTime(timePart);
  return id && deletedAtMs !== null ? { id, deletedAtMs } : null;
}

function sessionIdOrNull(candidate: string): SessionId | null {
  const parsed = sessionIdSchema.safeParse(candidate);
  return parsed.success ? parsed.data : null;
}
