/** The goals of a week, as the room reads them. */
import { z } from 'zod';
import { dimensionSchema } from '../dimensions.ts';
import { goalsOf, isAhead } from '../goals.ts';
import { type Goal, goalSchema } from '../monday-schema.ts';
import type { Session } from '../schema.ts';

const { result, reason, link } = goalSchema.shape;

const stageGoalSchema = z.strictObject({
  text: z.string(),
  dimension: dimensionSchema.nullable(),
  result,
  reason,
  note: z.string(),
  link,
});
export type StageGoal = z.infer<typeof stageGoalSchema>;

const weekFields = {
  goals: z.array(stageGoalSchema),
  /** Everything is done: what time is left is the team's own. */
  isAhead: z.boolean(),
};

export const lastWeekBodySchema = z.strictObject({ kind: z.literal('last-week'), ...weekFields });
export const thisWeekBodySchema = z.strictObject({ kind: z.literal('this-week'), ...weekFields });
export type WeekBody = z.infer<typeof lastWeekBodySchema> | z.infer<typeof thisWeekBodySchema>;

/** What the room sees of last week. */
export function lastWeekBodyOf(session: Session): WeekBody {
  return { kind: 'last-week', ...weekOf(session, 'last') };
}

/** What the room sees of this week; what makers set out to do each day is theirs alone. */
export function thisWeekBodyOf(session: Session): WeekBody {
  return { kind: 'this-week', ...weekOf(session, 'this') };
}

function weekOf(session: Session, week: Goal['week']): Pick<WeekBody, 'goals' | 'isAhead'> {
  const goals = goalsOf(session, week).map((goal) => {
    const { text, dimension, note } = goal;
    return { text, dimension, result: goal.result, reason: goal.reason, note, link: goal.link };
  });
  return { goals, isAhead: isAhead(session, week) };
}
