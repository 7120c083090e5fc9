/** What the operator is told of the room, and how far one key leads, while the room's window is closed, loaded anew and opened again. */
import { expect } from '@playwright/test';
import { test } from './app-test.ts';

test('a closed window shows the room nothing, one that is loaded anew loses nothing, and one key leads one thing on', async ({
  page,
  board,
}) => {
  for (let n = 1; n <= 30; n += 1)
    await board.capture(`m: Sorted card number ${n} with a text of some length`);
  const steps = page.getByRole('list', { name: 'Steps' });
  const thumbnail = page.getByRole('figure');
  const current = steps.locator('[aria-current="step"]');
  await expect(thumbnail).toContainText('The room sees nothing yet');
  const room = await board.present();
  const stage = room.getByRole('main', { name: 'Stage' });
  await page.bringToFront();
  await steps.getByRole('button', { name: /^Observe/ }).click();
  await page.getByRole('button', { name: /^Reveal/ }).click();
  await expect(stage).toContainText('page 1 of');
  // From the room's window: it has told how many pages there are before it turns one.
  await room.keyboard.press('PageDown');
  await expect(stage).toContainText('page 2 of');
  await expect(thumbnail).toContainText('The room sees Observe');

  await room.reload();
  await expect(stage).toContainText('page 2 of');
  await expect(thumbnail).toContainText('The room sees Observe');
  await page.bringToFront();
  await page.keyboard.press('PageUp');
  await expect(stage).toContainText('page 1 of');

  await room.close();
  await expect(thumbnail).toContainText('The room sees nothing yet');
  // What the step goes through comes next: no page that nobody sees is turned first.
  const questions = page.getByRole('button', { name: /^Other questions/ });
  await expect(questions).toContainText('1/');
  await page.keyboard.press('PageDown');
  await expect(questions).toContainText('2/');
  await expect(current).toContainText('Observe');

  const again = await board.present();
  await expect(again.getByRole('main', { name: 'Stage' })).toContainText('page 1 of');
  await expect(thumbnail).toContainText('The room sees Observe');
});
