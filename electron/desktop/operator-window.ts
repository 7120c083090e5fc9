import { BrowserWindow, screen, type WebPreferences } from 'electron';
import type { Log } from '../log.ts';
import type { PreferencesStore } from '../storage/preferences-file.ts';
import { reviveOnCrash } from './revive-on-crash.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

interface OperatorWindowOptions {
  /** The address of its page. */
  readonly page: string;
  readonly webPreferences: WebPreferences;
  readonly preferences: PreferencesStore;
  readonly admit: (window: BrowserWindow) => void;
  readonly log: Log;
}

/** Opens the facilitator's window where it stood last time. */
export function openOperatorWindow(options: OperatorWindowOptions): BrowserWindow {
  const { page, webPreferences, preferences, admit, log } = options;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const state = readWindowState(preferences, areas);
  const { x, y, width = 1280, height = 800, isMaximized = false } = state ?? {};
  const window = new BrowserWindow({
    ...(x !== undefined && y !== undefined && { x, y }),
    ...{ width, height, minWidth: 640, minHeight: 480, show: false, title: 'SquadMAP', webPreferences },
  });
  if (isMaximized) window.maximize();
  admit(window);
  // Shown with its first real frame, never as an empty one.
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    keepWindowState(preferences, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }).catch(
      (error: unknown) => log('The position of the window could not be kept', error),
    );
  });
  reviveOnCrash(window, log);
  window.loadURL(page).catch((error: unknown) => log('The window could not be loaded', error));
  return window;
}
