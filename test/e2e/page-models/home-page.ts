import type { Locator, Page } from '@playwright/test';

/** The screen "Today", by the names that people and assistive technology find. */
export class HomePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Starts a SquadMAP for a squad, with the answers the dialog offers. */
  async startSession(squad: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New session' }).click();
    const dialog = this.newSessionDialog();
    await dialog.getByRole('textbox', { name: 'Squad' }).fill(squad);
    await dialog.getByRole('button', { name: 'Start' }).click();
    await this.page.getByRole('region', { name: 'To sort' }).waitFor();
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
}
