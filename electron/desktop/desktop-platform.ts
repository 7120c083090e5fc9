import { basename } from 'node:path';
import type { BrowserWindow, Dialog, Shell } from 'electron';
import { ApiError } from '../../shared/api/api-error.ts';
import type { Platform } from '../platform.ts';
import { writeDurably } from '../storage/durable-write.ts';

interface DesktopPlatformOptions extends Pick<Platform, 'offerActions' | 'takeHandedOverFile'> {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly shell: Pick<Shell, 'openPath'>;
  /** Not a path a page could name: the host's own data folder. */
  readonly dataFolder: string;
  readonly openStage: () => Promise<void>;
  readonly operatorWindow: () => BrowserWindow | undefined;
  /** Starts the app anew; left out where the data folder was named when it was started. */
  readonly restart?: (() => void) | undefined;
}

/** What the services may ask of Electron: system dialogs, the file browser, the room's window, the menu, files. */
export function createDesktopPlatform(options: DesktopPlatformOptions): Platform {
  const { dialog, shell, dataFolder, openStage, operatorWindow, offerActions, takeHandedOverFile } = options;
  async function pickFolder(title: string): Promise<string | null> {
    const window = operatorWindow();
    const open = {
      title,
      buttonLabel: 'Choose',
      properties: ['openDirectory' as const, 'createDirectory' as const],
    };
    const chosen = await (window ? dialog.showOpenDialog(window, open) : dialog.showOpenDialog(open));
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  }

  return {
    hostKind: 'electron',
    pickFolder,
    ...(options.restart && {
      folderChoice: { pick: () => pickFolder('Choose the data folder'), restart: options.restart },
    }),
    async openStage() {
      await openStage();
      return { kind: 'window' };
    },
    async saveText(fileName, text) {
      const save = { defaultPath: fileName, showsTagField: false };
      const window = operatorWindow();
      const chosen = await (window ? dialog.showSaveDialog(window, save) : dialog.showSaveDialog(save));
      if (chosen.canceled || chosen.filePath === '') return { kind: 'cancelled' };
      await writeDurably(chosen.filePath, new TextEncoder().encode(text), { isForOthers: true });
      return { kind: 'saved', fileName: basename(chosen.filePath) };
    },
    async openDataFolder() {
      const problem = await shell.openPath(dataFolder);
      if (problem !== '')
        throw new ApiError('unavailable', `The data folder could not be shown: ${problem}.`);
    },
    offerActions,
    takeHandedOverFile,
  };
}
