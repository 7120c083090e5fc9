import { notStarted } from '../../../../shared/session/run-schema.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { aGoal, anAction, aTask } from '../../../support/outcome-builders.ts';
import { aPerson, aSession, aStep, testTime } from '../../../support/session-builders.ts';

const minute = 60_000;

/** A Monday meeting that is over: goals of both weeks, reasons, mastery time that was shown, tasks, one thing. */
export function mondaySession(): Session {
  const mia = aPerson({ name: 'Mia', role: 'agile-coach' });
  const raj = aPerson({ name: 'Raj @all', role: 'maker' });
  const week = 'last';
  return aSession({
    kind: 'monday',
    date: '2026-10-05',
    purpose: 'Payments people trust',
    people: [mia, raj],
    nextDate: '2026-10-12',
    fistOfFive: [3, 5, 4],
    masteryTime: { planned: 6, taken: 4 },
    run: {
      ...notStarted,
      startedAt: testTime,
      endsAt: testTime + 20 * minute,
      endedAt: testTime + 19 * minute,
    },
    steps: [
      aStep({ kind: 'arrive', spentMs: 5 * minute }),
      aStep({ kind: 'last-week', spentMs: 10 * minute }),
      aStep({ kind: 'mastery-time', spentMs: 4 * minute, isRevealed: true }),
      aStep({ kind: 'close', spentMs: 4 * minute, isRevealed: true }),
    ],
    goals: [
      aGoal({ text: 'Fix #12 & the <build>', week, result: 'done' }),
      aGoal({
        text: '- Ship the *login*',
        week,
        result: 'not-done',
        reason: 'waiting-for-others',
        note: 'Kim and the @identity tribe',
      }),
      aGoal({ text: 'Five talks with customers', week, result: 'changed' }),
      aGoal({ text: 'Nobody got to this', week }),
      aGoal({ text: 'Ship the login, really', link: 'clear', dimension: 'autonomy' }),
      aGoal({ text: 'Tidy the backlog', link: 'none' }),
      aGoal({ text: 'Still to be thought through' }),
    ],
    tasks: [aTask({ personId: raj.id, text: 'Secret of Raj' })],
    actions: [
      anAction({
        what: 'We will split the slow UI tests.',
        owner: { kind: 'person', personId: raj.id },
        dimension: 'mastery',
        secondDimension: 'autonomy',
        helps: 'the people on call',
        isOneThing: true,
      }),
    ],
  });
}
