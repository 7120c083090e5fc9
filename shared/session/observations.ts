/** Rules of observations: capture, wording, place, bin. */
import { groupOf, itemsIn, observationIdsOf, observationOnBoard } from './board-items.ts';
import type { CommandOf } from './commands.ts';
import { groupedBy } from './grouped-by.ts';
import { dissolveSmallGroups } from './groups.ts';
import type { ObservationId } from './ids.ts';
import { keysAt } from './order.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';
import type { Group, Observation, Session, Source } from './schema.ts';
import { withRecords } from './tables.ts';
import { cleanText, maxObservationLength } from './text.ts';

/** Adds cards at the end of their columns, in the order given; all of them or none. */
export function addObservations(
  session: Session,
  command: CommandOf<'observation.add'>,
  createdAt: number,
): Session | Refusal {
  let result = session;
  for (const [dimension, added] of groupedBy(command.observations, (observation) => observation.dimension)) {
    const siblings = itemsIn(session, dimension);
    const keys = keysAt(siblings, siblings.length, added.length);
    for (const [i, fresh] of added.entries()) {
      if (result.observations[fresh.id]) return refuse('id-taken');
      const text = cleanText(fresh.text);
      const problem = textProblem(text) ?? sourceProblem(session, fresh.source);
      if (problem) return refuse(problem);
      const { id, source, character } = fresh;
      const place = { dimension, groupId: null, order: keys[i] ?? 'a0' };
      const record: Observation = { id, text, source, character, ...place, createdAt, deletedAt: null };
      result = { ...result, observations: { ...result.observations, [id]: record } };
    }
  }
  return result;
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

/**
 * Moves items in front of another item of a column, or to its end. Groups move whole; a grouped observation leaves its
 * group. A `beforeId` that has gone or is itself moving means the next item that stays.
 */
export function moveItems(session: Session, command: CommandOf<'observation.move'>): Session | Refusal {
  const { dimension } = command;
  const moving = new Set<string>(command.ids);
  const items = command.ids.map((id) => groupOf(session, id) ?? observationOnBoard(session, id));
  if (items.includes(undefined)) return refuse('unknown-observation');

  const column = itemsIn(session, dimension);
  const from = column.findIndex((item) => item.id === command.beforeId);
  const next = from < 0 ? undefined : column.slice(from).find((item) => !moving.has(item.id));
  const siblings = column.filter((item) => !moving.has(item.id));
  const index = next ? siblings.indexOf(next) : siblings.length;
  const keys = keysAt(siblings, index, items.length);

  const groups: Group[] = [];
  const observations: Observation[] = [];
  for (const [i, item] of items.entries()) {
    const order = keys[i];
    if (!item || order === undefined) continue;
    if ('name' in item) {
      groups.push({ ...item, dimension, order });
      for (const id of observationIdsOf(session, [item.id])) {
        const member = session.observations[id];
        if (member && !moving.has(id)) observations.push({ ...member, dimension });
      }
    } else observations.push({ ...item, dimension, order, groupId: null });
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
  return 'ok' in changed ? changed : dissolveSmallGroups(changed);
}

/** Takes cards out of the bin, to the end of the column they were in. */
export function restoreObservations(session: Session, ids: readonly ObservationId[]): Session | Refusal {
  const found = ids
    .map((id) => session.observations[id])
    .filter((record): record is Observation => Boolean(record));
  if (found.length !== ids.length) return refuse('unknown-observation');
  let result = session;
  for (const observation of found.filter((record) => record.deletedAt !== null)) {
    const siblings = itemsIn(result, observation.dimension);
    const order = keysAt(siblings, siblings.length, 1)[0] ?? observation.order;
    result = withRecords(result, 'observations', [{ ...observation, deletedAt: null, order }]);
  }
  return result;
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

function sourceProblem(session: Session, source: Source): RefusalReason | undefined {
  return source.kind === 'person' && !session.people[source.personId] ? 'unknown-person' : undefined;
}
