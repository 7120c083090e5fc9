import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rememberDataFolder, startingDataFolder } from '../../../../electron/storage/data-location.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('the folder to start with', () => {
  test('is the app’s own one until another is chosen', async () => {
    const ownFolder = join(await temporaryFolder(), 'own');
    expect(startingDataFolder(ownFolder)).toBe(ownFolder);
    const chosen = await temporaryFolder();
    await rememberDataFolder(chosen, { ownFolder });
    expect(startingDataFolder(ownFolder)).toBe(chosen);
    await rememberDataFolder(ownFolder, { ownFolder });
    expect(startingDataFolder(ownFolder)).toBe(ownFolder);
  });

  test('is never made anew where the chosen one has gone', async () => {
    const ownFolder = await temporaryFolder();
    const chosen = join(await temporaryFolder(), 'drive');
    await mkdir(chosen);
    await rememberDataFolder(chosen, { ownFolder });
    await rm(chosen, { recursive: true });
    expect(() => startingDataFolder(ownFolder)).toThrow(expect.objectContaining({ code: 'folder-missing' }));
  });

  test.each(['', '{', '{"folder":7}', '{"folder":"relative"}', '[]'])(
    'is not guessed where the choice cannot be read: %j',
    async (text) => {
      const ownFolder = await temporaryFolder();
      await writeFile(join(ownFolder, 'location.json'), text);
      expect(() => startingDataFolder(ownFolder)).toThrow(expect.objectContaining({ code: 'io' }));
      expect(await readFile(join(ownFolder, 'location.json'), 'utf8')).toBe(text);
    },
  );
});
