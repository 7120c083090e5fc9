import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';

/** The one copy of the one session, once it is the only one. */
async function copyIn(copies: string): Promise<string> {
  const names = (await readdir(copies, { recursive: true })).filter((name) => name.endsWith('.json'));
  return names.length === 1 ? readFile(join(copies, names[0] ?? ''), 'utf8').catch(() => '') : '';
}

test('the folder named at the start has a copy of each session, and one that is away is told and holds up nothing', async ({
  page,
  dataFolder,
  startHost,
}) => {
  const [data, usb] = [join(dataFolder, 'data'), join(dataFolder, 'usb')];
  await mkdir(usb);
  const first = await startHost(data, 0, {}, ['--daily-copy', usb]);
  await page.goto(await first.freshAddress());
  const board = await new HomePage(page).startSession('Falcon');
  await board.capture('Deploys are slow');
  await board.saved();
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByText(usb)).toBeVisible();
  await page.getByRole('button', { name: 'Copy now' }).click();
  await expect(page.getByText(/^Last copy: today \d\d:\d\d$/)).toBeVisible();
  const copies = join(usb, 'SquadMAP daily copy');
  // The first copy was made when the session was; the one of now takes its place.
  let copy = '';
  await expect
    .poll(async () => {
      copy = await copyIn(copies);
      return copy;
    })
    .toContain('Deploys are slow');

  await page.getByRole('button', { name: 'Today' }).click();
  await new HomePage(page).choose('Falcon', 'Move to bin');
  await new HomePage(page).chooseFile('copy.json', copy);
  const dialog = page.getByRole('dialog', { name: 'Import a session' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(new HomePage(page).session('Falcon')).toHaveCount(1);

  await rm(usb, { recursive: true });
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Copy now' }).click();
  await expect(page.getByText('The daily copy could not be made: the folder is gone')).toBeVisible();
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page.getByText('Everything is saved in the data folder as always.')).toBeVisible();
  expect(await first.stop()).toBe(0);
});
