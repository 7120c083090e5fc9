import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createFolderClaim } from '../../electron/storage/folder-claim.ts';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';

const since = Date.UTC(2026, 10, 19, 8, 12);

async function takeOver(page: Page, computer: string): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: 'To read only' });
  await expect(notice).toContainText(`SquadMAP on ${computer} has this data folder since`);
  await notice.getByRole('button', { name: 'Take over…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take over the data folder' });
  await expect(dialog).toContainText(`${computer} has had it open since`);
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await expect(notice).toHaveCount(0);
}

test('a folder that another computer has is only read until its user takes it over', async ({
  page,
  app,
  dataFolder,
}) => {
  const other = { host: 'meeting-room-3', pid: 1, kind: 'electron', since };
  await writeFile(join(dataFolder, 'instance.json'), JSON.stringify(other));
  await app.crash();
  await app.open(page);
  await new HomePage(page).sampleButton().click();
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText(
    'nothing can be changed here',
  );
  await takeOver(page, 'meeting-room-3');
  const board = await new HomePage(page).startSession('Falcon');
  await board.capture('Deploys are slow');
  await board.saved();
  expect(await readFile(join(dataFolder, 'instance.json'), 'utf8')).not.toContain('meeting-room-3');
});

test('a computer that lost the folder says so, keeps the change, and saves it once the folder is taken back', async ({
  page,
  app,
  board,
  dataFolder,
}) => {
  await board.capture('before');
  await board.saved();

  const laptop = createFolderClaim(dataFolder, { kind: 'browser', now: () => since, host: 'laptop-7' });
  const holder = await laptop.holder();
  expect(typeof holder === 'object' && (await laptop.takeOver(holder))).toBe(true);

  await board.capture('while the folder is elsewhere');
  const why = board.whyNotSaved();
  await expect(why).toContainText('another computer has this data folder now');
  await expect(board.card('while the folder is elsewhere')).toBeVisible();
  await takeOver(page, 'laptop-7');
  await expect(why).toHaveCount(0);
  await board.saved();
  expect(await laptop.holder()).toMatchObject({ kind: 'browser', pid: app.host().pid });
});
