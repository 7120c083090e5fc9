import { describe, expect, it } from 'vitest';
import { repairSession } from '../../../../electron/document/repair-session.ts';
import type { GroupId, PersonId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import type { Observation } from '../../../../shared/session/schema.ts';
import { maxObservationLength } from '../../../../shared/session/text.ts';
import {
  aGroup,
  anId,
  anObservation,
  aSession,
  sessionWithCards,
} from '../../../support/session-builders.ts';

const repaired = (given: Partial<Observation>) => {
  const card = anObservation(given);
  const session = repairSession(aSession({ observations: [card] }));
  expect(brokenInvariants(session)).toEqual([]);
  return session.observations[card.id];
};

describe('repairSession', () => {
  it('leaves a session that keeps the rules as it is', () => {
    const session = sessionWithCards(100);
    expect(repairSession(session)).toBe(session);
  });

  it('takes references away that lead nowhere', () => {
    expect(repaired({ groupId: anId<GroupId>('gone') })?.groupId).toBeNull();
    expect(repaired({ groupId: 'constructor' as GroupId })?.groupId).toBeNull();
    const source = { kind: 'person', personId: anId<PersonId>('gone') } as const;
    expect(repaired({ source })?.source).toEqual({ kind: 'unknown' });
  });

  it('makes a text of what is none and cuts one that is too long between characters', () => {
    expect(repaired({ text: '' })?.text).toBe('…');
    expect(repaired({ text: ' \u200b\n' })?.text).toBe('…');
    expect(repaired({ text: ' padded ' })?.text).toBe('padded');
    const long = `${'a'.repeat(maxObservationLength - 1)}🚦`;
    expect(repaired({ text: long })?.text.isWellFormed()).toBe(true);
    expect(repaired({ text: long })?.text.length).toBeLessThanOrEqual(maxObservationLength);
  });

  it('dissolves a group whose members went to other groups or the bin, the last one in its place', () => {
    const group = aGroup({ dimension: 'mastery' });
    const [kept, binned] = group.members as [Observation, Observation];
    const session = aSession({
      groups: [{ ...group, members: [kept, { ...binned, deletedAt: 1 }] }],
    });
    const after = repairSession(session);
    expect(after.groups).toEqual({});
    expect(after.observations[kept.id]).toMatchObject({ groupId: null, order: group.group.order });
    expect(after.observations[binned.id]).toMatchObject({ groupId: null, deletedAt: 1 });
  });

  it('brings members into the column of their group', () => {
    const group = aGroup({ dimension: 'purpose' });
    const members = group.members.map((member) => ({ ...member, dimension: 'mastery' as const }));
    const after = repairSession(aSession({ groups: [{ ...group, members }] }));
    expect(Object.values(after.observations).map(({ dimension }) => dimension)).toEqual([
      'purpose',
      'purpose',
    ]);
  });
});
