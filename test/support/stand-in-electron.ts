/**
 * As much of Electron as the desktop entry asks for, made by hand for plain Node: it opens nothing, keeps what it was
 * told, and plays one short life of the app, from the first window to the quit. It prints what happened as JSON. With
 * STAND_IN_STAYS_OPEN it says "open" and waits to be ended.
 */
import { EventEmitter } from 'node:events';
import { callChannel } from '../../electron/transport/ipc-channels.ts';

const told: string[] = [];
const handlers = new Map<string, (event: unknown, ...values: unknown[]) => Promise<unknown>>();
const windows: StandInWindow[] = [];
let isReady = false;
const tell = (what: string) => told.push(isReady ? what : `${what} before ready`);

class StandInContents extends EventEmitter {
  isDestroyed = () => false;
  send = (_channel: string, name: string) => tell(`heard ${name}`);
  getURL = () => 'app://squadmap/index.html';
  getZoomLevel = () => 0;
  setZoomLevel = () => undefined;
  setWindowOpenHandler = () => tell('window-open handler');
}

class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents();
  readonly options: object;
  constructor(options: object) {
    super();
    this.options = options;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  getBounds = () => ({ x: 0, y: 0, width: 800, height: 600 });
  getNormalBounds = this.getBounds;
  setBounds = () => undefined;
  isMaximized = () => false;
  isMinimized = () => false;
  isFullScreen = () => false;
  isDestroyed = () => false;
  setFullScreen = () => undefined;
  removeMenu = () => undefined;
  show = () => undefined;
  focus = () => tell('window focused');
  loadURL = async (url: string) => tell(`loads ${url}`);
  close = () => {
    if (!allows((event) => this.emit('close', event))) return;
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
  };
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  enableSandbox: () => tell('sandbox'),
  getPath: () => '/',
  getVersion: () => '1.2.3',
  setPath: (name: string) => tell(`path of ${name}`),
  requestSingleInstanceLock() {
    tell('lock');
    app.emit('second-instance', {}, [], '/', { files: ['/Early.squadmap'] });
    return true;
  },
  async whenReady() {
    await new Promise((resolve) => setImmediate(resolve));
    isReady = true;
    setTimeout(play, 0);
  },
  quit() {
    tell('quit');
    if (!allows((event) => app.emit('before-quit', event))) return;
    for (const window of [...windows]) window.close();
    if (windows.length > 0 || !allows((event) => app.emit('will-quit', event))) return;
    process.stdout.write(`${JSON.stringify({ told, options: firstOptions, replies })}\n`);
    process.exit(0);
  },
  exit: (code: number) => process.exit(code),
});

export const BrowserWindow = StandInWindow;
export const dialog = {
  showErrorBox: (title: string, text: string) => process.stderr.write(`${title}: ${text}\n`),
  showMessageBox: async () => ({ response: 0 }),
};
export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: typeof handlers extends Map<string, infer H> ? H : never) => {
    handlers.set(channel, handler);
  },
});
export const Menu = {
  buildFromTemplate: () => ({ getMenuItemById: () => null }),
  setApplicationMenu: () => tell('menu'),
};
export const powerSaveBlocker = { start: () => tell('kept awake'), stop: () => tell('may sleep') };
export const protocol = { registerSchemesAsPrivileged: () => tell('scheme') };
const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: () => display,
});
export const shell = { openPath: async () => '' };
export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    protocol: { handle: (scheme: string) => tell(`serves ${scheme}`) },
    setPermissionRequestHandler: () => tell('permission requests'),
    setPermissionCheckHandler: () => tell('permission checks'),
    setDevicePermissionHandler: () => tell('devices'),
    setDisplayMediaRequestHandler: () => tell('display media'),
    setSpellCheckerEnabled: () => tell('spell checker'),
    webRequest: { onBeforeRequest: () => tell('requests') },
  }),
};

let firstOptions: object | undefined;
const replies: unknown[] = [];

async function play(): Promise<void> {
  if (!handlers.has(callChannel) || windows.length === 0) {
    setTimeout(play, 10);
    return;
  }
  firstOptions = windows[0]?.options;
  const call = (sender: unknown, name: string, input: object, origin = 'app://squadmap') =>
    handlers.get(callChannel)?.(
      { sender, senderFrame: { origin, detached: false, parent: null } },
      name,
      input,
    );
  const operator = windows[0]?.webContents;
  replies.push(await call(operator, 'app.info', {}));
  replies.push(await call(operator, 'import.takeHandedOver', {}));
  const made = (await call(operator, 'session.createSample', { date: '2026-11-20' })) as { value: object };
  replies.push(await call(operator, 'stage.present', made.value));
  replies.push(await call(windows[1]?.webContents, 'library.list', {}));
  replies.push(await call(operator, 'library.list', {}, 'https://example.com'));
  replies.push([...handlers.keys(), ...ipcMain.eventNames()]);
  app.emit('second-instance', {}, [], '/', { files: ['/Falcon.squadmap'] });
  if (process.env.STAND_IN_STAYS_OPEN) process.stdout.write('open\n');
  else windows[0]?.close();
}

function allows(emit: (event: { preventDefault(): void }) => void): boolean {
  let isAllowed = true;
  emit({
    preventDefault() {
      isAllowed = false;
    },
  });
  return isAllowed;
}

// biome-ignore lint/style/noDefaultExport: electron-store imports Electron as a whole.
export default { app, ipcMain, shell };
