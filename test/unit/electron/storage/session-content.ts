import { emptyMeeting } from '../../../../shared/session/empty-meeting.ts';
import { emptyHistory } from '../../../../shared/session/history.ts';
import { observationIdSchema, sessionIdSchema } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import type { SessionFileContent } from '../../../../shared/session-file/session-file.ts';

export const sessionId = sessionIdSchema.parse('s'.repeat(16));
export const otherSessionId = sessionIdSchema.parse('t'.repeat(16));

/** The same, saved at a moment that the test chooses. */
export function contentSavedAt(rev: number, savedAtMs: number, observationCount = 3): SessionFileContent {
  return { ...contentOfRevision(rev, observationCount), savedAt: new Date(savedAtMs).toISOString() };
}

/** A session's content whose observations all say which revision it is, so that versions cannot be mixed up. */
export function contentOfRevision(rev: number, observationCount = 3, id = sessionId): SessionFileContent {
  const observations: Record<string, Session['observations'][keyof Session['observations']]> = {};
  for (let index = 0; index < observationCount; index += 1) {
    const observationId = observationIdSchema.parse(`o${String(index).padStart(15, '0')}`);
    observations[observationId] = {
      id: observationId,
      text: `Revision ${rev}: the build takes an hour 🚦 (card ${index})`,
      source: { kind: 'role', role: 'maker' },
      dimension: index % 2 === 0 ? null : 'mastery',
      character: 'observation',
      groupId: null,
      order: `a${String.fromCharCode(48 + (index % 10))}`,
      createdAt: 1_790_000_000_000,
      deletedAt: null,
    };
  }
  const session: Session = {
    ...emptyMeeting,
    id,
    kind: 'squadmap',
    squad: 'Falcons',
    date: '2026-11-20',
    createdAt: 1_790_000_000_000,
    attribution: 'roles',
    observations,
  };
  return { rev, savedAt: '2026-11-20T13:02:32.123Z', app: '0.1.0', session, history: emptyHistory };
}
