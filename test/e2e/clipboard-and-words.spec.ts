import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';

/** What a program that takes this type gets from Ctrl+V. */
async function pasted(page: Page, type: string): Promise<string> {
  const text = await page.evaluateHandle((wanted) => {
    const heard = { text: Promise.resolve('') };
    heard.text = new Promise((resolve) => {
      const hear = ({ clipboardData }: ClipboardEvent) => resolve(clipboardData?.getData(wanted) ?? '');
      document.addEventListener('paste', hear, { once: true });
    });
    return heard;
  }, type);
  await page.keyboard.press('Control+v');
  return text.evaluate((heard) => heard.text);
}

test('Copy puts the minutes on the clipboard as HTML and plain text, and Save as… names the file', async ({
  page,
  context,
  board,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await board.captureAndSave('@cl m: Tests take <b>40</b> minutes, see #12');
  await board.openMinutes();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(board.notifications()).toContainText('Copied');

  // A paste into the page reads what lies on the clipboard, as any other program would.
  const html = await pasted(page, 'text/html');
  const plain = await pasted(page, 'text/plain');
  expect(html).toContain('Tests take &lt;b&gt;40&lt;/b&gt; minutes');
  expect(plain).toContain('# SquadMAP – Falcon –');
  expect(plain).toContain('### Mastery');
  expect(plain).toContain('Tests take \\<b>40\\</b> minutes');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as…' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-squadmap-falcon\.md$/);
  expect(await readFile(await download.path(), 'utf8')).toBe(plain);
});

test('words chosen in Settings stand on every screen', async ({ page, app, context }) => {
  await app.open(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('textbox', { name: 'Squad', exact: true }).fill('Team');
  await page.getByRole('textbox', { name: 'SquadMAP', exact: true }).fill('POCLAC');
  await page.getByRole('textbox', { name: 'SquadMAP', exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page.getByRole('button', { name: 'New session' })).toContainText('A POCLAC with your people');

  await page.getByRole('button', { name: 'New session' }).click();
  const dialog = new HomePage(page).newSessionDialog();
  await expect(dialog.getByRole('radio', { name: 'POCLAC' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Team' }).fill('Falcon');
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: 'Team Falcon · POCLAC' })).toBeVisible();

  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Present' }).click();
  const room = await opening;
  await expect(room.getByRole('heading', { name: 'Team Falcon · POCLAC' })).toBeVisible();
  await room.close();
  await page.getByRole('button', { name: 'Minutes' }).click();
  await expect(page.getByRole('region', { name: 'Minutes' })).toContainText('POCLAC – Falcon –');
  await page.getByRole('button', { name: 'Back to the board' }).click();
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Falcon' })).toContainText('POCLAC');
});
