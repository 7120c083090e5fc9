import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import type { PersonId } from '../../../../shared/session/ids.ts';
import { peopleInOrder } from '../../../../shared/session/people.ts';
import {
  anId,
  anObservation,
  aPerson,
  applied,
  aSession,
  testTime,
} from '../../../support/session-builders.ts';

const paula = aPerson({ name: 'Paula', role: 'product-owner' });
const session = aSession({ people: [paula] });
const add = (name: string, id = anId<PersonId>('person')) =>
  ({ type: 'person.add', id, name, role: 'maker', isPresent: false }) as const;

describe('person.add', () => {
  it('puts a person with a cleaned name at the end of the list', () => {
    const after = applied(session, add('  Max\n Muster '));
    expect(peopleInOrder(after).map((person) => person.name)).toEqual(['Paula', 'Max Muster']);
  });

  it.each([
    ['', 'empty-name'],
    [' \n ', 'empty-name'],
    ['\u200b', 'empty-name'],
    ['x'.repeat(121), 'name-too-long'],
  ])('refuses the name %j', (name, reason) => {
    expect(applyCommand(session, add(name), testTime)).toEqual({ ok: false, reason });
  });

  it('refuses an id that is taken', () => {
    expect(applyCommand(session, add('Max', paula.id), testTime)).toEqual({ ok: false, reason: 'id-taken' });
  });

  it('lets two people have the same name', () => {
    expect(peopleInOrder(applied(session, add('Paula')))).toHaveLength(2);
  });
});

describe('person.update', () => {
  it('changes what is given and keeps the rest', () => {
    const after = applied(session, { type: 'person.update', id: paula.id, isPresent: false });
    expect(after.people[paula.id]).toEqual({ ...paula, isPresent: false });
  });

  it('refuses an empty name and a person who is not there', () => {
    expect(applyCommand(session, { type: 'person.update', id: paula.id, name: ' ' }, testTime)).toEqual({
      ok: false,
      reason: 'empty-name',
    });
    expect(applyCommand(session, { type: 'person.update', id: anId('person') }, testTime)).toEqual({
      ok: false,
      reason: 'unknown-person',
    });
  });
});

describe('person.remove', () => {
  it('keeps what the person said, as said by somebody of that role, in the bin too', () => {
    const source = { kind: 'person', personId: paula.id } as const;
    const cards = [
      anObservation({ source }),
      anObservation({ source, deletedAt: testTime }),
      anObservation(),
    ];
    const before = aSession({ people: [paula], observations: cards });
    const after = applied(before, { type: 'person.remove', id: paula.id });
    expect(after.people).toEqual({});
    expect(cards.map((card) => after.observations[card.id]?.source)).toEqual([
      { kind: 'role', role: 'product-owner' },
      { kind: 'role', role: 'product-owner' },
      { kind: 'unknown' },
    ]);
  });

  it('refuses a person who is not there', () => {
    expect(applyCommand(session, { type: 'person.remove', id: anId('person') }, testTime)).toEqual({
      ok: false,
      reason: 'unknown-person',
    });
  });
});
