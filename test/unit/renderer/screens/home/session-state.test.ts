import { expect, test } from 'vitest';
import { sessionState } from '../../../../../renderer/screens/home/session-state.ts';

const today = '2026-11-20';
const empty = { none: 0, mastery: 0, autonomy: 0, purpose: 0 };

test.each([
  ['a meeting of a later day without cards is planned', '2026-11-21', empty, 'Planned'],
  ['a meeting of today without cards has none yet', today, empty, 'No cards yet'],
  ['a card that is not filed leaves something to sort', today, { ...empty, none: 1, mastery: 4 }, 'To sort'],
  ['notes for a later meeting can be sorted already', '2026-12-01', { ...empty, purpose: 2 }, 'Sorted'],
])('%s', (_, date, counts, state) => {
  expect(sessionState({ counts, date, hasEnded: false }, today)).toBe(state);
});

test('a meeting that was closed has ended, whatever became of its cards', () => {
  expect(sessionState({ counts: { ...empty, none: 1 }, date: today, hasEnded: true }, today)).toBe('Ended');
});
