import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { judgeDataFolder } from '../../../../electron/storage/judge-data-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function withCurrent() {
  const place = await temporaryFolder();
  const current = await openDataFolder(join(place, 'old'));
  const chosen = join(place, 'chosen');
  await mkdir(chosen);
  return { place, current, chosen };
}

test('an empty folder is taken as it is, also with what desktops leave in it', async () => {
  const { current, chosen } = await withCurrent();
  expect(await judgeDataFolder(chosen, current)).toEqual({ kind: 'empty', root: chosen });
  await writeFile(join(chosen, '.DS_Store'), '');
  expect(await judgeDataFolder(chosen, current)).toEqual({ kind: 'empty', root: chosen });
});

test('in a folder with other things a folder of its own is made', async () => {
  const { current, chosen } = await withCurrent();
  await writeFile(join(chosen, 'holiday.jpg'), '');
  expect(await judgeDataFolder(chosen, current)).toEqual({ kind: 'empty', root: join(chosen, 'SquadMAP') });
  await mkdir(join(chosen, 'SquadMAP'));
  await writeFile(join(chosen, 'SquadMAP', 'notes.txt'), '');
  expect(await judgeDataFolder(chosen, current)).toEqual({ kind: 'taken' });
});

test('a folder with sessions in it is told from an empty one', async () => {
  const { current, chosen } = await withCurrent();
  await openDataFolder(chosen);
  expect(await judgeDataFolder(chosen, current)).toEqual({ kind: 'holds-sessions', root: chosen });
});

test('neither the data folder itself, however it is reached, nor one inside it is taken', async () => {
  const { place, current } = await withCurrent();
  await symlink(current.root, join(place, 'link'));
  expect(await judgeDataFolder(current.root, current)).toEqual({ kind: 'same' });
  expect(await judgeDataFolder(join(place, 'link'), current)).toEqual({ kind: 'same' });
  expect(await judgeDataFolder(join(place, 'link', 'trash'), current)).toEqual({ kind: 'inside' });
});
