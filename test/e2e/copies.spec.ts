import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startHostProcess } from '../support/host-process.ts';
import { anId, aRequest } from '../support/session-builders.ts';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

/** Another laptop that was given the session's file: there a card gets more words and a second card is added. */
async function changedOnAnotherLaptop(file: string, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'squadmap-e2e-'));
  await mkdir(join(folder, 'sessions'));
  await copyFile(file, join(folder, 'sessions', name));
  const host = await startHostProcess(folder);
  const client = await host.enter();
  const { sessions } = await client.call('library.list', {});
  const sessionId = sessions[0]?.id ?? anId<never>();
  const { session } = await client.call('session.open', { sessionId });
  const card = Object.values(session.observations)[0]?.id ?? anId<never>();
  const edit = { type: 'observation.edit', id: card, text: 'Deploys are slow on Fridays' } as const;
  await client.call('session.apply', { sessionId, request: aRequest(edit) });
  const fresh = { id: anId<never>('card'), text: 'Reviews are quick', source: { kind: 'unknown' } } as const;
  const add = {
    type: 'observation.add',
    observations: [{ ...fresh, dimension: null, character: 'observation' }],
  } as const;
  await client.call('session.apply', {
    sessionId,
    request: aRequest({ ...add, observations: [...add.observations] }),
  });
  const given = await client.call('session.export', { sessionId });
  await host.stop();
  await rm(folder, { recursive: true });
  if (given.outcome !== 'download') throw new Error('The browser host has no file dialog.');
  return given.text;
}

async function backToToday(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import…', exact: true }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a meeting goes to another laptop and comes back with its changes, which one Undo takes out', async ({
  page,
  app,
  dataFolder,
}) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const board = new BoardPage(page);
  await board.capture('Deploys are slow');
  await board.saved();
  const [name = ''] = await readdir(join(dataFolder, 'sessions'));
  const theirs = await changedOnAnotherLaptop(join(dataFolder, 'sessions', name), name);
  await board.capture('Only here');
  await board.saved();

  await backToToday(page);
  await chooseFile(page, 'falcon.squadmap', theirs);
  const dialog = page.getByRole('dialog', { name: 'Merge a copy' });
  await expect(dialog.getByText('1 new, 1 changed, 1 the same')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Open' }).click();
  for (const text of ['Deploys are slow on Fridays', 'Reviews are quick', 'Only here']) {
    await expect(board.card(text)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(board.card('Reviews are quick')).toHaveCount(0);
  await expect(board.card('Deploys are slow on Fridays')).toHaveCount(0);
  await expect(board.card('Only here')).toBeVisible();
});

test('a meeting is exported, and a file that is none is named in one sentence', async ({ page, app }) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  await new BoardPage(page).capture('Deploys are slow');
  await new BoardPage(page).saved();
  await backToToday(page);
  const saving = page.waitForEvent('download');
  await new HomePage(page).session('Falcon').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-squadmap-falcon\.squadmap$/);
  const text = await readFile(await download.path(), 'utf8');

  await chooseFile(page, 'falcon.squadmap', text);
  await expect(page.getByText('It holds nothing that is not here already.')).toBeVisible();
  await page.getByRole('button', { name: 'Import as a separate session' }).click();
  await expect(new HomePage(page).session('Falcon')).toHaveCount(2);

  await chooseFile(page, 'falcon.squadmap', text.slice(0, -100));
  await expect(page.getByRole('alert')).toHaveText(
    'falcon.squadmap is damaged: it is not complete JSON. Nothing was imported.',
  );
});

test('a change that a sync tool brings while the meeting is open is merged into it', async ({
  page,
  app,
  dataFolder,
}) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const board = new BoardPage(page);
  await board.capture('Deploys are slow');
  await board.saved();
  const [name = ''] = await readdir(join(dataFolder, 'sessions'));
  const file = join(dataFolder, 'sessions', name);
  await writeFile(file, await changedOnAnotherLaptop(file, name));
  await board.capture('Only here');
  for (const text of ['Deploys are slow on Fridays', 'Reviews are quick', 'Only here']) {
    await expect(board.card(text)).toBeVisible();
  }
  await board.saved();
  expect(await readFile(file, 'utf8')).toContain('Reviews are quick');
});
