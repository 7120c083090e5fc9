import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { expectNoFindings } from './expect-no-findings.ts';
import type { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

function versionsDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Earlier versions' });
}

/** Three cards, deleted at once; the version before that is kept for good. */
async function deleteAll(board: BoardPage): Promise<void> {
  await board.captureAndSave('Tests take 40 minutes', 'We wait for Identity', 'Who is this for?');
  await board.card('We wait for Identity').click();
  await board.page.keyboard.press('ControlOrMeta+a');
  await board.page.keyboard.press('Delete');
  await expect(board.cards('none')).toHaveCount(0);
  await board.saved();
}

test('an earlier version is looked at and restored from the board, and one Undo takes it back', async ({
  page,
  board,
}) => {
  await deleteAll(board);
  await page.getByRole('button', { name: 'Session details' }).click();
  await page.getByRole('button', { name: 'Earlier versions…' }).click();
  const dialog = versionsDialog(page);
  await dialog.getByRole('radio', { name: 'Brings back 3 cards' }).first().check();
  const cards = dialog.getByRole('list', { name: 'Cards that would change' }).getByRole('listitem');
  await expect(cards).toHaveText([
    /Comes back.*Tests take 40 minutes/,
    /Comes back.*We wait for Identity/,
    /Comes back.*Who is this for\?/,
  ]);
  await expectNoFindings(page, 'the earlier versions');
  await dialog.getByRole('button', { name: 'Restore' }).click();

  await expect(dialog).toHaveCount(0);
  await expect(board.cards('none')).toHaveCount(3);
  await board.saved();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(board.cards('none')).toHaveCount(0);
});

test('what was restored from Today by keys is there after the host was killed', async ({
  page,
  app,
  board,
  anotherTab,
}) => {
  await deleteAll(board);
  await board.backToToday();
  await new HomePage(page).session('Falcon').getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Earlier versions…' }).press('Enter');
  const dialog = versionsDialog(page);
  const wanted = dialog.getByRole('radio', { name: 'Brings back 3 cards' }).first();
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  while (!(await wanted.isChecked())) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(board.notifications()).toContainText('was restored');
  await app.crash();

  const fresh = await anotherTab();
  await expect(fresh.cards('none')).toHaveCount(3);
});
