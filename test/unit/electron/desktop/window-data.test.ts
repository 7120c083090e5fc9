import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWindowData } from '../../../../electron/desktop/window-data.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('each data folder has a place of its own for its windows, in the app’s own directory', async () => {
  const ownFolder = join(await temporaryFolder(), 'own');
  const [one, other] = ['/share/OneDrive/SquadMAP', '/share/Falcon'];
  const place = makeWindowData(one, ownFolder);
  expect(dirname(place)).toBe(join(ownFolder, 'window'));
  expect(makeWindowData(`${one}/`, ownFolder)).toBe(place);
  expect(makeWindowData(other, ownFolder)).not.toBe(place);
  expect((await stat(place)).mode & 0o777).toBe(0o700);
});

test('a place that cannot be made is told of as what it is', async () => {
  const file = join(await temporaryFolder(), 'a-file');
  await writeFile(file, '');
  expect(() => makeWindowData('/data', file)).toThrow(/ENOTDIR|EEXIST|ENOENT/);
});
