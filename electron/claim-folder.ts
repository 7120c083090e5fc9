/** What a start of either host does first: it takes the data folder, or finds out who has it. */
import { hostname } from 'node:os';
import { type FolderAccess, timeOf } from './services/folder-hold.ts';
import { type DataFolder, makeDataFolder, openDataFolder } from './storage/data-folder.ts';
import { lockFolder } from './storage/folder-lock.ts';
import type { InstanceInfo } from './storage/instance-info.ts';

/**
 * `writer`: the folder is ours. `reader`: another process or computer has it and cannot be reached. `elsewhere`: the other
 * came to the front.
 */
export type ClaimedFolder =
  | { readonly kind: 'writer' | 'reader'; readonly dataFolder: DataFolder; readonly access: FolderAccess }
  | { readonly kind: 'elsewhere'; readonly sentence: string };

interface ClaimOptions {
  readonly root: string | undefined;
  readonly kind: InstanceInfo['kind'];
  readonly now: () => number;
  /** Brings this instance to the front when a later start asks for it; gives the sentence that start ends with. */
  readonly onShow: () => Promise<string>;
}

/** Takes a data folder for this process, until the process ends. @throws StorageError */
export async function claimFolder({ root, kind, now, onShow }: ClaimOptions): Promise<ClaimedFolder> {
  const made = await makeDataFolder(root);
  const lock = await lockFolder(made.root, { kind, now, onShow });
  if (lock.kind === 'taken') {
    const sentence = await lock.askToShow();
    if (sentence !== null) return { kind: 'elsewhere', sentence };
    const access = { claim: null, readOnly: readOnlySentence(lock.by, now()) };
    return { kind: 'reader', dataFolder: made, access };
  }
  process.on('exit', lock.release);
  const access = { claim: lock.claim, readOnly: null };
  if (lock.heldBy !== null) return { kind: 'reader', dataFolder: made, access };
  // Only the holder may clear away what a crash left: a temporary file of a living host is none.
  return { kind: 'writer', dataFolder: await openDataFolder(root), access };
}

function readOnlySentence(by: InstanceInfo | null, nowMs: number): string {
  const who = by ? `in ${placeOf(by)} since ${timeOf(by.since, nowMs)}` : 'elsewhere';
  return `This data folder is open ${who} and cannot be reached there, so nothing can be changed here.`;
}

function placeOf({ kind, host }: InstanceInfo): string {
  const place = kind === 'electron' ? 'the SquadMAP window' : 'the browser';
  return host === hostname() ? place : `${place} of ${host}`;
}
