import type { BrowserWindow, BrowserWindowConstructorOptions, Screen, WebPreferences } from 'electron';
import type { Log } from '../log.ts';
import { stagePlacement } from './stage-placement.ts';

interface StageWindowOptions {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching' | 'getPrimaryDisplay' | 'on'>;
  /** The address of its page. */
  readonly page: string;
  readonly webPreferences: WebPreferences;
  readonly operatorWindow: () => BrowserWindow | undefined;
  /** Called once for each new window, before it loads anything. */
  readonly prepare: (window: BrowserWindow) => void;
  readonly log: Log;
}

export interface Stage {
  /** Shows the room's window, full screen on the other display where there is one; brings it forward if it is open. */
  open(): Promise<void>;
  close(): void;
}

/** Looks after the room's window, also while displays come and go. */
export function createStage(options: StageWindowOptions): Stage {
  const { BrowserWindow, screen, page, webPreferences, operatorWindow, prepare, log } = options;
  let stage: BrowserWindow | undefined;

  // A projector that is plugged in takes the stage; one that is gone leaves it as a window beside the operator's.
  screen.on('display-added', () => moveFromOperator());
  screen.on('display-removed', () => moveFromOperator());

  function operatorDisplay() {
    const operator = operatorWindow();
    return operator ? screen.getDisplayMatching(operator.getBounds()) : screen.getPrimaryDisplay();
  }

  function moveFromOperator(): void {
    if (!stage) return;
    const own = operatorDisplay();
    if (screen.getDisplayMatching(stage.getBounds()).id === own.id) place(stage);
  }

  function place(window: BrowserWindow): void {
    if (window.isFullScreen()) {
      // A full-screen window cannot be moved; it is asked to leave first.
      window.once('leave-full-screen', () => place(window));
      window.setFullScreen(false);
      return;
    }
    const { bounds, isFullScreen } = stagePlacement(screen.getAllDisplays(), operatorDisplay());
    window.setBounds(bounds);
    if (isFullScreen) window.setFullScreen(true);
  }

  return {
    async open() {
      if (stage) {
        stage.show();
        return;
      }
      const { bounds } = stagePlacement(screen.getAllDisplays(), operatorDisplay());
      const window = new BrowserWindow({
        ...bounds,
        ...{ title: 'SquadMAP – stage', backgroundColor: '#000', webPreferences },
      });
      stage = window;
      window.on('closed', () => {
        stage = undefined;
      });
      // The room has no use for a menu.
      window.removeMenu();
      prepare(window);
      place(window);
      await window.loadURL(page).catch((error: unknown) => log('The stage could not be loaded', error));
      operatorWindow()?.focus();
    },
    close: () => stage?.close(),
  };
}
