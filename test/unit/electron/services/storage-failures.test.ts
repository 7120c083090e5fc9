import { describe, expect, test } from 'vitest';
import { withStorageFailures } from '../../../../electron/services/storage-failures.ts';
import {
  StorageError,
  type StorageErrorCode,
  toReadingError,
  toStorageError,
} from '../../../../electron/storage/storage-error.ts';
import { ApiError } from '../../../../shared/api/api-error.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: at /home/user/secret`), { code });

async function answerTo(error: unknown, isPlaceFree = false): Promise<ApiError> {
  const answer = await withStorageFailures(() => Promise.reject(error), isPlaceFree).catch(
    (thrown: unknown) => thrown,
  );
  if (answer instanceof ApiError) return answer;
  throw new Error('This is no answer for a window.');
}

describe('work on the disk that was tried once and failed', () => {
  test('on a place the user chose: another place can be chosen', async () => {
    const { message } = await answerTo(toStorageError(systemError('EROFS')), true);
    expect(message).toBe(
      'That did not work: this folder cannot be written. Choose another place, or allow writing there and try again.',
    );
  });

  test('on a full stick: with the space that is needed and the space that is free', async () => {
    const full = new StorageError('disk-full', '', { space: { neededBytes: 85_000, freeBytes: 0 } });
    expect((await answerTo(full, true)).message).toBe(
      'That did not work: the disk is full. Choose another place, or free some space (the file needs 84 KB, and 0 KB are free) and try again.',
    );
  });

  test('in the data folder: there is no other place', async () => {
    const { message } = await answerTo(toReadingError(systemError('EACCES')));
    expect(message).toBe(
      'That did not work: there is no permission to read this folder or a file in it. Allow your user to read it and try again.',
    );
  });

  test.each([
    ...(['disk-full', 'not-writable', 'not-readable', 'busy', 'io', 'folder-missing'] as const),
    ...(['other-folder', 'taken-over', 'too-big', 'not-found', 'already-exists'] as const),
  ] satisfies readonly StorageErrorCode[])(
    '%s: never says that SquadMAP tries again by itself',
    async (code) => {
      for (const isPlaceFree of [false, true]) {
        const { message } = await answerTo(new StorageError(code, ''), isPlaceFree);
        expect(message).not.toMatch(/by itself|undefined/);
        expect(message).toMatch(/^That did not work: .+\. [A-Z].+\.$/);
      }
    },
  );

  test.each(['replaced', 'removed', 'appeared', 'not-a-file'] as const)(
    '%s outside',
    async (outsideChange) => {
      const { message, code } = await answerTo(new StorageError('changed-outside', '', { outsideChange }));
      expect(code).toBe('conflict');
      expect(message).not.toMatch(/by itself|undefined/);
    },
  );

  test('where too many files are open, programs are to be closed', async () => {
    expect((await answerTo(toStorageError(systemError('EMFILE')))).message).toContain('Close some programs');
  });
});

test('what is no failure of the disk goes on as it is', async () => {
  const failure = new TypeError('inner words');
  await expect(withStorageFailures(() => Promise.reject(failure))).rejects.toBe(failure);
});
