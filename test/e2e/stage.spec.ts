import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

test('the room sees what is sorted, page by page, and nothing that it must not see', async ({
  page,
  app,
  context,
}) => {
  await app.open(page);
  await page.getByRole('button', { name: 'New session' }).click();
  await page.getByRole('textbox', { name: 'Squad' }).fill('Falcon');
  await page.keyboard.press('Enter');
  const board = new BoardPage(page);
  for (let n = 1; n <= 30; n += 1)
    await board.capture(`m: Sorted card number ${n} with a text of some length`);
  await board.capture('Unsorted-secret');

  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Present' }).click();
  const room = await opening;
  const stage = room.getByRole('main', { name: 'Stage' });
  // Reloaded while it is being let in, it would have used up its link.
  await stage.waitFor();
  await expect(stage).toContainText('Sorted card number 1');
  const heard: (string | Promise<string>)[] = [];
  room.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  room.on('response', (response) => {
    // An answer to the page before the reload is gone with that page.
    if (response.url().includes('/api/')) heard.push(response.text().catch(() => ''));
  });
  await room.reload();
  await expect(stage).toContainText('Sorted card number 1');
  await expect(stage).not.toContainText('Unsorted-secret');

  const isScrolling = await room.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
  expect(isScrolling).toBe(false);
  await expect(stage).not.toContainText('Sorted card number 30 ');
  for (let turn = 0; turn < 8; turn += 1) await room.keyboard.press('PageDown');
  await expect(stage).toContainText('Sorted card number 30 ');

  await room.keyboard.press('b');
  await expect(stage).not.toContainText('Sorted card');
  await room.keyboard.press('.');
  await expect(stage).toContainText('Sorted card');

  await board.capture('a: Appears at once');
  await expect(stage).toContainText('Appears at once');
  const received = (await Promise.all(heard)).join('\n');
  expect(received).toContain('Sorted card number 1');
  expect(received).not.toContain('Unsorted-secret');
});

test("the room's window cannot make the operator's calls", async ({ page, app, context }) => {
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Present' }).click();
  const room = await opening;
  await room.getByRole('main', { name: 'Stage' }).waitFor();
  const statuses = await room.evaluate(async () => {
    const tokens = Object.keys(sessionStorage).map((key) => sessionStorage.getItem(key));
    const answers = tokens.map((token) =>
      fetch('/api/library.list', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: '{}',
      }),
    );
    return (await Promise.all(answers)).map((answer) => answer.status);
  });
  expect(statuses).toEqual([403]);
});
