import type { BrowserWindow, BrowserWindowConstructorOptions, Screen, WebPreferences } from 'electron';
import type { Log } from '../log.ts';
import type { PreferencesStore } from '../storage/preferences-file.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

interface OperatorWindowOptions {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
  /** The address of its page. */
  readonly page: string;
  readonly webPreferences: WebPreferences;
  readonly preferences: PreferencesStore;
  /** Called before it loads anything. */
  readonly prepare: (window: BrowserWindow) => void;
  readonly log: Log;
}

/** Opens the facilitator's window as it stood last time. */
export function openOperatorWindow(options: OperatorWindowOptions): BrowserWindow {
  const { BrowserWindow, screen, page, webPreferences, preferences, prepare, log } = options;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const state = readWindowState(preferences, areas);
  const { width = 1280, height = 800 } = state ?? {};
  const window = new BrowserWindow({
    ...(state && { x: state.x, y: state.y }),
    ...{ width, height, minWidth: 640, minHeight: 480, show: false, title: 'SquadMAP', webPreferences },
  });
  if (state?.isMaximized) window.maximize();
  if (state?.isFullScreen) window.setFullScreen(true);
  prepare(window);
  // Shown with its first real frame, never as an empty one.
  window.once('ready-to-show', () => window.show());
  window.webContents.on('did-finish-load', () => {
    const zoomLevel = readWindowState(preferences, areas)?.zoomLevel;
    if (zoomLevel !== undefined) window.webContents.setZoomLevel(zoomLevel);
  });
  window.on('close', () => {
    const standing = {
      ...window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
      zoomLevel: window.webContents.getZoomLevel(),
    };
    keepWindowState(preferences, standing).catch((error: unknown) =>
      log('The position of the window could not be kept', error),
    );
  });
  window.loadURL(page).catch((error: unknown) => log('The window could not be loaded', error));
  return window;
}
