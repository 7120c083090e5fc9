import { expect, test } from 'vitest';
import type { RecentSession } from '../../../../electron/desktop/menu-template.ts';
import { showRecentSessions } from '../../../../electron/desktop/recent-sessions.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('the menu follows the library', async () => {
  const services = await startServices(await temporaryFolder());
  const shown: (readonly RecentSession[])[] = [];
  await showRecentSessions({
    list: () => services.handlers['library.list']({}),
    events: services.events,
    menu: { setRecent: (sessions) => shown.push(sessions) },
    log: () => undefined,
  });
  expect(shown).toEqual([[]]);
  await services.handlers['session.createSample']({ date: '2026-11-20' });
  await expect.poll(() => shown).toHaveLength(2);
  expect(shown[1]).toHaveLength(1);
});

test('a library that cannot be read leaves the menu as it is', async () => {
  const services = await startServices(await temporaryFolder());
  const logged: string[] = [];
  await showRecentSessions({
    list: () => Promise.reject(new Error('gone')),
    events: services.events,
    menu: { setRecent: () => expect.unreachable() },
    log: (message) => logged.push(message),
  });
  expect(logged).toEqual(['The recent sessions could not be shown in the menu']);
});
