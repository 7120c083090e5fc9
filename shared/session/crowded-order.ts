/** Deals out order keys anew where hundreds of drops into the same gap have made them long. */
import { groupMembers, itemsIn } from './board-items.ts';
import { dimensions } from './dimensions.ts';
import { crowdedLength, keysAt } from './order.ts';
import type { Group, Observation, Session } from './schema.ts';
import { rowsOf, withRecords } from './tables.ts';

/** The session with short keys in every list that became crowded; the same session when none did. */
export function withRoomInOrder(session: Session): Session {
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
