import { expect, it } from 'vitest';
import { withNewIds } from '../../../../shared/library/with-new-ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { aGroup, anId, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';

it('gives every record another id and keeps what refers to what', () => {
  const paula = aPerson();
  const spoken = anObservation({ text: 'Said', source: { kind: 'person', personId: paula.id } });
  const session = aSession({ people: [paula], observations: [spoken], groups: [aGroup({ name: 'Pair' })] });
  const other = withNewIds(session, () => anId('new'));
  expect(sessionSchema.safeParse(other).error).toBeUndefined();
  expect(brokenInvariants(other)).toEqual([]);
  const idsOf = ({ id, people, observations, groups }: typeof session) =>
    [id, people, observations, groups].flatMap((part) =>
      typeof part === 'string' ? [part] : Object.keys(part),
    );
  expect(idsOf(other).filter((id) => idsOf(session).includes(id))).toEqual([]);
  const said = Object.values(other.observations).find(({ text }) => text === 'Said');
  expect(said?.source).toEqual({ kind: 'person', personId: Object.keys(other.people)[0] });
  expect(Object.values(other.observations).filter(({ groupId }) => groupId !== null)).toHaveLength(2);
});
