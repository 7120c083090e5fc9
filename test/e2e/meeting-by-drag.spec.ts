import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { fileObservations, pasteObservations } from './whole-meeting.ts';

test('a whole meeting by hand: every observation dragged to its column', async ({ board }) => {
  test.setTimeout(240_000);
  await pasteObservations(board);
  await fileObservations(board, ({ text, dimension }) => board.drag(text, board.column(dimension)));
});

test('drag between and within columns, group by dropping', async ({ board }) => {
  for (const text of ['First card', 'Second card', 'Third card', 'Fourth card']) await board.capture(text);

  await board.drag('First card', board.column('mastery'));
  await board.drag('Second card', board.column('mastery'));
  await board.drag('Third card', board.column('autonomy'));
  await expect(board.cards('mastery')).toHaveCount(2);
  await expect(board.cards('autonomy')).toHaveCount(1);
  await expect(board.cards('none')).toHaveCount(1);

  await expect(board.cards('mastery').first()).toContainText('First card');
  await board.drag('Second card', board.card('First card'), 'top');
  await expect(board.cards('mastery').first()).toContainText('Second card');

  await board.drag('Fourth card', board.card('Third card'));
  await expect(board.cards('autonomy')).toHaveCount(2);
  await expect(board.column('autonomy')).toContainText('Group');
  await board.saved();
});

test('Escape gives a dragged card back', async ({ page, board }) => {
  await board.capture('Stays where it is');
  await carry(page, board.card('Stays where it is'), board.column('purpose'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('[data-drag-overlay]')).toHaveCount(0);
  expect(await board.counts()).toEqual({ none: 1, mastery: 0, autonomy: 0, purpose: 0 });
});

test('cards under one in hand do not light up, and do again when it is dropped', async ({ page, board }) => {
  for (const text of ['First card', 'Second card']) await board.capture(text);
  const litUp = page.locator('[data-stop]:hover');
  await carry(page, board.card('First card'), board.card('Second card'));
  await expect(litUp).toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator('[data-drag-overlay]')).toHaveCount(0);
  await board.card('Second card').hover();
  await expect(litUp).not.toHaveCount(0);
});

/** Takes a card and brings it over something, without letting it go. */
async function carry(page: Page, card: Locator, over: Locator): Promise<void> {
  const [from, to] = [await card.boundingBox(), await over.boundingBox()];
  if (!from || !to) throw new Error('The board is not on the screen.');
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 10 });
  await expect(page.locator('[data-drag-overlay]')).toBeVisible();
}
