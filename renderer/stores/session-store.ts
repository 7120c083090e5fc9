/** The session this window has open: shown at once, sent in order, followed as other windows change it. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { type ApiError, sentenceOf } from '../../shared/api/api-error.ts';
import type { Applied, EventPayload } from '../../shared/api/contract.ts';
import type { SaveState } from '../../shared/api/save-state.ts';
import type { Connection } from '../../shared/api/transport.ts';
import type { Command, CommandRequest } from '../../shared/session/commands.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Observation, Session } from '../../shared/session/schema.ts';
import { client } from '../api/client.ts';
import { batchAnswers } from './batch-answers.ts';
import { now } from './clock.ts';
import { type Batch, createDeliveries, type Delivery } from './deliveries.ts';
import { tellFailure } from './failure-toast.ts';
import { newId } from './new-id.ts';
import {
  confirmedSession,
  type OptimisticSession,
  rebased,
  withAnswer,
  withChange,
  withoutPending,
  withPending,
} from './optimistic-session.ts';
import { tellNotice } from './session-notice.ts';
import { showToast } from './toast-store.ts';

type Phase = 'closed' | 'loading' | 'open' | 'failed';

export interface SessionState {
  readonly phase: Phase;
  /** Why the session could not be opened. */
  readonly failure: string | null;
  readonly session: Session | null;
  /** The type of the command that Undo or Redo would take up. */
  readonly undoType: string | null;
  readonly redoType: string | null;
  readonly connection: Connection;
  /** What the host last said about the disk. */
  readonly hostSaveState: SaveState;
  /** Why the host cannot take changes of this window up just now. */
  readonly trouble: SaveState | null;
  /** Changes of this window, to whichever session, whose safe arrival on the disk has not been confirmed. */
  readonly unconfirmed: number;
}

const closed = {
  phase: 'closed',
  failure: null,
  session: null,
  undoType: null,
  redoType: null,
  hostSaveState: { kind: 'saved' },
} as const satisfies Partial<SessionState>;

export const useSessionStore = create<SessionState>(() => ({
  ...closed,
  connection: 'connected',
  trouble: null,
  unconfirmed: 0,
}));

const deliveries = createDeliveries(sendBatch, tellFailure);
let openId: SessionId | null = null;
let current: OptimisticSession | null = null;
/** The newest version told of the open session since the host was reached: one that started anew counts from the beginning again. */
let newestHeard = 0;
/** How often the session was asked for, and which of these answers was the last to be taken. */
let readsAsked = 0;
let readsTaken = 0;
/** How often a save state of the open session was told: the one of an answer on its way may be older. */
let saveStatesHeard = 0;

/** Starts to follow the host; once for a window. */
export function followHost(): void {
  client.on('session.changed', takeChange);
  client.on('session.saveStateChanged', ({ sessionId, saveState }) => {
    if (sessionId !== openId) return;
    saveStatesHeard += 1;
    useSessionStore.setState({ hostSaveState: saveState });
  });
  client.on('session.noticed', ({ sessionId, notice }) => {
    if (sessionId === openId) tellNotice(sessionId, notice);
  });
  client.on('app.changed', () => {
    // Another computer may have changed it while this one was only looking.
    if (openId) readAgain(openId).catch(tellFailure);
  });
  client.onConnection((connection) => {
    useSessionStore.setState({ connection });
    if (connection !== 'connected') return;
    newestHeard = 0;
    // What happened before events were heard, or while they were not.
    if (openId) readAgain(openId).catch(tellFailure);
  });
}

/** Opens a session in this window; what goes wrong stands in the store. */
export async function openSession(sessionId: SessionId): Promise<void> {
  openId = sessionId;
  current = null;
  newestHeard = 0;
  useSessionStore.setState({ ...closed, phase: 'loading' });
  try {
    await readAgain(sessionId);
  } catch (error) {
    const failure = sentenceOf(error, 'The session could not be opened.');
    if (openId === sessionId && !current) useSessionStore.setState({ ...closed, phase: 'failed', failure });
  }
}

/** Leaves the session; what is still on its way goes on. */
export function closeSession(): void {
  openId = null;
  current = null;
  useSessionStore.setState(closed);
}

/** Opens the session while a screen shows it. */
export function useOpenSession(sessionId: SessionId): void {
  useEffect(() => {
    const hasFailed = useSessionStore.getState().phase === 'failed';
    if (openId !== sessionId || hasFailed) void openSession(sessionId);
  }, [sessionId]);
}

/** Carries a command out on the screen at once and sends it to the host; refuses what the rules refuse. */
export function send(command: Command): { readonly ok: true } | Refusal {
  if (!current || !openId) throw new Error('A command was sent without an open session.');
  const request: CommandRequest = { id: newId(), at: now(), command };
  const result = withPending(current, request);
  if ('ok' in result) return result;
  show(result);
  deliver({ kind: 'apply', sessionId: openId, request });
  return { ok: true };
}

/** Takes back this user's last change. */
export function undo(): void {
  travel('undo');
}

/** Does the last undone change again. */
export function redo(): void {
  travel('redo');
}

/** Asks the host to try at once what could not be saved; `makeAnew` makes the file, or its folder, again where it has gone. */
export function retrySave({ makeAnew = false, onFailure = tellFailure } = {}): void {
  if (openId) client.call('session.retrySave', { sessionId: openId, makeAnew }).catch(onFailure);
}

/** The open session; only for screens that are shown while there is one. */
export function useSession(): Session {
  const session = useSessionStore((state) => state.session);
  if (!session) throw new Error('A screen of an open session was shown without one.');
  return session;
}

/** One observation; the caller renders again only when this record changes. */
export function useObservation(id: Observation['id']): Observation | undefined {
  return useSessionStore((state) => state.session?.observations[id]);
}

function travel(kind: 'undo' | 'redo') {
  if (openId) deliver({ kind, sessionId: openId, requestId: newId() });
}

function deliver(delivery: Delivery) {
  count(+1);
  deliveries.push(delivery);
}

async function sendBatch(batch: Batch) {
  const ids = batch.kind === 'apply' ? batch.requests.map(({ id }) => id) : [batch.requestId];
  try {
    const answers = await batchAnswers(batch, tellTrouble);
    for (const [index, id] of ids.entries()) settle(id, answers[index]);
  } catch (error) {
    for (const id of ids) forget(id);
    throw error;
  } finally {
    useSessionStore.setState({ trouble: null });
    count(-ids.length);
  }
}

function tellTrouble({ message }: ApiError) {
  const trouble: SaveState = {
    kind: 'failed',
    reason: 'SquadMAP cannot reach this session’s file',
    advice: `${message} Your changes are kept in this window and sent again.`,
  };
  useSessionStore.setState({ trouble });
}

function settle(id: CommandRequest['id'], applied: Applied | undefined) {
  if (applied?.outcome === 'refused') {
    showToast({ text: applied.message });
    forget(id);
  } else if (current && applied) show(withAnswer(current, id, applied.version));
}

function takeChange(change: EventPayload<'session.changed'>) {
  if (change.sessionId !== openId) return;
  newestHeard = change.version;
  if (!current) return;
  const next = withChange(current, change);
  if (next === null) {
    readAgain(openId).catch(tellFailure);
    return;
  }
  const isNew = next.version > current.version;
  show(next);
  // One from before what was read says nothing of Undo and Redo any more.
  if (isNew) useSessionStore.setState({ undoType: change.undo, redoType: change.redo });
}

async function readAgain(sessionId: SessionId): Promise<void> {
  readsAsked += 1;
  const own = readsAsked;
  const saveStatesBefore = saveStatesHeard;
  const snapshot = await client.call('session.open', { sessionId });
  // Told once only, so it is told whatever has become of the rest.
  if (snapshot.notice) tellNotice(sessionId, snapshot.notice);
  if (openId !== sessionId || own < readsTaken) return;
  readsTaken = own;
  const { session, version, undo: undoType, redo: redoType } = snapshot;
  // A change was heard while this answer was on its way.
  if (version < newestHeard) return readAgain(sessionId);
  show(current ? rebased(current, session, version) : confirmedSession(session, version));
  useSessionStore.setState({ phase: 'open', failure: null, undoType, redoType });
  if (saveStatesHeard === saveStatesBefore) useSessionStore.setState({ hostSaveState: snapshot.saveState });
}

function show(next: OptimisticSession) {
  current = next;
  if (useSessionStore.getState().session !== next.shown) useSessionStore.setState({ session: next.shown });
}

function forget(id: CommandRequest['id']) {
  if (current) show(withoutPending(current, id));
}

function count(by: number) {
  useSessionStore.setState(({ unconfirmed }) => ({ unconfirmed: unconfirmed + by }));
}
