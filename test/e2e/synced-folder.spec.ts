import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ownDirectoryIn } from '../support/own-directory.ts';
import { test } from './app-test.ts';

test('a synced data folder is told of once on Today, also after a restart, and always in Settings', async ({
  page,
  dataFolder,
  startHost,
}) => {
  const root = join(dataFolder, 'Dropbox', 'SquadMAP');
  const own = join(dataFolder, 'own');
  await mkdir(root, { recursive: true });
  // Where the app keeps what must not be synced.
  const env = ownDirectoryIn(own);
  const news = page.getByText('Dropbox carries this folder to other computers');

  const first = await startHost(root, 0, env);
  await page.goto(await first.freshAddress());
  await expect(news).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(news).toHaveCount(0);
  expect(await first.stop()).toBe(0);

  const second = await startHost(root, 0, env);
  await page.goto(await second.freshAddress());
  await page.getByRole('button', { name: 'New session' }).waitFor();
  await expect(news).toHaveCount(0);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(news).toBeVisible();
  expect(await second.stop()).toBe(0);
});
