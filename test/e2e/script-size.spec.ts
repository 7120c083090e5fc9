import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';

const most = 180_000;

test('the first screen needs at most 180 kB of JavaScript', async ({ page, app }) => {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    sizes.set(
      pathname,
      response.body().then((body) => gzipSync(body).length),
    );
  });
  await app.open(page);
  const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
  expect(sizes.size).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(most);
});
