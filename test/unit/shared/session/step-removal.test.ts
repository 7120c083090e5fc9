import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import {
  emptyHistory,
  type History,
  recordChange,
  redoLast,
  undoLast,
} from '../../../../shared/session/history.ts';
import type { CommandId, StepId, TopicId } from '../../../../shared/session/ids.ts';
import { clockOf } from '../../../../shared/session/run-clock.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { diffSessions } from '../../../../shared/session/session-diff.ts';
import { currentStep, stepBeside, stepsInOrder } from '../../../../shared/session/steps.ts';
import {
  anId,
  anObservation,
  applied,
  aSession,
  aStep,
  testTime,
} from '../../../support/session-builders.ts';

const minute = 60_000;
const minutesOn = (minutes: number) => testTime + minutes * minute;
const topicId = anId<TopicId>('card');
const card = anObservation({ id: topicId as never, text: 'Slow tests', dimension: 'mastery' });

/** A meeting that has observed for six minutes and has stood in the discussion since, three minutes of it on a topic. */
function discussing() {
  const steps = [
    aStep({ name: 'Observe', kind: 'observe' }),
    aStep({ name: 'Discuss', kind: 'discuss', plannedMs: 18 * minute }),
    aStep({ name: 'Photo', isSkipped: true }),
    aStep({ name: 'Close', kind: 'close' }),
  ];
  const [observe, discuss, photo, close] = steps.map(({ id }) => id) as [StepId, StepId, StepId, StepId];
  const planned = aSession({ observations: [card], steps });
  const observing = applied(planned, { type: 'run.goTo', stepId: observe }, minutesOn(0));
  const entered = applied(observing, { type: 'run.goTo', stepId: discuss }, minutesOn(6));
  const session = applied(entered, { type: 'topic.begin', id: topicId }, minutesOn(7));
  return { session, observe, discuss, photo, close };
}

interface Desk {
  readonly session: Session;
  readonly history: History;
}

function done({ session, history }: Desk, command: Command, at: number): Desk {
  const next = applied(session, command, at);
  const diff = diffSessions(session, next);
  const entry = {
    id: anId<CommandId>('request'),
    author: 'operator' as const,
    type: command.type,
    at,
    diff,
  };
  return { session: next, history: recordChange(history, entry) };
}

function travelled(travel: typeof undoLast, { session, history }: Desk, at: number): Desk {
  const outcome = travel(session, history, 'operator', at);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

const removed = (id: StepId, session: Session, at = minutesOn(10)) =>
  done({ session, history: emptyHistory }, { type: 'step.remove', id }, at);

describe('a step that is taken off while the meeting stands in it', () => {
  it('is left for the next one that is not skipped, with a clock of its own', () => {
    const { session, observe, discuss, close } = discussing();
    const { session: after } = removed(discuss, session);
    expect(currentStep(after)?.id).toBe(close);
    expect(clockOf(after, minutesOn(12))).toMatchObject({ spentMs: 2 * minute, isRunning: true });
    expect(after.steps[observe]?.spentMs).toBe(6 * minute);
    expect(after.run.startedAt).toBe(minutesOn(0));
    expect(after.topics[topicId]).toMatchObject({ state: 'discussed', spentMs: 3 * minute });
    expect(stepBeside(after, -1)?.id).toBe(observe);
  });

  it('is left for the one before it where none comes after, and for a skipped one before none', () => {
    const { session, observe, discuss, photo, close } = discussing();
    const closing = applied(session, { type: 'run.goTo', stepId: close }, minutesOn(20));
    const { session: after } = removed(close, closing, minutesOn(21));
    expect(currentStep(after)?.id).toBe(discuss);
    expect(clockOf(after, minutesOn(22))?.spentMs).toBe(15 * minute);
    const few = [discuss, observe].reduce((left, id) => removed(id, left).session, after);
    expect(stepsInOrder(few).map(({ id, isSkipped }) => [id, isSkipped])).toEqual([[photo, false]]);
    expect(currentStep(few)?.id).toBe(photo);
  });

  it('leaves a meeting without steps when it was the last one, and comes back with its clock', () => {
    const step = aStep({ name: 'Talk' });
    const talking = applied(aSession({ steps: [step] }), { type: 'run.goTo', stepId: step.id });
    const desk = removed(step.id, talking);
    expect(desk.session.run).toMatchObject({ stepId: null, runningSince: null, endedAt: null });
    expect(travelled(undoLast, desk, minutesOn(11)).session).toEqual(talking);
  });

  it('leaves a clock that stood standing, and a meeting that was closed closed', () => {
    const { session, discuss, close } = discussing();
    const paused = applied(session, { type: 'run.pause' }, minutesOn(9));
    expect(removed(discuss, paused).session.run).toMatchObject({ stepId: close, runningSince: null });
    const ended = applied(session, { type: 'run.end' }, minutesOn(9));
    expect(removed(discuss, ended).session.run).toMatchObject({
      stepId: close,
      runningSince: null,
      endedAt: minutesOn(9),
    });
  });

  it('is stood in again after Undo, as if it had not been taken off', () => {
    const { session, discuss } = discussing();
    const desk = travelled(undoLast, removed(discuss, session), minutesOn(11));
    expect(desk.session).toEqual(session);
    expect(clockOf(desk.session, minutesOn(12))?.spentMs).toBe(6 * minute);
  });

  it('comes back with the time it and its topic took where the meeting has gone on since', () => {
    const { session, observe, discuss } = discussing();
    const gone = removed(discuss, session);
    const elsewhere = done(gone, { type: 'run.goTo', stepId: observe }, minutesOn(12));
    const { session: back } = travelled(undoLast, elsewhere, minutesOn(13));
    expect(back.run).toEqual(elsewhere.session.run);
    expect(back.steps[discuss]?.spentMs).toBe(4 * minute);
    expect(back.topics[topicId]).toMatchObject({ state: 'discussed', spentMs: 3 * minute });
  });
});

describe('a step that goes with Undo or Redo while the meeting stands in it', () => {
  it('is left for the nearest one when adding it is undone', () => {
    const { session, discuss, close } = discussing();
    const step = { id: anId<StepId>('step'), kind: 'talk', name: 'Story', plannedMs: minute } as const;
    const steps = [{ ...step, cue: '', sentence: '' }];
    const added = done(
      { session, history: emptyHistory },
      { type: 'step.add', steps, beforeId: close },
      testTime,
    );
    const inside = done(added, { type: 'run.goTo', stepId: step.id }, minutesOn(10));
    const undone = travelled(undoLast, inside, minutesOn(11));
    expect(currentStep(undone.session)?.id).toBe(close);
    expect(undone.session.run.runningSince).toBe(minutesOn(11));
    expect(undone.session.steps[discuss]?.spentMs).toBe(4 * minute);
    expect(travelled(redoLast, undone, minutesOn(12)).session.steps[step.id]).toBeDefined();
  });

  it('is left, with the time of its topic, when removing it is done again', () => {
    const { session, observe, discuss } = discussing();
    const observing = applied(session, { type: 'run.goTo', stepId: observe }, minutesOn(8));
    const undone = travelled(undoLast, removed(discuss, observing), minutesOn(11));
    const back = done(undone, { type: 'run.goTo', stepId: discuss }, minutesOn(12));
    const inTopic = done(back, { type: 'topic.begin', id: topicId }, minutesOn(12));
    const { session: again } = travelled(redoLast, inTopic, minutesOn(14));
    expect(currentStep(again)?.name).toBe('Close');
    expect(again.topics[topicId]?.spentMs).toBe(3 * minute);
  });
});
