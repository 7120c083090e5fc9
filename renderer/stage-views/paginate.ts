/** The room a column has on a page, and the gap between its cards; both in pixels. */
export interface ColumnRoom {
  readonly height: number;
  readonly gap: number;
}

/** The cards of one column on one page: from `start` up to, not including, `end`. */
export interface PageRange {
  readonly start: number;
  readonly end: number;
}

/** A card's height in pixels: usually, and where it is the first of its page and has to name its group again. */
export interface CardHeight {
  readonly usual: number;
  readonly onTop: number;
}

/** Fills pages with cards of these heights, in order. A card taller than the page has one to itself; no card, one page. */
export function paginate(heights: readonly CardHeight[], room: ColumnRoom): PageRange[] {
  const pages: PageRange[] = [];
  let start = 0;
  let used = 0;
  heights.forEach(({ usual, onTop }, index) => {
    const needed = index === start ? onTop : used + room.gap + usual;
    if (index > start && needed > room.height) {
      pages.push({ start, end: index });
      start = index;
      used = onTop;
    } else used = needed;
  });
  return [...pages, { start, end: heights.length }];
}

/**
 * What a list shows on a page of the whole stage, in so many columns side by side; a list with fewer pages keeps showing
 * its last one.
 */
export function rangesOnPage(ranges: readonly PageRange[], page: number, columns: number): PageRange[] {
  const lastPage = Math.ceil(ranges.length / columns) - 1;
  const first = Math.min(page, lastPage) * columns;
  return Array.from({ length: columns }, (_, index) => ranges[first + index] ?? { start: 0, end: 0 });
}
