/** What the room sees of a pulse: one statement, its answers once they are revealed, or all of them at the end. */
import { z } from 'zod';
import {
  answersByRole,
  healthChanges,
  healthOf,
  healthStates,
  widestGapFirst,
} from '../../health/statement-health.ts';
import { gapWords } from '../../templates/health-words.ts';
import { dimensionSchema } from '../dimensions.ts';
import { rolesAsked, statementsInOrder } from '../pulse.ts';
import { pulseFocus } from '../pulse-focus.ts';
import type { Statement } from '../pulse-schema.ts';
import { roleSchema } from '../roles.ts';
import type { Session } from '../schema.ts';

const rowSchema = z.strictObject({
  /** Null stands for everybody, where nobody may be told apart. */
  role: roleSchema.nullable(),
  answers: z.array(z.int()),
  middle: z.number(),
  /** The middle of last time; null where the same was not asked. */
  was: z.number().nullable(),
});
export type PulseRow = z.infer<typeof rowSchema>;

const resultSchema = z.strictObject({
  middle: z.number(),
  lowest: z.int(),
  highest: z.int(),
  state: z.enum(healthStates),
  change: z.enum(healthChanges),
  was: z.number().nullable(),
  rows: z.array(rowSchema),
  /** The widest gap between roles in words; null where there is none, or no role may be named. */
  gap: z.string().nullable(),
});
export type PulseResult = z.infer<typeof resultSchema>;

const statementSchema = z.strictObject({
  dimension: dimensionSchema,
  text: z.string(),
  /** Null until the answers are revealed, and while there are none. */
  result: resultSchema.nullable(),
});
type StageStatement = z.infer<typeof statementSchema>;

export const pulseBodySchema = z.strictObject({
  kind: z.literal('pulse'),
  /** The statement the room answers now; null on the overview, and while none was chosen. */
  statement: statementSchema
    .extend({ number: z.int(), count: z.int(), answered: z.int(), asked: z.int() })
    .nullable(),
  /** All statements at the end of a health check, those where the roles are furthest apart first. */
  overview: z.array(statementSchema).nullable(),
});
export type PulseBody = z.infer<typeof pulseBodySchema>;

/** The room's view of the pulse. */
export function pulseBodyOf(session: Session): PulseBody {
  const focus = pulseFocus(session);
  if (!focus) return { kind: 'pulse', statement: null, overview: null };
  if (focus.kind === 'overview') return { kind: 'pulse', statement: null, overview: overviewOf(session) };
  const { statement, index } = focus;
  const statementNow = {
    ...staged(session, statement),
    number: index + 1,
    count: statementsInOrder(session).length,
    answered: Object.keys(statement.answers).length,
    asked: rolesAsked(session).length,
  };
  return { kind: 'pulse', statement: statementNow, overview: null };
}

/** Only what is revealed is put in order by its answers: the place of the others must not give theirs away. */
function overviewOf(session: Session): NonNullable<PulseBody['overview']> {
  const statements = statementsInOrder(session);
  const revealed = widestGapFirst(statements.filter(({ isRevealed }) => isRevealed));
  const hidden = statements.filter(({ isRevealed }) => !isRevealed);
  return [...revealed, ...hidden].map((statement) => staged(session, statement));
}

function staged(session: Session, statement: Statement): StageStatement {
  const { dimension, text, isRevealed } = statement;
  return { dimension, text, result: isRevealed ? resultOf(session, statement) : null };
}

function resultOf(session: Session, statement: Statement): PulseResult | null {
  const health = healthOf(statement);
  if (!health) return null;
  const { middle, lowest, highest, state, change, was, byRole, gap } = health;
  const standing = { middle, lowest, highest, state, change, was };
  if (session.attribution === 'none') {
    const answers = byRole.flatMap((role) => role.answers).toSorted((a, b) => a - b);
    return { ...standing, rows: [{ role: null, answers, middle, was }], gap: null };
  }
  const last = new Map(answersByRole(statement.before?.answers ?? {}).map((row) => [row.role, row.middle]));
  const rows = byRole.map((row) => ({
    role: row.role,
    answers: [...row.answers],
    middle: row.middle,
    was: last.get(row.role) ?? null,
  }));
  return { ...standing, rows, gap: gap && gap.size > 0 ? gapWords(gap) : null };
}
