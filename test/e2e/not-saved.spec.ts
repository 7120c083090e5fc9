import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

test('without its folder the work is not saved, says why, goes on, and is saved once the folder is back', async ({
  page,
  app,
  dataFolder,
}) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const board = new BoardPage(page);
  await board.capture('before');
  await board.saved();

  const sessions = join(dataFolder, 'sessions');
  const away = join(dataFolder, 'away');
  await rename(sessions, away);
  await writeFile(sessions, 'where the folder was');
  await board.capture('while the folder is away');
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  const why = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(why).toContainText('the folder is gone');
  await expect(why).toContainText('tries again by itself');
  await board.capture('and one more');
  await expect(board.cards('none')).toHaveCount(3);

  await rm(sessions);
  await rename(away, sessions);
  // It tries by itself, at the latest half a minute after the last time.
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible({ timeout: 40_000 });
  await expect(why).toHaveCount(0);
  const texts = await Promise.all(
    (await readdir(sessions)).map((name) => readFile(join(sessions, name), 'utf8')),
  );
  expect(texts.join()).toContain('while the folder is away');
  expect(texts.join()).toContain('and one more');
});

test('a file that another program removed is put back by the button, and only by it', async ({
  page,
  app,
  dataFolder,
}) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const board = new BoardPage(page);
  await board.capture('before');
  await board.saved();
  const sessions = join(dataFolder, 'sessions');
  for (const name of await readdir(sessions)) await rm(join(sessions, name));

  await board.capture('after the file was removed');
  const why = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(why).toContainText('moved or removed by another program');
  expect(await readdir(sessions)).toEqual([]);
  await why.getByRole('button', { name: 'Save it again here' }).click();
  await board.saved();
  await expect(why).toHaveCount(0);
  const [name = ''] = await readdir(sessions);
  expect(await readFile(join(sessions, name), 'utf8')).toContain('after the file was removed');
});

test('the browser asks before a tab is closed with changes that are only in it', async ({ page, app }) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const board = new BoardPage(page);
  await board.capture('safe');
  await board.saved();
  await app.host().kill();
  await board.capture('only in this tab');
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();

  const asking = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(board.card('only in this tab')).toBeVisible();
});
