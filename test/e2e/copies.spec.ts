import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import type { startHostProcess } from '../support/host-process.ts';
import { anId, aRequest } from '../support/session-builders.ts';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';

/** Another laptop that was given the session's file: there a card gets more words and a second card is added. */
async function changedOnAnotherLaptop(file: string, startHost: typeof startHostProcess): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'squadmap-e2e-'));
  await mkdir(join(folder, 'sessions'));
  await copyFile(file, join(folder, 'sessions', basename(file)));
  const host = await startHost(folder);
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

test('a meeting goes to another laptop and comes back with its changes, which one Undo takes out', async ({
  page,
  board,
  sessionFile,
  startHost,
}) => {
  await board.captureAndSave('Deploys are slow');
  const theirs = await changedOnAnotherLaptop(await sessionFile(), startHost);
  await board.captureAndSave('Only here');

  await board.backToToday();
  await new HomePage(page).chooseFile('falcon.squadmap', theirs);
  const dialog = page.getByRole('dialog', { name: 'Merge a copy' });
  await expect(dialog.getByText('1 new, 1 changed, 1 the same')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await board.notifications().getByRole('button', { name: 'Open' }).click();
  for (const text of ['Deploys are slow on Fridays', 'Reviews are quick', 'Only here']) {
    await expect(board.card(text)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(board.card('Reviews are quick')).toHaveCount(0);
  await expect(board.card('Deploys are slow on Fridays')).toHaveCount(0);
  await expect(board.card('Only here')).toBeVisible();
});

/** The session's file as an older version without documents leaves it, with other words in it. */
async function fromAnOlderVersion(file: string, folder: string, words: readonly [string, string][]) {
  const { document: _none, ...older } = JSON.parse(await readFile(file, 'utf8'));
  const text = words.reduce((all, [from, to]) => all.replace(from, to), JSON.stringify(older));
  const path = join(folder, `${words.length} words.squadmap`);
  await writeFile(path, text);
  return path;
}

test('copies from an older version lose no words: theirs come beside ours, once, and Undo takes them out', async ({
  page,
  board,
  sessionFile,
}) => {
  const home = new HomePage(page);
  await board.captureAndSave('Deploys are slow');
  await board.captureAndSave('Reviews are quick');
  const [file, folder] = [await sessionFile(), await mkdtemp(join(tmpdir(), 'squadmap-e2e-'))];
  const one = await fromAnOlderVersion(file, folder, [['Deploys are slow', 'Deploys take a week']]);
  const two = await fromAnOlderVersion(file, folder, [
    ['Deploys are slow', 'Deploys take a week'],
    ['Reviews are quick', 'Reviews are too quick'],
  ]);
  const choose = async (path: string) => {
    await board.backToToday();
    await home.chooseFile(basename(path), await readFile(path, 'utf8'));
    return page.getByRole('dialog', { name: 'Merge a copy' });
  };
  const merge = async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click();
    await board.notifications().getByRole('button', { name: 'Open' }).last().click();
  };

  const first = await choose(one);
  await expect(first.getByText('Merging brings: 1 in other words beside yours, 1 the same.')).toBeVisible();
  const row = first.getByRole('list', { name: 'What differs in the copy' }).getByRole('listitem');
  await expect(row).toHaveText(/Both kept.*Deploys are slow.*Deploys take a week/);
  await merge();
  await expect(board.card('Deploys take a week')).toContainText('From the copy');
  await expect(board.card('Deploys are slow')).not.toContainText('From the copy');

  const second = await choose(two);
  await expect(second.getByText('Merging brings: 1 in other words beside yours, 2 the same.')).toBeVisible();
  await merge();
  for (const words of [
    ...['Deploys are slow', 'Deploys take a week', 'Reviews are quick', 'Reviews are too quick'],
  ]) {
    await expect(board.card(words)).toHaveCount(1);
  }
  await board.saved();

  const again = await choose(two);
  await expect(again.getByText('It holds nothing that is not here already.')).toBeVisible();
  await again.getByRole('button', { name: 'Close' }).last().click();
  await home.session('Falcon').getByRole('link').click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(board.card('Reviews are too quick')).toHaveCount(0);
  await expect(board.card('Deploys take a week')).toHaveCount(1);
  await rm(folder, { recursive: true });
});

test('a meeting is exported, and a file that is none is named in one sentence', async ({ page, board }) => {
  await board.captureAndSave('Deploys are slow');
  await board.backToToday();
  const home = new HomePage(page);
  const saving = page.waitForEvent('download');
  await home.choose('Falcon', 'Export…');
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-squadmap-falcon\.squadmap$/);
  const text = await readFile(await download.path(), 'utf8');

  await home.chooseFile('falcon.squadmap', text);
  await expect(page.getByText('It holds nothing that is not here already.')).toBeVisible();
  await page.getByRole('button', { name: 'Import as a separate session' }).click();
  await expect(home.session('Falcon')).toHaveCount(2);

  await home.chooseFile('falcon.squadmap', text.slice(0, -100));
  await expect(page.getByRole('alert')).toHaveText(
    'falcon.squadmap is damaged: it is not complete JSON. Nothing was imported.',
  );
});

test('a change that a sync tool brings while the meeting is open is merged into it', async ({
  board,
  sessionFile,
  startHost,
}) => {
  await board.captureAndSave('Deploys are slow');
  const file = await sessionFile();
  await writeFile(file, await changedOnAnotherLaptop(file, startHost));
  await board.capture('Only here');
  for (const text of ['Deploys are slow on Fridays', 'Reviews are quick', 'Only here']) {
    await expect(board.card(text)).toBeVisible();
  }
  await board.saved();
  expect(await readFile(file, 'utf8')).toContain('Reviews are quick');
});
