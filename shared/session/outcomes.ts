/** Rules of actions, decisions and envelopes. */
import { withAboutInOrder } from './about.ts';
import type { CommandOf } from './commands.ts';
import { givenFields } from './given-fields.ts';
import type { ActionId, DecisionId, EnvelopeId } from './ids.ts';
import { isLater, isPutOffTooOften } from './look-back.ts';
import { byOrder, keysAt } from './order.ts';
import {
  type Action,
  blankAction,
  blankDecision,
  blankEnvelope,
  type Decision,
  type Envelope,
  maxOutcomeLength,
} from './outcome-schema.ts';
import { actionsOf } from './outcome-views.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';
import type { Session } from './schema.ts';
import { rowsOf, withRecords } from './tables.ts';
import { cleanName, cleanText, maxObservationLength } from './text.ts';

/** Most actions, decisions or envelopes of one meeting, binned ones included. */
export const maxOutcomes = 1_000;

/** Adds an action at the end. */
export function addAction(session: Session, command: CommandOf<'action.add'>, at: number): Session | Refusal {
  const { type, ...given } = command;
  const fresh = freshFields(session, 'actions', at);
  return putAction(session, { ...blankAction, ...givenFields(given), ...fresh }, true);
}

/**
 * Changes what is said of an action; what the command leaves out stays. Another date corrects what was agreed, also a later
 * one, and does not count as putting off: that is asked when the meeting looks back.
 */
export function updateAction(session: Session, command: CommandOf<'action.update'>): Session | Refusal {
  const { type, id, ...given } = command;
  return changeAction(session, id, (action) => ({ ...action, ...givenFields(given) }));
}

/** Says how an action stands. */
export function setActionState(
  session: Session,
  { id, state }: CommandOf<'action.setState'>,
): Session | Refusal {
  return changeAction(session, id, (action) => ({ ...action, state }));
}

/**
 * Puts an action off to a day after the meeting; a date it has already puts nothing off. The third time it is done, dropped
 * or escalated: a date alone does not do any more.
 */
export function postponeAction(
  session: Session,
  { id, due, isToBeDone = false }: CommandOf<'action.postpone'>,
): Session | Refusal {
  const action = session.actions[id];
  if (!isKept(action)) return refuse('unknown-outcome');
  if (!isLater(due, session.date)) return refuse('not-a-later-day');
  if (action.due === due) return session;
  if (isPutOffTooOften(action) && !isToBeDone) return refuse('put-off-too-often');
  return putAction(session, { ...action, due, postponed: Math.min(action.postponed + 1, 1_000) });
}

/** Makes an action the one thing until next time, or takes that back; there is never a second one. */
export function markOneThing(
  session: Session,
  { id, isOneThing }: CommandOf<'action.markOneThing'>,
): Session | Refusal {
  if (!isKept(session.actions[id])) return refuse('unknown-outcome');
  const changed = actionsOf(session)
    .filter((action) => action.isOneThing !== (action.id === id && isOneThing))
    .map((action) => ({ ...action, isOneThing: !action.isOneThing }))
    .filter((action) => isOneThing || action.id === id);
  return withRecords(session, 'actions', changed);
}

/** Adds a decision at the end. */
export function addDecision(
  session: Session,
  command: CommandOf<'decision.add'>,
  at: number,
): Session | Refusal {
  const { type, ...given } = command;
  const fresh = freshFields(session, 'decisions', at);
  return putDecision(session, { ...blankDecision, ...givenFields(given), ...fresh }, true);
}

/** Changes what is said of a decision; what the command leaves out stays. */
export function updateDecision(session: Session, command: CommandOf<'decision.update'>): Session | Refusal {
  const { type, id, ...given } = command;
  return changeDecision(session, id, givenFields(given));
}

/** Says whether a decision stands, was kept when it was due, or ended. */
export function setDecisionState(
  session: Session,
  { id, state }: CommandOf<'decision.setState'>,
): Session | Refusal {
  return changeDecision(session, id, { state });
}

/** Keeps a decision that was due, in other words. */
export function keepDecisionAs(
  session: Session,
  { id, what }: CommandOf<'decision.keepAs'>,
): Session | Refusal {
  return changeDecision(session, id, { what, state: 'kept' });
}

/** Writes an envelope; without an ask it can be kept, not sent. */
export function addEnvelope(
  session: Session,
  command: CommandOf<'envelope.add'>,
  at: number,
): Session | Refusal {
  const { type, ...given } = command;
  const fresh = freshFields(session, 'envelopes', at);
  return putEnvelope(session, { ...blankEnvelope, ...givenFields(given), ...fresh }, true);
}

/** Changes what an envelope says; what the command leaves out stays. */
export function updateEnvelope(session: Session, command: CommandOf<'envelope.update'>): Session | Refusal {
  const { type, id, ...given } = command;
  const envelope = session.envelopes[id];
  if (!isKept(envelope)) return refuse('unknown-outcome');
  return putEnvelope(session, { ...envelope, ...givenFields(given) });
}

/** Puts an outcome into the bin, or takes it out (at: null) to the place it had. */
export function setBinned(session: Session, id: OutcomeId, at: number | null): Session | Refusal {
  const table = tableOf(session, id);
  if (!table) return refuse('unknown-outcome');
  const row = rowsOf<OutcomeRow>(session[table]).find((known) => known.id === id);
  if ((row?.deletedAt === null) === (at === null)) return session;
  // What comes back from the bin may find another action marked meanwhile.
  const isAction = table === 'actions';
  return withFields(session, table, id, { deletedAt: at, ...(isAction && { isOneThing: false as const }) });
}

/** Puts an outcome in front of another of its kind, or at the end. */
export function moveOutcome(
  session: Session,
  { id, beforeId }: CommandOf<'outcome.move'>,
): Session | Refusal {
  const table = tableOf(session, id);
  const rows = table ? rowsOf<OutcomeRow>(session[table]).toSorted(byOrder) : [];
  if (!table || !isKept(rows.find((row) => row.id === id))) return refuse('unknown-outcome');
  const siblings = rows.filter((row) => row.id !== id);
  const target = beforeId === id ? rows[rows.findIndex((row) => row.id === id) + 1]?.id : beforeId;
  const found = siblings.findIndex((row) => row.id === target);
  const index = found < 0 ? siblings.length : found;
  if (rows[index]?.id === id) return session;
  return withFields(session, table, id, { order: keysAt(siblings, index, 1)[0] ?? 'a0' });
}

type OutcomeId = ActionId | DecisionId | EnvelopeId;
type OutcomeTable = 'actions' | 'decisions' | 'envelopes';
type FreshField = 'order' | 'createdAt' | 'deletedAt';
type OutcomeRow = Action | Decision | Envelope;

function freshFields(session: Session, table: OutcomeTable, createdAt: number): Pick<Action, FreshField> {
  const rows = rowsOf<OutcomeRow>(session[table]).toSorted(byOrder);
  return { order: keysAt(rows, rows.length, 1)[0] ?? 'a0', createdAt, deletedAt: null };
}

function tableOf(session: Session, id: OutcomeId): OutcomeTable | undefined {
  const tables = ['actions', 'decisions', 'envelopes'] as const;
  return tables.find((table) => Object.hasOwn(session[table], id));
}

function withFields(
  session: Session,
  table: OutcomeTable,
  id: OutcomeId,
  fields: { readonly deletedAt?: number | null; readonly order?: string; readonly isOneThing?: false },
): Session {
  const rows: Readonly<Record<string, OutcomeRow>> = session[table];
  return { ...session, [table]: { ...rows, [id]: { ...rows[id], ...fields } } };
}

function changeAction(session: Session, id: ActionId, change: (action: Action) => Action): Session | Refusal {
  const action = session.actions[id];
  return isKept(action) ? putAction(session, change(action)) : refuse('unknown-outcome');
}

function changeDecision(session: Session, id: DecisionId, given: Partial<Decision>): Session | Refusal {
  const decision = session.decisions[id];
  return isKept(decision) ? putDecision(session, { ...decision, ...given }) : refuse('unknown-outcome');
}

function putAction(session: Session, action: Action, isNew = false): Session | Refusal {
  const { what, helps, trigger, response } = action;
  const lines = {
    what: cleanName(what),
    helps: cleanName(helps),
    trigger: cleanName(trigger),
    response: cleanName(response),
  };
  const problem =
    (isNew ? newProblem(session, 'actions', action.id) : undefined) ?? linesProblem(lines.what, lines);
  if (problem) return refuse(problem);
  const { owner } = action;
  if (owner.kind === 'person' && !session.people[owner.personId]) {
    const before = session.actions[action.id]?.owner;
    // An owner who has gone counts as none and stands in the way of no other change.
    if (before?.kind !== 'person' || before.personId !== owner.personId) return refuse('unknown-person');
  }
  return withRecords(session, 'actions', [withAboutInOrder({ ...action, ...lines })]);
}

function putDecision(session: Session, decision: Decision, isNew = false): Session | Refusal {
  const { what, why, rejected } = decision;
  const lines = { what: cleanName(what), why: cleanName(why), rejected: cleanName(rejected) };
  const problem =
    (isNew ? newProblem(session, 'decisions', decision.id) : undefined) ?? linesProblem(lines.what, lines);
  return problem
    ? refuse(problem)
    : withRecords(session, 'decisions', [withAboutInOrder({ ...decision, ...lines })]);
}

function putEnvelope(session: Session, envelope: Envelope, isNew = false): Session | Refusal {
  const { problem: raised, ask, evidence, tried } = envelope;
  const lines = { problem: cleanName(raised), ask: cleanName(ask) };
  const texts = { evidence: cleanText(evidence), tried: cleanText(tried) };
  const problem =
    (isNew ? newProblem(session, 'envelopes', envelope.id) : undefined) ??
    linesProblem(lines.problem, lines) ??
    (Object.values(texts).some((text) => text.length > maxObservationLength) ? 'text-too-long' : undefined);
  return problem
    ? refuse(problem)
    : withRecords(session, 'envelopes', [withAboutInOrder({ ...envelope, ...lines, ...texts })]);
}

function newProblem(session: Session, table: OutcomeTable, id: OutcomeId): RefusalReason | undefined {
  if (tableOf(session, id)) return 'id-taken';
  return rowsOf(session[table] as Readonly<Record<string, unknown>>).length >= maxOutcomes
    ? 'too-many-outcomes'
    : undefined;
}

function linesProblem(main: string, lines: Readonly<Record<string, string>>): RefusalReason | undefined {
  if (main === '') return 'outcome-empty';
  return Object.values(lines).some((line) => line.length > maxOutcomeLength) ? 'outcome-too-long' : undefined;
}

function isKept<Row extends { deletedAt: number | null }>(row: Row | undefined): row is Row {
  return row !== undefined && row.deletedAt === null;
}
