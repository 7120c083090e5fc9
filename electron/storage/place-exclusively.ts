import { writeFileSync } from 'node:fs';
import { systemFs } from './durable-fs.ts';
import { linkOrCopy, temporaryBeside, unlinkIfThere } from './durable-write.ts';
import { systemCodeOf } from './storage-error.ts';

/** Makes a small file unless there is one of this name; of all who try at once, on any computer, one gets true. */
export function placeExclusively(path: string, content: string): boolean {
  const temporary = temporaryBeside(path);
  writeFileSync(temporary, content, { mode: 0o600, flag: 'wx' });
  try {
    // Whole from the first moment, so that nobody reads one that is half written.
    linkOrCopy(systemFs, temporary, path);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkIfThere(systemFs, temporary);
  }
}
