/** What the room's window shows: at most one session, a page of it, or nothing while it is blank. */
import type { StageState } from '../../shared/api/contract.ts';
import type { Preferences } from '../../shared/api/preferences.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import { stageViewOf } from '../../shared/session/stage-view.ts';
import type { EventBus } from './event-bus.ts';
import type { LiveSessions } from './live-sessions.ts';

interface PresentationOptions {
  readonly liveSessions: LiveSessions;
  readonly events: EventBus;
  readonly preferences: () => Preferences;
}

export interface PresentationService {
  show(sessionId: SessionId): Promise<void>;
  state(): Promise<StageState>;
  turn(by: 1 | -1): Promise<void>;
  blank(isBlank: boolean): Promise<void>;
  reportPages(pageCount: number): Promise<void>;
  /** Ends the presentation of a session that goes to the bin. */
  release(sessionId: SessionId): Promise<void>;
}

/** The service behind the calls `stage.*`; follows the session it shows. */
export function createPresentationService(options: PresentationOptions): PresentationService {
  const { liveSessions, events, preferences } = options;
  let shownId: SessionId | null = null;
  let page = 0;
  let pageCount = 1;
  let isBlank = false;

  events.subscribe((name, payload) => {
    const isShown = name === 'session.changed' && 'sessionId' in payload && payload.sessionId === shownId;
    if (isShown || name === 'preferences.changed') void tellRoom();
  });

  async function state(): Promise<StageState> {
    const { theme, vocabulary } = preferences();
    // A blank stage is empty on the wire too, not merely painted black.
    const id = isBlank ? null : shownId;
    const view = id ? stageViewOf((await liveSessions.open(id)).snapshot().session) : null;
    return { view, page, isBlank, preferences: { theme, vocabulary } };
  }

  async function tellRoom(): Promise<void> {
    events.publish('stage.changed', await state());
  }

  return {
    state,
    async show(sessionId) {
      await liveSessions.open(sessionId);
      if (shownId !== sessionId) page = 0;
      shownId = sessionId;
      isBlank = false;
      await tellRoom();
    },
    async turn(by) {
      page = Math.min(Math.max(page + by, 0), pageCount - 1);
      await tellRoom();
    },
    async blank(wanted) {
      isBlank = wanted;
      await tellRoom();
    },
    async reportPages(count) {
      pageCount = count;
      if (page < count) return;
      page = count - 1;
      await tellRoom();
    },
    async release(sessionId) {
      if (shownId !== sessionId) return;
      shownId = null;
      page = 0;
      await tellRoom();
    },
  };
}
