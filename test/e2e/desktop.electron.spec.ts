import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { desktopCommand } from '../support/desktop-app.ts';
import { desktopTest as test } from './desktop-test.ts';
import { HomePage } from './page-models/home-page.ts';

test('a session captured before a restart is there after it', async ({ desktop }) => {
  const page = await desktop.window();
  const board = await new HomePage(page).startSession('Falcon');
  await board.captureAndSave('m: Releases take two days', 'The build is red every Monday');
  await desktop.restart();

  const again = await desktop.window();
  await expect(new HomePage(again).session('Falcon')).toBeVisible();
});

test('the stage opens in a window of its own and shows only what is sorted', async ({ desktop }) => {
  const page = await desktop.window();
  const board = await new HomePage(page).startSession('Falcon');
  await board.capture('m: For the room');
  await board.capture('Not sorted yet');
  const opening = desktop.app().waitForEvent('window');
  await page.getByRole('button', { name: 'Present' }).click();
  const room = await opening;
  const stage = room.getByRole('main', { name: 'Stage' });
  await expect(stage).toContainText('For the room');
  await expect(stage).not.toContainText('Not sorted yet');

  const refused = await room.evaluate(() => {
    const { squadmap } = window as unknown as {
      squadmap: { call(name: string, input: unknown): Promise<{ error?: { code: string } }> };
    };
    return squadmap.call('library.list', {});
  });
  expect(refused.error?.code).toBe('forbidden');
});

test('what Chromium keeps for the windows lies outside the data folder', async ({ desktop, dataFolder }) => {
  await desktop.window();
  expect(await desktop.app().evaluate(({ app }) => app.getPath('userData'))).not.toContain(dataFolder);
  expect(await readdir(dataFolder)).not.toContain('window');
});

test('the native menu does what the window offers', async ({ desktop }) => {
  const page = await desktop.window();
  const hasSettings = () =>
    desktop
      .app()
      .evaluate(({ Menu }) => Boolean(Menu.getApplicationMenu()?.getMenuItemById('action:app.settings')));
  await expect.poll(hasSettings).toBe(true);
  await desktop
    .app()
    .evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('action:app.settings')?.click());
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('a page that crashes is back with everything', async ({ desktop }) => {
  const page = await desktop.window();
  const board = await new HomePage(page).startSession('Falcon');
  await board.captureAndSave('Survives the crash');

  // The page object of the test is lost with its process, so the host is asked what the window shows.
  const shown = () =>
    desktop
      .app()
      .evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return window?.webContents.executeJavaScript('document.body.innerText') as Promise<string>;
      })
      // Between the old page and the new one there is nobody to answer.
      .catch(() => '');
  await desktop
    .app()
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(shown).toContain('Survives the crash');
});

test('a second start brings the first to the front and hands its file over', async ({
  desktop,
  dataFolder,
}) => {
  const page = await desktop.window();
  const file = join(dataFolder, 'notes.squadmap');
  await writeFile(file, 'not a session');
  const { executable, args } = desktopCommand(dataFolder);
  const second = spawn(executable, [...args, file], { stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(desktop.app().windows()).toHaveLength(1);
  await expect(page.getByRole('dialog')).toContainText('Nothing was imported');
});
