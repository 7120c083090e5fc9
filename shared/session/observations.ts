/** Rules of observations: capture, wording, place, bin. */
import {
  groupMembers,
  groupOf,
  isItemIdTaken,
  itemsIn,
  observationIdsOf,
  observationOnBoard,
} from './board-items.ts';
import type { CommandOf } from './commands.ts';
import { groupedBy } from './grouped-by.ts';
import { dissolveSmallGroups } from './groups.ts';
import type { ObservationId } from './ids.ts';
import { keysAt } from './order.ts';
import { nameProblem } from './people.ts';
import { isRefusal, type Refusal, type RefusalReason, refuse } from './refusal.ts';
import type { Group, Observation, Session } from './schema.ts';
import type { Source } from './sources.ts';
import { rowsOf, withRecords } from './tables.ts';
import { cleanName, cleanText, maxObservationLength } from './text.ts';

/** Most observations of one session, binned ones included: what its file can be trusted to hold, far above any meeting. */
export const maxObservationsPerSession = 10_000;

/** Adds cards at the end of their columns, in the order given; all of them or none. */
export function addObservations(
  session: Session,
  command: CommandOf<'observation.add'>,
  createdAt: number,
): Session | Refusal {
  const total = rowsOf(session.observations).length + command.observations.length;
  if (total > maxObservationsPerSession) return refuse('session-full');
  const records = new Map<ObservationId, Observation>();
  for (const [dimension, added] of groupedBy(command.observations, (observation) => observation.dimension)) {
    const siblings = itemsIn(session, dimension);
    const keys = keysAt(siblings, siblings.length, added.length);
    for (const [i, fresh] of added.entries()) {
      if (isItemIdTaken(session, fresh.id) || records.has(fresh.id)) return refuse('id-taken');
      const text = cleanText(fresh.text);
      const squad = cleanName(fresh.fromSquad ?? '');
      const problem = textProblem(text) ?? sourceProblem(session, fresh.source) ?? squadProblem(squad);
      if (problem) return refuse(problem);
      const { id, source, character } = fresh;
      const origin = squad === '' ? {} : { fromSquad: squad };
      const place = { dimension, groupId: null, order: keys[i] ?? 'a0' };
      records.set(id, { id, text, source, character, ...origin, ...place, createdAt, deletedAt: null });
    }
  }
  return withRecords(session, 'observations', [...records.values()]);
}

/** Gives a card another text. */
export function editObservation(session: Session, command: CommandOf<'observation.edit'>): Session | Refusal {
  const text = cleanText(command.text);
  const problem = textProblem(text);
  if (problem) return refuse(problem);
  return changeObservations(session, [command.id], (observation) => ({ ...observation, text }));
}

/** Says of what kind of remark cards are. */
export function setCharacter(
  session: Session,
  command: CommandOf<'observation.setCharacter'>,
): Session | Refusal {
  const { character } = command;
  return changeObservations(session, command.ids, (observation) => ({ ...observation, character }));
}

/** Says who cards come from. */
export function setSource(session: Session, command: CommandOf<'observation.setSource'>): Session | Refusal {
  const { source } = command;
  const problem = sourceProblem(session, source);
  if (problem) return refuse(problem);
  return changeObservations(session, command.ids, (observation) => ({ ...observation, source }));
}

/** Says which squad cards were brought from. */
export function setFromSquad(
  session: Session,
  { ids, squad }: CommandOf<'observation.setFromSquad'>,
): Session | Refusal {
  const name = cleanName(squad);
  const problem = squadProblem(name);
  if (problem) return refuse(problem);
  return changeObservations(session, ids, ({ fromSquad, ...observation }) =>
    name === '' ? observation : { ...observation, fromSquad: name },
  );
}

/**
 * Moves items in front of another item of a column, or to its end. Groups move whole; a grouped observation leaves its
 * group unless that moves too. A `beforeId` in a group means the group, one that is itself moving means the next item
 * that stays, and one that is not in the column means its end.
 */
export function moveItems(session: Session, command: CommandOf<'observation.move'>): Session | Refusal {
  const { dimension } = command;
  const moving = new Set<string>(command.ids);
  const found = [...moving].map((id) => groupOf(session, id) ?? observationOnBoard(session, id));
  if (found.includes(undefined)) return refuse('unknown-observation');
  const items = found.filter((item) => item !== undefined && !isInMovingGroup(item, moving)) as (
    | Observation
    | Group
  )[];

  const column = itemsIn(session, dimension);
  const beforeId =
    (command.beforeId && observationOnBoard(session, command.beforeId)?.groupId) ?? command.beforeId;
  const from = column.findIndex((item) => item.id === beforeId);
  const next = from < 0 ? undefined : column.slice(from).find((item) => !moving.has(item.id));
  const siblings = column.filter((item) => !moving.has(item.id));
  const index = next ? siblings.indexOf(next) : siblings.length;
  // Dropped where it lay: a change nobody can see would be a step of undo that seems to do nothing.
  const isSamePlace = siblings.toSpliced(index, 0, ...items).every((item, i) => item === column[i]);
  if (isSamePlace && siblings.length + items.length === column.length) return session;

  const keys = keysAt(siblings, index, items.length);
  const groups: Group[] = [];
  const observations: Observation[] = [];
  for (const [i, item] of items.entries()) {
    const order = keys[i] ?? item.order;
    if ('groupId' in item) observations.push({ ...item, dimension, order, groupId: null });
    else {
      groups.push({ ...item, dimension, order });
      if (item.dimension === dimension) continue;
      observations.push(...groupMembers(session, item.id).map((member) => ({ ...member, dimension })));
    }
  }
  const moved = withRecords(withRecords(session, 'groups', groups), 'observations', observations);
  return dissolveSmallGroups(moved);
}

/** Puts cards into the session's bin, out of any group. */
export function deleteObservations(
  session: Session,
  command: CommandOf<'observation.delete'>,
  deletedAt: number,
): Session | Refusal {
  const ids = observationIdsOf(session, command.ids);
  if (ids.length === 0) return refuse('unknown-observation');
  const changed = changeObservations(session, ids, (observation) => ({
    ...observation,
    deletedAt,
    groupId: null,
  }));
  return isRefusal(changed) ? changed : dissolveSmallGroups(changed);
}

/** Takes cards out of the bin, to the end of the column they were in. */
export function restoreObservations(session: Session, ids: readonly ObservationId[]): Session | Refusal {
  const found = ids
    .map((id) => session.observations[id])
    .filter((record): record is Observation => Boolean(record));
  if (found.length !== ids.length) return refuse('unknown-observation');
  const binned = [...new Set(found)].filter((record) => record.deletedAt !== null);
  const restored = [...groupedBy(binned, (record) => record.dimension)].flatMap(([dimension, records]) => {
    const siblings = itemsIn(session, dimension);
    const keys = keysAt(siblings, siblings.length, records.length);
    return records.map((record, i) => ({ ...record, deletedAt: null, order: keys[i] ?? record.order }));
  });
  return withRecords(session, 'observations', restored);
}

function isInMovingGroup(item: Observation | Group, moving: ReadonlySet<string>): boolean {
  return 'groupId' in item && item.groupId !== null && moving.has(item.groupId);
}

function changeObservations(
  session: Session,
  ids: readonly ObservationId[],
  change: (observation: Observation) => Observation,
): Session | Refusal {
  const found = ids.map((id) => observationOnBoard(session, id));
  if (found.includes(undefined)) return refuse('unknown-observation');
  const changed = found.flatMap((observation) => (observation ? [change(observation)] : []));
  return withRecords(session, 'observations', changed);
}

function textProblem(text: string): RefusalReason | undefined {
  if (text === '') return 'empty-text';
  return text.length > maxObservationLength ? 'text-too-long' : undefined;
}

function squadProblem(name: string): RefusalReason | undefined {
  return name === '' ? undefined : nameProblem(name);
}

function sourceProblem(session: Session, source: Source): RefusalReason | undefined {
  return source.kind === 'person' && !session.people[source.personId] ? 'unknown-person' : undefined;
}
