import { expect, it } from 'vitest';
import { matchesIn } from '../../../../../renderer/screens/board/matches-in.ts';

it('finds every place in upper and lower case', () => {
  expect(matchesIn('Test the tests', 'test')).toEqual([
    { start: 0, end: 4 },
    { start: 9, end: 13 },
  ]);
});

it('finds nothing for an empty search', () => {
  expect(matchesIn('text', '  ')).toEqual([]);
});

it('keeps its places where lower case would make a text longer', () => {
  expect(matchesIn('İİ word', 'word')).toEqual([{ start: 3, end: 7 }]);
});
