import { expect, test } from 'vitest';
import { ApiError, sentenceOf } from '../../../../shared/api/api-error.ts';

test('what went wrong is told in its own sentence, and in the given one where it has none for users', () => {
  const refused = new ApiError('unavailable', 'The disk is full. Make room and try again.');
  expect(sentenceOf(refused, 'It did not work.')).toBe('The disk is full. Make room and try again.');
  expect(sentenceOf(new TypeError('x is not a function'), 'It did not work.')).toBe('It did not work.');
  expect(sentenceOf('thrown text', 'It did not work.')).toBe('It did not work.');
});
