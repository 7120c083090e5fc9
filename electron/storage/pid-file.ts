/** A lock for systems that have no better one: a file that names the process holding it. */
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { systemFs } from './durable-fs.ts';
import { linkOrCopy, temporaryBeside, unlinkIfThere } from './durable-write.ts';
import { placeExclusively } from './place-exclusively.ts';
import { systemCodeOf } from './storage-error.ts';

/** Others that saw the same stale file act within this time; the second look finds who was last. */
const secondLookAfterMs = 150;
const attempts = 5;

/** Takes the lock unless a living process has it; gives the function that lets it go, or null. */
export async function claimPidFile(path: string): Promise<(() => void) | null> {
  const claim = `${process.pid} ${randomBytes(16).toString('hex')}\n`;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (placeExclusively(path, claim)) {
      await systemFs.pause(secondLookAfterMs);
      if (contentOf(path) !== claim) return null;
      return () => {
        if (contentOf(path) === claim) unlinkIfThere(systemFs, path);
      };
    }
    const found = contentOf(path);
    if (found === null) continue;
    if (isAlive(Number.parseInt(found, 10))) return null;
    if (!removeStale(path, found)) return null;
  }
  return null;
}

/** Takes a dead process's claim away; a living one's, caught by mistake, is put back. */
function removeStale(path: string, stale: string): boolean {
  const aside = temporaryBeside(path);
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return true;
    throw error;
  }
  try {
    if (contentOf(aside) === stale) return true;
    linkOrCopy(systemFs, aside, path);
    return false;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkIfThere(systemFs, aside);
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return systemCodeOf(error) === 'EPERM';
  }
}
