import { z } from 'zod';
import { sessionIdSchema } from '../session/ids.ts';
import { versionNameSchema } from './session-versions.ts';

/** Something about a session's file that its user is told once. */
export const sessionNoticeSchema = z.object({
  kind: z.enum(['edited-outside', 'older-than-saved', 'kept-as-second', 'merged-outside', 'set-aside']),
  /** What happened, what was kept, what to do. */
  message: z.string(),
  /** The earlier version to offer. */
  versionName: versionNameSchema.nullable(),
  /** The session that holds the user's own changes, where another program's are in this one now. */
  secondId: sessionIdSchema.nullable(),
});
export type SessionNotice = z.infer<typeof sessionNoticeSchema>;
