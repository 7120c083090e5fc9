import { describe, expect, it } from 'vitest';
import { stableBoard } from '../../../../../renderer/screens/board/stable-board.ts';
import { boardOf } from '../../../../../shared/session/views.ts';
import { applied, sessionWithCards } from '../../../../support/session-builders.ts';

describe('a board after a change', () => {
  const session = sessionWithCards(80);
  const before = stableBoard(null, boardOf(session));
  const [first] = before.mastery;
  if (!first) throw new Error('The session has no card in Mastery.');

  it('is the very same when nothing moved', () => {
    const [observation] = Object.values(session.observations);
    if (!observation) throw new Error('The session has no card.');
    const edited = applied(session, { type: 'observation.edit', id: observation.id, text: 'other' });
    expect(stableBoard(before, boardOf(edited))).toBe(before);
  });

  it('keeps the columns and items that did not change', () => {
    const moved = applied(session, {
      type: 'observation.move',
      ids: [first.id],
      dimension: 'purpose',
      beforeId: null,
    });
    const after = stableBoard(before, boardOf(moved));
    expect(after.none).toBe(before.none);
    expect(after.autonomy).toBe(before.autonomy);
    expect(after.mastery).not.toBe(before.mastery);
    expect(after.mastery[0]).toBe(before.mastery[1]);
    expect(after.purpose.at(-1)).toEqual(first);
  });
});
