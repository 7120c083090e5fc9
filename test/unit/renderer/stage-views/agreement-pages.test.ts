import { expect, test } from 'vitest';
import { agreementPages } from '../../../../renderer/stage-views/agreement-pages.ts';

test('a few agreements are one page, and none are an empty one', () => {
  expect(agreementPages(['One talks', 'Phones away'], '')).toEqual([['One talks', 'Phones away']]);
  expect(agreementPages([], 'Trust')).toEqual([[]]);
});

test('many agreements take several pages and none is lost', () => {
  const many = Array.from({ length: 20 }, (_, i) => `Agreement ${i}`);
  const pages = agreementPages(many, '');
  expect(pages.map(({ length }) => length)).toEqual([8, 8, 4]);
  expect(pages.flat()).toEqual(many);
});

test('a long purpose leaves less room', () => {
  const many = Array.from({ length: 8 }, (_, i) => `Agreement ${i}`);
  expect(agreementPages(many, 'x'.repeat(240)).map(({ length }) => length)).toEqual([2, 2, 2, 2]);
});

test('an agreement longer than a page goes on on the next, cut between words', () => {
  const words = Array.from({ length: 300 }, (_, i) => `word${i}`);
  const pages = agreementPages([words.join(' ')], '');
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.flat().join(' ').split(' ')).toEqual(words);
  expect(
    agreementPages(['x'.repeat(2_000)], '')
      .flat()
      .join(''),
  ).toHaveLength(2_000);
});
