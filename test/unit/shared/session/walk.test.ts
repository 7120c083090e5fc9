import { describe, expect, it } from 'vitest';
import { canReveal } from '../../../../shared/session/pulse-focus.ts';
import { notStarted } from '../../../../shared/session/run-schema.ts';
import { focusBeside, nextFocusAround, walkCommand } from '../../../../shared/session/walk.ts';
import { anAction, aStatement } from '../../../support/outcome-builders.ts';
import { anObservation, aSession, aStep } from '../../../support/session-builders.ts';

const step = aStep({ kind: 'say-it-back' });
const actions = [anAction(), anAction(), anAction()];
const [first, second, third] = actions.map(({ id }) => id as string) as [string, string, string];
const at = (focusId: string | null) =>
  aSession({ actions, steps: [step], run: { ...notStarted, stepId: step.id, focusId } });

describe('what a step goes through', () => {
  it('is gone through one by one, and no further than either end', () => {
    expect([focusBeside(at(null), 1), focusBeside(at(second), 1), focusBeside(at(third), 1)]).toEqual([
      second,
      third,
      null,
    ]);
    expect([focusBeside(at(second), -1), focusBeside(at(first), -1)]).toEqual([first, null]);
  });

  it('can be gone around: after the last comes the first', () => {
    expect([nextFocusAround(at(first)), nextFocusAround(at(third))]).toEqual([second, first]);
  });

  it('is nothing in a step about nothing, and before the first step', () => {
    const talk = aStep({ kind: 'talk' });
    const talking = aSession({ steps: [talk], run: { ...notStarted, stepId: talk.id } });
    for (const session of [talking, aSession({ actions })]) {
      expect([focusBeside(session, 1), nextFocusAround(session), walkCommand(session, 1)]).toEqual([
        null,
        null,
        null,
      ]);
    }
  });
});

describe('a discussion', () => {
  const before = aStep({ kind: 'vote' });
  const discuss = aStep({ kind: 'discuss' });
  const cards = [anObservation({ dimension: 'mastery' }), anObservation({ dimension: 'mastery' })];
  const [one, two] = cards.map(({ id }) => id as string) as [string, string];
  const on = (focusId: string | null) => {
    const run = { ...notStarted, stepId: discuss.id, focusId };
    return aSession({ observations: cards, steps: [before, discuss], run });
  };

  it('is walked from its agenda through its topics and back to the agenda before the step before', () => {
    expect(walkCommand(on(null), 1)).toEqual({ type: 'topic.begin', id: one });
    expect(walkCommand(on(two), -1)).toEqual({ type: 'topic.begin', id: one });
    expect(walkCommand(on(one), -1)).toEqual({ type: 'run.focus', id: null });
    expect(walkCommand(on(null), -1)).toEqual({ type: 'run.goTo', stepId: before.id });
    expect(walkCommand(on(two), 1)).toBeNull();
  });
});

it('there is something to reveal once somebody has answered, and to hide once it was revealed', () => {
  expect(canReveal(aStatement())).toBe(false);
  expect(canReveal(aStatement({ answers: { maker: [3] } }))).toBe(true);
  expect(canReveal(aStatement({ isRevealed: true }))).toBe(true);
});
