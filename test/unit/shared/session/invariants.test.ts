import { describe, expect, it } from 'vitest';
import type { GroupId, PersonId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import {
  aGroup,
  anId,
  anObservation,
  aPerson,
  aSession,
  sessionWithCards,
  testTime,
} from '../../../support/session-builders.ts';

describe('brokenInvariants', () => {
  it('finds nothing in sessions of any size that tests build', () => {
    for (const session of [aSession(), aSession({ groups: [aGroup()] }), sessionWithCards(300)]) {
      expect(brokenInvariants(session)).toEqual([]);
      expect(sessionSchema.safeParse(session).error).toBeUndefined();
    }
  });

  it('names a card whose person is not on the list', () => {
    const card = anObservation({ source: { kind: 'person', personId: anId<PersonId>('nobody') } });
    expect(brokenInvariants(aSession({ observations: [card], people: [aPerson()] }))).toEqual([
      `${card.id} names a person who is gone`,
    ]);
  });

  it('names a card whose group does not exist', () => {
    const card = anObservation({ groupId: anId<GroupId>('nowhere') });
    expect(brokenInvariants(aSession({ observations: [card] }))).toEqual([
      `${card.id} is in a group that is gone`,
    ]);
  });

  it('names a card that stands in another column than its group', () => {
    const { group, members } = aGroup({ dimension: 'mastery' });
    const strayed = members.map((member, index) =>
      index === 0 ? { ...member, dimension: 'purpose' as const } : member,
    );
    expect(brokenInvariants(aSession({ groups: [{ group, members: strayed }] }))).toEqual([
      `${members[0]?.id} has another dimension than its group`,
    ]);
  });

  it('names a binned card that is still in a group', () => {
    const { group, members } = aGroup({}, [
      anObservation(),
      anObservation(),
      anObservation({ deletedAt: testTime }),
    ]);
    expect(brokenInvariants(aSession({ groups: [{ group, members }] }))).toEqual([
      `${members[2]?.id} is in the bin and in a group`,
    ]);
  });

  it('names a group with fewer than two members', () => {
    const lonely = aGroup({}, [anObservation()]);
    const empty = aGroup({}, []);
    expect(brokenInvariants(aSession({ groups: [lonely, empty] }))).toEqual([
      `group ${lonely.group.id} has fewer than two members`,
      `group ${empty.group.id} has fewer than two members`,
    ]);
  });
});
