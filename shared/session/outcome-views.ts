/** Read models of what comes out of a meeting. */
import type { ActionId, DecisionId, EnvelopeId, TopicId } from './ids.ts';
import { byOrder } from './order.ts';
import type { Action, Decision, Envelope } from './outcome-schema.ts';
import type { Session } from './schema.ts';
import { rowsOf } from './tables.ts';

/** The actions that are not in the bin, in their order. */
export function actionsOf(session: Session): Action[] {
  return kept(rowsOf(session.actions));
}

/** The decisions that are not in the bin, in their order. */
export function decisionsOf(session: Session): Decision[] {
  return kept(rowsOf(session.decisions));
}

/** The envelopes that are not in the bin, in their order. */
export function envelopesOf(session: Session): Envelope[] {
  return kept(rowsOf(session.envelopes));
}

export interface Outcomes {
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly envelopes: readonly Envelope[];
}

/** What came out of one topic. */
export function outcomesOfTopic(session: Session, topicId: TopicId): Outcomes {
  const isOfTopic = (outcome: { topicId: TopicId | null }) => outcome.topicId === topicId;
  const { actions, decisions, envelopes } = outcomesOf(session);
  return {
    actions: actions.filter(isOfTopic),
    decisions: decisions.filter(isOfTopic),
    envelopes: envelopes.filter(isOfTopic),
  };
}

/** Everything that came out of the meeting or was carried over into it, whichever topic it belongs to. */
export function outcomesOf(session: Session): Outcomes {
  return {
    actions: actionsOf(session),
    decisions: decisionsOf(session),
    envelopes: envelopesOf(session),
  };
}

/** An outcome in the session's bin, with its words. */
export interface BinnedOutcome {
  readonly kind: 'Action' | 'Decision' | 'Envelope';
  readonly id: ActionId | DecisionId | EnvelopeId;
  readonly words: string;
}

/** The outcomes that were put into the bin, latest first. */
export function binnedOutcomes(session: Session): BinnedOutcome[] {
  const { actions, decisions, envelopes } = session;
  const all = [
    ...rowsOf(actions).map(({ what, ...row }) => ({ ...row, kind: 'Action' as const, words: what })),
    ...rowsOf(decisions).map(({ what, ...row }) => ({ ...row, kind: 'Decision' as const, words: what })),
    ...rowsOf(envelopes).map(({ problem, ...row }) => ({
      ...row,
      kind: 'Envelope' as const,
      words: problem,
    })),
  ];
  return all
    .filter(({ deletedAt }) => deletedAt !== null)
    .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0))
    .map(({ kind, id, words }) => ({ kind, id, words }));
}

/** Whether anything came out of one topic. */
export function hasOutcomes(session: Session, topicId: TopicId): boolean {
  const { actions, decisions, envelopes } = outcomesOfTopic(session, topicId);
  return actions.length + decisions.length + envelopes.length > 0;
}

/** The one thing until next time, if an action was marked as it. */
export function oneThingOf(session: Session): Action | undefined {
  return actionsOf(session).find((action) => action.isOneThing);
}

/** An envelope can be sent to the tribe when it says what is asked of it. */
export function canSend(envelope: Envelope): boolean {
  return envelope.ask !== '';
}

function kept<Row extends { id: string; order: string; deletedAt: number | null }>(
  rows: readonly Row[],
): Row[] {
  return rows.filter((row) => row.deletedAt === null).sort(byOrder);
}
