import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** The JavaScript that a page has loaded, or had asked for before its first picture, in gzipped kB. */
export async function scriptKb(page: Page, until: 'now' | 'first-picture' = 'now'): Promise<number> {
  const picture = 'first-contentful-paint';
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, picture);
  const addresses = await page.evaluate(
    ([name, isAll]) => {
      const atMs = performance.getEntriesByName(name)[0]?.startTime ?? 0;
      const loaded = performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => isAll || startTime < atMs);
      return [...new Set(loaded.map((entry) => entry.name))];
    },
    [picture, until === 'now'] as const,
  );
  let bytes = 0;
  for (const address of addresses.filter((name) => new URL(name).pathname.endsWith('.js'))) {
    bytes += gzipSync(await (await fetch(address)).arrayBuffer()).length;
  }
  return bytes / 1_000;
}
