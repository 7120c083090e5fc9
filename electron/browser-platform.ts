import { ApiError } from '../shared/api/api-error.ts';
import type { Platform } from './platform.ts';
import { startProgram, systemOpener } from './start-program.ts';

export interface BrowserPlatformOptions {
  readonly dataFolder: string;
  /** Makes a one-time code that lets one page in as the room's window. */
  readonly issueStageCode: () => string;
  /** The program that shows a folder; the system's own when left out. */
  readonly folderOpener?: string;
}

/** The platform of the browser host: pages open and save by themselves, and the host names no path to them. */
export function createBrowserPlatform(options: BrowserPlatformOptions): Platform {
  return {
    hostKind: 'browser',
    async openStage() {
      return { kind: 'path', path: `/stage.html#code=${options.issueStageCode()}` };
    },
    async saveText() {
      return { kind: 'download' };
    },
    async openDataFolder() {
      if (await startProgram(options.folderOpener ?? systemOpener(), [options.dataFolder])) return;
      throw new ApiError('unavailable', 'No file browser could be started. Open the data folder by hand.');
    },
    // A browser has a menu of its own.
    offerActions: () => undefined,
    // Files are double-clicked into the desktop app only.
    takeHandedOverFile: async () => null,
  };
}
