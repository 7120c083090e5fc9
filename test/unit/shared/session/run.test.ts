import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import type { StepId } from '../../../../shared/session/ids.ts';
import { clockOf, expectedEnd, signalsAhead } from '../../../../shared/session/run-clock.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { isUnderWay } from '../../../../shared/session/steps.ts';
import { aTopic } from '../../../support/outcome-builders.ts';
import { applied, aSession, aStep, testTime } from '../../../support/session-builders.ts';

const minute = 60_000;
const minutesOn = (minutes: number) => testTime + minutes * minute;

function meeting() {
  const steps = [
    aStep({ kind: 'arrive', plannedMs: 3 * minute }),
    aStep({ kind: 'observe', plannedMs: 6 * minute }),
    aStep({ kind: 'discuss', plannedMs: 18 * minute }),
    aStep({ kind: 'close', plannedMs: 2 * minute }),
  ];
  const [arrive, observe, discuss, close] = steps.map((step) => step.id) as [StepId, StepId, StepId, StepId];
  return { session: aSession({ steps }), arrive, observe, discuss, close };
}

const goTo = (session: Session, stepId: StepId, at: number) =>
  applied(session, { type: 'run.goTo', stepId }, at);

describe('the course of a meeting', () => {
  it('begins with the first step after the arrival, and is agreed to last as long as its steps', () => {
    const { session, arrive, observe } = meeting();
    const arriving = goTo(session, arrive, minutesOn(-3));
    expect(arriving.run).toMatchObject({ startedAt: null, endsAt: null, runningSince: minutesOn(-3) });
    const begun = goTo(arriving, observe, minutesOn(1));
    expect(begun.run).toMatchObject({
      startedAt: minutesOn(1),
      endsAt: minutesOn(27),
      runningSince: minutesOn(1),
    });
    expect(begun.steps[arrive]?.spentMs).toBe(4 * minute);
  });

  it('keeps the time a step has taken, also over a pause and when it is entered again', () => {
    const { session, observe, discuss } = meeting();
    const paused = applied(goTo(session, observe, minutesOn(0)), { type: 'run.pause' }, minutesOn(2));
    expect(clockOf(paused, minutesOn(30))).toEqual({
      plannedMs: 6 * minute,
      spentMs: 2 * minute,
      leftMs: 4 * minute,
      isRunning: false,
    });
    const resumed = applied(paused, { type: 'run.resume' }, minutesOn(30));
    const elsewhere = goTo(resumed, discuss, minutesOn(31));
    expect(elsewhere.steps[observe]?.spentMs).toBe(3 * minute);
    expect(clockOf(goTo(elsewhere, observe, minutesOn(40)), minutesOn(41))?.spentMs).toBe(4 * minute);
  });

  it('counts what goes over', () => {
    const { session, observe } = meeting();
    expect(clockOf(goTo(session, observe, minutesOn(0)), minutesOn(8))?.leftMs).toBe(-2 * minute);
  });

  it('shows when it will be over: the agreed end while it is on time, later after an overrun', () => {
    const { session, observe, discuss } = meeting();
    const begun = goTo(session, observe, minutesOn(0));
    expect(expectedEnd(begun, minutesOn(2))).toBe(minutesOn(26));
    expect(expectedEnd(begun, minutesOn(9))).toBe(minutesOn(29));
    expect(expectedEnd(goTo(begun, discuss, minutesOn(4)), minutesOn(4))).toBe(minutesOn(24));
    expect(
      expectedEnd(applied(begun, { type: 'step.skip', id: discuss, isSkipped: true }), minutesOn(2)),
    ).toBe(minutesOn(8));
  });

  it('entering a step that was to be skipped takes it in', () => {
    const { session, observe } = meeting();
    const skipped = applied(session, { type: 'step.skip', id: observe, isSkipped: true });
    expect(goTo(skipped, observe, minutesOn(0)).steps[observe]?.isSkipped).toBe(false);
  });

  it('stops with its end, and goes on where somebody enters a step after it', () => {
    const { session, close, discuss } = meeting();
    const ended = applied(goTo(session, close, minutesOn(0)), { type: 'run.end' }, minutesOn(2));
    expect(ended.run).toMatchObject({ endedAt: minutesOn(2), runningSince: null });
    expect(ended.steps[close]?.spentMs).toBe(2 * minute);
    expect(goTo(ended, discuss, minutesOn(5)).run).toMatchObject({ endedAt: null, startedAt: minutesOn(0) });
    expect(goTo(ended, close, minutesOn(5)).run).toMatchObject({ endedAt: null, runningSince: minutesOn(5) });
  });

  it.each(['run.resume', 'run.end'] as const)('refuses %s before its first step', (type) => {
    expect(applyCommand(meeting().session, { type }, testTime)).toEqual({ ok: false, reason: 'no-step' });
  });

  it('refuses to pause a clock that stands', () => {
    const { session } = meeting();
    expect(applyCommand(session, { type: 'run.pause' }, testTime)).toEqual({
      ok: false,
      reason: 'clock-stands',
    });
  });
});

describe('a clock that jumps', () => {
  it('counts nothing while it was set back', () => {
    const { session, observe } = meeting();
    const begun = goTo(session, observe, minutesOn(0));
    expect(clockOf(begun, minutesOn(-60))?.spentMs).toBe(0);
    expect(applied(begun, { type: 'run.pause' }, minutesOn(-60)).steps[observe]?.spentMs).toBe(0);
  });

  it('counts a computer left asleep overnight as four hours, not as a night', () => {
    const { session, observe, discuss } = meeting();
    const begun = goTo(session, observe, minutesOn(0));
    expect(clockOf(begun, minutesOn(14 * 60))?.spentMs).toBe(240 * minute);
    expect(goTo(begun, discuss, minutesOn(14 * 60)).steps[observe]?.spentMs).toBe(240 * minute);
  });
});

describe('what a step is about', () => {
  it('is turned to and forgotten with the step', () => {
    const { session, observe, discuss } = meeting();
    const focused = applied(goTo(session, observe, minutesOn(0)), {
      type: 'run.focus',
      id: 'somecard00000001',
    });
    expect(focused.run.focusId).toBe('somecard00000001');
    expect(goTo(focused, discuss, minutesOn(1)).run.focusId).toBeNull();
  });

  it('keeps the time a topic took, without the pauses', () => {
    const { session: empty, discuss } = meeting();
    const [first, second] = [aTopic(), aTopic()];
    const session = { ...empty, topics: { [first.id]: first, [second.id]: second } };
    const focus = (before: Session, id: string, at: number) => applied(before, { type: 'run.focus', id }, at);
    const begun = focus(goTo(session, discuss, minutesOn(0)), first.id, minutesOn(1));
    const paused = applied(begun, { type: 'run.pause' }, minutesOn(3));
    const resumed = applied(paused, { type: 'run.resume' }, minutesOn(10));
    const next = focus(resumed, second.id, minutesOn(11));
    expect(next.topics[first.id]?.spentMs).toBe(3 * minute);
    const back = focus(next, first.id, minutesOn(13));
    expect(back.topics[second.id]?.spentMs).toBe(2 * minute);
    expect(applied(back, { type: 'run.end' }, minutesOn(14)).topics[first.id]?.spentMs).toBe(4 * minute);
  });
});

describe('the signals of the clock', () => {
  it('come 30 seconds before the end of the step and at it, and what is over is not heard again', () => {
    const { session, observe } = meeting();
    const observing = goTo(session, observe, testTime);
    const soon = { kind: 'soon', at: minutesOn(5.5) };
    const over = { kind: 'over', at: minutesOn(6) };
    expect(signalsAhead(observing, minutesOn(1))).toEqual([soon, over]);
    expect(signalsAhead(observing, minutesOn(5.5))).toEqual([over]);
    expect(signalsAhead(observing, minutesOn(6))).toEqual([]);
  });

  it('move with the time the step is given, and are silent while the clock stands', () => {
    const { session, observe } = meeting();
    const observing = goTo(session, observe, testTime);
    const longer = applied(observing, { type: 'step.addTime', id: observe, byMs: minute });
    expect(signalsAhead(longer, minutesOn(6.2))).toContainEqual({ kind: 'soon', at: minutesOn(6.5) });
    const paused = applied(observing, { type: 'run.pause' }, minutesOn(2));
    expect(signalsAhead(paused, minutesOn(3))).toEqual([]);
    expect(signalsAhead(session, testTime)).toEqual([]);
  });
});

describe('a meeting under way', () => {
  it('is in a step that was not closed', () => {
    const { session, observe } = meeting();
    expect(isUnderWay(session)).toBe(false);
    const observing = goTo(session, observe, testTime);
    expect(isUnderWay(observing)).toBe(true);
    expect(isUnderWay(applied(observing, { type: 'run.end' }, minutesOn(1)))).toBe(false);
  });
});
