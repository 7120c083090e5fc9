/** What the room's window shows: at most one session, a page of it, or nothing while it is blank. */

import type { Preferences } from '../../shared/api/preferences.ts';
import type { StageState, StageStatus } from '../../shared/api/stage-calls.ts';
import type { CommandId, SessionId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import { stageViewOf } from '../../shared/session/stage-view.ts';
import { focusOf, walkCommand } from '../../shared/session/walk.ts';
import type { Log } from '../log.ts';
import type { EventBus } from './event-bus.ts';
import type { LiveSessions } from './live-sessions.ts';

interface PresentationOptions {
  readonly liveSessions: LiveSessions;
  readonly events: EventBus;
  readonly preferences: () => Preferences;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Why the meeting may not be led on now; null when it may. */
  readonly whyNot: () => string | null;
  readonly log: Log;
}

export interface PresentationService {
  show(sessionId: SessionId): Promise<void>;
  state(): Promise<StageState>;
  status(): StageStatus;
  turn(by: 1 | -1): Promise<void>;
  blank(isBlank: boolean): Promise<void>;
  reportPages(pageCount: number): Promise<void>;
  /** Ends the presentation of a session that goes to the bin. */
  release(sessionId: SessionId): Promise<void>;
}

/** The service behind the calls `stage.*`; follows the session it shows. */
export function createPresentationService(options: PresentationOptions): PresentationService {
  const { liveSessions, events, preferences, now, newId, whyNot, log } = options;
  let shownId: SessionId | null = null;
  let page = 0;
  let pageCount = 1;
  let isBlank = false;
  /** What the stage is about; something new begins at its first page. */
  let shownFocus = '';
  let toldStatus: StageStatus = { sessionId: null, page: 0, pageCount: 1, isBlank: false };

  events.subscribe((name, payload) => {
    const isShown = name === 'session.changed' && 'sessionId' in payload && payload.sessionId === shownId;
    if (isShown || name === 'preferences.changed') tellRoom().catch(missed);
  });

  /** The file may be unreadable just now; the room keeps what it has. */
  function missed(error: unknown): void {
    log('The room could not be shown what changed', error);
  }

  async function shownSession(): Promise<Session | null> {
    return shownId ? (await liveSessions.look(shownId)).snapshot().session : null;
  }

  async function state(): Promise<StageState> {
    const { theme, vocabulary } = preferences();
    const session = await shownSession();
    if (session) beginWhereNew(session);
    // A blank stage is empty on the wire too, not merely painted black.
    const view = session && !isBlank ? stageViewOf(session) : null;
    return { view, page, isBlank, preferences: { theme, vocabulary } };
  }

  function beginWhereNew(session: Session): void {
    const focus = `${session.run.stepId} ${focusOf(session)}`;
    if (focus !== shownFocus) page = 0;
    shownFocus = focus;
  }

  function status(): StageStatus {
    return { sessionId: shownId, page, pageCount, isBlank };
  }

  /** Past the last page a presenter's remote leads on through the meeting. */
  async function walk(by: 1 | -1): Promise<void> {
    if (whyNot() !== null) return;
    const session = await shownSession();
    const command = session && walkCommand(session, by);
    if (!session || !command) return;
    const live = await liveSessions.open(session.id);
    await live.apply({ id: newId() as CommandId, at: now(), command });
  }

  async function tellRoom(): Promise<void> {
    events.publish('stage.changed', await state());
    const told = status();
    if (JSON.stringify(told) === JSON.stringify(toldStatus)) return;
    toldStatus = told;
    events.publish('stage.statusChanged', told);
  }

  return {
    state,
    status,
    async show(sessionId) {
      await liveSessions.look(sessionId);
      if (shownId !== sessionId) page = 0;
      shownId = sessionId;
      isBlank = false;
      await tellRoom();
    },
    async turn(by) {
      const turned = page + by;
      if (turned < 0 || turned >= pageCount) return walk(by);
      page = turned;
      await tellRoom();
    },
    async blank(wanted) {
      isBlank = wanted;
      await tellRoom();
    },
    async reportPages(count) {
      if (count === pageCount) return;
      pageCount = count;
      page = Math.min(page, count - 1);
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
