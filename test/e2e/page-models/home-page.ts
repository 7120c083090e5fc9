import type { Locator, Page } from '@playwright/test';
import { BoardPage } from './board-page.ts';

/** The screen "Today", by the names that people and assistive technology find. */
export class HomePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Starts a SquadMAP for a squad, with the answers the dialog offers. */
  async startSession(squad: string): Promise<BoardPage> {
    await this.page.getByRole('button', { name: 'New session' }).click();
    const dialog = this.newSessionDialog();
    await dialog.getByRole('textbox', { name: 'Squad' }).fill(squad);
    await dialog.getByRole('button', { name: 'Start' }).click();
    return this.opened();
  }

  /** Goes on with a session of the list. */
  async openSession(squad: string): Promise<BoardPage> {
    await this.session(squad).click();
    return this.opened();
  }

  /** Opens a session's menu and chooses from it. */
  async choose(squad: string, item: string): Promise<void> {
    await this.session(squad).getByRole('button', { name: 'More' }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Hands a file to "Import…", as the system's file dialog does. */
  async chooseFile(name: string, text: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import…', exact: true }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  newSessionDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'New session' });
  }

  sampleButton(): Locator {
    return this.page.getByRole('button', { name: 'Try a sample meeting' });
  }

  /** The line of a session in the list. */
  session(squad: string): Locator {
    return this.page.getByRole('row').filter({ hasText: squad });
  }

  private async opened(): Promise<BoardPage> {
    await this.page.getByRole('region', { name: 'To sort' }).waitFor();
    return new BoardPage(this.page);
  }
}
