/** Whether this host may write in its data folder: only while no other process or computer has it. */
import type { Holder } from '../../shared/api/data-folder-calls.ts';
import type { FolderClaim } from '../storage/folder-claim.ts';
import type { InstanceInfo } from '../storage/instance-info.ts';
import { StorageError } from '../storage/storage-error.ts';

/** What the start of the host found out about its data folder. */
export interface FolderAccess {
  /** The word on which computer has the folder; null where another process of this computer speaks it. */
  readonly claim: FolderClaim | null;
  /** Why nothing may ever be changed here, where another process of this computer has the folder. */
  readonly readOnly: string | null;
}

export interface FolderHold {
  /** Why nothing may be changed here, as far as is known; null when everything may. */
  readOnlyBecause(): string | null;
  /** The computer from which the folder can be taken over. */
  heldBy(): Holder | null;
  /** Finds out whether another computer has the folder by now. Never fails. */
  look(): Promise<void>;
  /** Looks, and rejects with a StorageError `taken-over` when nothing may be written. */
  mustHold(): Promise<void>;
  /** Takes the folder over from this computer; false when yet another has it by now. @throws StorageError */
  takeOver(from: Holder): Promise<boolean>;
}

interface FolderHoldOptions extends FolderAccess {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told when the folder was lost to another computer, or is ours again. */
  readonly onChange: () => void;
}

/** The hold on a data folder; without a claim and a reason it is never lost. */
export function createFolderHold({ claim, readOnly, now, onChange }: FolderHoldOptions): FolderHold {
  let other: InstanceInfo | null = null;

  /** Gives whether nobody has the folder. */
  async function look(): Promise<boolean> {
    if (claim === null) return false;
    const before = other;
    const holder = await claim.holder();
    other = holder === 'us' || holder === 'nobody' ? null : holder;
    if (other?.claim !== before?.claim || other?.since !== before?.since) onChange();
    return holder === 'nobody';
  }

  function readOnlyBecause(): string | null {
    return readOnly ?? (other && heldElsewhereSentence(other, now()));
  }

  /** A folder that takes no such file cannot be saved in either, which the save will say. */
  async function renew(): Promise<boolean> {
    return (await claim?.renew().catch(() => true)) ?? true;
  }

  return {
    readOnlyBecause,
    heldBy: () => other && { computer: other.host, since: other.since },
    look: async () => void (await look()),
    async mustHold() {
      // The other may have let go; or the word has gone with a folder that was removed and put back.
      if ((await look()) && !(await renew())) await look();
      const sentence = readOnlyBecause();
      if (sentence !== null) throw new StorageError('taken-over', sentence);
    },
    async takeOver({ computer, since }) {
      const isTaken = (await claim?.takeOver({ host: computer, since })) ?? false;
      await look();
      return isTaken;
    },
  };
}

/** Why nothing may be changed where another computer has the folder. */
function heldElsewhereSentence({ host, since }: InstanceInfo, nowMs: number): string {
  return `SquadMAP on ${host} has this data folder since ${timeOf(since, nowMs)}, so nothing can be changed here.`;
}

/** The hour of a moment of today, day and hour of another, in this computer's own time. */
export function timeOf(atMs: number, nowMs: number): string {
  const at = new Date(atMs);
  const time = at.toTimeString().slice(0, 5);
  if (at.toDateString() === new Date(nowMs).toDateString()) return time;
  return `${at.toDateString().slice(4)}, ${time}`;
}
