/** Keys that the user changed or switched off, through Settings and a restart, on the board, in the palette and the sheet. */
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';

test('a key is changed and another switched off; both hold after a restart, and reset gives them back', async ({
  page,
  context,
  app,
}) => {
  await app.open(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.keyboard.press('Control+,');
  await button('Change keys…').click();
  await page.getByRole('textbox', { name: 'Find a key' }).fill('move to');
  await button('Change: Move to Mastery').click();
  await page.keyboard.press('j');
  await expect(page.getByRole('listitem').filter({ hasText: 'Move to Mastery' })).toContainText('J');
  const kept = page.waitForResponse(
    (response) =>
      /preferences\.set/.test(response.url()) && /"[^"]+":\[\]/.test(response.request().postData() ?? ''),
  );
  await button('Switch off: Move to Autonomy').click();
  await kept;
  await app.crash();

  const again = await context.newPage();
  await app.open(again);
  const board = await new HomePage(again).startSession('Falcon');
  await board.capture('First card');
  await board.capture('Second card');
  await again.keyboard.press('Escape');
  await board.card('First card').click();
  await again.keyboard.press('m');
  await again.keyboard.press('a');
  await again.keyboard.press('j');
  await expect(board.cards('mastery')).toHaveCount(1);
  expect(await board.counts()).toEqual({ none: 1, mastery: 1, autonomy: 0, purpose: 0 });

  await again.keyboard.press('?');
  const sheet = again.getByRole('dialog', { name: 'Keys that work here' });
  await expect(sheet.getByText('Move to Mastery').locator('..')).toContainText('J');
  await expect(sheet.getByText('Move to Autonomy')).toHaveCount(0);
  await again.keyboard.press('Escape');
  await again.keyboard.press('Control+k');
  await expect(again.getByRole('option', { name: 'Move to Mastery J' })).toBeVisible();
  await again.keyboard.press('Escape');

  await again.keyboard.press('Control+,');
  await again.getByRole('button', { name: 'Change keys…' }).click();
  const reset = again.getByRole('button', { name: 'Reset all keys' });
  await reset.click();
  await expect(reset).toBeDisabled();
  await again.getByRole('textbox', { name: 'Find a key' }).fill('mastery');
  await expect(again.getByRole('listitem').filter({ hasText: 'Move to Mastery' })).toContainText('M');
});
