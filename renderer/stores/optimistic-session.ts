/** The session as this window shows it: what the host has confirmed, and on top what is still on its way. */
import { applyCommand } from '../../shared/session/apply-command.ts';
import type { CommandRequest } from '../../shared/session/commands.ts';
import type { CommandId } from '../../shared/session/ids.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Session } from '../../shared/session/schema.ts';
import { applyDiff, type SessionDiff } from '../../shared/session/session-diff.ts';

export interface OptimisticSession {
  readonly confirmed: Session;
  /** The version of `confirmed`. */
  readonly version: number;
  readonly pending: readonly CommandRequest[];
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
  return { ...state, pending: [...state.pending, request], shown: outcome.session };
}

/** Takes a change of the host over; null when a change before it was missed and the session must be read again. */
export function withChange(
  state: OptimisticSession,
  change: { readonly version: number; readonly diff: SessionDiff; readonly requestId: CommandId },
): OptimisticSession | null {
  if (change.version <= state.version) return state;
  if (change.version !== state.version + 1) return null;
  const confirmed = applyDiff(state.confirmed, change.diff);
  const isOwn = state.pending[0]?.id === change.requestId;
  const pending = state.pending.filter((request) => request.id !== change.requestId);
  // Our own oldest change came back as we had shown it: nothing on the screen changes, and no card renders again.
  if (isOwn) return { confirmed, version: change.version, pending, shown: state.shown };
  return { confirmed, version: change.version, pending, shown: replay(confirmed, pending) };
}

/** Forgets a command that the host refused or never got. */
export function withoutPending(state: OptimisticSession, id: CommandId): OptimisticSession {
  const pending = state.pending.filter((request) => request.id !== id);
  if (pending.length === state.pending.length) return state;
  return { ...state, pending, shown: replay(state.confirmed, pending) };
}

/** Puts the pending commands on top of a session that was read again. */
export function rebased(state: OptimisticSession, session: Session, version: number): OptimisticSession {
  return { confirmed: session, version, pending: state.pending, shown: replay(session, state.pending) };
}

function replay(session: Session, requests: readonly CommandRequest[]): Session {
  return requests.reduce((current, { command, at }) => {
    const outcome = applyCommand(current, command, at);
    return outcome.ok ? outcome.session : current;
  }, session);
}
