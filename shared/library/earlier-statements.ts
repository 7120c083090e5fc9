/** What a squad was asked before this meeting, so that the answers can be compared and the same be asked again. */
import { z } from 'zod';
import { dimensionSchema } from '../session/dimensions.ts';
import { dateSchema } from '../session/fields.ts';
import { groupedBy } from '../session/grouped-by.ts';
import { statementsInOrder } from '../session/pulse.ts';
import { answersSchema, statementLineSchema } from '../session/pulse-schema.ts';
import { type Session, sessionKindSchema } from '../session/schema.ts';

export const earlierStatementSchema = z.object({
  line: statementLineSchema,
  dimension: dimensionSchema,
  text: z.string(),
  /** The kind and the day of the last meeting that asked it. */
  kind: sessionKindSchema,
  date: dateSchema,
  answers: answersSchema,
});
export type EarlierStatement = z.infer<typeof earlierStatementSchema>;

/** Each statement the same squad has answered, as the last meeting before this one did; the latest meetings first. */
export function earlierStatements(session: Session, others: readonly Session[]): EarlierStatement[] {
  const answered = others
    .filter((other) => isEarlier(other, session))
    .toSorted((a, b) => (isBefore(a, b) ? 1 : -1))
    .flatMap(revealedStatements);
  return [...groupedBy(answered, ({ line }) => line).values()].flatMap(([latest]) => latest ?? []);
}

/** What the room has not seen counts as not answered. */
function revealedStatements(session: Session): EarlierStatement[] {
  const { kind, date } = session;
  return statementsInOrder(session).flatMap(({ line, dimension, text, answers, isRevealed }) =>
    isRevealed && Object.keys(answers).length > 0 ? [{ line, dimension, text, kind, date, answers }] : [],
  );
}

function isEarlier(other: Session, session: Session): boolean {
  const isSameSquad = other.squad.toLowerCase() === session.squad.toLowerCase();
  return (
    isSameSquad && other.id !== session.id && other.isSample === session.isSample && isBefore(other, session)
  );
}

function isBefore(a: Session, b: Session): boolean {
  return a.date === b.date ? a.createdAt < b.createdAt : a.date < b.date;
}
