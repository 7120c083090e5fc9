/** What the room's window shows: at most one session, a page of it, or nothing while it is blank. */

import type { Audience } from '../../shared/api/contract.ts';
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
  /** An operator's window shows the stage of this session in its own place, or does so no more. */
  showHere(sessionId: SessionId, isShown: boolean): Promise<void>;
  /** How many windows of a kind there are now; without one that shows the stage the room sees nothing. */
  windowsChanged(audience: Audience, count: number): void;
  state(): Promise<StageState>;
  status(): StageStatus;
  turn(by: 1 | -1): Promise<void>;
  blank(isBlank: boolean): Promise<void>;
  reportPages(part: number, pageCount: number): Promise<void>;
  /** Ends the presentation of a session that goes to the bin. */
  release(sessionId: SessionId): Promise<void>;
}

/** The service behind the calls `stage.*`; follows the session it shows. */
export function createPresentationService(options: PresentationOptions): PresentationService {
  const { liveSessions, events, preferences, now, newId, whyNot, log } = options;
  let shownId: SessionId | null = null;
  let page = 0;
  let pageCount = 1;
  let part = 0;
  let isBlank = false;
  let isHere = false;
  let roomWindows = 0;
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
    const id = shownId;
    const session = id && (await liveSessions.look(id)).snapshot().session;
    // While it was being opened, another one may have been shown, or none any more.
    return id === shownId ? session : shownSession();
  }

  async function state(): Promise<StageState> {
    const { theme, vocabulary } = preferences();
    const session = await shownSession();
    if (session) beginWhereNew(session);
    // A blank stage is empty on the wire too, not merely painted black.
    const view = session && !isBlank ? stageViewOf(session) : null;
    return { view, page, part, isBlank, preferences: { theme, vocabulary } };
  }

  function beginWhereNew(session: Session): void {
    const focus = `${session.run.stepId} ${focusOf(session)}`;
    if (focus !== shownFocus) begin();
    shownFocus = focus;
  }

  /** How many pages the new one has is not known before the room's window has counted them. */
  function begin(): void {
    page = 0;
    pageCount = 1;
    part += 1;
  }

  /** What is presented stays so while no window shows it: one that is only loaded anew goes on where it was. */
  function isSeen(): boolean {
    return isHere || roomWindows > 0;
  }

  function status(): StageStatus {
    return isSeen()
      ? { sessionId: shownId, page, pageCount, isBlank }
      : { sessionId: null, page, pageCount: 1, isBlank };
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
    tellStatus();
  }

  function tellStatus(): void {
    const told = status();
    if (JSON.stringify(told) === JSON.stringify(toldStatus)) return;
    toldStatus = told;
    events.publish('stage.statusChanged', told);
  }

  /** A window that shows the stage came or went. Those that are left count the pages anew, each at its own size. */
  async function tellOfViewers(): Promise<void> {
    if (!isSeen() || shownId === null) return tellStatus();
    part += 1;
    await tellRoom();
  }

  async function show(sessionId: SessionId): Promise<void> {
    await liveSessions.look(sessionId);
    if (shownId !== sessionId) begin();
    shownId = sessionId;
    isBlank = false;
    await tellRoom();
  }

  return {
    state,
    status,
    show,
    async showHere(sessionId, isShown) {
      isHere = isShown;
      if (isShown && sessionId !== shownId) await show(sessionId);
      else await tellOfViewers();
    },
    windowsChanged(audience, count) {
      if (audience === 'stage') roomWindows = count;
      // A window that was closed cannot say any more that it shows the stage; one that is loaded anew says so again.
      else if (count === 0) isHere = false;
      else return;
      tellOfViewers().catch(missed);
    },
    async turn(by) {
      const turned = page + by;
      if (turned < 0 || turned >= pageCount) return walk(by);
      page = turned;
      await tellRoom();
    },
    async blank(wanted) {
      if (wanted === isBlank) return;
      isBlank = wanted;
      // There is nothing to turn in the dark; in the light the pages are counted again.
      pageCount = 1;
      await tellRoom();
    },
    async reportPages(of, count) {
      if (of !== part || isBlank || count === pageCount) return;
      pageCount = count;
      page = Math.min(page, count - 1);
      await tellRoom();
    },
    async release(sessionId) {
      if (shownId !== sessionId) return;
      shownId = null;
      begin();
      await tellRoom();
    },
  };
}
