/** What a start of either host does first: it takes the data folder, or finds out who has it. */
import { type FolderAccess, timeOf } from './services/folder-hold.ts';
import { computerId } from './storage/computer-id.ts';
import { type DataFolder, makeDataFolder, openDataFolder } from './storage/data-folder.ts';
import { learnDataFolder } from './storage/data-location.ts';
import { lockFolder } from './storage/folder-lock.ts';
import { type Computer, type InstanceInfo, isOnThisComputer } from './storage/instance-info.ts';

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
  /** The app's own directory, where it stands which computer this is. */
  readonly ownFolder?: string | undefined;
}

/** Takes a data folder for this process, until the process ends. @throws StorageError */
export async function claimFolder({
  root,
  kind,
  now,
  onShow,
  ownFolder,
}: ClaimOptions): Promise<ClaimedFolder> {
  const made = await makeDataFolder(root);
  const own = { computer: computerId({ ownFolder }) };
  const lock = await lockFolder(made.root, { ...own, kind, now, onShow });
  if (lock.kind === 'taken') {
    const sentence = await lock.askToShow();
    if (sentence !== null) return { kind: 'elsewhere', sentence };
    const access = { claim: null, readOnly: readOnlySentence(lock.by, own, now()) };
    return { kind: 'reader', dataFolder: made, access };
  }
  process.on('exit', lock.release);
  await learnDataFolder(made.root, ownFolder);
  const access = { claim: lock.claim, readOnly: null };
  if (lock.heldBy !== null) return { kind: 'reader', dataFolder: made, access };
  // Only the holder may clear away what a crash left: a temporary file of a living host is none.
  return { kind: 'writer', dataFolder: await openDataFolder(root), access };
}

function readOnlySentence(by: InstanceInfo | null, own: Computer, nowMs: number): string {
  const who = by ? `in ${placeOf(by, own)} since ${timeOf(by.since, nowMs)}` : 'elsewhere';
  return `This data folder is open ${who} and cannot be reached there, so nothing can be changed here.`;
}

function placeOf(by: InstanceInfo, own: Computer): string {
  const place = by.kind === 'electron' ? 'the SquadMAP window' : 'the browser';
  return isOnThisComputer(by, own) ? place : `${place} of ${by.host}`;
}
