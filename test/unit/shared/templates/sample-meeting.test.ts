import { describe, expect, it } from 'vitest';
import { characters } from '../../../../shared/session/characters.ts';
import { columns, dimensions } from '../../../../shared/session/dimensions.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { coreRoles } from '../../../../shared/session/roles.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { boardOf, coverageOf, missingCoreRoles, presentPeople } from '../../../../shared/session/views.ts';
import { sampleMeeting } from '../../../../shared/templates/sample-meeting.ts';
import { anId, testTime } from '../../../support/session-builders.ts';

const id = anId<SessionId>('sample');
const sample = sampleMeeting({ id, date: '2026-11-20', createdAt: testTime, newId: () => anId() });
const cards = Object.values(sample.observations);

describe('sampleMeeting', () => {
  it('is a valid session that is marked as a sample', () => {
    expect(sessionSchema.safeParse(sample).error).toBeUndefined();
    expect(brokenInvariants(sample)).toEqual([]);
    expect(sample).toMatchObject({
      id,
      squad: 'Falcon',
      date: '2026-11-20',
      createdAt: testTime,
      isSample: true,
    });
  });

  it('has cards of every character in every dimension, and some still to sort', () => {
    expect(cards.length).toBeGreaterThanOrEqual(22);
    expect(new Set(cards.map((card) => card.character))).toEqual(new Set(characters));
    for (const column of columns) expect(boardOf(sample)[column].length).toBeGreaterThan(2);
  });

  it('has a named group in every dimension', () => {
    const groups = Object.values(sample.groups);
    expect(groups.map((group) => group.dimension)).toEqual([...dimensions]);
    expect(groups.every((group) => group.name !== '')).toBe(true);
  });

  it('has all three roles in the room, and somebody who could not come', () => {
    expect(missingCoreRoles(sample)).toEqual([]);
    expect(presentPeople(sample).length).toBeLessThan(Object.keys(sample.people).length);
    const absent = Object.values(sample.people).filter((person) => !person.isPresent);
    const speakers = cards.map((card) => (card.source.kind === 'person' ? card.source.personId : null));
    for (const person of absent) expect(speakers).not.toContain(person.id);
  });

  it('hears every core role, and leaves a cell of the grid empty to ask about', () => {
    const grid = coverageOf(sample);
    for (const role of coreRoles) expect(Object.values(grid[role]).some((count) => count > 0)).toBe(true);
    expect(coreRoles.flatMap((role) => Object.values(grid[role]))).toContain(0);
  });

  it('says nothing twice and nothing at length', () => {
    const texts = cards.map((card) => card.text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.length).toBeLessThan(120);
  });

  it('is the same meeting for the same ids', () => {
    const counted = () => {
      let last = 0;
      const newId = () => {
        last += 1;
        return `same${String(last).padStart(12, '0')}`;
      };
      return sampleMeeting({ id, date: '2026-11-20', createdAt: testTime, newId });
    };
    expect(counted()).toEqual(counted());
  });
});
