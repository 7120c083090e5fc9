/** What the room may see, and nothing else: the only value a stage window ever receives of a session. */
import { z } from 'zod';
import { dateSchema } from './fields.ts';
import { type Step, stepKindSchema } from './run-schema.ts';
import { type Session, sessionKindSchema } from './schema.ts';
import { stageBodyOf, stageBodySchema } from './stage/stage-body.ts';
import { stageClockSchema } from './stage/stage-clock.ts';
import { currentStep, stepBeside, stepsInOrder } from './steps.ts';

const stageStepSchema = z.strictObject({
  kind: stepKindSchema,
  name: z.string(),
  /** The line that the room reads. */
  sentence: z.string(),
  /** Its place among the steps that are not skipped, from 1, and how many these are. */
  number: z.int(),
  count: z.int(),
  /** The name of the step before it; null before the first. */
  previous: z.string().nullable(),
  /** The name of the step after it; null after the last. */
  next: z.string().nullable(),
  clock: stageClockSchema,
});
export type StageStep = z.infer<typeof stageStepSchema>;

export const stageViewSchema = z.strictObject({
  kind: sessionKindSchema,
  squad: z.string(),
  date: dateSchema,
  isSample: z.boolean(),
  /** The step the meeting is in; null before its first, and in a meeting without steps. */
  step: stageStepSchema.nullable(),
  body: stageBodySchema,
});
export type StageView = z.infer<typeof stageViewSchema>;

/** The room's view of a session: what the step it is in shows, with the attribution the session allows. */
export function stageViewOf(session: Session): StageView {
  const { kind, squad, date, isSample } = session;
  const step = currentStep(session);
  return {
    kind,
    squad,
    date,
    isSample,
    step: step ? stageStepOf(session, step) : null,
    body: stageBodyOf(session, step),
  };
}

function stageStepOf(session: Session, step: Step): StageStep {
  const { kind, name, sentence, plannedMs, spentMs } = step;
  const taken = stepsInOrder(session).filter((other) => !other.isSkipped || other.id === step.id);
  return {
    kind,
    name,
    sentence,
    number: taken.findIndex((other) => other.id === step.id) + 1,
    count: taken.length,
    previous: stepBeside(session, -1)?.name ?? null,
    next: stepBeside(session, 1)?.name ?? null,
    clock: { plannedMs, spentMs, runningSince: session.run.runningSince },
  };
}
