import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, isOrderKey, keysAt } from '../../../../shared/session/order.ts';

const listOf = (...orders: string[]) => orders.map((order, i) => ({ id: `id${i}`, order }));

describe('keysAt', () => {
  it('starts an empty list', () => {
    expect(keysAt([], 0, 2)).toEqual(['a0', 'a1']);
  });

  it('places things in front, between and behind', () => {
    const siblings = listOf('a0', 'a1');
    const [front] = keysAt(siblings, 0, 1);
    const [between] = keysAt(siblings, 1, 1);
    const [behind] = keysAt(siblings, 2, 1);
    const sorted = [front, 'a0', between, 'a1', behind];
    expect([...sorted].sort()).toEqual(sorted);
  });

  it('steps over neighbours with equal keys', () => {
    const siblings = listOf('a0', 'a0', 'a1');
    const [key = ''] = keysAt(siblings, 1, 1);
    expect(key > 'a0' && key < 'a1').toBe(true);
    const [last = ''] = keysAt(listOf('a0', 'a0'), 1, 1);
    expect(last > 'a0').toBe(true);
  });

  it('gives sorted new keys at any place of any list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (places, count) => {
          let list = listOf();
          for (const [n, place] of places.entries()) {
            const index = place % (list.length + 1);
            const keys = keysAt(list, index, count);
            expect(keys.every(isOrderKey)).toBe(true);
            const fresh = keys.map((order, i) => ({ id: `new${n}-${i}`, order }));
            list = list.toSpliced(index, 0, ...fresh);
            expect(list.toSorted(byOrder)).toEqual(list);
          }
        },
      ),
    );
  });
});

describe('byOrder', () => {
  it('puts equal keys in the order of their ids, so that every reader sees the same', () => {
    const rows = [
      { id: 'b', order: 'a0' },
      { id: 'a', order: 'a0' },
      { id: 'c', order: 'Zz' },
    ];
    expect(rows.toSorted(byOrder).map((row) => row.id)).toEqual(['c', 'a', 'b']);
  });
});

describe('isOrderKey', () => {
  it.each(['a0', 'Zz', 'a0V', 'b00', 'bZZ1'])('takes %j for a key', (key) => {
    expect(isOrderKey(key)).toBe(true);
  });

  it.each([
    '',
    'a',
    'a00',
    'b0',
    '0',
    'ä0',
    'a 1',
    '__proto__',
    'A00000000000000000000000001',
    'zzzzzzzzzzzzzzzzzzzzzzzzzzz',
  ])('refuses %j, around which nothing could be inserted', (key) => {
    expect(isOrderKey(key)).toBe(false);
  });

  it('lets through only keys around and between which there is room', () => {
    const anyKey = fc.stringMatching(/^[Q-j][0-9A-Za-z]{1,12}$/).filter(isOrderKey);
    fc.assert(
      fc.property(anyKey, anyKey, (one, other) => {
        const siblings = [...new Set([one, other])].sort().map((order) => ({ id: order, order }));
        for (let index = 0; index <= siblings.length; index += 1) {
          expect(keysAt(siblings, index, 3).every(isOrderKey)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
