import type { CommandOf } from './commands.ts';
import { escalationOf } from './look-back.ts';
import { addEnvelope, setActionState } from './outcomes.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Session } from './schema.ts';

/** Raises an action to the tribe: it goes into an envelope that still wants its ask. What is raised already stays as it is. */
export function escalateAction(
  session: Session,
  { id, envelopeId }: CommandOf<'action.escalate'>,
  at: number,
): Session | Refusal {
  const action = session.actions[id];
  if (!action || action.deletedAt !== null) return refuse('unknown-outcome');
  if (action.state === 'escalated') return session;
  const raised = setActionState(session, { type: 'action.setState', id, state: 'escalated' });
  if (isRefusal(raised)) return raised;
  return addEnvelope(raised, { type: 'envelope.add', id: envelopeId, ...escalationOf(action) }, at);
}
