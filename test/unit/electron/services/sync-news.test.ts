import { expect, test } from 'vitest';
import { createSyncNews } from '../../../../electron/services/sync-news.ts';
import { openPreferencesFile } from '../../../../electron/storage/preferences-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function storeIn(folder: string) {
  return (await openPreferencesFile({ folder, now: Date.now })).store;
}

test('a folder that no service carries is no news', async () => {
  const store = await storeIn(await temporaryFolder());
  expect(createSyncNews({ root: '/data', syncedBy: null }, store).isDue()).toBe(false);
});

test('what was dismissed stays so for that folder after a restart, and keeps the other preferences', async () => {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  await store.write({ theme: 'dark' });
  const synced = { root: '/home/ana/Dropbox/SquadMAP', syncedBy: 'Dropbox' };
  const news = createSyncNews(synced, store);
  expect(news.isDue()).toBe(true);
  await news.dismiss();
  await news.dismiss();
  expect(news.isDue()).toBe(false);
  const later = await storeIn(folder);
  expect(createSyncNews(synced, later).isDue()).toBe(false);
  expect(later.read()).toEqual({ theme: 'dark', syncNewsToldFor: [synced.root] });
  // The data moves on, preferences and all.
  expect(createSyncNews({ root: '/home/ana/OneDrive/Map', syncedBy: 'OneDrive' }, later).isDue()).toBe(true);
});

test('preferences that make no sense count as nothing told', async () => {
  const store = await storeIn(await temporaryFolder());
  await store.write({ syncNewsToldFor: 'all' });
  const news = createSyncNews({ root: '/d', syncedBy: 'Box' }, store);
  expect(news.isDue()).toBe(true);
  await news.dismiss();
  expect(news.isDue()).toBe(false);
});
