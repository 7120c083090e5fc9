import { describe, expect, it } from 'vitest';
import { missedRoles, peopleByRole, shownPresence } from '../../../../shared/session/presence.ts';
import { aPerson, aSession } from '../../../support/session-builders.ts';

const people = [
  aPerson({ name: 'Cem', role: 'maker' }),
  aPerson({ name: 'Paula', role: 'product-owner' }),
  aPerson({ name: 'Ana', role: 'maker' }),
  aPerson({ name: 'Mira', role: 'chapter-lead', isPresent: false }),
];

describe('who is in the room', () => {
  it('is listed by role with everybody known, and with the roles whose view is missing', () => {
    const groups = peopleByRole(aSession({ people }));
    expect(groups.map(({ role, people: known }) => [role, known.map(({ name }) => name)])).toEqual([
      ['product-owner', ['Paula']],
      ['chapter-lead', ['Mira']],
      ['agile-coach', []],
      ['maker', ['Cem', 'Ana']],
    ]);
  });

  it('is missed by role only at a SquadMAP, and only once somebody is there', () => {
    expect(missedRoles(aSession({ people }))).toEqual(['chapter-lead', 'agile-coach']);
    expect(missedRoles(aSession({ people, kind: 'monday' }))).toEqual([]);
    expect(missedRoles(aSession({ people: people.map((one) => ({ ...one, isPresent: false })) }))).toEqual(
      [],
    );
  });

  it('is shown to the room by name, by role or as a number, as the meeting agreed', () => {
    expect(shownPresence(aSession({ people, attribution: 'names' }))).toEqual({
      count: 3,
      roles: [
        { role: 'product-owner', count: 1, names: ['Paula'] },
        { role: 'maker', count: 2, names: ['Cem', 'Ana'] },
      ],
    });
    expect(shownPresence(aSession({ people, attribution: 'roles' })).roles).toEqual([
      { role: 'product-owner', count: 1, names: [] },
      { role: 'maker', count: 2, names: [] },
    ]);
    expect(shownPresence(aSession({ people, attribution: 'none' }))).toEqual({ count: 3, roles: [] });
  });
});
