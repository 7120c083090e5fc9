import { expect } from '@playwright/test';
import { test } from './app-test.ts';

test('the room sees what is sorted, page by page, and nothing that it must not see', async ({ board }) => {
  for (let n = 1; n <= 30; n += 1)
    await board.capture(`m: Sorted card number ${n} with a text of some length`);
  await board.capture('Unsorted-secret');

  // Reloaded while it is being let in, it would have used up its link; here it is in.
  const room = await board.present();
  const stage = room.getByRole('main', { name: 'Stage' });
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

test("the room's window cannot make the operator's calls", async ({ board }) => {
  const room = await board.present();
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
