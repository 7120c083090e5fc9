/** What stands in the columns: single observations and groups, sharing one order per column. */
import type { Dimension } from './dimensions.ts';
import type { GroupId, ItemId, ObservationId } from './ids.ts';
import { byOrder } from './order.ts';
import type { Group, Observation, Session } from './schema.ts';
import { rowsOf } from './tables.ts';

/** Whether the observation is on the board, not in the bin. */
export function isOnBoard(observation: Observation): boolean {
  return observation.deletedAt === null;
}

/** The observation of that id, if it is on the board. */
export function observationOnBoard(session: Session, id: string): Observation | undefined {
  const observation = session.observations[id as ObservationId];
  return observation && isOnBoard(observation) ? observation : undefined;
}

/** The group of that id. */
export function groupOf(session: Session, id: string): Group | undefined {
  return session.groups[id as GroupId];
}

/** Whether an item has this id already; observations and groups share one space of ids, because a command can mean either. */
export function isItemIdTaken(session: Session, id: ItemId): boolean {
  return Boolean(session.observations[id as ObservationId] ?? session.groups[id as GroupId]);
}

/** The members of a group in their order. */
export function groupMembers(session: Session, groupId: GroupId): Observation[] {
  return Object.values(session.observations)
    .filter((observation) => observation.groupId === groupId)
    .sort(byOrder);
}

/** The items of one column in their order: observations in no group, and groups. */
export function itemsIn(session: Session, dimension: Dimension | null): (Observation | Group)[] {
  const singles = rowsOf(session.observations).filter(
    (observation) =>
      observation.groupId === null && observation.dimension === dimension && isOnBoard(observation),
  );
  const groups = Object.values(session.groups).filter((group) => group.dimension === dimension);
  return [...singles, ...groups].sort(byOrder);
}

/** The ids of all observations behind items: a group stands for its members. Unknown ids give none. */
export function observationIdsOf(session: Session, ids: readonly ItemId[]): ObservationId[] {
  const found = ids.flatMap((id) => {
    if (groupOf(session, id)) return groupMembers(session, id as GroupId).map((member) => member.id);
    return observationOnBoard(session, id) ? [id as ObservationId] : [];
  });
  return [...new Set(found)];
}
