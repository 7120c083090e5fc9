/** What a start of either host does first: it takes the data folder, or finds out who has it. */
import { hostname } from 'node:os';
import { type DataFolder, makeDataFolder, openDataFolder } from './storage/data-folder.ts';
import { lockFolder } from './storage/folder-lock.ts';
import type { InstanceInfo } from './storage/instance-info.ts';

/** `writer`: the folder is ours. `reader`: another has it and cannot be reached. `elsewhere`: it came to the front. */
export type ClaimedFolder =
  | { readonly kind: 'writer'; readonly dataFolder: DataFolder; readonly notice: string | null }
  | { readonly kind: 'reader'; readonly dataFolder: DataFolder; readonly sentence: string }
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
    return { kind: 'reader', dataFolder: made, sentence: readOnlySentence(lock.by) };
  }
  process.on('exit', lock.release);
  // Only the holder may clear away what a crash left: a temporary file of a living host is none.
  return { kind: 'writer', dataFolder: await openDataFolder(root), notice: noticeOf(lock.leftBehind) };
}

function readOnlySentence(by: InstanceInfo | null): string {
  const who = by ? `in ${placeOf(by)} since ${timeOf(by)}` : 'elsewhere';
  return `This data folder is open ${who} and cannot be reached there, so nothing can be changed here.`;
}

/** A computer that still writes can only be told apart from one that crashed by its people. */
function noticeOf(leftBehind: InstanceInfo | null): string | null {
  if (!leftBehind || leftBehind.host === hostname()) return null;
  return `${leftBehind.host} opened this data folder at ${timeOf(leftBehind)} and has not closed it. Make sure that it is not open there, or changes may end up in two copies.`;
}

function placeOf({ kind, host }: InstanceInfo): string {
  const place = kind === 'electron' ? 'the SquadMAP window' : 'the browser';
  return host === hostname() ? place : `${place} of ${host}`;
}

function timeOf({ since }: InstanceInfo): string {
  return new Date(since).toTimeString().slice(0, 5);
}
