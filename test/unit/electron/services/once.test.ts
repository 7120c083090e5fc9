import { expect, test } from 'vitest';
import { createOnce } from '../../../../electron/services/once.ts';

test('a request that is sent again gets the answer of the first, also while that is under way', async () => {
  const once = createOnce<string, number>();
  let carriedOut = 0;
  const carryOut = async () => {
    carriedOut += 1;
    return carriedOut;
  };
  expect(await Promise.all([once('a', carryOut), once('a', carryOut), once('b', carryOut)])).toEqual([
    1, 1, 2,
  ]);
  expect(await once('a', carryOut)).toBe(1);
});

test('the oldest of very many requests is forgotten', async () => {
  const once = createOnce<number, string>();
  for (let id = 0; id <= 1_000; id += 1) await once(id, async () => 'first');
  expect(await once(1_000, async () => 'again')).toBe('first');
  expect(await once(0, async () => 'again')).toBe('again');
});
