import { z } from 'zod';
import { sessionIdSchema } from '../session/ids.ts';

/** One thing the user can do now, as a native menu shows it. */
export const menuActionSchema = z.strictObject({
  id: z.string().min(1).max(100),
  label: z.string().min(1).max(200),
  group: z.string().min(1).max(60),
  /** As the action registry writes it, `shift+mod+z`; null when the action has no key now. */
  keys: z.string().min(1).max(40).nullable(),
  isEnabled: z.boolean(),
});
export type MenuAction = z.infer<typeof menuActionSchema>;

/** More than any screen offers; a bound, not a target. */
export const mostMenuActions = 300;

/** What the user chose in the native menu: an action of the window, or a session to be shown. */
export const menuChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('action'), actionId: z.string() }),
  z.object({ kind: z.literal('session'), sessionId: sessionIdSchema }),
]);
export type MenuChoice = z.infer<typeof menuChoiceSchema>;
