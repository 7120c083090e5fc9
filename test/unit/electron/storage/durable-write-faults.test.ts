import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DurableFs, systemFs } from '../../../../electron/storage/durable-fs.ts';
import { writeDurably } from '../../../../electron/storage/durable-write.ts';
import type { FileFingerprint } from '../../../../electron/storage/file-fingerprint.ts';
import { describeStorageError, StorageError } from '../../../../electron/storage/storage-error.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { countingFs } from './counting-fs.ts';

const FAULTS = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE', 'EDQUOT', 'EXDEV'];
const oldBytes = Buffer.from('the old version');
const newBytes = Buffer.from('the new version, which is longer');
const latestBytes = Buffer.from('the version after that');

/** The real file system, except that chosen calls fail. */
function failingFs(fails: (call: number, name: string) => string | undefined) {
  return countingFs((call, name) => {
    const code = fails(call, name);
    if (code) throw Object.assign(new Error(`${code} in ${name}`), { code });
  });
}

async function folderWithOldVersion() {
  const folder = await temporaryFolder();
  const target = join(folder, 'session.json');
  const written = await writeDurably(target, oldBytes, { expected: null });
  return { folder, target, previousLink: join(folder, 'prev.json'), written };
}

async function countCalls(): Promise<number> {
  const { target, previousLink, written } = await folderWithOldVersion();
  const { fs, calls } = failingFs(() => undefined);
  await writeDurably(target, newBytes, { expected: written, previousLink, fs });
  return calls.length;
}

async function writeWithFaults(fails: (call: number, name: string) => string | undefined) {
  const { folder, target, previousLink, written } = await folderWithOldVersion();
  const { fs, calls } = failingFs(fails);
  let own: FileFingerprint = written;
  const onPlaced = (placed: FileFingerprint) => {
    own = placed;
  };
  const error = await writeDurably(target, newBytes, { expected: own, previousLink, onPlaced, fs }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const afterFault = await readFile(target);
  await writeDurably(target, latestBytes, { expected: own, previousLink });
  return { folder, target, calls, error, afterFault };
}

test('a durable write takes its steps in the one safe order', async () => {
  const { target, previousLink, written } = await folderWithOldVersion();
  const { fs, calls } = failingFs(() => undefined);
  await writeDurably(target, newBytes, { expected: written, previousLink, fs });
  const intoTemporary = ['open', 'write', 'sync', 'stat', 'close'];
  const atOnce = ['lstat', 'link', 'rename', 'unlink-now', 'rename'];
  const flushOfFolder = process.platform === 'win32' ? [] : ['open', 'sync', 'close'];
  expect(calls).toEqual([...intoTemporary, ...atOnce, ...flushOfFolder]);
});

describe.each(FAULTS)('%s at every step of a durable write', (code) => {
  test('once: old or new version, never acknowledged wrongly, and the next save succeeds', async () => {
    const steps = await countCalls();
    expect(steps).toBeGreaterThan(8);
    for (let step = 1; step <= steps; step += 1) {
      const { folder, target, calls, error, afterFault } = await writeWithFaults((call) =>
        call === step ? code : undefined,
      );
      const where = `${code} at step ${step} (${calls[step - 1]})`;
      const isNew = afterFault.equals(newBytes);
      expect(isNew || afterFault.equals(oldBytes), where).toBe(true);
      if (error === null) expect(isNew, `${where} was acknowledged`).toBe(true);
      else expect(error, where).toBeInstanceOf(StorageError);
      expect(await readFile(target), where).toEqual(latestBytes);
      expect((await readdir(folder)).sort(), where).toEqual(['prev.json', 'session.json']);
    }
  });

  test('from a step onwards: old or new version, never acknowledged, and saved once it is over', async () => {
    const steps = await countCalls();
    for (let step = 1; step <= steps; step += 1) {
      const { target, error, afterFault } = await writeWithFaults((call) =>
        call >= step ? code : undefined,
      );
      const where = `${code} from step ${step}`;
      expect(error, where).toBeInstanceOf(StorageError);
      expect(afterFault.equals(newBytes) || afterFault.equals(oldBytes), where).toBe(true);
      expect(await readFile(target), where).toEqual(latestBytes);
    }
  });
});

describe('a failed flush', () => {
  test.each(['ENOSPC', 'EIO', 'EDQUOT', 'EROFS'])(
    'of the file with %s keeps the old version',
    async (code) => {
      let isFirst = true;
      const { error, afterFault } = await writeWithFaults((_call, name) => {
        if (name !== 'sync' || !isFirst) return undefined;
        isFirst = false;
        return code;
      });
      expect(error).toBeInstanceOf(StorageError);
      expect(afterFault).toEqual(oldBytes);
    },
  );
});

describe('a short write', () => {
  function shortFs(bytesTaken: (length: number) => number): DurableFs {
    return {
      ...systemFs,
      async open(path, flags, mode) {
        const handle = await systemFs.open(path, flags, mode);
        return {
          write: (bytes, offset, length) => handle.write(bytes, offset, bytesTaken(length)),
          sync: () => handle.sync(),
          chmod: (mode) => handle.chmod(mode),
          stat: (options) => handle.stat(options),
          close: () => handle.close(),
        };
      },
    };
  }

  test('is continued until everything is written', async () => {
    const { target, written } = await folderWithOldVersion();
    await writeDurably(target, newBytes, {
      expected: written,
      fs: shortFs((length) => Math.ceil(length / 2)),
    });
    expect(await readFile(target)).toEqual(newBytes);
  });

  test('that gets no further is a full disk, and the old version stays', async () => {
    const { folder, target, written } = await folderWithOldVersion();
    const fs = shortFs((length) => (length === newBytes.length ? 10 : 0));
    await expect(writeDurably(target, newBytes, { expected: written, fs })).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(await readFile(target)).toEqual(oldBytes);
    expect(await readdir(folder)).toEqual(['session.json']);
  });
});

describe('a full disk', () => {
  function fullFs(freeBytes: () => Promise<number>, code = 'ENOSPC'): DurableFs {
    return {
      ...systemFs,
      freeBytes,
      async open(path, flags, mode) {
        const handle = await systemFs.open(path, flags, mode);
        handle.write = () => Promise.reject(Object.assign(new Error(code), { code }));
        return handle;
      },
    };
  }
  const described = async (fs: DurableFs) =>
    describeStorageError(
      await writeDurably(`${await temporaryFolder()}/session.json`, Buffer.alloc(100_000), { fs }).catch(
        (error: unknown) => error,
      ),
    );

  test('is told with the space that is needed and the space that is free', async () => {
    expect(await described(fullFs(async () => 4_096))).toEqual({
      reason: 'the disk is full',
      advice: 'Free some space: the file needs 98 KB, and 4 KB are free; SquadMAP tries again by itself.',
    });
  });

  test('is told without them where they say nothing, as with a quota, or cannot be had', async () => {
    const plain = {
      reason: 'the disk is full',
      advice: 'Free some space; SquadMAP tries again by itself.',
    };
    expect(await described(fullFs(async () => 1e12, 'EDQUOT'))).toEqual(plain);
    expect(await described(fullFs(() => Promise.reject(new Error('ENOSYS'))))).toEqual(plain);
  });

  test('is asked only when it is full, and the system knows what is free', async () => {
    const folder = await temporaryFolder();
    expect(await systemFs.freeBytes(folder)).toBeGreaterThan(0);
    let asked = 0;
    const count = async () => {
      asked += 1;
      return 0;
    };
    expect((await described(fullFs(count, 'EIO'))).reason).toBe('the disk reported an error');
    expect(asked).toBe(0);
  });
});
