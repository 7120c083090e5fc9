import { expect, test } from 'vitest';
import { sizeInWords } from '../../../../electron/storage/size-in-words.ts';

test.each([
  [0, '0 KB', '0 KB'],
  [1, '1 KB', '0 KB'],
  [85_000, '84 KB', '83 KB'],
  [1_048_575, '1.0 MB', '1023 KB'],
  [1_048_576, '1.0 MB', '1.0 MB'],
  [1_300_000, '1.3 MB', '1.2 MB'],
  [33_554_432, '32.0 MB', '32.0 MB'],
])('%i bytes are %s to need and %s to have', (bytes, needed, left) => {
  expect(sizeInWords(bytes)).toBe(needed);
  expect(sizeInWords(bytes, true)).toBe(left);
});
