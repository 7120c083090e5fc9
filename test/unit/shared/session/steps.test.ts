import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { StepId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { nextStepId, revealCommand, stepBeside, stepsInOrder } from '../../../../shared/session/steps.ts';
import { anId, applied, aSession, aStep, testTime } from '../../../support/session-builders.ts';

const minute = 60_000;

function meeting() {
  const steps = [
    aStep({ name: 'Observe', kind: 'observe' }),
    aStep({ name: 'Sort', kind: 'sort' }),
    aStep({ name: 'Close', kind: 'close' }),
  ];
  const [observe, sort, close] = steps.map((step) => step.id) as [StepId, StepId, StepId];
  return { session: aSession({ steps }), observe, sort, close };
}

const namesOf = (session: ReturnType<typeof aSession>) => stepsInOrder(session).map((step) => step.name);
const planned = (name: string, plannedMs = minute) =>
  ({ id: anId<StepId>('step'), kind: 'talk', name, plannedMs, cue: '', sentence: '' }) as const;

describe('the plan of a meeting', () => {
  it('takes further steps in front of another, and at the end', () => {
    const { session, sort } = meeting();
    const early = applied(session, { type: 'step.add', steps: [planned('Story')], beforeId: sort });
    const late = applied(early, { type: 'step.add', steps: [planned('Photo')], beforeId: null });
    expect(namesOf(late)).toEqual(['Observe', 'Story', 'Sort', 'Close', 'Photo']);
    expect(sessionSchema.safeParse(late).error).toBeUndefined();
  });

  it('changes its order in both directions, and a step put where it stands changes nothing', () => {
    const { session, observe, sort, close } = meeting();
    const back = applied(session, { type: 'step.move', id: close, beforeId: observe });
    expect(namesOf(back)).toEqual(['Close', 'Observe', 'Sort']);
    expect(namesOf(applied(back, { type: 'step.move', id: close, beforeId: null }))).toEqual(
      namesOf(session),
    );
    expect(applied(session, { type: 'step.move', id: observe, beforeId: sort })).toBe(session);
    expect(applied(session, { type: 'step.move', id: sort, beforeId: sort })).toBe(session);
  });

  it('stays readable after a step was moved to and fro a thousand times', () => {
    const { session, observe, sort, close } = meeting();
    let moved = session;
    for (let i = 0; i < 500; i += 1) {
      moved = applied(moved, { type: 'step.move', id: close, beforeId: sort });
      moved = applied(moved, { type: 'step.move', id: sort, beforeId: close });
    }
    expect(namesOf(moved)).toEqual(['Observe', 'Sort', 'Close']);
    expect(sessionSchema.safeParse(moved).success && brokenInvariants(moved).length === 0).toBe(true);
    expect(moved.steps[observe]).toBeDefined();
  });

  it.each([0, 59_999, 241 * minute, 600 * minute, -minute])('has no step of %d ms', (plannedMs) => {
    const { session, sort } = meeting();
    const commands: Command[] = [
      { type: 'step.update', id: sort, plannedMs },
      { type: 'step.add', steps: [planned('Long', plannedMs)], beforeId: null },
    ];
    for (const command of commands) {
      expect(applyCommand(session, command, testTime)).toEqual({ ok: false, reason: 'step-time' });
    }
  });

  it('gives a step more time and less, as far as a step may go', () => {
    const { session, sort } = meeting();
    const before = session.steps[sort]?.plannedMs ?? 0;
    const longer = applied(session, { type: 'step.addTime', id: sort, byMs: minute });
    expect(longer.steps[sort]?.plannedMs).toBe(before + minute);
    const tooShort = { type: 'step.addTime', id: sort, byMs: -before } as const;
    expect(applyCommand(session, tooShort, testTime)).toEqual({ ok: false, reason: 'step-time' });
  });

  it('keeps what a change leaves out, and cleans what it says', () => {
    const { session, sort } = meeting();
    const named = applied(session, {
      type: 'step.update',
      id: sort,
      name: '  File   them ',
      cue: ' Read out\u0007 ',
    });
    expect(named.steps[sort]).toMatchObject({ name: 'File them', cue: 'Read out', kind: 'sort' });
    expect(applyCommand(session, { type: 'step.update', id: sort, name: ' ' }, testTime)).toMatchObject({
      reason: 'empty-name',
    });
  });

  it('knows the neighbours of the step it is in, past those that are skipped', () => {
    const { session, observe, sort, close } = meeting();
    const skipped = applied(session, { type: 'step.skip', id: sort, isSkipped: true });
    expect(stepBeside(skipped, 1)?.id).toBe(observe);
    expect(stepBeside(skipped, -1)).toBeUndefined();
    const at = applied(skipped, { type: 'run.goTo', stepId: observe });
    expect(stepBeside(at, 1)?.id).toBe(close);
    const last = applied(at, { type: 'run.goTo', stepId: close });
    expect(stepBeside(last, 1)).toBeUndefined();
    expect(stepBeside(last, -1)?.id).toBe(observe);
  });

  it('refuses what names a step that is gone', () => {
    const { session, sort } = meeting();
    const without = applied(session, { type: 'step.remove', id: sort });
    for (const command of [
      { type: 'step.remove', id: sort },
      { type: 'step.skip', id: sort, isSkipped: true },
      { type: 'step.move', id: sort, beforeId: null },
      { type: 'step.reveal', id: sort, isRevealed: true },
      { type: 'run.goTo', stepId: sort },
    ] as const) {
      expect(applyCommand(without, command, testTime)).toEqual({ ok: false, reason: 'unknown-step' });
    }
  });

  it('holds sixty steps and no more', () => {
    const steps = Array.from({ length: 60 }, (_, i) => planned(`Step ${i}`));
    const full = applied(aSession(), { type: 'step.add', steps, beforeId: null });
    const more: Command = { type: 'step.add', steps: [planned('One more')], beforeId: null };
    expect(applyCommand(full, more, testTime)).toEqual({ ok: false, reason: 'too-many-steps' });
  });
});

describe('the step the meeting is in', () => {
  const inStep = (session: ReturnType<typeof aSession>, stepId: StepId | null) => ({
    ...session,
    run: { ...session.run, stepId },
  });

  it('shows the room what is gathered in it, or hides it again', () => {
    const { session, observe } = meeting();
    expect(revealCommand(session)).toBeNull();
    const here = inStep(session, observe);
    const command = revealCommand(here);
    expect(command).toEqual({ type: 'step.reveal', id: observe, isRevealed: true });
    expect(command && revealCommand(applied(here, command))?.isRevealed).toBe(false);
  });

  it('has one more step planned right after it, before the meeting at the end', () => {
    const { session, observe, sort, close } = meeting();
    expect(nextStepId(inStep(session, observe))).toBe(sort);
    expect(nextStepId(inStep(session, close))).toBeNull();
    expect(nextStepId(session)).toBeNull();
  });
});
