import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';

test('damaged, newer and foreign files get a sentence each, stay untouched, and the others still open', async ({
  page,
  app,
  dataFolder,
}) => {
  const sessions = join(dataFolder, 'sessions');
  const files = {
    'aaaaaaaaaaaaaaaa.json': '{"format":"squadmap-session","schema":1,"rev":',
    'bbbbbbbbbbbbbbbb.json': '{"format":"squadmap-session","schema":99,"session":{}}',
    'shopping list.json': '["milk", "<img src=x onerror=alert(1)>"]',
    'cccccccccccccccc.json': '\u0000\u0000\u0000\u0000',
  };
  await mkdir(sessions, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(sessions, name), text);

  await app.open(page);
  for (const name of Object.keys(files)) await expect(page.getByText(name)).toBeVisible();
  await expect(page.getByText('Saved by a newer version of SquadMAP')).toBeVisible();
  const board = await new HomePage(page).startSession('Falcon');
  await board.captureAndSave('still works');
  for (const [name, text] of Object.entries(files)) {
    const digest = (content: string) => createHash('sha256').update(content).digest('hex');
    expect(digest(await readFile(join(sessions, name), 'utf8'))).toBe(digest(text));
  }
});
