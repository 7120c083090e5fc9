/** The desktop host: the list of what happens when SquadMAP starts in Electron. */
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { z } from 'zod';
import { type Audience, calls } from '../shared/api/contract.ts';
import { idFromBytes } from '../shared/session/ids.ts';
import { claimFolder } from './claim-folder.ts';
import { createAppMenu } from './desktop/app-menu.ts';
import { registerAppScheme, serveAppFiles } from './desktop/app-protocol.ts';
import { chooseInWindow } from './desktop/choose-in-window.ts';
import { dailyCopyFolderIn, dataFolderIn } from './desktop/desktop-arguments.ts';
import { createDesktopPlatform } from './desktop/desktop-platform.ts';
import { openElectronPreferences } from './desktop/electron-preferences.ts';
import { createFileInbox, sessionFilesIn } from './desktop/file-inbox.ts';
import { hardenApp, hardenSession } from './desktop/harden.ts';
import { keepAwakeWhileOpen } from './desktop/keep-awake.ts';
import { openOperatorWindow } from './desktop/operator-window.ts';
import { pagesOf } from './desktop/pages.ts';
import { quitOnSignals } from './desktop/quit-on-signals.ts';
import { quitWhenSaved } from './desktop/quit-when-saved.ts';
import { showRecentSessions } from './desktop/recent-sessions.ts';
import { reviveOnCrash } from './desktop/revive-on-crash.ts';
import { createStage } from './desktop/stage-window.ts';
import { webPreferences } from './desktop/web-preferences.ts';
import { makeWindowData } from './desktop/window-data.ts';
import { logToTerminal as log } from './log.ts';
import { createServices } from './services/create-services.ts';
import { defaultDataFolder } from './storage/data-folder.ts';
import { startingDataFolder } from './storage/data-location.ts';
import { describeStorageError, StorageError, systemCodeOf } from './storage/storage-error.ts';
import { createDispatch } from './transport/dispatch.ts';
import { serveIpc } from './transport/ipc-transport.ts';
import { readStaticFiles } from './transport/static-files.ts';

const { platform } = process;
const handedOverSchema = z.object({ files: z.array(z.string()) });
const namedFolder = dataFolderIn(process.argv);
const copyFolder = dailyCopyFolderIn(process.argv);
/** What the start needs next; which folder was chosen is known only once it has been found. */
let needed = {
  folder: 'The data folder that was chosen',
  advice: ' Bring it back, or name another one with --data.',
};
const inbox = createFileInbox();
let operatorWindow: BrowserWindow | undefined;
/** From when on another start may ask for the window. */
let isRunning = false;

// What SquadMAP starts, such as a file browser, is not to be changed by a variable meant for Node.
delete process.env.NODE_OPTIONS;
app.enableSandbox();
registerAppScheme(protocol);
hardenApp(app);
// A Mac names the files it opens in an event, the others on the command line.
app.on('open-file', (event, path) => {
  event.preventDefault();
  inbox.put([path]);
});
// Another start may hand its files over as soon as this one has the lock, long before there is a window.
app.on('second-instance', (_event, _argv, _folder, handedOver) => {
  inbox.put(handedOverSchema.safeParse(handedOver).data?.files ?? []);
});

// Not awaited here: Electron is ready only after this file has been run to its end.
openOnce().catch(giveUp);

async function openOnce(): Promise<void> {
  const root = namedFolder === undefined ? startingDataFolder() : resolve(namedFolder);
  needed = { folder: `The place of its windows, in ${defaultDataFolder()},`, advice: '' };
  // The single-instance lock belongs to this folder, so that two data folders can be open side by side.
  app.setPath('userData', makeWindowData(root));
  needed = { folder: `The data folder ${root}`, advice: '' };
  const files = sessionFilesIn(process.argv, process.cwd());
  inbox.put(files);
  // A later start hands its files to the first one; Chromium would mix its command line with switches of its own.
  if (app.requestSingleInstanceLock({ files })) await start(root);
  else app.quit();
}

async function start(root: string): Promise<void> {
  const claimed = await claimFolder({
    ...{ root, kind: 'electron', now: Date.now },
    async onShow() {
      if (isRunning) showOperator();
      return 'SquadMAP is already open; its window is in front.';
    },
  });
  if (claimed.kind === 'elsewhere') {
    log(claimed.sentence);
    app.quit();
    return;
  }
  const { dataFolder } = claimed;
  await app.whenReady();
  const preferences = await openElectronPreferences(dataFolder.root, claimed.kind === 'reader', ipcMain);
  if (preferences.notice !== null) log(preferences.notice);

  const pages = pagesOf(process.env.ELECTRON_RENDERER_URL, app.isPackaged);
  const locked = webPreferences(
    join(import.meta.dirname, '../preload/preload.cjs'),
    app.isPackaged,
    platform,
  );
  hardenSession(session.defaultSession, pages.origin, platform);
  serveAppFiles(
    session.defaultSession.protocol,
    await readStaticFiles(join(import.meta.dirname, '../renderer')),
  );

  const menu = createAppMenu({
    ...{ Menu, platform, isPackaged: app.isPackaged },
    choose: (choice) =>
      void chooseInWindow(operatorWindow, () => services.events.publish('menu.chosen', choice)),
  });
  const prepare = (window: BrowserWindow, audience: Audience) => {
    ipc.admit(window.webContents, audience);
    reviveOnCrash({ window, log, now: () => performance.now(), askToRetry: () => askToRetry(window) });
  };
  const stage = createStage({
    ...{ BrowserWindow, screen, page: pages.stage, webPreferences: locked, log },
    operatorWindow: () => operatorWindow,
    prepare(window) {
      prepare(window, 'stage');
      keepAwakeWhileOpen(window, powerSaveBlocker);
    },
  });
  const services = await createServices({
    dataFolder,
    preferences: preferences.store,
    platform: createDesktopPlatform({
      ...{ dialog, shell, dataFolder: dataFolder.root, openStage: stage.open, offerActions: menu.offer },
      takeHandedOverFile: inbox.take,
      restart: namedFolder === undefined ? restart : undefined,
      operatorWindow: () => operatorWindow,
    }),
    appVersion: app.getVersion(),
    log,
    now: Date.now,
    newId: () => idFromBytes(randomBytes(16)),
    scheduler: { setTimeout, clearTimeout },
    access: claimed.access,
    dailyCopyFolder: copyFolder === undefined ? undefined : resolve(copyFolder),
  });
  const dispatch = createDispatch(calls, services.handlers, log);
  const ipc = serveIpc({
    ...{ ipcMain, dispatch, events: services.events, pageOrigin: pages.origin, log },
    onWindows: services.windowsChanged,
  });

  const quitting = quitWhenSaved({ app, dialog, flush: services.flush, stay: showOperator });
  quitOnSignals(process, app, log);
  app.on('activate', showOperator);
  app.on('second-instance', showOperator);
  inbox.onArrival(() => services.events.publish('import.handedOver', {}));
  // Whether the app ends is decided where the operator's window closes.
  app.on('window-all-closed', () => undefined);
  isRunning = true;
  showOperator();
  await showRecentSessions({
    ...{ list: () => services.handlers['library.list']({}), events: services.events, menu, log },
  });

  function showOperator(): void {
    if (operatorWindow) {
      if (operatorWindow.isMinimized()) operatorWindow.restore();
      operatorWindow.focus();
      return;
    }
    const window = openOperatorWindow({
      ...{ BrowserWindow, screen, page: pages.operator, webPreferences: locked, log },
      preferences: services.preferences,
      prepare: (opened) => prepare(opened, 'operator'),
    });
    operatorWindow = window;
    window.on('close', (event) => {
      if (platform === 'darwin' || quitting.mayClose()) return;
      // Saved first, while there is a window to stay in.
      event.preventDefault();
      app.quit();
    });
    window.on('closed', () => {
      operatorWindow = undefined;
      stage.close();
    });
  }
}

function restart(): void {
  app.relaunch();
  app.quit();
}

async function askToRetry(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'This window keeps failing.',
    detail: 'What you did is safe. Try again, or quit and start SquadMAP anew.',
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) app.quit();
  return response === 0;
}

function giveUp(error: unknown): void {
  log('SquadMAP could not start', error);
  const isOfFolder = error instanceof StorageError || systemCodeOf(error) !== undefined;
  const folder =
    error instanceof StorageError && error.folder ? `The data folder ${error.folder}` : needed.folder;
  const sentence = isOfFolder
    ? `${folder} cannot be used: ${describeStorageError(error).reason}.${needed.advice}`
    : 'The reason is not known. Your sessions are as they were.';
  dialog.showErrorBox('SquadMAP could not start', sentence);
  app.exit(1);
}
