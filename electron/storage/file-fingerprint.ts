import type { BigIntStats } from 'node:fs';

/** Tells one version of a file from the next without reading it. */
export interface FileFingerprint {
  inode: bigint;
  size: bigint;
  modifiedNs: bigint;
}

/** The fingerprint of a file as its own handle or path reports it. */
export function fingerprintOf(stats: BigIntStats): FileFingerprint {
  return { inode: stats.ino, size: stats.size, modifiedNs: stats.mtimeNs };
}

/** Whether both fingerprints are of the same version. */
export function isSameFingerprint(a: FileFingerprint, b: FileFingerprint): boolean {
  return a.inode === b.inode && a.size === b.size && a.modifiedNs === b.modifiedNs;
}
