import { BrowserWindow, type Display, screen, type WebPreferences } from 'electron';
import type { Log } from '../log.ts';
import { reviveOnCrash } from './revive-on-crash.ts';

interface StageWindowOptions {
  /** The address of its page. */
  readonly page: string;
  readonly webPreferences: WebPreferences;
  readonly operatorWindow: () => BrowserWindow | undefined;
  readonly admit: (window: BrowserWindow) => void;
  readonly log: Log;
}

/** Shows the room's window, full screen on the other display where there is one; brings it forward if it is open. */
export function createStageOpener(options: StageWindowOptions) {
  const { page, webPreferences, operatorWindow, admit, log } = options;
  let stage: BrowserWindow | undefined;

  return async function openStage(): Promise<void> {
    if (stage && !stage.isDestroyed()) {
      stage.show();
      return;
    }
    const operator = operatorWindow();
    const own = operator ? screen.getDisplayMatching(operator.getBounds()) : screen.getPrimaryDisplay();
    const display = otherDisplay(screen.getAllDisplays(), own);
    const { x, y, width, height } = (display ?? own).workArea;
    const bounds = display ? { x, y, width, height } : { x: x + 40, y: y + 40, width: 1280, height: 720 };
    stage = new BrowserWindow({
      ...bounds,
      ...{ title: 'SquadMAP – stage', autoHideMenuBar: true, backgroundColor: '#000', webPreferences },
    });
    admit(stage);
    reviveOnCrash(stage, log);
    stage.on('closed', () => {
      stage = undefined;
    });
    if (display) stage.setFullScreen(true);
    await stage.loadURL(page);
    operatorWindow()?.focus();
  };
}

/** A display that is not the operator's own; the first one when there are several. */
export function otherDisplay<D extends Pick<Display, 'id'>>(
  displays: readonly D[],
  own: Pick<Display, 'id'>,
): D | undefined {
  return displays.find((display) => display.id !== own.id);
}
