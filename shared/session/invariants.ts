import type { Session } from './schema.ts';

/** What must hold between records and no schema of one record can say; one sentence for each breach, none when all is well. */
export function brokenInvariants(session: Session): string[] {
  const broken: string[] = [];
  const memberCounts = new Map<string, number>();
  for (const observation of Object.values(session.observations)) {
    const { id, source, groupId } = observation;
    if (source.kind === 'person' && !session.people[source.personId])
      broken.push(`${id} names a person who is gone`);
    if (groupId === null) continue;
    const group = session.groups[groupId];
    if (!group) broken.push(`${id} is in a group that is gone`);
    else if (group.dimension !== observation.dimension)
      broken.push(`${id} has another dimension than its group`);
    if (observation.deletedAt !== null) broken.push(`${id} is in the bin and in a group`);
    memberCounts.set(groupId, (memberCounts.get(groupId) ?? 0) + 1);
  }
  for (const id of Object.keys(session.groups)) {
    if (Object.hasOwn(session.observations, id)) broken.push(`${id} is both a card and a group`);
    if ((memberCounts.get(id) ?? 0) < 2) broken.push(`group ${id} has fewer than two members`);
  }
  return broken;
}
