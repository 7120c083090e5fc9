import { expect, type Locator, type Page } from '@playwright/test';
import type { Column } from '../../../shared/session/dimensions.ts';
import { columnNames } from '../../../shared/templates/words.ts';

/** The operator's board, by the names that people and assistive technology find. */
export class BoardPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  captureLine(): Locator {
    return this.page.getByRole('textbox', { name: 'What did you observe?' });
  }

  column(column: Column): Locator {
    return this.page.getByRole('region', { name: columnNames[column], exact: true });
  }

  /** The cards of a column, in their order; members of groups are cards of their own. */
  cards(column: Column): Locator {
    return this.column(column).locator('[data-observation-id]');
  }

  card(text: string): Locator {
    return this.page.locator('[data-observation-id]').filter({ hasText: text });
  }

  /** Types one observation as a facilitator does. */
  async capture(line: string): Promise<void> {
    await this.captureLine().fill(line);
    await this.captureLine().press('Enter');
  }

  /** Types these observations and waits until they are on the disk. */
  async captureAndSave(...lines: readonly string[]): Promise<void> {
    for (const line of lines) await this.capture(line);
    await this.saved();
  }

  /** Puts a text on the clipboard's way into the capture line, as a paste does. */
  async paste(text: string): Promise<void> {
    await this.captureLine().focus();
    await this.captureLine().evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Opens a card's menu and chooses from it. */
  async choose(text: string, item: string): Promise<void> {
    await this.card(text).getByRole('button', { name: 'More' }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Drags a card to a place, as a hand does: press, move in steps, let go. */
  async drag(text: string, to: Locator, at: 'top' | 'middle' | 'bottom' = 'middle'): Promise<void> {
    const card = this.card(text);
    await card.scrollIntoViewIfNeeded();
    const from = await boxOf(card);
    const target = await boxOf(to);
    const { mouse } = this.page;
    await mouse.move(from.x + 40, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 60, from.y + from.height / 2 + 10, { steps: 4 });
    await this.page.locator('[data-drag-overlay]').waitFor();
    const y = { top: 3, middle: target.height / 2, bottom: target.height - 3 }[at];
    await mouse.move(target.x + target.width / 2, target.y + y, { steps: 12 });
    await mouse.up();
    await expect(this.page.locator('[data-drag-overlay]')).toHaveCount(0);
  }

  /** Waits until the app says that everything is on the disk. */
  async saved(limit: { timeout?: number } = {}): Promise<void> {
    await expect(this.page.getByRole('status', { name: 'Saved', exact: true })).toBeVisible(limit);
  }

  /** What the app says where the save state stands, once something is not on the disk. */
  notSaved(): Locator {
    return this.page.getByRole('status', { name: 'Not saved' });
  }

  /** The message that says why something is not on the disk. */
  whyNotSaved(): Locator {
    return this.page.getByRole('alert').filter({ hasText: 'Not saved' });
  }

  /** The messages that come up by themselves, each with its button. */
  notifications(): Locator {
    return this.page.getByRole('region', { name: 'Notifications' });
  }

  /** Opens the room's window and waits until it was let in and its typefaces are there. */
  async present(): Promise<Page> {
    const opening = this.page.context().waitForEvent('page');
    await this.page.getByRole('button', { name: 'Present' }).click();
    const room = await opening;
    await room.getByRole('main', { name: 'Stage' }).waitFor();
    await fontsOf(room);
    return room;
  }

  /** Goes to the minutes of the meeting; gives their paper. */
  async openMinutes(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Minutes' }).click();
    const paper = this.page.getByRole('region', { name: 'Minutes' });
    await paper.waitFor();
    return paper;
  }

  /** Leaves the board for the list of sessions. */
  async backToToday(): Promise<void> {
    await this.page.getByRole('button', { name: 'Back to Today' }).click();
    await this.page.getByRole('heading', { name: 'Today' }).waitFor();
  }

  /** How many cards stand in each column. */
  async counts(): Promise<Record<Column, number>> {
    const count = (column: Column) => this.cards(column).count();
    const [none, mastery, autonomy, purpose] = await Promise.all([
      count('none'),
      count('mastery'),
      count('autonomy'),
      count('purpose'),
    ]);
    return { none, mastery, autonomy, purpose };
  }
}

/** Waits until the page has the typefaces its texts need. */
export async function fontsOf(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('What should be dragged or dropped on is not on the screen.');
  return box;
}
