/** The steps of a meeting, and how far it has come. */
import { z } from 'zod';
import { instantSchema, nameSchema, orderSchema, textSchema } from './fields.ts';
import { stepIdSchema } from './ids.ts';

/** What a step is for; it decides what the room sees and which keys work. */
export const stepKinds = [
  'arrive',
  'open',
  'look-back',
  'pulse',
  'observe',
  'sort',
  'coverage',
  'vote',
  'discuss',
  'triage',
  'say-it-back',
  'last-week',
  'this-week',
  'mastery-time',
  'suggestions',
  'talk',
  'close',
] as const;
export const stepKindSchema = z.enum(stepKinds);
export type StepKind = z.infer<typeof stepKindSchema>;

export const minuteMs = 60_000;

/** A step takes between one minute and four hours. */
export const shortestStepMs = 1 * minuteMs;
export const longestStepMs = 240 * minuteMs;

/** A step or topic that was left sooner was only walked past. */
export const shortestTakenMs = 15_000;

export const maxCueLength = 500;
export const maxSentenceLength = 240;

export const stepSchema = z.object({
  id: stepIdSchema,
  kind: stepKindSchema,
  name: nameSchema,
  plannedMs: z.int().min(shortestStepMs).max(longestStepMs),
  /** Time it has taken in stretches that are over; the one that runs is counted from `run.runningSince`. */
  spentMs: z.int().nonnegative(),
  /** What the facilitator says now. For the operator's eyes only. */
  cue: textSchema(maxCueLength),
  /** The line that the room reads. */
  sentence: textSchema(maxSentenceLength),
  isSkipped: z.boolean(),
  /** Whether the room sees what was gathered in this step: cards captured blind stay with the operator until then. */
  isRevealed: z.boolean(),
  order: orderSchema,
});
export type Step = z.infer<typeof stepSchema>;

/** What a step has behind it before the meeting is in it. */
export const newStep = { spentMs: 0, isSkipped: false, isRevealed: false } as const;

/** How far the meeting has come. The clock does not tick here: it is known when it was started, and for how long it runs. */
export const runSchema = z.object({
  /** When the meeting began; null before. */
  startedAt: instantSchema.nullable(),
  /** When it is to be over, as agreed at its start and by whoever gave it more time. */
  endsAt: instantSchema.nullable(),
  /** When it was closed; null before. */
  endedAt: instantSchema.nullable(),
  /** The step the meeting is in; null before the first. A step that was removed meanwhile counts as none. */
  stepId: stepIdSchema.nullable(),
  /** Since when the step's clock runs; null while it stands. */
  runningSince: instantSchema.nullable(),
  /** What the step is about now: a card, topic, action or statement; null for its first. What has gone counts as none. */
  focusId: z.string().max(60).nullable(),
  /** How much of the step's time was spent when the topic in focus was taken up, in milliseconds. */
  focusedAtMs: z.int().nonnegative(),
});
export type Run = z.infer<typeof runSchema>;

/** A meeting that has not begun. */
export const notStarted: Run = {
  startedAt: null,
  endsAt: null,
  endedAt: null,
  stepId: null,
  runningSince: null,
  focusId: null,
  focusedAtMs: 0,
};
