import { basename } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import { ApiError } from '../../shared/api/api-error.ts';
import type { Platform } from '../platform.ts';
import { writeDurably } from '../storage/durable-write.ts';

interface DesktopPlatformOptions {
  /** Not a path a page could name: the host's own data folder. */
  readonly dataFolder: string;
  readonly openStage: () => Promise<void>;
  readonly operatorWindow: () => BrowserWindow | undefined;
}

/** What the services may ask of Electron: system dialogs, the file browser, the room's window. */
export function createDesktopPlatform({
  dataFolder,
  openStage,
  operatorWindow,
}: DesktopPlatformOptions): Platform {
  return {
    hostKind: 'electron',
    async openStage() {
      await openStage();
      return { kind: 'window' };
    },
    async saveText(fileName, text) {
      const options = { defaultPath: fileName, showsTagField: false };
      const window = operatorWindow();
      const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      if (chosen.canceled || chosen.filePath === '') return { kind: 'cancelled' };
      await writeDurably(chosen.filePath, new TextEncoder().encode(text));
      return { kind: 'saved', fileName: basename(chosen.filePath) };
    },
    async openDataFolder() {
      const problem = await shell.openPath(dataFolder);
      if (problem !== '')
        throw new ApiError('unavailable', `The data folder could not be shown: ${problem}.`);
    },
  };
}
