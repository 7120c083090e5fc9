/** What a new meeting brings along from the squad's earlier ones. */
import type { GoalId, PersonId, StatementId } from '../session/ids.ts';
import { byOrder, keysAt } from '../session/order.ts';
import type { Action, Decision } from '../session/outcome-schema.ts';
import { addPerson, peopleInOrder } from '../session/people.ts';
import type { Statement } from '../session/pulse-schema.ts';
import { isRefusal } from '../session/refusal.ts';
import type { Session } from '../session/schema.ts';
import { rowsOf, withRecords } from '../session/tables.ts';
import { earlierMeetings } from './earlier-meetings.ts';
import { type EarlierStatement, earlierStatements } from './earlier-statements.ts';
import { mondayCards } from './monday-cards.ts';
import { samePerson } from './same-person.ts';
import { sourceHere } from './source-here.ts';

/**
 * The new meeting with what it has to take up again. The latest meeting of the same kind gives its words, stewards, goals
 * and statements; actions and decisions come from whichever meeting had them last, and keep their ids, so that they stay
 * the same through all meetings. A SquadMAP also gets the cards that Monday meetings took along for it.
 */
export function carriedOver(fresh: Session, all: readonly Session[], newId: () => string): Session {
  const earlier = earlierMeetings(fresh, all);
  const [latest] = earlier;
  if (!latest) return fresh;
  const latestOfKind = earlier.find(({ kind }) => kind === fresh.kind);
  const { purpose, agreements, stewards } = latestOfKind ?? latest;
  const words = { ...fresh, purpose, agreements, stewards };
  const known = withPeopleOf(words, latest, newId);
  const cards = fresh.kind === 'squadmap' ? mondayCards(known, earlier) : [];
  const withCards = withRecords(known, 'observations', cards);
  const withActions = withRecords(withCards, 'actions', ordered(openActions(known, earlier)));
  const withDecisions = withRecords(withActions, 'decisions', ordered(dueDecisions(known, earlier)));
  if (!latestOfKind) return withDecisions;
  const withGoals = withRecords(withDecisions, 'goals', ordered(lastGoals(latestOfKind, newId)));
  return withRecords(
    withGoals,
    'statements',
    ordered(askedAgain(latestOfKind, earlierStatements(fresh, all), newId)),
  );
}

/** Whoever was on the list last time is on it again, and not in the room until somebody says so. */
function withPeopleOf(session: Session, { people }: Session, newId: () => string): Session {
  return Object.values(people)
    .toSorted(byOrder)
    .reduce((known, { name, role }) => {
      if (samePerson(peopleInOrder(known), { name, role })) return known;
      const id = newId() as PersonId;
      const added = addPerson(known, { type: 'person.add', id, name, role, isPresent: false });
      return isRefusal(added) ? known : added;
    }, session);
}

interface Kept<Row> {
  readonly row: Row;
  /** The meeting that had it last. */
  readonly meeting: Session;
}

/** Each record as the latest meeting that has it left it, oldest meeting first. */
function lastKnown<Row extends { readonly id: string; readonly order: string }>(
  earlier: readonly Session[],
  tableIn: (session: Session) => Readonly<Record<string, Row>>,
): Kept<Row>[] {
  const known = new Map<string, Kept<Row>>();
  for (const meeting of earlier.toReversed()) {
    for (const row of rowsOf(tableIn(meeting)).toSorted(byOrder)) {
      // What was carried over keeps its place among older things.
      known.set(row.id, { row, meeting });
    }
  }
  return [...known.values()];
}

function openActions(session: Session, earlier: readonly Session[]): Action[] {
  return lastKnown<Action>(earlier, ({ actions }) => actions)
    .filter(({ row }) => row.state === 'open' && row.deletedAt === null)
    .map(({ row, meeting }) => ({
      ...row,
      owner: sourceHere(session, row.owner, meeting),
      isOneThing: false,
      topicId: null,
      carriedFrom: row.carriedFrom ?? meeting.date,
    }));
}

/** A decision that was kept is due again only where a later day was set for it. */
function dueDecisions({ date }: Session, earlier: readonly Session[]): Decision[] {
  return lastKnown<Decision>(earlier, ({ decisions }) => decisions)
    .filter(({ row, meeting }) => {
      const { revisitOn, state, deletedAt } = row;
      if (revisitOn === null || revisitOn > date || deletedAt !== null || state === 'ended') return false;
      return state === 'standing' || revisitOn > meeting.date;
    })
    .map(({ row, meeting }) => ({
      ...row,
      state: 'standing' as const,
      topicId: null,
      carriedFrom: row.carriedFrom ?? meeting.date,
    }));
}

/** What was set out for the week is what is looked back at now. */
function lastGoals({ goals }: Session, newId: () => string) {
  return rowsOf(goals)
    .filter(({ week }) => week === 'this')
    .toSorted(byOrder)
    .map((goal) => ({
      ...goal,
      ...{ id: newId() as GoalId, week: 'last' as const, result: null, reason: null, note: '' },
    }));
}

/** The statements of last time in their wording, beside what was answered when the same was asked last. */
function askedAgain(
  { statements }: Session,
  answered: readonly EarlierStatement[],
  newId: () => string,
): Statement[] {
  return rowsOf(statements)
    .toSorted(byOrder)
    .map((statement) => {
      const last = answered.find(({ line }) => line === statement.line);
      const before = last ? { date: last.date, answers: last.answers } : statement.before;
      return { ...statement, id: newId() as StatementId, answers: {}, isRevealed: false, before };
    });
}

/** The records in the order given, with fresh places. */
function ordered<Row extends { readonly order: string }>(rows: readonly Row[]): Row[] {
  const keys = keysAt([], 0, rows.length);
  return rows.map((row, index) => ({ ...row, order: keys[index] ?? row.order }));
}
