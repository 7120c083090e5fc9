/** One writer for a data folder: both hosts and every further start of them take this lock first. */
import { createHash, randomBytes } from 'node:crypto';
import { constants, readFileSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerDoorbell, ringDoorbell } from './doorbell.ts';
import { systemFs } from './durable-fs.ts';
import { unlinkIfThere } from './durable-write.ts';
import { createFolderClaim, type FolderClaim } from './folder-claim.ts';
import { type Computer, type InstanceInfo, isOnThisComputer, readInstanceInfo } from './instance-info.ts';
import { claimPidFile } from './pid-file.ts';
import { placeExclusively } from './place-exclusively.ts';
import { systemCodeOf, toStorageError } from './storage-error.ts';

/** The means by which the system sees to it that a lock ends with its process. */
export type LockMeans = 'socket' | 'exclusive-open' | 'pid-file';

export type FolderLock =
  | {
      readonly kind: 'held';
      /** The word on which computer has the folder; it is ours unless another computer has it. */
      readonly claim: FolderClaim;
      /** The other computer that has the folder, or did not close it. */
      readonly heldBy: InstanceInfo | null;
      /** Lets the folder go; at once, for the end of the process. */
      release(): void;
    }
  | {
      readonly kind: 'taken';
      readonly by: InstanceInfo | null;
      /** Asks the holder to come to the front and gives its answer; null when it cannot be reached. */
      askToShow(): Promise<string | null>;
    };

interface LockOptions extends Computer {
  readonly kind: InstanceInfo['kind'];
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Brings this instance to the front; gives one sentence for the terminal of the start that asked. */
  readonly onShow: () => Promise<string>;
  readonly means?: LockMeans;
  /** How long a holder may take to answer. */
  readonly patienceMs?: number;
}

const lockName = 'instance.lock';

/** Takes the lock of a data folder, which has to exist. @throws StorageError */
export async function lockFolder(root: string, options: LockOptions): Promise<FolderLock> {
  try {
    const secret = secretOf(root);
    const { means = meansOf(process.platform) } = options;
    const address = addressOf(means, root, secret);
    const hold = await take(means, { root, address, secret, onShow: options.onShow });
    if (!hold) {
      const askToShow = () => ringDoorbell(address, secret, options.patienceMs);
      return { kind: 'taken', by: readInstanceInfo(root), askToShow };
    }
    const claim = createFolderClaim(root, options);
    const heldBy = await otherComputer(claim, options);
    // A folder that takes no such file is used all the same: on this computer the lock has decided.
    if (heldBy === null) await claim.begin().catch(() => undefined);
    return {
      kind: 'held',
      claim,
      heldBy,
      release() {
        claim.letGo();
        hold.release();
      },
    };
  } catch (error) {
    throw toStorageError(error);
  }
}

/** What stands there of this computer was left by a process that is gone: the lock is ours. */
async function otherComputer(claim: FolderClaim, own: Computer): Promise<InstanceInfo | null> {
  const holder = await claim.holder();
  return holder === 'us' || holder === 'nobody' || isOnThisComputer(holder, own) ? null : holder;
}

interface Hold {
  release(): void;
}

interface TakeOptions {
  readonly root: string;
  readonly address: string;
  readonly secret: string;
  readonly onShow: () => Promise<string>;
}

async function take(means: LockMeans, options: TakeOptions): Promise<Hold | null> {
  const { root, address, secret, onShow } = options;
  if (means === 'socket') {
    const server = await answerDoorbell(address, secret, onShow).catch((error: unknown) => {
      // Windows says EACCES where another process has the pipe.
      if (['EADDRINUSE', 'EACCES'].includes(systemCodeOf(error) ?? '')) return null;
      throw error;
    });
    return server && { release: () => void server.close() };
  }
  const release =
    means === 'pid-file' ? await claimPidFile(join(root, 'instance.pid')) : await openExclusively(root);
  if (!release) return null;
  const bell = await hangDoorbell(options);
  return {
    release() {
      bell?.close();
      release();
    },
  };
}

/** A file that this process alone has open, on systems whose open can lock; the pid file where it cannot after all. */
async function openExclusively(root: string): Promise<(() => void) | null> {
  const exclusiveLock = 0x20;
  let handle: FileHandle;
  try {
    handle = await open(join(root, lockName), constants.O_RDWR | constants.O_NONBLOCK | exclusiveLock);
  } catch (error) {
    const code = systemCodeOf(error) ?? '';
    if (code === 'EAGAIN' || code === 'EWOULDBLOCK') return null;
    if (['ENOTSUP', 'EOPNOTSUPP', 'EINVAL'].includes(code)) return claimPidFile(join(root, 'instance.pid'));
    throw error;
  }
  return () => void handle.close();
}

/** Where the lock is no socket, one beside it lets others ring; without it the folder is locked all the same. */
async function hangDoorbell({ address, secret, onShow }: TakeOptions): Promise<Server | null> {
  try {
    unlinkIfThere(systemFs, address);
    return await answerDoorbell(address, secret, onShow);
  } catch {
    return null; // Then a second start opens to read only.
  }
}

function meansOf(platform: NodeJS.Platform): LockMeans {
  if (platform === 'linux' || platform === 'win32') return 'socket';
  return platform === 'darwin' ? 'exclusive-open' : 'pid-file';
}

/** A name that only this folder has: a copy of it, secret and all, is another folder. */
function addressOf(means: LockMeans, root: string, secret: string): string {
  const { dev, ino } = statSync(root, { bigint: true });
  const name = `squadmap-${createHash('sha256').update(`${secret} ${dev} ${ino}`).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // An abstract name: the kernel takes it back at the process's death, whatever that was.
  return means === 'socket' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** The folder's own random text, made at the first start; whatever stands there counts, so that all see the same. */
function secretOf(root: string): string {
  const path = join(root, lockName);
  const known = textOf(path);
  if (known !== null) return known;
  placeExclusively(path, `${randomBytes(32).toString('hex')}\n`);
  return readFileSync(path, 'utf8');
}

/** What tells a folder from any other in its place, without its secret; null for one that was never a data folder. */
export function folderIdOf(root: string): string | null {
  const secret = textOf(join(root, lockName));
  return secret && createHash('sha256').update(`id ${secret}`).digest('hex').slice(0, 32);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
