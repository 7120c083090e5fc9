/** Data for tests: sessions and their records, of which a test names only what matters to it. Ids count up, time stands still. */
import { generateKeyBetween } from 'fractional-indexing';
import { applyCommand } from '../../shared/session/apply-command.ts';
import type { Command, CommandRequest } from '../../shared/session/commands.ts';
import { columns, dimensionOf } from '../../shared/session/dimensions.ts';
import { emptyMeeting } from '../../shared/session/empty-meeting.ts';
import type {
  CommandId,
  GroupId,
  ObservationId,
  PersonId,
  SessionId,
  StepId,
} from '../../shared/session/ids.ts';
import { coreRoles } from '../../shared/session/roles.ts';
import type { Step } from '../../shared/session/run-schema.ts';
import {
  type Group,
  type Observation,
  type Person,
  type Session,
  type TableName,
  tableNames,
} from '../../shared/session/schema.ts';

/** The moment at which everything in a test happens: Friday 20 November 2026, 09:00 UTC. */
export const testTime = Date.UTC(2026, 10, 20, 9);

let lastNumber = 0;
let lastOrder: string | null = null;

/** An id that no other record of this test run has, beginning with a readable word. */
export function anId<Id extends string>(word = 'id'): Id {
  lastNumber += 1;
  return `${word}${String(lastNumber).padStart(16 - word.length, '0')}` as Id;
}

/** The number of the latest id, for words that tell records apart. */
export function runningNumber(): number {
  return lastNumber;
}

/** A person in the room: a Product Owner called Paula unless the test says otherwise. */
export function aPerson(given: Partial<Person> = {}): Person {
  const id = anId<PersonId>('person');
  return { id, name: 'Paula', role: 'product-owner', isPresent: true, order: nextOrder(), ...given };
}

/** A single card that is still to sort, from nobody in particular. Later ones stand behind earlier ones. */
export function anObservation(given: Partial<Observation> = {}): Observation {
  const id = anId<ObservationId>('card');
  return {
    id,
    text: `Card ${lastNumber}`,
    source: { kind: 'unknown' },
    dimension: null,
    character: 'observation',
    groupId: null,
    order: nextOrder(),
    createdAt: testTime,
    deletedAt: null,
    ...given,
  };
}

export interface GroupWithMembers {
  readonly group: Group;
  readonly members: readonly Observation[];
}

/** A group around these cards (two new ones if none are given); the cards get its id and its dimension. */
export function aGroup(
  given: Partial<Group> = {},
  cards = [anObservation(), anObservation()],
): GroupWithMembers {
  const id = anId<GroupId>('group');
  const group: Group = { id, name: '', dimension: null, order: nextOrder(), ...given };
  const members = cards.map((card) => ({ ...card, groupId: group.id, dimension: group.dimension }));
  return { group, members };
}

/** A step of five minutes. Later ones stand behind earlier ones. */
export function aStep(given: Partial<Step> = {}): Step {
  const id = anId<StepId>('step');
  return {
    id,
    kind: 'talk',
    name: `Step ${lastNumber}`,
    plannedMs: 300_000,
    spentMs: 0,
    cue: '',
    sentence: '',
    isSkipped: false,
    isRevealed: false,
    order: nextOrder(),
    ...given,
  };
}

type Rows<T extends TableName> = readonly Session[T][keyof Session[T]][];

/** What a session holds: each table as it is, or as a list of its records. */
export type SessionParts = Partial<Omit<Session, TableName>> & {
  readonly [T in Exclude<TableName, 'groups'>]?: Session[T] | Rows<T>;
} & {
  /** Their members need not be among the observations. */
  readonly groups?: Session['groups'] | readonly GroupWithMembers[];
};

/** A SquadMAP of squad Falcon that holds just what is given. */
export function aSession({ groups = [], ...given }: SessionParts = {}): Session {
  const isListed = isList(groups);
  const members = isListed ? groups.flatMap((group) => group.members) : [];
  const tables = tableNames.map((name) => {
    if (name === 'groups') return [name, isListed ? tableOf(groups.map(({ group }) => group)) : groups];
    const rows = given[name] ?? {};
    return [name, isList(rows) ? tableOf(rows) : rows];
  });
  const session: Session = {
    ...emptyMeeting,
    id: anId<SessionId>('session'),
    kind: 'squadmap',
    squad: 'Falcon',
    date: '2026-11-20',
    createdAt: testTime,
    attribution: 'names',
    ...given,
    ...Object.fromEntries(tables),
  };
  return { ...session, observations: { ...session.observations, ...tableOf(members) } };
}

function isList<Item>(value: readonly Item[] | object): value is readonly Item[] {
  return Array.isArray(value);
}

/** The session after a command that must not be refused. */
export function applied(session: Session, command: Command, at = testTime): Session {
  const outcome = applyCommand(session, command, at);
  if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.reason}`);
  return outcome.session;
}

/** A command on its way to the session. */
export function aRequest(command: Command, at = testTime): CommandRequest {
  return { id: anId<CommandId>('request'), at, command };
}

const sentences = [
  'Flaky tests cost us about a day every sprint',
  'Only two people know the ledger code, and both are on holiday in August',
  'We wait for the Identity tribe on every single release',
  'Nobody could say which customer problem this quarter solves',
  'Code reviews turn around in under two hours now',
  'Deploys still need a ticket to the platform desk – the last one took four days, the change itself ten minutes',
  'Support calls shared at planning: we see whom we help',
  'Standup drifts to 25 minutes',
  'We tried trunk-based development for two weeks, failed, and learned why our tests block it',
  'Überraschend gut: the handover from Copenhagen',
];

/**
 * A session as a large meeting leaves it: `count` cards with texts of real length, spread over all columns and roles,
 * every tenth pair of them in a group.
 */
export function sessionWithCards(count: number): Session {
  const people = coreRoles.map((role) => aPerson({ name: `Person ${role}`, role }));
  const cards = Array.from({ length: count }, (_, index) => {
    const dimension = dimensionOf(columns[index % columns.length] ?? 'none');
    const person = people[index % people.length];
    const source = person && index % 5 !== 0 ? { kind: 'person' as const, personId: person.id } : undefined;
    const text = `${sentences[index % sentences.length]} (${index + 1})`;
    return anObservation({ text, dimension, source: source ?? { kind: 'role', role: 'maker' } });
  });
  const groups = cards.flatMap((card, index) => {
    const partner = cards[index + columns.length];
    return index % 20 === 0 && partner
      ? [aGroup({ dimension: card.dimension, name: '' }, [card, partner])]
      : [];
  });
  return aSession({ people, observations: cards, groups });
}

function tableOf<Row extends { readonly id: string }>(rows: readonly Row[]): Record<Row['id'], Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Record<Row['id'], Row>;
}

/** The place behind everything made so far. */
export function nextOrder(): string {
  lastOrder = generateKeyBetween(lastOrder, null);
  return lastOrder;
}
