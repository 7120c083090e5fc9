import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

async function sessionFile(dataFolder: string): Promise<string> {
  const [name = ''] = await readdir(join(dataFolder, 'sessions'));
  return join(dataFolder, 'sessions', name);
}

async function backToToday(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
}

test('a copy that a sync tool left is listed; keeping both deletes nothing', async ({
  page,
  app,
  dataFolder,
}) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const board = new BoardPage(page);
  await board.capture('On both');
  await board.capture('Only in the copy');
  await board.saved();
  const path = await sessionFile(dataFolder);
  const copy = await readFile(path, 'utf8');
  await board.choose('Only in the copy', 'Delete');
  await board.saved();
  await writeFile(path.replace('.json', '-LAPTOP (conflicted copy).json'), copy);

  await backToToday(page);
  const files = page.getByRole('region', { name: 'Files that need a look' });
  await expect(files.getByRole('listitem')).toContainText('1 more');
  await files.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('Both are kept');
  await expect(files).toHaveCount(0);
  await expect(new HomePage(page).session('Falcon')).toHaveCount(2);
  const [aside = ''] = await readdir(join(dataFolder, 'copies'));
  expect(aside).toContain('conflicted copy');
  expect(await readFile(join(dataFolder, 'copies', aside), 'utf8')).toBe(copy);
});

test('a file that is removed while it is open is made again only when the user says so', async ({
  page,
  app,
  dataFolder,
}) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const board = new BoardPage(page);
  await board.capture('Saved before');
  await board.saved();
  await rm(await sessionFile(dataFolder));
  await board.capture('Kept in memory');
  const notice = page.getByRole('alert').filter({ hasText: 'moved or removed' });
  await expect(notice).toBeVisible();
  expect(await readdir(join(dataFolder, 'sessions'))).toEqual([]);
  await notice.getByRole('button', { name: 'Save it again here' }).click();
  await board.saved();
  await expect(notice).toHaveCount(0);
  expect(await readFile(await sessionFile(dataFolder), 'utf8')).toContain('Kept in memory');
});

test('a file that was edited outside opens as it is now, and says so', async ({
  page,
  app,
  dataFolder,
  context,
}) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const board = new BoardPage(page);
  await board.capture('Tests take 40 minutes');
  await board.saved();
  await app.crash();
  const path = await sessionFile(dataFolder);
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('40 minutes', '50 minutes'));
  const fresh = await context.newPage();
  await app.open(fresh);
  await new HomePage(fresh).session('Falcon').click();
  await expect(new BoardPage(fresh).card('Tests take 50 minutes')).toBeVisible();
  await expect(fresh.getByRole('alert').filter({ hasText: 'Changed outside SquadMAP' })).toBeVisible();
});
