import type { GroupId, ObservationId, PersonId, SessionId } from '../session/ids.ts';
import type { Session } from '../session/schema.ts';

/** The same session with new ids throughout: from now on it is no copy of the one it came from. */
export function withNewIds(session: Session, newId: () => string): Session {
  const people = renamed<PersonId>(session.people, newId);
  const groups = renamed<GroupId>(session.groups, newId);
  const observations = renamed<ObservationId>(session.observations, newId);
  return {
    ...session,
    id: newId() as SessionId,
    people: tableOf(Object.values(session.people), (person) => ({ ...person, id: people(person.id) })),
    groups: tableOf(Object.values(session.groups), (group) => ({ ...group, id: groups(group.id) })),
    observations: tableOf(Object.values(session.observations), (observation) => {
      const { id, source, groupId, copyOf } = observation;
      return {
        ...observation,
        id: observations(id),
        ...(copyOf && { copyOf: observations(copyOf) }),
        groupId: groupId === null ? null : groups(groupId),
        source: source.kind === 'person' ? { ...source, personId: people(source.personId) } : source,
      };
    }),
  };
}

function renamed<Id extends string>(
  table: Readonly<Record<Id, unknown>>,
  newId: () => string,
): (id: Id) => Id {
  const names = new Map(Object.keys(table).map((id) => [id, newId() as Id]));
  return (id) => names.get(id) ?? id;
}

function tableOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  rename: (row: Row) => Row,
): Record<Row['id'], Row> {
  return Object.fromEntries(rows.map(rename).map((row) => [row.id, row])) as Record<Row['id'], Row>;
}
