import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../shared/session/roles.ts';
import type { Source } from '../../../../shared/session/sources.ts';
import {
  binOf,
  boardOf,
  countByColumn,
  coverageOf,
  missingCoreRoles,
  presentPeople,
  rolesToHear,
  voicesOf,
} from '../../../../shared/session/views.ts';
import { aGroup, anObservation, aPerson, aSession, testTime } from '../../../support/session-builders.ts';

const paula = aPerson({ name: 'Paula', role: 'product-owner' });
const carl = aPerson({ name: 'Carl', role: 'chapter-lead', isPresent: false });
const by = (role: Role): Source => ({ kind: 'role', role });

const [toSort, single] = [
  anObservation(),
  anObservation({ dimension: 'mastery', source: by('agile-coach') }),
];
const group = aGroup({ dimension: 'mastery', order: 'Zz' }, [
  anObservation({ source: { kind: 'person', personId: paula.id } }),
  anObservation({ source: { kind: 'person', personId: carl.id }, order: 'Zz' }),
]);
const binned = anObservation({ dimension: 'mastery', source: by('product-owner'), deletedAt: testTime });
const session = aSession({
  people: [paula, carl],
  observations: [toSort, single, binned, anObservation({ dimension: 'purpose', source: by('maker') })],
  groups: [group],
});

describe('boardOf', () => {
  it('shows single cards and groups of a column in one order, members in theirs, and nothing from the bin', () => {
    const board = boardOf(session);
    expect(board.mastery).toEqual([
      { kind: 'group', id: group.group.id, memberIds: [group.members[1]?.id, group.members[0]?.id] },
      { kind: 'observation', id: single.id },
    ]);
    expect(board.none).toEqual([{ kind: 'observation', id: toSort.id }]);
    expect(board.purpose).toHaveLength(1);
    expect(board.autonomy).toEqual([]);
  });
});

describe('countByColumn', () => {
  it('counts the cards of a group one by one', () => {
    expect(countByColumn(session)).toEqual({ none: 1, mastery: 3, autonomy: 0, purpose: 1 });
  });
});

describe('voicesOf', () => {
  it('counts cards by role, whether a person or a role said them', () => {
    expect(voicesOf(session)).toEqual({
      'product-owner': 1,
      'chapter-lead': 1,
      'agile-coach': 1,
      maker: 1,
      'tribe-lead': 0,
      unknown: 1,
    });
  });
});

describe('coverageOf', () => {
  it('fills the grid of core roles and dimensions, and only that', () => {
    expect(coverageOf(session)).toEqual({
      'product-owner': { mastery: 1, autonomy: 0, purpose: 0 },
      'chapter-lead': { mastery: 1, autonomy: 0, purpose: 0 },
      'agile-coach': { mastery: 1, autonomy: 0, purpose: 0 },
    });
  });
});

describe('missingCoreRoles', () => {
  it('names the roles nobody in the room holds', () => {
    expect(missingCoreRoles(session)).toEqual(['chapter-lead', 'agile-coach']);
  });

  it('says nothing while nobody was ticked', () => {
    expect(missingCoreRoles(aSession())).toEqual([]);
    expect(missingCoreRoles(aSession({ people: [carl] }))).toEqual([]);
  });
});

describe('presentPeople', () => {
  it('leaves out who is not in the room', () => {
    expect(presentPeople(session)).toEqual([paula]);
  });
});

describe('binOf', () => {
  it('shows what was binned last first', () => {
    const later = anObservation({ deletedAt: testTime + 1 });
    expect(binOf(aSession({ observations: [binned, anObservation(), later] }))).toEqual([later, binned]);
  });
});

describe('the voices that are told of', () => {
  it('are the core roles, and of the others whoever spoke', () => {
    const core = ['product-owner', 'chapter-lead', 'agile-coach'];
    expect(rolesToHear({})).toEqual(core);
    expect(rolesToHear({ maker: 1, 'chapter-lead': 2 })).toEqual([...core, 'maker']);
  });
});
