/**
 * Which computer may write in a data folder that several can reach: a file in the folder names it, and whoever writes
 * heeds that word before each save. On one computer the lock decides who may speak it at all.
 */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { unlinkIfThere, writeDurably } from './durable-write.ts';
import {
  type Computer,
  type InstanceInfo,
  instanceInfoPath,
  instanceInfoText,
  readInstanceInfo,
  readInstanceInfoIn,
  thisInstance,
} from './instance-info.ts';
import { placeExclusively } from './place-exclusively.ts';
import { typed } from './turns.ts';

export interface FolderClaim {
  /** Who has the folder by the word in it: this process, another, or nobody. */
  holder(): Promise<InstanceInfo | 'us' | 'nobody'>;
  /** Takes a folder that nobody has, or that this computer left behind. @throws StorageError */
  begin(): Promise<void>;
  /**
   * Takes a folder whose holder let go of it; false when somebody was faster: of several one gets true.
   * @throws StorageError
   */
  renew(): Promise<boolean>;
  /**
   * Takes the folder over from the one whom the user was shown. False when another has it by now: of several who take it
   * over at once, one gets true.
   * @throws StorageError when the word cannot be written; then everything is as before
   */
  takeOver(from: Pick<InstanceInfo, 'host' | 'since'>): Promise<boolean>;
  /** Takes the word back if it is ours; at once, because the process may be about to end. */
  letGo(): void;
}

interface ClaimOptions extends Computer {
  readonly kind: InstanceInfo['kind'];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly fs?: DurableFs;
}

/** The claim of this process on a data folder; it claims nothing by itself. */
export function createFolderClaim(
  root: string,
  { kind, now, fs = systemFs, ...computer }: ClaimOptions,
): FolderClaim {
  let mine = thisInstance(kind, now(), computer);

  async function write(info: InstanceInfo): Promise<void> {
    await writeDurably(instanceInfoPath(root), new TextEncoder().encode(instanceInfoText(info)), { fs });
  }

  return {
    async holder() {
      const { holder } = await follow(root);
      if (holder === null) return 'nobody';
      return holder.claim === mine.claim ? 'us' : holder;
    },
    async begin() {
      await write(mine);
      for (const name of await readdir(root)) {
        // What a crash in the middle of a takeover left; whoever is at one right now finds our word and stands back.
        if (successorName.test(name)) unlinkIfThere(fs, join(root, name));
      }
    },
    renew: () => typed(async () => placeExclusively(instanceInfoPath(root), instanceInfoText(mine))),
    takeOver: (from) =>
      typed(async () => {
        const { holder, successors } = await follow(root);
        const next = thisInstance(kind, now(), computer);
        if (holder === null) {
          if (!placeExclusively(instanceInfoPath(root), instanceInfoText(next))) return false;
          mine = next;
          return true;
        }
        if (holder.host !== from.host || holder.since !== from.since) return false;
        const place = successorPath(root, holder);
        if (!placeExclusively(place, instanceInfoText(next))) return false;
        try {
          // One who was done already, and has cleared this place, left a newer word than the one we go by.
          if ((await follow(root)).holder?.claim !== next.claim) return false;
          await write(next);
          mine = next;
          for (const path of successors) unlinkIfThere(fs, path);
          return true;
        } finally {
          unlinkIfThere(fs, place);
        }
      }),
    letGo() {
      if (readInstanceInfo(root)?.claim !== mine.claim) return;
      try {
        unlinkIfThere(fs, instanceInfoPath(root));
      } catch {
        // One that stays is a hint that the next start on this computer overwrites.
      }
    },
  };
}

const successorName = /^instance\.after-[0-9a-f]{16}\.json$/;
const mostSuccessors = 100;

/** Who has the folder: the one it names, or who came after while the name was not written yet. */
async function follow(root: string): Promise<{ holder: InstanceInfo | null; successors: string[] }> {
  const successors: string[] = [];
  let holder = await readInstanceInfoIn(instanceInfoPath(root));
  while (holder !== null && successors.length < mostSuccessors) {
    const path = successorPath(root, holder);
    const next = await readInstanceInfoIn(path);
    if (next === null) break;
    successors.push(path);
    holder = next;
  }
  return { holder, successors };
}

/** The one place for whoever comes after a holder. */
function successorPath(root: string, { host, pid, since, claim }: InstanceInfo): string {
  const key = JSON.stringify([host, pid, since, claim ?? null]);
  return join(root, `instance.after-${createHash('sha256').update(key).digest('hex').slice(0, 16)}.json`);
}
