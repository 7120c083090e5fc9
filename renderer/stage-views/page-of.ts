export interface PageOf<Row> {
  /** How many pages there are; at least one. */
  readonly count: number;
  readonly shown: readonly Row[];
}

/** The rows of a page where each page holds as many; a page that does not exist is the last one. */
export function pageOf<Row>(rows: readonly Row[], perPage: number, page: number): PageOf<Row> {
  const count = Math.max(1, Math.ceil(rows.length / perPage));
  const start = Math.min(page, count - 1) * perPage;
  return { count, shown: rows.slice(start, start + perPage) };
}
