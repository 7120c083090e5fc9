/** Tells this computer from others that reach the same data folder; its name cannot, as it may change with every network. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultDataFolder } from './data-folder.ts';
import { placeExclusively } from './place-exclusively.ts';

interface ComputerIdOptions {
  /** The app's own directory. */
  readonly ownFolder?: string | undefined;
  readonly platform?: NodeJS.Platform;
  /** Where Linux keeps what belongs to this installation of the system alone. */
  readonly systemIdPath?: string;
}

/**
 * A random text that is made once and kept in the app's own directory; null where it cannot be kept, or not for this
 * computer alone. On Linux several may share a home, so there it belongs to one installation of the system.
 */
export function computerId(options: ComputerIdOptions = {}): string | null {
  const { ownFolder = defaultDataFolder(), platform = process.platform } = options;
  const { systemIdPath = '/etc/machine-id' } = options;
  try {
    const name = platform === 'linux' ? `computer-${keyOfSystem(systemIdPath)}.txt` : 'computer.txt';
    mkdirSync(resolve(ownFolder), { recursive: true, mode: 0o700 });
    const path = join(resolve(ownFolder), name);
    placeExclusively(path, `${randomBytes(16).toString('hex')}\n`);
    return /^([0-9a-f]{32})\n$/.exec(readFileSync(path, 'utf8'))?.[1] ?? null;
  } catch {
    return null; // Then computers are told apart by their names.
  }
}

/** The system's own id is not to be given away, so only a hash of it is used. */
function keyOfSystem(path: string): string {
  const id = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{32}$/.test(id)) throw new Error('This system has no id yet.');
  return createHash('sha256').update(`SquadMAP ${id}`).digest('hex').slice(0, 16);
}
