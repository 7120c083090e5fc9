/** Read models of what comes out of a meeting. */
import type { TopicId } from './ids.ts';
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

export interface TopicOutcomes {
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly envelopes: readonly Envelope[];
}

/** What came out of one topic. */
export function outcomesOfTopic(session: Session, topicId: TopicId): TopicOutcomes {
  const isOfTopic = (outcome: { topicId: TopicId | null }) => outcome.topicId === topicId;
  return {
    actions: actionsOf(session).filter(isOfTopic),
    decisions: decisionsOf(session).filter(isOfTopic),
    envelopes: envelopesOf(session).filter(isOfTopic),
  };
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
