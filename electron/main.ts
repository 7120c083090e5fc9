/** The desktop host: the list of what happens when SquadMAP starts in Electron. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, session } from 'electron';
import { calls } from '../shared/api/contract.ts';
import { idFromBytes } from '../shared/session/ids.ts';
import { installAppMenu } from './desktop/app-menu.ts';
import { registerAppScheme, serveAppFiles } from './desktop/app-protocol.ts';
import { createDesktopPlatform } from './desktop/desktop-platform.ts';
import { openElectronPreferences } from './desktop/electron-preferences.ts';
import { hardenApp, hardenSession } from './desktop/harden.ts';
import { openOperatorWindow } from './desktop/operator-window.ts';
import { pagesOf } from './desktop/pages.ts';
import { quitWhenSaved } from './desktop/quit-when-saved.ts';
import { createStageOpener } from './desktop/stage-window.ts';
import { webPreferences } from './desktop/web-preferences.ts';
import { parseLaunchOptions } from './launch-options.ts';
import { logToTerminal as log } from './log.ts';
import { createServices } from './services/create-services.ts';
import { defaultDataFolder, openDataFolder } from './storage/data-folder.ts';
import { createDispatch } from './transport/dispatch.ts';
import { serveIpc } from './transport/ipc-transport.ts';
import { readStaticFiles } from './transport/static-files.ts';

const launch = parseLaunchOptions(process.argv.slice(app.isPackaged ? 1 : 2));
const root = (launch.ok && launch.options.data) || defaultDataFolder();
let operatorWindow: BrowserWindow | undefined;

app.enableSandbox();
registerAppScheme();
hardenApp();
// The single-instance lock belongs to this folder, so that two data folders can be open side by side.
app.setPath('userData', join(root, 'window'));

if (app.requestSingleInstanceLock()) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const dataFolder = await openDataFolder(root);
  await app.whenReady();
  const preferences = await openElectronPreferences(dataFolder.root);
  if (preferences.notice !== null) log(preferences.notice);

  hardenSession(session.defaultSession);
  serveAppFiles(
    session.defaultSession.protocol,
    await readStaticFiles(join(import.meta.dirname, '../renderer')),
  );
  installAppMenu(process.platform, app.isPackaged);

  const pages = pagesOf(process.env.ELECTRON_RENDERER_URL, app.isPackaged);
  const locked = webPreferences(join(import.meta.dirname, '../preload/preload.cjs'), app.isPackaged);
  const openStage = createStageOpener({
    page: pages.stage,
    webPreferences: locked,
    operatorWindow: () => operatorWindow,
    admit: (window) => ipc.admit(window.webContents, 'stage'),
    log,
  });
  const services = await createServices({
    dataFolder,
    preferences: preferences.store,
    platform: createDesktopPlatform({
      dataFolder: dataFolder.root,
      openStage,
      operatorWindow: () => operatorWindow,
    }),
    appVersion: app.getVersion(),
    log,
    now: Date.now,
    newId: () => idFromBytes(randomBytes(16)),
    scheduler: { setTimeout, clearTimeout },
  });
  const dispatch = createDispatch(calls, services.handlers, log);
  const ipc = serveIpc({ ipcMain, dispatch, events: services.events, pageOrigin: pages.origin });
  quitWhenSaved({ app, dialog, flush: services.flush });

  const open = () => {
    operatorWindow = openOperatorWindow({
      page: pages.operator,
      webPreferences: locked,
      preferences: preferences.store,
      admit: (window) => ipc.admit(window.webContents, 'operator'),
      log,
    });
    operatorWindow.on('closed', () => {
      operatorWindow = undefined;
      // The room's window alone has no way to be closed by keyboard users; without the operator it has no job.
      if (process.platform !== 'darwin') app.quit();
    });
  };
  open();
  app.on('activate', () => operatorWindow ?? open());
  app.on('second-instance', () => {
    if (operatorWindow?.isMinimized()) operatorWindow.restore();
    operatorWindow?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

function giveUp(error: unknown): void {
  dialog.showErrorBox(
    'SquadMAP could not start',
    error instanceof Error ? error.message : 'The reason is not known.',
  );
  app.exit(1);
}
