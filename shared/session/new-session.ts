import { z } from 'zod';
import { emptyMeeting } from './empty-meeting.ts';
import { dateSchema } from './fields.ts';
import type { PersonId, SessionId } from './ids.ts';
import { addPerson, nameProblem } from './people.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { roleSchema } from './roles.ts';
import { attributionSchema, type Session, sessionKindSchema } from './schema.ts';
import { templateIdSchema } from './template-id.ts';
import { cleanName } from './text.ts';

/** What has to be known to start a session. */
export const newSessionSchema = z.strictObject({
  kind: sessionKindSchema,
  squad: z.string().max(1_000),
  date: dateSchema,
  attribution: attributionSchema,
  people: z
    .array(z.strictObject({ name: z.string().max(1_000), role: roleSchema, isPresent: z.boolean() }))
    .max(200),
  /** The ceremony whose steps the meeting gets; without one it has none yet. */
  templateId: templateIdSchema.optional(),
  /** Plans the steps as long as they took in the last meetings, where that is known. */
  usesEarlierTimes: z.boolean().optional(),
});
export type NewSession = z.infer<typeof newSessionSchema>;

export interface NewSessionContext {
  readonly id: SessionId;
  readonly createdAt: number;
  readonly newPersonId: () => PersonId;
}

/** An empty session with its people, or a refusal when a name is missing or too long. */
export function newSession(
  wanted: NewSession,
  context: NewSessionContext,
): { ok: true; session: Session } | Refusal {
  const squad = cleanName(wanted.squad);
  const problem = nameProblem(squad);
  if (problem) return refuse(problem);
  const { kind, date, attribution } = wanted;
  const { id, createdAt } = context;
  let session: Session = { ...emptyMeeting, id, kind, squad, date, createdAt, attribution };
  for (const person of wanted.people) {
    const added = addPerson(session, { type: 'person.add', id: context.newPersonId(), ...person });
    if (isRefusal(added)) return added;
    session = added;
  }
  return { ok: true, session };
}
