import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import { fingerCounts, parseFingers } from '../../../../shared/session/closing.ts';
import { applied, aSession, testTime } from '../../../support/session-builders.ts';

describe('the fist of five', () => {
  it('is typed as digits, with or without anything between them', () => {
    expect(parseFingers('4 3,5 ; 0')).toEqual([4, 3, 5, 0]);
    expect(parseFingers('44530')).toEqual([4, 4, 5, 3, 0]);
    expect(parseFingers('  ')).toEqual([]);
  });

  it.each(['6', '4 9', '-1', 'four', '٣', '4 5!'])('is not %j', (typed) => {
    expect(parseFingers(typed)).toBeNull();
  });

  it('is counted by how many fingers were shown', () => {
    expect(fingerCounts([5, 4, 4, 0])).toEqual([1, 0, 0, 0, 2, 1]);
    expect(fingerCounts([])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is kept as it was shown, and refused whole when it shows more hands than can be counted', () => {
    const session = applied(aSession(), { type: 'close.setFingers', fingers: [5, 3] });
    expect(session.fistOfFive).toEqual([5, 3]);
    const fingers = Array.from({ length: 201 }, () => 3);
    expect(applyCommand(session, { type: 'close.setFingers', fingers }, testTime)).toEqual({
      ok: false,
      reason: 'fingers',
    });
    expect(applied(session, { type: 'close.setFingers', fingers: [] }).fistOfFive).toEqual([]);
  });
});
