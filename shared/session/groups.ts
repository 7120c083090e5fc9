/** Rules of groups: a group has at least two members, all in its own column. */
import {
  groupMembers,
  groupOf,
  isItemIdTaken,
  itemsIn,
  observationIdsOf,
  observationOnBoard,
} from './board-items.ts';
import type { CommandOf } from './commands.ts';
import { dimensions } from './dimensions.ts';
import { groupedBy } from './grouped-by.ts';
import type { GroupId, ObservationId, TopicId } from './ids.ts';
import { keysAt } from './order.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Group, Observation, Session } from './schema.ts';
import { withoutRecords, withRecords } from './tables.ts';
import { cleanName, maxNameLength } from './text.ts';

/** Puts items together with a target, making a group in its place when it is a single observation. */
export function groupObservations(
  session: Session,
  command: CommandOf<'observation.group'>,
): Session | Refusal {
  const { ids, targetId } = command;
  if (ids.includes(targetId)) return refuse('same-item');
  const joining = observationIdsOf(session, ids);
  if (joining.length === 0) return refuse('unknown-observation');

  // Merging keeps a name somebody chose, when there is no other.
  const chosenName =
    ids.map((id) => groupOf(session, id)?.name ?? '').find((candidate) => candidate !== '') ?? '';
  const existing = groupOf(session, targetId) ?? groupAround(session, targetId);
  if (existing) {
    const joined = joinGroup(session, existing, joining);
    const named = existing.name === '' && chosenName !== '' ? [{ ...existing, name: chosenName }] : [];
    return dissolveSmallGroups(withRecords(joined, 'groups', named));
  }

  const target = observationOnBoard(session, targetId);
  if (!target) return refuse('unknown-observation');
  if (isItemIdTaken(session, command.groupId)) return refuse('id-taken');
  const { dimension, order } = target;
  const group: Group = { id: command.groupId, name: chosenName, dimension, order };
  const founded = withRecords(session, 'groups', [group]);
  return dissolveSmallGroups(joinGroup(founded, group, [target.id, ...joining]));
}

/** Takes observations out of their groups and puts them right behind the group they left. */
export function ungroupObservations(session: Session, ids: readonly ObservationId[]): Session | Refusal {
  const leaving = [...new Set(ids)]
    .map((id) => observationOnBoard(session, id))
    .filter((found) => found?.groupId);
  if (leaving.length === 0) return refuse('unknown-observation');
  const byGroup = groupedBy(leaving as Observation[], (observation) => observation.groupId as GroupId);
  const placed = columnsOf(session, [...byGroup.keys()]).flatMap((siblings) =>
    siblings.flatMap((item, i) => {
      const members = byGroup.get(item.id as GroupId) ?? [];
      const keys = keysAt(siblings, i + 1, members.length);
      return members.map((member, n) => ({ ...member, groupId: null, order: keys[n] ?? member.order }));
    }),
  );
  return dissolveSmallGroups(withRecords(session, 'observations', placed));
}

/** Names a group; an empty name takes the name away. */
export function renameGroup(session: Session, command: CommandOf<'group.rename'>): Session | Refusal {
  const group = session.groups[command.id];
  if (!group) return refuse('unknown-group');
  const name = cleanName(command.name);
  if (name.length > maxNameLength) return refuse('name-too-long');
  return withRecords(session, 'groups', [{ ...group, name }]);
}

/** Dissolves every group with fewer than two members; a last member stands where its group stood. */
export function dissolveSmallGroups(session: Session): Session {
  const members = groupedBy(Object.values(session.observations), (observation) => observation.groupId);
  const small = Object.values(session.groups).filter((group) => (members.get(group.id)?.length ?? 0) < 2);
  const alone = small.flatMap((group) =>
    (members.get(group.id) ?? []).map((member) => ({ ...member, groupId: null, order: group.order })),
  );
  const freed = withRecords(withKeptTitles(session, small), 'observations', alone);
  return withoutRecords(
    freed,
    'groups',
    small.map((group) => group.id),
  );
}

/** A topic that was a group goes on under the name the group had. */
function withKeptTitles(session: Session, groups: readonly Group[]): Session {
  const topics = groups.flatMap((group) => {
    const topic = session.topics[group.id as string as TopicId];
    return topic && topic.title === '' && group.name !== '' ? [{ ...topic, title: group.name }] : [];
  });
  return withRecords(session, 'topics', topics);
}

/** The items of each column in which one of the groups stands. */
function columnsOf(session: Session, groupIds: readonly GroupId[]): (Observation | Group)[][] {
  const inUse = new Set(groupIds.map((id) => session.groups[id]?.dimension));
  return [null, ...dimensions]
    .filter((dimension) => inUse.has(dimension))
    .map((dimension) => itemsIn(session, dimension));
}

function groupAround(session: Session, id: string): Group | undefined {
  const groupId = observationOnBoard(session, id)?.groupId;
  return groupId ? session.groups[groupId] : undefined;
}

function joinGroup(session: Session, group: Group, ids: readonly ObservationId[]): Session {
  const members = groupMembers(session, group.id);
  const joining = ids
    .map((id) => session.observations[id])
    .filter((found): found is Observation => found !== undefined && found.groupId !== group.id);
  const keys = keysAt(members, members.length, joining.length);
  const joined = joining.map((observation, i) => ({
    ...observation,
    groupId: group.id,
    dimension: group.dimension,
    order: keys[i] ?? observation.order,
  }));
  return withRecords(session, 'observations', joined);
}
