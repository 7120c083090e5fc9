import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';

test('a copy that a sync tool left is listed; keeping both deletes nothing', async ({
  page,
  dataFolder,
  board,
  sessionFile,
}) => {
  await board.captureAndSave('On both', 'Only in the copy');
  const path = await sessionFile();
  const copy = await readFile(path, 'utf8');
  await board.choose('Only in the copy', 'Delete');
  await board.saved();
  await writeFile(path.replace('.json', '-LAPTOP (conflicted copy).json'), copy);

  await board.backToToday();
  const files = page.getByRole('region', { name: 'Files that need a look' });
  await expect(files.getByRole('listitem')).toContainText('1 more');
  await files.getByRole('button', { name: 'Keep both' }).click();
  await expect(board.notifications()).toContainText('Both are kept');
  await expect(files).toHaveCount(0);
  await expect(new HomePage(page).session('Falcon')).toHaveCount(2);
  const [aside = ''] = await readdir(join(dataFolder, 'copies'));
  expect(aside).toContain('conflicted copy');
  expect(await readFile(join(dataFolder, 'copies', aside), 'utf8')).toBe(copy);
});

test('a file that was edited outside opens as it is now, and says so', async ({
  app,
  board,
  anotherTab,
  sessionFile,
}) => {
  await board.captureAndSave('Tests take 40 minutes');
  await app.crash();
  const path = await sessionFile();
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('40 minutes', '50 minutes'));
  const fresh = await anotherTab();
  await expect(fresh.card('Tests take 50 minutes')).toBeVisible();
  await expect(fresh.page.getByRole('alert').filter({ hasText: 'Changed outside SquadMAP' })).toBeVisible();
});
