import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes what earlier runs reported, but for the night, which is not run with every change. */
export function clearReports(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name !== 'night') rmSync(join(folder, name), { recursive: true, force: true });
  }
}
