/** Read models: what screens, stage and minutes show of a session. */

import { roleOf } from './attribution.ts';
import { isOnBoard } from './board-items.ts';
import { type Column, columnOf, columns, type Dimension, dimensions } from './dimensions.ts';
import type { GroupId, ObservationId } from './ids.ts';
import { byOrder } from './order.ts';
import { type CoreRole, coreRoles, isCoreRole, type Role, roles } from './roles.ts';
import type { Group, Observation, Person, Session } from './schema.ts';
import { rowsOf } from './tables.ts';

/** What stands in a column: one observation, or a group with its members in order. */
export type BoardItem =
  | { readonly kind: 'observation'; readonly id: ObservationId }
  | { readonly kind: 'group'; readonly id: GroupId; readonly memberIds: readonly ObservationId[] };

export type Board = Readonly<Record<Column, readonly BoardItem[]>>;

/** The four columns with their items in order, in one pass over the session. */
export function boardOf(session: Session): Board {
  const rows: Record<Column, (Observation | Group)[]> = { none: [], mastery: [], autonomy: [], purpose: [] };
  const members = new Map<GroupId, Observation[]>();
  for (const observation of rowsOf(session.observations)) {
    if (!isOnBoard(observation)) continue;
    if (observation.groupId === null) rows[columnOf(observation.dimension)].push(observation);
    else {
      const known = members.get(observation.groupId);
      if (known) known.push(observation);
      else members.set(observation.groupId, [observation]);
    }
  }
  for (const group of Object.values(session.groups)) rows[columnOf(group.dimension)].push(group);
  const items = columns.map((column) => [column, rows[column].sort(byOrder).map(toItem)] as const);
  return Object.fromEntries(items) as unknown as Board;

  function toItem(row: Observation | Group): BoardItem {
    if ('groupId' in row) return { kind: 'observation', id: row.id };
    const memberIds = (members.get(row.id) ?? []).sort(byOrder).map((member) => member.id);
    return { kind: 'group', id: row.id, memberIds };
  }
}

/** How many observations stand in each column; members of groups count one by one. */
export function countByColumn(session: Session): Record<Column, number> {
  const counts: Record<Column, number> = { none: 0, mastery: 0, autonomy: 0, purpose: 0 };
  for (const observation of rowsOf(session.observations)) {
    if (isOnBoard(observation)) counts[columnOf(observation.dimension)] += 1;
  }
  return counts;
}

/** How many observations came from each role; `unknown` where nobody said who it was. */
export function voicesOf(session: Session): Record<Role | 'unknown', number> {
  const counts: Record<Role | 'unknown', number> = {
    'product-owner': 0,
    'chapter-lead': 0,
    'agile-coach': 0,
    maker: 0,
    'tribe-lead': 0,
    unknown: 0,
  };
  for (const observation of rowsOf(session.observations)) {
    if (isOnBoard(observation)) counts[roleOf(session, observation.source) ?? 'unknown'] += 1;
  }
  return counts;
}

export type Coverage = Readonly<Record<CoreRole, Readonly<Record<Dimension, number>>>>;

/** The 3×3 grid: how many observations each core role made on each dimension. */
export function coverageOf(session: Session): Coverage {
  const emptyRow = () => Object.fromEntries(dimensions.map((dimension) => [dimension, 0]));
  const grid = Object.fromEntries(coreRoles.map((role) => [role, emptyRow()])) as Record<
    CoreRole,
    Record<Dimension, number>
  >;
  for (const observation of rowsOf(session.observations)) {
    const role = roleOf(session, observation.source);
    if (observation.dimension === null || !isOnBoard(observation) || !isCoreRole(role)) continue;
    grid[role][observation.dimension] += 1;
  }
  return grid;
}

/** The core roles nobody in the room holds; empty while the list of people is empty. */
export function missingCoreRoles(session: Session): CoreRole[] {
  const present = Object.values(session.people).filter((person) => person.isPresent);
  if (present.length === 0) return [];
  return coreRoles.filter((role) => !present.some((person) => person.role === role));
}

/** The roles whose voices are told of: the core roles always, the others once they spoke. */
export function rolesToHear(voices: Partial<Record<Role, number>>): Role[] {
  return roles.filter((role) => isCoreRole(role) || (voices[role] ?? 0) > 0);
}

/** What is in the session's bin, latest first. */
export function binOf(session: Session): Observation[] {
  return Object.values(session.observations)
    .filter((observation) => observation.deletedAt !== null)
    .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}

/** The people in the room. */
export function presentPeople(session: Session): Person[] {
  return Object.values(session.people)
    .filter((person) => person.isPresent)
    .sort(byOrder);
}
