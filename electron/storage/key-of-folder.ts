import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** What belongs to one data folder, but must stay on this computer, lies in the app's own directory under this name. */
export function keyOfFolder(root: string): string {
  return createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16);
}
