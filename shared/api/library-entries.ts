import { z } from 'zod';
import { runningStepSchema } from '../library/running-step.ts';
import { cardDifferenceSchema } from '../session/card-difference.ts';
import { dateSchema, instantSchema } from '../session/fields.ts';
import { sessionIdSchema } from '../session/ids.ts';
import { personSchema, sessionKindSchema } from '../session/schema.ts';

/** One line of the list of sessions. */
export const sessionSummarySchema = z.object({
  id: sessionIdSchema,
  kind: sessionKindSchema,
  squad: z.string(),
  date: dateSchema,
  isSample: z.boolean(),
  createdAt: instantSchema,
  savedAt: instantSchema,
  counts: z.object({ none: z.int(), mastery: z.int(), autonomy: z.int(), purpose: z.int() }),
  people: z.array(personSchema.pick({ name: true, role: true, isPresent: true })),
  /** The step the meeting is in, while it is under way. */
  running: runningStepSchema.nullable(),
  /** Whether the meeting was closed, and nobody went on with it. */
  hasEnded: z.boolean(),
  /** Set when the file was changed outside the app since it was last saved here. */
  isEditedOutside: z.boolean(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

/** A file in the data folder that cannot be opened; the original is untouched. */
export const fileProblemSchema = z.object({
  fileName: z.string(),
  kind: z.enum(['damaged', 'newer', 'foreign', 'too-big', 'not-a-file', 'unreadable']),
  /** What happened, what was kept, what to do. */
  message: z.string(),
  /** Present when the last good version of a damaged session can be opened. */
  backup: z.object({ sessionId: sessionIdSchema, savedAt: instantSchema, observations: z.int() }).optional(),
});
export type FileProblem = z.infer<typeof fileProblemSchema>;

/** A session under a name that is not its own, as sync tools leave it; it is never deleted by the app. */
export const sessionCopySchema = z.object({
  fileName: z.string(),
  /** The session it is a copy of. */
  sessionId: sessionIdSchema,
  squad: z.string(),
  savedAt: instantSchema,
  cards: z.int(),
  /** What the copy has beside the session, lacks and has otherwise; null where that one cannot be opened or has gone. */
  difference: cardDifferenceSchema.nullable(),
});
export type SessionCopy = z.infer<typeof sessionCopySchema>;

/** A session in the library's bin. */
export const binEntrySchema = z.object({
  /** The name of its file in the bin; no path. */
  binName: z.string().max(120),
  squad: z.string(),
  kind: sessionKindSchema,
  date: dateSchema,
  deletedAt: instantSchema,
});
export type BinEntry = z.infer<typeof binEntrySchema>;

export const librarySchema = z.object({
  sessions: z.array(sessionSummarySchema),
  problems: z.array(fileProblemSchema),
  copies: z.array(sessionCopySchema),
  bin: z.array(binEntrySchema),
});
export type Library = z.infer<typeof librarySchema>;
