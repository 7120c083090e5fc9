/** The app's own directory of the programs that tests start: never the one of whoever runs the tests. */
import { join, resolve } from 'node:path';

const ofTheTests = resolve(import.meta.dirname, '..', '..', 'test-results', 'own');

/** The environment in which the app's own directory lies in this folder. */
export function ownDirectoryIn(home: string = ofTheTests): NodeJS.ProcessEnv {
  return process.platform === 'darwin' ? { HOME: home } : { XDG_DATA_HOME: home, LOCALAPPDATA: home };
}

/** Where the app's own directory is then. */
export function ownDirectoryOf(home: string): string {
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'SquadMAP');
  return process.platform === 'win32' ? join(home, 'SquadMAP', 'Data') : join(home, 'SquadMAP');
}
