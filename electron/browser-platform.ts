import { spawn } from 'node:child_process';
import { ApiError } from '../shared/api/api-error.ts';
import type { Platform } from './platform.ts';

export interface BrowserPlatformOptions {
  readonly dataFolder: string;
  /** Makes a one-time code that lets one page in as the room's window. */
  readonly issueStageCode: () => string;
  /** The program that shows a folder; the system's own when left out. */
  readonly folderOpener?: string;
}

const folderOpeners: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer.exe' };
const openerAnswerMs = 2_000;

/** The platform of the browser host: pages open and save by themselves, and the host names no path to them. */
export function createBrowserPlatform(options: BrowserPlatformOptions): Platform {
  const opener = options.folderOpener ?? folderOpeners[process.platform] ?? 'xdg-open';
  return {
    hostKind: 'browser',
    async openStage() {
      return { kind: 'path', path: `/stage.html#code=${options.issueStageCode()}` };
    },
    async saveText() {
      return { kind: 'download' };
    },
    openDataFolder() {
      return openFolder(opener, options.dataFolder);
    },
  };
}

/** Counts as opened when the program has not failed at once; some of them stay as long as their window does. */
function openFolder(opener: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new ApiError('unavailable', 'No file browser could be started. Open the data folder by hand.'));
    const child = spawn(opener, [folder], { detached: true, stdio: 'ignore' });
    const patience = setTimeout(resolve, openerAnswerMs);
    child.once('error', () => {
      clearTimeout(patience);
      fail();
    });
    child.once('exit', (code) => {
      clearTimeout(patience);
      // Windows' Explorer ends with 1 even when it has opened the folder.
      if (code === 0 || process.platform === 'win32') resolve();
      else fail();
    });
    child.unref();
  });
}
