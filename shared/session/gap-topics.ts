/** In a health check the statements on which the roles differ are what there is to discuss. */
import { healthOf, type RoleGap, widestGapFirst } from '../health/statement-health.ts';
import { statementsInOrder } from './pulse.ts';
import type { Statement } from './pulse-schema.ts';
import type { Session } from './schema.ts';

export interface StatementAtOdds {
  readonly statement: Statement;
  readonly gap: RoleGap;
}

/** The statements whose answers the room has seen and whose roles differ, the widest gap first; none in other meetings. */
export function statementsAtOdds(session: Session): readonly StatementAtOdds[] {
  if (session.kind !== 'health-check') return [];
  const revealed = statementsInOrder(session).filter(({ isRevealed }) => isRevealed);
  return widestGapFirst(revealed).flatMap((statement) => {
    const gap = healthOf(statement)?.gap;
    return gap && gap.size > 0 ? [{ statement, gap }] : [];
  });
}
