import { describe, expect, it } from 'vitest';
import {
  namesIn,
  type PersonDraft,
  peopleFromLastTime,
  peopleToStart,
} from '../../../../../renderer/screens/home/people-draft.ts';
import type { SessionSummary } from '../../../../../shared/api/library-entries.ts';
import { personKey } from '../../../../../shared/library/same-person.ts';
import type { SessionId } from '../../../../../shared/session/ids.ts';

const mira: PersonDraft = { name: 'Mira', role: 'chapter-lead', isPresent: true };
const tom: PersonDraft = { name: 'Tom', role: 'maker', isPresent: false };

function aSummary(squad: string, people: PersonDraft[]): SessionSummary {
  return {
    id: 'session000000001' as SessionId,
    kind: 'squadmap',
    squad,
    date: '2026-11-05',
    isSample: false,
    createdAt: 0,
    savedAt: 0,
    counts: { none: 0, mastery: 0, autonomy: 0, purpose: 0 },
    people,
    running: null,
    hasEnded: false,
    isEditedOutside: false,
  };
}

describe('namesIn', () => {
  it('parts a line at commas, semicolons and line ends and drops what is empty', () => {
    expect(namesIn(' Mira,Tom ;; Ana  Maria\n,')).toEqual(['Mira', 'Tom', 'Ana Maria']);
  });
});

describe('peopleFromLastTime', () => {
  const sessions = [aSummary('Heron', [tom]), aSummary('Falcon', [mira]), aSummary('Falcon', [tom])];

  it('takes the latest session of the squad, however it is written', () => {
    expect(peopleFromLastTime(sessions, '  falcon ')).toEqual([mira]);
  });

  it('knows nobody of a new squad', () => {
    expect(peopleFromLastTime(sessions, 'Fal')).toEqual([]);
  });
});

describe('peopleToStart', () => {
  it('keeps the ticks of last time unless they are changed', () => {
    expect(peopleToStart([mira, tom], {}, {})).toEqual([mira, tom]);
    const ticks = { [personKey(mira)]: false, [personKey(tom)]: true };
    expect(peopleToStart([mira, tom], ticks, {}).map(({ isPresent }) => isPresent)).toEqual([false, true]);
  });

  it('adds who was typed, in the room, role by role', () => {
    const people = peopleToStart([tom], {}, { 'product-owner': 'Paula', maker: 'Lena' });
    expect(people).toEqual([
      { name: 'Paula', role: 'product-owner', isPresent: true },
      tom,
      { name: 'Lena', role: 'maker', isPresent: true },
    ]);
  });

  it('lists nobody twice: who is typed again is in the room', () => {
    expect(peopleToStart([tom], {}, { maker: 'tom, Lena, lena' })).toEqual([
      { ...tom, isPresent: true },
      { name: 'Lena', role: 'maker', isPresent: true },
    ]);
  });

  it('keeps one name in two roles apart', () => {
    expect(peopleToStart([], {}, { 'agile-coach': 'Ana', maker: 'Ana' })).toHaveLength(2);
  });
});
