import { expect, type Locator, type Page } from '@playwright/test';

/** What somebody does who has no mouse: nothing but keys, pressed one after the other. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Types into what has the focus and ends it with Enter. */
  async enter(text: string): Promise<void> {
    await this.type(text);
    await this.press('Enter');
  }

  /** Presses Tab until this has the focus; more presses than these would be too long a way. */
  async tabTo(target: Locator, most: number, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const hasFocus = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < most && !(await hasFocus()); presses += 1) await this.press(key);
    await expect(target, `reached by ${key}, pressed ${most} times at most`).toBeFocused();
  }

  /** Does a command as it is found by its name. */
  async command(name: string): Promise<void> {
    await this.press('ControlOrMeta+k');
    await this.type(name);
    const chosen = this.#page.getByRole('dialog').getByRole('option', { selected: true });
    await expect(chosen).toContainText(name);
    await this.press('Enter');
  }

  /** Opens the room's window, and goes on in this one. */
  async present(): Promise<Page> {
    const opening = this.#page.context().waitForEvent('page');
    await this.command('Present');
    const room = await opening;
    await room.getByRole('main', { name: 'Stage' }).waitFor();
    await this.#page.bringToFront();
    return room;
  }

  /** Leads on from step to step until the meeting is in this one. */
  async stepTo(name: string): Promise<void> {
    const current = this.#page.getByRole('list', { name: 'Steps' }).locator('[aria-current="step"]');
    for (let presses = 0; presses < 12; presses += 1) {
      const before = await current.allTextContents();
      await this.press('Shift+PageDown');
      await expect.poll(() => current.allTextContents()).not.toEqual(before);
      if ((await current.textContent())?.includes(name)) return;
    }
    throw new Error(`The meeting has no step “${name}” further on.`);
  }
}
