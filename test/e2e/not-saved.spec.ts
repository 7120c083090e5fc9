import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';

test('without its folder the work is not saved, says why, goes on, and is saved once the folder is back', async ({
  dataFolder,
  board,
  sessionFile,
}) => {
  await board.captureAndSave('before');

  const sessions = join(dataFolder, 'sessions');
  const away = join(dataFolder, 'away');
  await rename(sessions, away);
  await writeFile(sessions, 'where the folder was');
  await board.capture('while the folder is away');
  await expect(board.notSaved()).toBeVisible();
  const why = board.whyNotSaved();
  await expect(why).toContainText('the folder is gone');
  await expect(why).toContainText('tries again by itself');
  await board.capture('and one more');
  await expect(board.cards('none')).toHaveCount(3);

  await rm(sessions);
  await rename(away, sessions);
  // It tries by itself, at the latest half a minute after the last time.
  await board.saved({ timeout: 40_000 });
  await expect(why).toHaveCount(0);
  const text = await readFile(await sessionFile(), 'utf8');
  expect(text).toContain('while the folder is away');
  expect(text).toContain('and one more');
});

test('a folder that went away is made again by its own button, and not by trying again', async ({
  page,
  dataFolder,
  board,
}) => {
  await board.captureAndSave('before');
  await rename(join(dataFolder, 'sessions'), join(dataFolder, 'away'));
  await board.capture('while the folder is away');
  const why = board.whyNotSaved();
  await expect(why).toContainText('the folder is gone');

  const tried = page.waitForResponse(/session\.retrySave$/);
  await why.getByRole('button', { name: 'Try again' }).click();
  await tried;
  await expect(board.notSaved()).toBeVisible();
  expect(await readdir(dataFolder)).not.toContain('sessions');

  await why.getByRole('button', { name: 'Make the folder again here' }).click();
  await board.saved();
  await expect(why).toHaveCount(0);
  const [name = ''] = await readdir(join(dataFolder, 'sessions'));
  expect(await readFile(join(dataFolder, 'sessions', name), 'utf8')).toContain('while the folder is away');
});

test('coming back to the window saves what could not be saved, without waiting for the next try', async ({
  page,
  dataFolder,
  board,
}) => {
  await board.captureAndSave('before');
  const [sessions, away] = [join(dataFolder, 'sessions'), join(dataFolder, 'away')];
  await rename(sessions, away);
  await board.capture('while the folder is away');
  await expect(board.notSaved()).toBeVisible();
  await rename(away, sessions);
  const tried = page.waitForRequest(/session\.retrySave$/);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await tried;
  await board.saved();
});

test('a file that another program removed is put back by the button, and only by it', async ({
  dataFolder,
  board,
  sessionFile,
}) => {
  await board.captureAndSave('before');
  const sessions = join(dataFolder, 'sessions');
  await rm(await sessionFile());

  await board.capture('after the file was removed');
  const why = board.whyNotSaved();
  await expect(why).toContainText('moved or removed by another program');
  // What is tried meanwhile is written beside it first, under another name.
  expect((await readdir(sessions)).filter((name) => name.endsWith('.json'))).toEqual([]);
  await why.getByRole('button', { name: 'Save it again here' }).click();
  await board.saved();
  await expect(why).toHaveCount(0);
  expect(await readFile(await sessionFile(), 'utf8')).toContain('after the file was removed');
});

test('the browser asks before a tab is closed with changes that are only in it', async ({
  page,
  app,
  board,
}) => {
  await board.captureAndSave('safe');
  await app.host().kill();
  await board.capture('only in this tab');
  await expect(board.notSaved()).toBeVisible();

  const asking = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(board.card('only in this tab')).toBeVisible();
});
