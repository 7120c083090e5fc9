import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';

const most = 180_000;

/** Gives the function that says how much JavaScript the page has loaded since, gzipped. */
function countScripts(page: Page): () => Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    sizes.set(
      pathname,
      response.body().then((body) => gzipSync(body).length),
    );
  });
  return async () => {
    expect(sizes.size).toBeGreaterThan(0);
    return (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
  };
}

test('the first screen needs at most 180 kB of JavaScript', async ({ page, app }) => {
  const loaded = countScripts(page);
  await app.open(page);
  expect(await loaded()).toBeLessThanOrEqual(most);
});

test('the menu of a board is no part of its first picture, and there when it is asked for', async ({
  page,
  board,
}) => {
  await board.capture('A card with a menu');
  await board.saved();
  const loaded = countScripts(page);
  await page.reload();
  await expect(board.card('A card with a menu')).toBeVisible();
  const before = await loaded();
  await board.card('A card with a menu').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  expect((await loaded()) - before).toBeGreaterThan(25_000);
});
