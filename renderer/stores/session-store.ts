/** The session this window has open: shown at once, sent in order, followed as other windows change it. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { ApiError } from '../../shared/api/api-error.ts';
import type { Applied, EventPayload } from '../../shared/api/contract.ts';
import type { SaveState } from '../../shared/api/save-state.ts';
import type { Connection } from '../../shared/api/transport.ts';
import type { Command, CommandRequest } from '../../shared/session/commands.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Observation, Session } from '../../shared/session/schema.ts';
import { client } from '../api/client.ts';
import { now } from './clock.ts';
import { type Batch, createDeliveries, type Delivery } from './deliveries.ts';
import { tellFailure } from './failure-toast.ts';
import { newId } from './new-id.ts';
import {
  confirmedSession,
  type OptimisticSession,
  rebased,
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
  unconfirmed: 0,
}));

const deliveries = createDeliveries(sendBatch, tellFailure);
let openId: SessionId | null = null;
let current: OptimisticSession | null = null;
let whenConnected = Promise.withResolvers<void>();
/** How many events of a kind came: one that came while an answer was on its way may be newer than the answer. */
let changesHeard = 0;
let saveStatesHeard = 0;
/** The version that the last of these changes led to. */
let lastHeardVersion = 0;

/** Starts to follow the host; once for a window. */
export function followHost(): void {
  client.on('session.changed', takeChange);
  client.on('session.saveStateChanged', ({ sessionId, saveState }) => {
    saveStatesHeard += 1;
    if (sessionId === openId) useSessionStore.setState({ hostSaveState: saveState });
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
    whenConnected.resolve();
    whenConnected = Promise.withResolvers();
    // What happened before events were heard, or while they were not.
    if (openId) readAgain(openId).catch(tellFailure);
  });
}

/** Opens a session in this window; what goes wrong stands in the store. */
export async function openSession(sessionId: SessionId): Promise<void> {
  openId = sessionId;
  current = null;
  useSessionStore.setState({ ...closed, phase: 'loading' });
  try {
    await readAgain(sessionId);
  } catch (error) {
    const failure = error instanceof ApiError ? error.message : 'The session could not be opened.';
    if (openId === sessionId) useSessionStore.setState({ ...closed, phase: 'failed', failure });
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
    if (openId !== sessionId) void openSession(sessionId);
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

/** Asks the host to try at once what could not be saved. */
export function retrySave(): void {
  if (openId) client.call('session.retrySave', { sessionId: openId }).catch(tellFailure);
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
    const answers = await untilAnswered(() => answersTo(batch));
    for (const [index, id] of ids.entries()) settle(id, answers[index]);
  } catch (error) {
    for (const id of ids) forget(id);
    throw error;
  } finally {
    count(-ids.length);
  }
}

async function answersTo(batch: Batch): Promise<readonly Applied[]> {
  const { sessionId } = batch;
  if (batch.kind !== 'apply')
    return [await client.call(`session.${batch.kind}`, { sessionId, requestId: batch.requestId })];
  return (await client.call('session.applyAll', { sessionId, requests: [...batch.requests] })).applied;
}

function settle(id: CommandRequest['id'], applied: Applied | undefined) {
  if (applied?.outcome === 'refused') {
    showToast({ text: applied.message });
    forget(id);
  } else if (current && applied && applied.version <= current.version) forget(id);
}

/** A request has its own id, so that sending it again after a lost connection changes nothing twice. */
async function untilAnswered<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ApiError && (error.code === 'unavailable' || error.code === 'unauthorized')))
        throw error;
      await whenConnected.promise;
    }
  }
}

function takeChange(change: EventPayload<'session.changed'>) {
  if (change.sessionId !== openId) return;
  changesHeard += 1;
  lastHeardVersion = change.version;
  if (!current) return;
  const next = withChange(current, change);
  if (next === null) {
    readAgain(openId).catch(tellFailure);
    return;
  }
  // One from before what was read says nothing of Undo and Redo any more.
  if (next === current) return;
  show(next);
  useSessionStore.setState({ undoType: change.undo, redoType: change.redo });
}

async function readAgain(sessionId: SessionId): Promise<void> {
  const [changesBefore, saveStatesBefore] = [changesHeard, saveStatesHeard];
  const snapshot = await client.call('session.open', { sessionId });
  if (openId !== sessionId) return;
  if (snapshot.notice) tellNotice(sessionId, snapshot.notice);
  const { session, version, undo: undoType, redo: redoType } = snapshot;
  // A host that started anew counts from the beginning again, so a lower number alone says nothing.
  if (version < lastHeardVersion && changesHeard > changesBefore) return readAgain(sessionId);
  show(current ? rebased(current, session, version) : confirmedSession(session, version));
  useSessionStore.setState({ phase: 'open', undoType, redoType });
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
