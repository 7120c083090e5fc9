/** Deals out order keys anew where hundreds of drops into the same gap have made them long. */
import { groupMembers, itemsIn } from './board-items.ts';
import { dimensions } from './dimensions.ts';
import { byOrder, crowdedLength, keysAt, type Ordered } from './order.ts';
import type { Group, Observation, Session, TableName } from './schema.ts';
import { rowsOf, withRecords } from './tables.ts';

/** The session with short keys in every list that became crowded; the same session when none did. */
export function withRoomInOrder(session: Session): Session {
  return simpleLists.reduce(withRoomInList, withRoomOnBoard(session));
}

/** Tables whose rows stand in one list. */
const simpleLists = [
  'people',
  'steps',
  'rounds',
  'actions',
  'decisions',
  'envelopes',
  'statements',
  'goals',
  'tasks',
] as const satisfies readonly TableName[];

function withRoomInList(session: Session, table: (typeof simpleLists)[number]): Session {
  const rows = rowsOf<Ordered>(session[table]);
  if (!rows.some(isCrowded)) return session;
  const keys = keysAt([], 0, rows.length);
  const roomy = rows.toSorted(byOrder).map((row, i) => [row.id, { ...row, order: keys[i] ?? row.order }]);
  return { ...session, [table]: Object.fromEntries(roomy) };
}

function withRoomOnBoard(session: Session): Session {
  const { observations, groups } = session;
  if (!rowsOf(observations).some(isCrowded) && !rowsOf(groups).some(isCrowded)) return session;
  const columns = [null, ...dimensions].map((dimension) => itemsIn(session, dimension));
  const members = Object.values(groups).map((group) => groupMembers(session, group.id));
  const items = [...columns, ...members].flatMap(withFreshKeys);
  const roomy = withRecords(session, 'groups', items.filter(isGroup));
  return withRecords(
    roomy,
    'observations',
    items.filter((item): item is Observation => !isGroup(item)),
  );
}

function withFreshKeys(list: readonly (Observation | Group)[]): (Observation | Group)[] {
  if (!list.some(isCrowded)) return [];
  const keys = keysAt([], 0, list.length);
  return list.map((item, i) => ({ ...item, order: keys[i] ?? item.order }));
}

function isCrowded(item: { readonly order: string }): boolean {
  return item.order.length > crowdedLength;
}

function isGroup(item: Observation | Group): item is Group {
  return !('groupId' in item);
}
