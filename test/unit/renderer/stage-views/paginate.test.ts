import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PageRange,
  paginate as paginateCards,
  rangesOnPage,
} from '../../../../renderer/stage-views/paginate.ts';

const room = { height: 100, gap: 10 };

function paginate(heights: readonly number[], space = room): PageRange[] {
  return paginateCards(
    heights.map((height) => ({ usual: height, onTop: height })),
    space,
  );
}

describe('paginate', () => {
  it('has one empty page for an empty column', () => {
    expect(paginate([], room)).toEqual([{ start: 0, end: 0 }]);
  });

  it('fills a page to the last pixel', () => {
    expect(paginate([45, 45, 1], room)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ]);
  });

  it('counts the gap between two cards and none before the first', () => {
    expect(paginate([50, 41], room)).toHaveLength(2);
    expect(paginate([100], room)).toHaveLength(1);
  });

  it('gives a card taller than the page a page of its own', () => {
    expect(paginate([20, 300, 20], room)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]);
  });

  it('keeps room for the name of the group where a page begins inside one', () => {
    const card = { usual: 45, onTop: 60 };
    expect(paginateCards([{ usual: 45, onTop: 45 }, card, card, card], room)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 3, end: 4 },
    ]);
  });

  it('shows every card once, in order, and never more than fits', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 140 }), { maxLength: 60 });
    fc.assert(
      fc.property(heights, (all) => {
        const pages = paginate(all, room);
        expect(pages.flatMap(({ start, end }) => all.slice(start, end))).toEqual(all);
        for (const { start, end } of pages) {
          const cards = all.slice(start, end);
          const used =
            cards.reduce((sum, height) => sum + height, 0) + room.gap * Math.max(cards.length - 1, 0);
          expect(cards.length <= 1 || used <= room.height).toBe(true);
        }
      }),
    );
  });
});

describe('rangesOnPage', () => {
  const ranges = paginate([80, 80, 80], room);

  it('gives the cards of the page, column by column', () => {
    expect(rangesOnPage(ranges, 1, 1)).toEqual([{ start: 1, end: 2 }]);
    expect(rangesOnPage(ranges, 0, 2)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ]);
  });

  it('leaves the columns of the last page empty that nothing is left for', () => {
    expect(rangesOnPage(ranges, 1, 2)).toEqual([
      { start: 2, end: 3 },
      { start: 0, end: 0 },
    ]);
  });

  it('stays on the last page of a list that has fewer pages than the stage', () => {
    expect(rangesOnPage(ranges, 5, 1)).toEqual([{ start: 2, end: 3 }]);
    expect(rangesOnPage(ranges, 5, 2)[0]).toEqual({ start: 2, end: 3 });
  });
});
