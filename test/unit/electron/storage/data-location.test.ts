import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimFolder } from '../../../../electron/claim-folder.ts';
import {
  learnDataFolder,
  rememberDataFolder,
  startingDataFolder,
} from '../../../../electron/storage/data-location.ts';
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

/** A chosen folder that was open once, on a place where something else can come to stand. */
async function openedOnce() {
  const folder = await temporaryFolder();
  const [ownFolder, chosen] = [join(folder, 'own'), join(folder, 'drive')];
  await mkdir(chosen);
  await rememberDataFolder(chosen, { ownFolder });
  const start = () =>
    claimFolder({ root: startingDataFolder(ownFolder), kind: 'browser', now: () => 0, onShow, ownFolder });
  await start();
  return { ownFolder, chosen, away: join(folder, 'away'), start };
}

const onShow = async () => 'It is open already.';

describe('a chosen folder in whose place there is another', () => {
  test('is not taken for the one that was chosen: an empty one, or one with empty folders of ours', async () => {
    const { ownFolder, chosen, away } = await openedOnce();
    await rename(chosen, away);
    const refused = expect.objectContaining({ code: 'other-folder', folder: chosen });
    await mkdir(chosen);
    expect(() => startingDataFolder(ownFolder)).toThrow(refused);
    await mkdir(join(chosen, 'sessions'));
    await writeFile(join(chosen, 'instance.lock'), 'of a start that came too early');
    await writeFile(join(chosen, 'sessions', '.half.json.0123456789abcdef.tmp'), '');
    expect(() => startingDataFolder(ownFolder)).toThrow(refused);

    await rm(chosen, { recursive: true });
    await rename(away, chosen);
    expect(startingDataFolder(ownFolder)).toBe(chosen);
  });

  test('is opened where it holds sessions, whatever became of its lock, and is known from then on', async () => {
    const { ownFolder, chosen, start } = await openedOnce();
    await writeFile(join(chosen, 'sessions', 'abcdefghijklmnop.json'), '{}');
    await writeFile(join(chosen, 'instance.lock'), 'of another computer, brought by a sync tool');
    expect(startingDataFolder(ownFolder)).toBe(chosen);
    await start();
    await rm(join(chosen, 'sessions', 'abcdefghijklmnop.json'));
    expect(startingDataFolder(ownFolder)).toBe(chosen);
  });

  test('is not known before it was open once, and learnt then; a choice of an older version as well', async () => {
    const { ownFolder, chosen } = await openedOnce();
    const learnt: unknown = JSON.parse(await readFile(join(ownFolder, 'location.json'), 'utf8'));
    expect(learnt).toEqual({ folder: chosen, id: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const secret = await readFile(join(chosen, 'instance.lock'), 'utf8');
    expect(JSON.stringify(learnt)).not.toContain(secret.trim());

    await writeFile(join(ownFolder, 'location.json'), JSON.stringify({ folder: chosen }));
    expect(startingDataFolder(ownFolder)).toBe(chosen);
    // One named with --data is none that was chosen.
    const named = await temporaryFolder();
    await writeFile(join(named, 'instance.lock'), 'its own');
    await learnDataFolder(named, ownFolder);
    expect(await readFile(join(ownFolder, 'location.json'), 'utf8')).toBe(JSON.stringify({ folder: chosen }));
    await learnDataFolder(chosen, ownFolder);
    expect(JSON.parse(await readFile(join(ownFolder, 'location.json'), 'utf8'))).toEqual(learnt);
  });
});
