import {
  type BigIntStats,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  unlinkSync,
} from 'node:fs';
import { open, statfs, unlink } from 'node:fs/promises';

/** An open file, as far as the durable writer needs one. */
export interface DurableHandle {
  write(bytes: Uint8Array, offset: number, length: number): Promise<{ bytesWritten: number }>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  stat(options: { bigint: true }): Promise<BigIntStats>;
  close(): Promise<void>;
}

/** Every call the durable writer makes to the operating system; tests make the n-th one fail. */
export interface DurableFs {
  readonly platform: NodeJS.Platform;
  open(path: string, flags: string | number, mode?: number): Promise<DurableHandle>;
  unlink(path: string): Promise<void>;
  lstatSync(path: string): BigIntStats;
  linkSync(existing: string, added: string): void;
  /** Copies to a name that must be free and flushes the copy. */
  copySync(existing: string, added: string): void;
  renameSync(from: string, to: string): void;
  unlinkSync(path: string): void;
  /** What is free for this user on the disk of a folder. */
  freeBytes(folder: string): Promise<number>;
  pause(durationMs: number): Promise<void>;
}

/** The real operating system. */
export const systemFs: DurableFs = {
  platform: process.platform,
  open,
  unlink,
  lstatSync: (path) => lstatSync(path, { bigint: true }),
  linkSync,
  copySync(existing, added) {
    copyFileSync(existing, added, constants.COPYFILE_EXCL);
    const descriptor = openSync(added, 'r+');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
  renameSync,
  unlinkSync,
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  pause: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
};
