import type { App, Dialog } from 'electron';

interface QuitOptions {
  readonly app: Pick<App, 'on' | 'quit'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  /** Saves everything; false when something could not be saved. */
  readonly flush: () => Promise<boolean>;
  /** Brings the operator's window back when the user stays after it was closed. */
  readonly stay: () => void;
}

export interface Quitting {
  /** Whether windows may close now; otherwise closing the last one is a wish to quit. */
  mayClose(): boolean;
}

type Phase = 'running' | 'asking' | 'closing windows' | 'saving the last' | 'leaving';

/**
 * Lets the app end only when everything is saved; otherwise asks, and staying is the default. It saves before the
 * windows close, while there is still a place to stay in, and again after: closing a window may bring a last change.
 */
export function quitWhenSaved({ app, dialog, flush, stay }: QuitOptions): Quitting {
  let phase: Phase = 'running';

  app.on('before-quit', (event) => {
    if (phase === 'leaving' || phase === 'closing windows') return;
    event.preventDefault();
    if (phase === 'running') void goOn('asking', 'closing windows');
  });

  app.on('will-quit', (event) => {
    if (phase === 'leaving') return;
    event.preventDefault();
    if (phase === 'closing windows') void goOn('saving the last', 'leaving');
  });

  async function goOn(meanwhile: Phase, next: Phase): Promise<void> {
    phase = meanwhile;
    const mayLeave = await saveOrAsk();
    phase = mayLeave ? next : 'running';
    if (mayLeave) app.quit();
    else stay();
  }

  async function saveOrAsk(): Promise<boolean> {
    // A saver that breaks counts as one that could not save.
    if (await flush().catch(() => false)) return true;
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: 'Some changes are not saved.',
      detail: 'They are kept while SquadMAP stays open, and it keeps trying to save them.',
      buttons: ['Stay', 'Quit without saving'],
      defaultId: 0,
      cancelId: 0,
    });
    return response === 1;
  }

  return { mayClose: () => phase === 'closing windows' || phase === 'leaving' };
}
