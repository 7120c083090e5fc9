import { expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import { applied, aSession, testTime } from '../../../support/session-builders.ts';

it('counts half-days planned and taken, each by itself', () => {
  let session = applied(aSession(), { type: 'masteryTime.set', planned: 6 });
  session = applied(session, { type: 'masteryTime.set', taken: 4 });
  expect(session.masteryTime).toEqual({ planned: 6, taken: 4 });
});

it.each([-1, 501])('refuses %d half-days and keeps what was counted', (planned) => {
  const session = aSession({ masteryTime: { planned: 2, taken: 1 } });
  expect(applyCommand(session, { type: 'masteryTime.set', planned }, testTime)).toEqual({
    ok: false,
    reason: 'half-days',
  });
});
