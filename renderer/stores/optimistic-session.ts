/** The session as this window shows it: what the host has confirmed, and on top what is still on its way. */
import { applyCommand } from '../../shared/session/apply-command.ts';
import type { CommandRequest } from '../../shared/session/commands.ts';
import type { CommandId } from '../../shared/session/ids.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Session } from '../../shared/session/schema.ts';
import { applyDiff, type SessionDiff } from '../../shared/session/session-diff.ts';

/** A command that is shown and not yet part of what was confirmed. */
interface Pending {
  readonly request: CommandRequest;
  /** The version the host says it is in; null until it has answered. */
  readonly version: number | null;
}

export interface OptimisticSession {
  readonly confirmed: Session;
  /** The version of `confirmed`. */
  readonly version: number;
  readonly pending: readonly Pending[];
  /** What the screen shows. */
  readonly shown: Session;
}

/** A session straight from the host. */
export function confirmedSession(session: Session, version: number): OptimisticSession {
  return { confirmed: session, version, pending: [], shown: session };
}

/** Shows a command's result at once, or refuses it without asking the host. */
export function withPending(state: OptimisticSession, request: CommandRequest): OptimisticSession | Refusal {
  const outcome = applyCommand(state.shown, request.command, request.at);
  if (!outcome.ok) return outcome;
  return {
    ...state,
    pending: [...state.pending, { request, version: null }],
    shown: outcome.session,
  };
}

/** Takes a change of the host over; null when a change before it was missed and the session must be read again. */
export function withChange(
  state: OptimisticSession,
  change: { readonly version: number; readonly diff: SessionDiff; readonly requestId: CommandId },
): OptimisticSession | null {
  if (change.version <= state.version) return withoutPending(state, change.requestId);
  if (change.version !== state.version + 1) return null;
  const confirmed = applyDiff(state.confirmed, change.diff);
  const isOwn = state.pending[0]?.request.id === change.requestId;
  const rest = state.pending.filter(({ request }) => request.id !== change.requestId);
  const pending = notIn(change.version, rest);
  // Our own oldest change came back as we had shown it: nothing on the screen changes, and no card renders again.
  if (isOwn && pending.length === rest.length)
    return { confirmed, version: change.version, pending, shown: state.shown };
  return { confirmed, version: change.version, pending, shown: replay(confirmed, pending) };
}

/** Notes that the host has carried a command out: it stays on top only until that version is shown. */
export function withAnswer(state: OptimisticSession, id: CommandId, version: number): OptimisticSession {
  if (version <= state.version) return withoutPending(state, id);
  const pending = state.pending.map((one) => (one.request.id === id ? { ...one, version } : one));
  return { ...state, pending };
}

/** Forgets a command that the host refused or never got. */
export function withoutPending(state: OptimisticSession, id: CommandId): OptimisticSession {
  const pending = state.pending.filter(({ request }) => request.id !== id);
  if (pending.length === state.pending.length) return state;
  return { ...state, pending, shown: replay(state.confirmed, pending) };
}

/** Puts the pending commands on top of a session that was read again. */
export function rebased(state: OptimisticSession, session: Session, version: number): OptimisticSession {
  const pending = notIn(version, state.pending);
  return { confirmed: session, version, pending, shown: replay(session, pending) };
}

/** Those that this version does not hold yet, as far as the host has said. */
function notIn(reached: number, pending: readonly Pending[]): readonly Pending[] {
  return pending.filter(({ version }) => version === null || version > reached);
}

function replay(session: Session, pending: readonly Pending[]): Session {
  return pending.reduce((current, { request: { command, at } }) => {
    const outcome = applyCommand(current, command, at);
    return outcome.ok ? outcome.session : current;
  }, session);
}
