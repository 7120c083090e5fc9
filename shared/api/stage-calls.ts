/** The calls and events by which the room's window is filled, turned and blanked; the room itself may use few of them. */
import { z } from 'zod';
import { sessionIdSchema } from '../session/ids.ts';
import { stageViewSchema } from '../session/stage-view.ts';
import { preferencesSchema } from './preferences.ts';

const operator: { readonly audiences: readonly ['operator'] } = { audiences: ['operator'] };
const everyone: { readonly audiences: readonly ['operator', 'stage'] } = {
  audiences: ['operator', 'stage'],
};
const nothing = z.strictObject({});
const done = z.object({});

/** What the room's window shows: nothing, or one page of a session's view. */
const stageStateSchema = z.object({
  view: stageViewSchema.nullable(),
  page: z.int().nonnegative(),
  /** Counts up whenever something new begins, at its first page. */
  part: z.int().nonnegative(),
  isBlank: z.boolean(),
  /** Names of squads and ceremonies, theme: what the room's window needs to look like the app. */
  preferences: preferencesSchema.pick({ theme: true, vocabulary: true }),
});
export type StageState = z.infer<typeof stageStateSchema>;

/** What the operator's windows know of the stage. */
const stageStatusSchema = z.object({
  /** The session that the room sees; null while none is shown, and while no window shows the stage. */
  sessionId: sessionIdSchema.nullable(),
  page: z.int().nonnegative(),
  /** How many pages the room's window counted last. */
  pageCount: z.int().positive(),
  isBlank: z.boolean(),
});
export type StageStatus = z.infer<typeof stageStatusSchema>;

export const stageCalls = {
  /**
   * Shows a session to the room; `path` is set where the calling window has to open the room's window itself.
   * `isHere`: the calling window is going to show the stage in its own place, and no other is wanted.
   */
  'stage.present': {
    ...operator,
    input: z.strictObject({ sessionId: sessionIdSchema, isHere: z.boolean().optional() }),
    output: z.object({ path: z.string().nullable() }),
  },
  /** The calling window shows the stage of this session in its own place, or does so no more. */
  'stage.showHere': {
    ...operator,
    input: z.strictObject({ sessionId: sessionIdSchema, isShown: z.boolean() }),
    output: done,
  },
  'stage.status': { ...operator, input: nothing, output: stageStatusSchema },
  'stage.watch': { ...everyone, input: nothing, output: stageStateSchema },
  /** Turns pages: +1 next, −1 back. The pages are those the room's window last reported. */
  'stage.turn': {
    ...everyone,
    input: z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) }),
    output: done,
  },
  'stage.blank': { ...everyone, input: z.strictObject({ isBlank: z.boolean() }), output: done },
  /** The room's window says how many pages the view takes at its size; of a part that is over nobody wants to know. */
  'stage.reportPages': {
    ...everyone,
    input: z.strictObject({ part: z.int().nonnegative(), pageCount: z.int().min(1).max(10_000) }),
    output: done,
  },
} as const;

export const stageEvents = {
  'stage.statusChanged': { ...operator, payload: stageStatusSchema },
  'stage.changed': { ...everyone, payload: stageStateSchema },
} as const;
