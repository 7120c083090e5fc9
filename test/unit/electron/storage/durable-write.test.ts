import {
  chmod,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DurableFs, systemFs } from '../../../../electron/storage/durable-fs.ts';
import { writeDurably } from '../../../../electron/storage/durable-write.ts';
import { type FileFingerprint, fingerprintOf } from '../../../../electron/storage/file-fingerprint.ts';
import { StorageError } from '../../../../electron/storage/storage-error.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const oldBytes = Buffer.from('the old version');
const newBytes = Buffer.from('the new version, which is longer');

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

async function failureOf(work: Promise<unknown>): Promise<StorageError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StorageError)) throw new Error('expected a storage error');
  return error;
}

async function folderWithOldVersion() {
  const folder = await temporaryFolder();
  const target = join(folder, 'session.json');
  const written = await writeDurably(target, oldBytes, { expected: null });
  return { folder, target, written };
}

describe('a durable write', () => {
  test('puts the whole content in place, private, and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'session.json');
    await writeDurably(target, newBytes, { expected: null });
    expect(await readFile(target)).toEqual(newBytes);
    expect(await readdir(folder)).toEqual(['session.json']);
    if (process.platform !== 'win32') expect((await lstat(target)).mode & 0o777).toBe(0o600);
  });

  test.runIf(process.platform !== 'win32')(
    'for others has the permissions of any new file, or those of the file it replaces',
    async () => {
      const folder = await temporaryFolder();
      const target = join(folder, 'minutes.md');
      const permissions = async () => (await lstat(target)).mode & 0o777;
      await writeDurably(target, oldBytes, { isForOthers: true });
      expect(await permissions()).toBe(0o666 & ~process.umask());
      for (const chosen of [0o664, 0o600, 0o444]) {
        await chmod(target, chosen);
        await writeDurably(target, newBytes, { isForOthers: true });
        expect(await permissions()).toBe(chosen);
      }
      // One that is not for others is private, whatever stood there.
      await chmod(target, 0o644);
      await writeDurably(target, newBytes);
      expect(await permissions()).toBe(0o600);
    },
  );

  test('for others is made all the same where the disk has no permissions to set', async () => {
    const { target } = await folderWithOldVersion();
    const fs: DurableFs = {
      ...systemFs,
      async open(path, flags, mode) {
        const handle = await systemFs.open(path, flags, mode);
        handle.chmod = () => Promise.reject(failure('EPERM'));
        return handle;
      },
    };
    await writeDurably(target, newBytes, { isForOthers: true, fs });
    expect(await readFile(target)).toEqual(newBytes);
  });

  test('gives the fingerprint of what it wrote', async () => {
    const { target, written } = await folderWithOldVersion();
    expect(written).toEqual(fingerprintOf(await lstat(target, { bigint: true })));
  });

  test('keeps the version it replaces as a link, over an older one', async () => {
    const { folder, target, written } = await folderWithOldVersion();
    const previousLink = join(folder, 'prev.json');
    await writeFile(previousLink, 'an even older version');
    const { ino } = await lstat(target);
    await writeDurably(target, newBytes, { expected: written, previousLink });
    expect(await readFile(previousLink)).toEqual(oldBytes);
    expect((await lstat(previousLink)).ino).toBe(ino);
    expect((await readdir(folder)).sort()).toEqual(['prev.json', 'session.json']);
  });

  test('keeps the version it replaces when the older link is already of that version', async () => {
    const { folder, target, written } = await folderWithOldVersion();
    const previousLink = join(folder, 'prev.json');
    await link(target, previousLink);
    await writeDurably(target, newBytes, { expected: written, previousLink });
    expect(await readFile(previousLink)).toEqual(oldBytes);
    expect((await readdir(folder)).sort()).toEqual(['prev.json', 'session.json']);
  });

  test.each(['EPERM', 'ENOTSUP', 'EXDEV'])(
    'copies the replaced version where links fail with %s',
    async (code) => {
      const { folder, target, written } = await folderWithOldVersion();
      const previousLink = join(folder, 'prev.json');
      const fs: DurableFs = {
        ...systemFs,
        linkSync() {
          throw failure(code);
        },
      };
      await writeDurably(target, newBytes, { expected: written, previousLink, fs });
      expect(await readFile(previousLink)).toEqual(oldBytes);
      expect(await readFile(target)).toEqual(newBytes);
    },
  );

  test.runIf(process.platform !== 'win32')('replaces a read-only file, as its folder allows it', async () => {
    const { target, written } = await folderWithOldVersion();
    await chmod(target, 0o444);
    await writeDurably(target, newBytes, { expected: written });
    expect(await readFile(target)).toEqual(newBytes);
  });
});

describe('a target changed outside the app', () => {
  const changes: [string, string, (target: string) => Promise<unknown>][] = [
    ['replaced', 'replaced', async (target) => rm(target).then(() => writeFile(target, 'theirs'))],
    ['written in place', 'replaced', (target) => writeFile(target, 'THE OLD VERSION')],
    ['emptied', 'replaced', (target) => truncate(target)],
    ['removed', 'removed', (target) => rm(target)],
    ['made a folder', 'not-a-file', (target) => rm(target).then(() => mkdir(target))],
    ['made a link', 'not-a-file', (target) => rm(target).then(() => symlink('elsewhere.json', target))],
  ];

  test.each(changes)('is left alone when it was %s', async (_title, outsideChange, change) => {
    const { folder, target, written } = await folderWithOldVersion();
    await writeFile(join(folder, 'elsewhere.json'), 'theirs');
    await change(target);
    const before = await describeFolder(folder);
    const error = await failureOf(writeDurably(target, newBytes, { expected: written }));
    expect(error).toMatchObject({ code: 'changed-outside', outsideChange });
    expect(await describeFolder(folder)).toEqual(before);
  });

  test('is left alone when nothing should have been there', async () => {
    const { target } = await folderWithOldVersion();
    const error = await failureOf(writeDurably(target, newBytes, { expected: null }));
    expect(error).toMatchObject({ code: 'changed-outside', outsideChange: 'appeared' });
    expect(await readFile(target)).toEqual(oldBytes);
  });

  test('is put back when that was allowed', async () => {
    const { target, written } = await folderWithOldVersion();
    await rm(target);
    await writeDurably(target, newBytes, { expected: written, allowMissing: true });
    expect(await readFile(target)).toEqual(newBytes);
  });
});

describe('a folder that has gone', () => {
  test('is reported as such and not made again', async () => {
    const { folder, target, written } = await folderWithOldVersion();
    await rm(folder, { recursive: true });
    expect((await failureOf(writeDurably(target, newBytes, { expected: written }))).code).toBe(
      'folder-missing',
    );
  });
});

describe('a rename blocked on Windows', () => {
  function windowsBlockedTimes(times: number, code: string) {
    const pauses: number[] = [];
    let left = times;
    const fs: DurableFs = {
      ...systemFs,
      platform: 'win32',
      renameSync(from, to) {
        if (left > 0) {
          left -= 1;
          throw failure(code);
        }
        systemFs.renameSync(from, to);
      },
      async pause(durationMs) {
        pauses.push(durationMs);
      },
    };
    return { fs, pauses };
  }

  test.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again after growing pauses (%s)', async (code) => {
    const { target, written } = await folderWithOldVersion();
    const { fs, pauses } = windowsBlockedTimes(4, code);
    await writeDurably(target, newBytes, { expected: written, fs });
    expect(pauses).toEqual([20, 40, 80, 160]);
    expect(await readFile(target)).toEqual(newBytes);
  });

  test('is given up as busy after about three seconds', async () => {
    const { folder, target, written } = await folderWithOldVersion();
    const { fs, pauses } = windowsBlockedTimes(Number.POSITIVE_INFINITY, 'EPERM');
    const error = await failureOf(writeDurably(target, newBytes, { expected: written, fs }));
    expect(error.code).toBe('busy');
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(2_500);
    expect(await readFile(target)).toEqual(oldBytes);
    expect(await readdir(folder)).toEqual(['session.json']);
  });

  test('does not overwrite what another program put there during a pause', async () => {
    const { target, written } = await folderWithOldVersion();
    const { fs } = windowsBlockedTimes(1, 'EBUSY');
    const pause = () => writeFile(target, 'theirs, written during the pause');
    const error = await failureOf(
      writeDurably(target, newBytes, { expected: written, fs: { ...fs, pause } }),
    );
    expect(error.code).toBe('changed-outside');
    expect(await readFile(target, 'utf8')).toBe('theirs, written during the pause');
  });
});

async function describeFolder(folder: string) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await contentOf(join(folder, name))]));
}

async function contentOf(path: string): Promise<string | FileFingerprint> {
  const stats = await lstat(path, { bigint: true });
  return stats.isFile() ? readFile(path, 'utf8') : fingerprintOf(stats);
}
