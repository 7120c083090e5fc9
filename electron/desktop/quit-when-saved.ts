import type { App, Dialog } from 'electron';

interface QuitOptions {
  readonly app: Pick<App, 'on' | 'quit'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  /** Saves everything; false when something could not be saved. */
  readonly flush: () => Promise<boolean>;
}

/** Lets the app end only when everything is saved; otherwise asks, and staying is the default. */
export function quitWhenSaved({ app, dialog, flush }: QuitOptions): void {
  let mayQuit = false;
  let isAsking = false;

  app.on('before-quit', (event) => {
    if (mayQuit) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void saveOrAsk().then((leave) => {
      isAsking = false;
      mayQuit = leave;
      if (leave) app.quit();
    });
  });

  async function saveOrAsk(): Promise<boolean> {
    if (await flush()) return true;
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
}
