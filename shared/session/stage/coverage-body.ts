/** Coverage: how many observations each of the three roles made on each dimension, empty cells as questions. */
import { z } from 'zod';
import { dimensionSchema, dimensions } from '../dimensions.ts';
import { coreRoles, roleSchema } from '../roles.ts';
import type { Session } from '../schema.ts';
import { coverageOf } from '../views.ts';
import { cellId, focusOf } from '../walk.ts';

export const coverageBodySchema = z.strictObject({
  kind: z.literal('coverage'),
  /** Empty where nobody may be told by role. */
  cells: z.array(
    z.strictObject({ role: roleSchema, dimension: dimensionSchema, count: z.int(), isFocus: z.boolean() }),
  ),
});
export type CoverageBody = z.infer<typeof coverageBodySchema>;

/** What the room sees of the 3×3 grid, row by row. */
export function coverageBodyOf(session: Session): CoverageBody {
  if (session.attribution === 'none') return { kind: 'coverage', cells: [] };
  const grid = coverageOf(session);
  const focus = focusOf(session);
  const cells = coreRoles.flatMap((role) =>
    dimensions.map((dimension) => ({
      role,
      dimension,
      count: grid[role][dimension],
      isFocus: focus === cellId(role, dimension),
    })),
  );
  return { kind: 'coverage', cells };
}
