/** How a meeting comes to be: its people, the steps of its ceremony, and what the squad's earlier meetings left to do. */
import { ApiError } from '../../shared/api/api-error.ts';
import { carriedOver } from '../../shared/library/carry-over.ts';
import { type StepTime, stepTimes, withEarlierTimes } from '../../shared/library/flight-record.ts';
import type { PersonId, SessionId } from '../../shared/session/ids.ts';
import { type NewSession, newSession } from '../../shared/session/new-session.ts';
import { isRefusal, refusalSentence } from '../../shared/session/refusal.ts';
import type { Session } from '../../shared/session/schema.ts';
import { addSteps } from '../../shared/session/steps.ts';
import { plannedSteps } from '../../shared/templates/ceremony-template.ts';
import { sampleMeeting } from '../../shared/templates/sample-meeting.ts';
import type { SessionFiles } from '../storage/session-files.ts';
import { sessionsOf } from './library.ts';
import type { LiveSessions } from './live-sessions.ts';
import type { TemplatesService } from './templates.ts';

interface NewSessionsOptions {
  readonly files: Pick<SessionFiles, 'list'>;
  readonly liveSessions: LiveSessions;
  readonly templates: TemplatesService;
  readonly now: () => number;
  readonly newId: () => string;
}

export interface NewSessions {
  create(wanted: NewSession): Promise<SessionId>;
  createSample(date: string): Promise<SessionId>;
  /** How long each step took in the last meetings of that squad and kind. */
  stepTimes(next: Pick<Session, 'squad' | 'kind' | 'date'>): Promise<StepTime[]>;
}

/** The service behind `session.create`, `session.createSample` and `library.stepTimes`. */
export function createNewSessions(options: NewSessionsOptions): NewSessions {
  const { files, liveSessions, templates, now, newId } = options;

  const allSessions = async () => sessionsOf(await files.list());

  async function withSteps(session: Session, wanted: NewSession, all: readonly Session[]): Promise<Session> {
    if (wanted.templateId === undefined) return session;
    const template = await templates.find(wanted.templateId, wanted.kind);
    const times = wanted.usesEarlierTimes ? stepTimes(session, all) : [];
    const steps = withEarlierTimes(plannedSteps(template, newId), times);
    const planned = addSteps(session, { type: 'step.add', steps, beforeId: null });
    if (isRefusal(planned)) throw new ApiError('bad-request', refusalSentence(planned.reason));
    return planned;
  }

  return {
    async create(wanted) {
      const id = newId() as SessionId;
      const made = newSession(wanted, { id, createdAt: now(), newPersonId: () => newId() as PersonId });
      if (!made.ok) throw new ApiError('bad-request', refusalSentence(made.reason));
      const all = await allSessions();
      const planned = await withSteps(made.session, wanted, all);
      await liveSessions.create(carriedOver(planned, all, newId));
      return id;
    },
    async createSample(date) {
      const id = newId() as SessionId;
      await liveSessions.create(sampleMeeting({ id, date, createdAt: now(), newId }));
      return id;
    },
    stepTimes: async (next) => stepTimes(next, await allSessions()),
  };
}
