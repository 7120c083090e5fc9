import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('preferences begin with their defaults and are there again after a restart', async () => {
  const folder = await temporaryFolder();
  const services = await startServices(folder);
  expect(await services.handlers['preferences.get']({})).toEqual(defaultPreferences);
  await services.handlers['preferences.set']({ theme: 'dark' });
  expect(services.heard.at(-1)).toMatchObject({
    name: 'stage.changed',
    payload: { preferences: { theme: 'dark' } },
  });
  const restarted = await startServices(folder);
  expect(await restarted.handlers['preferences.get']({})).toEqual({ ...defaultPreferences, theme: 'dark' });
});

test('one preference that cannot be read has its default, the others stay', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'preferences.json'), JSON.stringify({ theme: 'puce', textSize: 'huge' }));
  const services = await startServices(folder);
  expect(await services.handlers['preferences.get']({})).toEqual({ ...defaultPreferences, textSize: 'huge' });
});

test('keys the user chose are there again after a restart; nonsense in their place is none', async () => {
  const folder = await temporaryFolder();
  const services = await startServices(folder);
  const keys = { 'board.file.mastery': ['x'], 'session.undo': [] };
  await services.handlers['preferences.set']({ keys });
  expect(await (await startServices(folder)).handlers['preferences.get']({})).toMatchObject({ keys });
  for (const wrong of [{ 'board.capture': 'n' }, { __proto__x: ['n'] }, { 'board.capture': [''] }, ['n']]) {
    await writeFile(join(folder, 'preferences.json'), JSON.stringify({ keys: wrong, textSize: 'huge' }));
    const restarted = await startServices(folder);
    expect(await restarted.handlers['preferences.get']({})).toEqual({
      ...defaultPreferences,
      textSize: 'huge',
    });
  }
});
