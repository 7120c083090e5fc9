import { z } from 'zod';

/** The three dimensions in the order in which the room reads them. */
export const dimensions = ['mastery', 'autonomy', 'purpose'] as const;

export const dimensionSchema = z.enum(dimensions);
export type Dimension = z.infer<typeof dimensionSchema>;

/** The four columns of the board: what is not sorted yet stands first. */
export const columns = ['none', ...dimensions] as const;
export type Column = (typeof columns)[number];

/** The column in which something of this dimension (or of none yet) stands. */
export function columnOf(dimension: Dimension | null): Column {
  return dimension ?? 'none';
}

/** The dimension a column stands for; null for what is still to sort. */
export function dimensionOf(column: Column): Dimension | null {
  return column === 'none' ? null : column;
}
