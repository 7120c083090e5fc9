import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';

const observations = resolve(import.meta.dirname, '../fixtures/observations.txt');

test('a whole meeting by keys only: start, paste, sort, group, minutes', async ({ page, app }) => {
  const lines = (await readFile(observations, 'utf8')).trim().split('\n');
  await app.open(page);
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'New session' }).waitFor();
  await page.keyboard.type('Falcon');
  await page.keyboard.press('Enter');

  const board = new BoardPage(page);
  await board.column('none').waitFor();
  // An empty board waits for the first observation.
  await expect(board.captureLine()).toBeFocused();
  await page.keyboard.type('@ac m: We may roll back ourselves');
  await page.keyboard.press('Enter');
  await expect(board.cards('mastery')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(board.captureLine()).not.toBeFocused();
  await page.keyboard.press('n');
  await expect(board.captureLine()).toBeFocused();

  await board.paste(lines.join('\n'));
  await page.keyboard.press('Enter');
  await expect(board.cards('none')).toHaveCount(lines.length);

  // From the line to the first card, and then one key for each card.
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(board.column('none').locator('[data-stop]').first()).toBeFocused();
  for (const [index] of lines.entries()) {
    await page.keyboard.press(['m', 'a', 'p'][index % 3] ?? 'm');
    await expect(board.cards('none')).toHaveCount(lines.length - index - 1);
  }
  expect(await board.counts()).toEqual({ none: 0, mastery: 15, autonomy: 14, purpose: 13 });

  await page.keyboard.press('Control+z');
  await expect(board.cards('none')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(board.cards('none')).toHaveCount(0);
  await board.saved();

  await page.keyboard.press('Control+e');
  const minutes = page.getByRole('region', { name: 'Minutes' });
  await expect(minutes).toContainText('Falcon');
  await expect(minutes).toContainText('Nobody in the room could say which customer problem Q3 solves');
});

test('keys work only outside text fields', async ({ page, app }) => {
  await app.open(page);
  await page.getByRole('button', { name: 'New session' }).click();
  await page.getByRole('textbox', { name: 'Squad' }).fill('Falcon');
  await page.keyboard.press('Enter');
  const board = new BoardPage(page);
  await board.capture('a card');
  await board.captureLine().pressSequentially('map n g ? /');
  await expect(board.captureLine()).toHaveValue('map n g ? /');
  expect(await board.counts()).toEqual({ none: 1, mastery: 0, autonomy: 0, purpose: 0 });
});
