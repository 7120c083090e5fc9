import { expect, test } from 'vitest';
import {
  describeStorageError,
  StorageError,
  toReadingError,
  toStorageError,
} from '../../../../electron/storage/storage-error.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: at /home/user/secret`), { code });

test.each([
  ['ENOSPC', 'disk-full', 'the disk is full'],
  ['EDQUOT', 'disk-full', 'the disk is full'],
  ['EFBIG', 'disk-full', 'the disk is full'],
  ['EACCES', 'not-writable', 'this folder cannot be written'],
  ['EPERM', 'not-writable', 'this folder cannot be written'],
  ['EROFS', 'not-writable', 'this folder cannot be written'],
  ['EBUSY', 'busy', 'another program is using the file'],
  ['EMFILE', 'busy', 'too many files are open on this computer'],
  ['EIO', 'io', 'the disk reported an error'],
  ['EXDEV', 'io', 'the disk reported an error'],
  ['ENOENT', 'folder-missing', 'the folder is gone (drive removed?)'],
])('%s is %s: %s', (systemCode, code, reason) => {
  const error = toStorageError(systemError(systemCode));
  expect(error).toMatchObject({ code, systemCode });
  expect(describeStorageError(error).reason).toBe(reason);
});

test.each([
  ['EACCES', 'scandir', 'not-readable'],
  ['EPERM', 'lstat', 'not-readable'],
  ['EACCES', 'mkdir', 'not-writable'],
  ['EACCES', 'open', 'not-writable'],
  ['EIO', 'scandir', 'io'],
])('%s at %s is %s', (systemCode, syscall, code) => {
  expect(toStorageError(Object.assign(systemError(systemCode), { syscall }))).toMatchObject({
    code,
    systemCode,
  });
});

test('what may not be opened to be read is said to be so, what was kept and what to do', () => {
  expect(toReadingError(systemError('ENOENT')).code).toBe('folder-missing');
  expect(describeStorageError(toReadingError(systemError('EACCES')))).toEqual({
    reason: 'there is no permission to read this folder or a file in it',
    advice:
      'What is in it was left as it is. Allow your user to read the data folder; SquadMAP tries again by itself.',
  });
});

test.each(['replaced', 'removed', 'appeared', 'not-a-file'] as const)(
  'a file that another program has %s gets a reason and an advice of its own',
  (outsideChange) => {
    const description = describeStorageError(new StorageError('changed-outside', '', { outsideChange }));
    expect(description.reason).not.toMatch(/\.$/);
    expect(description.advice).toMatch(/\.$/);
  },
);

test.each([
  systemError('ENOSPC'),
  systemError('EWEIRD'),
  new TypeError('/home/user/secret'),
  'text',
  null,
  undefined,
  7,
])('no description shows a path or inner words', (thrown) => {
  expect(JSON.stringify(describeStorageError(thrown))).not.toMatch(/home|secret|Error|undefined/);
});
