import type { Session } from '../session/schema.ts';
import { sessionFileName } from '../session/session-file-name.ts';
import type { MinutesFlavour } from './choices.ts';

const extensions = { github: 'md', plain: 'txt' } as const satisfies Record<MinutesFlavour, string>;

/** The file name offered for minutes, as in `2026-10-05-squadmap-falcon.md`. */
export function minutesFileName(session: Session, flavour: MinutesFlavour): string {
  return sessionFileName(session, extensions[flavour]);
}
