import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computerId } from '../../../../electron/storage/computer-id.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const systemId = '0123456789abcdef0123456789abcdef';

async function systemIdIn(folder: string, text = `${systemId}\n`): Promise<string> {
  const path = join(folder, 'machine-id');
  await writeFile(path, text);
  return path;
}

describe('which computer this is', () => {
  test('is made once, kept privately, and says nothing of the system', async () => {
    const folder = await temporaryFolder();
    const options = { ownFolder: join(folder, 'own'), systemIdPath: await systemIdIn(folder) };
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const made = computerId({ ...options, platform });
      expect(made).toMatch(/^[0-9a-f]{32}$/);
      expect(made).not.toBe(systemId);
      expect(computerId({ ...options, platform })).toBe(made);
    }
    const names = await readdir(options.ownFolder);
    expect(names.join(' ')).not.toContain(systemId.slice(0, 16));
    for (const name of names) {
      const { mode } = await stat(join(options.ownFolder, name));
      if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
    }
  });

  test('is another one on each of two computers that share a home', async () => {
    const [home, desk, laptop] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
    const on = (systemIdPath: string) => computerId({ ownFolder: home, systemIdPath, platform: 'linux' });
    const [deskPath, laptopPath] = [await systemIdIn(desk), await systemIdIn(laptop, `${'7'.repeat(32)}\n`)];
    expect(on(deskPath)).not.toBe(on(laptopPath));
    expect(on(deskPath)).toBe(on(deskPath));
  });

  test.each(['', 'uninitialized\n'])('is left open on a system whose own id is %j', async (text) => {
    const folder = await temporaryFolder();
    const systemIdPath = await systemIdIn(folder, text);
    expect(computerId({ ownFolder: folder, systemIdPath, platform: 'linux' })).toBeNull();
    expect(computerId({ ownFolder: folder, systemIdPath: `${folder}/none`, platform: 'linux' })).toBeNull();
  });

  test('is left open where it cannot be kept, or something else stands in its place', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(computerId({ ownFolder: file, platform: 'darwin' })).toBeNull();
    await writeFile(join(folder, 'computer.txt'), 'something else');
    expect(computerId({ ownFolder: folder, platform: 'darwin' })).toBeNull();
  });
});
