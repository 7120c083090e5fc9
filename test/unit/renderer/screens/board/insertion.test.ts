import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropPlaceAt, placeBetween, type Slot } from '../../../../../renderer/screens/board/insertion.ts';
import type { ItemId } from '../../../../../shared/session/ids.ts';

/** Items of these heights under one another, 8 apart, the first 4 from the top. */
function slotsOf(...sizes: number[]): Slot[] {
  let start = 4;
  return sizes.map((size, index) => {
    const slot = { id: `item${index}` as ItemId, start, size };
    start += size + 8;
    return slot;
  });
}

const none = new Set<string>();

describe('where a dragged card would land', () => {
  const slots = slotsOf(60, 60, 60);

  it('is at the end of an empty column', () => {
    expect(dropPlaceAt([], 300, none)).toEqual({ kind: 'between', index: 0, lineAt: 4 });
  });

  it('is before a card near its top and after it near its bottom', () => {
    expect(dropPlaceAt(slots, 74, none)).toMatchObject({ kind: 'between', index: 1 });
    expect(dropPlaceAt(slots, 130, none)).toMatchObject({ kind: 'between', index: 2 });
  });

  it('is together with a card in its middle', () => {
    expect(dropPlaceAt(slots, 102, none)).toEqual({ kind: 'onto', targetId: 'item1' });
  });

  it('is never together with a card that is moving itself', () => {
    expect(dropPlaceAt(slots, 102, new Set(['item1']))).toMatchObject({ kind: 'between' });
  });

  it('is between two cards in the gap', () => {
    expect(dropPlaceAt(slots, 68, none)).toEqual({ kind: 'between', index: 1, lineAt: 68 });
  });

  it('is first above all cards and last below them', () => {
    expect(dropPlaceAt(slots, -50, none)).toMatchObject({ kind: 'between', index: 0 });
    expect(dropPlaceAt(slots, 9_999, none)).toMatchObject({ kind: 'between', index: 3 });
  });

  it('leaves a tall item a narrow edge only, so that most of it means together', () => {
    const tall = slotsOf(400);
    expect(dropPlaceAt(tall, 40, none)).toMatchObject({ kind: 'onto' });
    expect(dropPlaceAt(tall, 20, none)).toMatchObject({ kind: 'between', index: 0 });
  });

  it('has its line inside the gap it stands for, at any height of any column', () => {
    const heights = fc.array(fc.integer({ min: 30, max: 300 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -100, max: 10_000 }), (sizes, y) => {
        const column = slotsOf(...sizes);
        const place = dropPlaceAt(column, y, none);
        if (place.kind === 'onto') {
          const target = column.find(({ id }) => id === place.targetId);
          expect(target && y > target.start && y < target.start + target.size).toBe(true);
        } else {
          const before = column[place.index - 1];
          const after = column[place.index];
          expect(place.lineAt).toBeGreaterThanOrEqual(before ? before.start + before.size : 0);
          expect(place.lineAt).toBeLessThanOrEqual(after?.start ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  it('moves down with the pointer, never back up', () => {
    const column = slotsOf(60, 90, 45, 200, 60);
    const indexes = Array.from({ length: 600 }, (_, y) =>
      dropPlaceAt(column, y, new Set(column.map(({ id }) => id))),
    );
    const order = indexes.map((place) => (place.kind === 'between' ? place.index : -1));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('the insertion line', () => {
  it('stands in the middle of the gap, half way above the first card and just below the last', () => {
    const slots = slotsOf(60, 60);
    expect(placeBetween(slots, 0)).toMatchObject({ lineAt: 2 });
    expect(placeBetween(slots, 1)).toMatchObject({ lineAt: 68 });
    expect(placeBetween(slots, 2)).toMatchObject({ lineAt: 136 });
  });
});
