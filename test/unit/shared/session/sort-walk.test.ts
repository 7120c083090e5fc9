import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import type { GroupId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { backToSort, focusAfter, nextToSort, sortFocus } from '../../../../shared/session/sort-walk.ts';
import { anId, anObservation, applied, aSession, aStep } from '../../../support/session-builders.ts';

const step = aStep({ kind: 'sort' });
const cards = [anObservation(), anObservation(), anObservation()] as const;
const [first, second, third] = cards;
const session = applied(aSession({ observations: [...cards], steps: [step] }), {
  type: 'run.goTo',
  stepId: step.id,
});
const at = (id: string): Session => applied(session, { type: 'run.focus', id });
const toMastery = (id: typeof first.id): Command => ({
  type: 'observation.move',
  ids: [id],
  dimension: 'mastery',
  beforeId: null,
});

describe('the card to sort', () => {
  it('is the first until another one was turned to', () => {
    expect(sortFocus(session)).toBe(first.id);
    expect(sortFocus(at(second.id))).toBe(second.id);
  });

  it('is none in other steps', () => {
    const observe = aStep({ kind: 'observe' });
    const other = applied(applied(session, { type: 'step.add', steps: [plan(observe)], beforeId: null }), {
      type: 'run.goTo',
      stepId: observe.id,
    });
    expect(sortFocus(other)).toBeNull();
    expect(nextToSort(other)).toBeNull();
  });

  it('when skipped gives way to the next, and the last to the first', () => {
    expect(nextToSort(session)).toBe(second.id);
    expect(nextToSort(at(third.id))).toBe(first.id);
  });
});

describe('after a change', () => {
  const comesAfter = (from: Session, command: Command) => focusAfter(from, applied(from, command));

  it('comes the next card, and before none is left the one before', () => {
    expect(comesAfter(at(second.id), toMastery(second.id))).toBe(third.id);
    expect(comesAfter(at(third.id), toMastery(third.id))).toBe(second.id);
  });

  it('comes the group the card went into', () => {
    const groupId = anId<GroupId>('group');
    const command: Command = {
      type: 'observation.group',
      ids: [second.id],
      targetId: third.id,
      groupId,
    };
    expect(comesAfter(at(second.id), command)).toBe(groupId);
  });

  it('nothing else comes where the card stays, or none is left', () => {
    expect(comesAfter(at(second.id), toMastery(third.id))).toBeNull();
    const single = aSession({ observations: [first], steps: [step], run: session.run });
    expect(comesAfter(single, toMastery(first.id))).toBeNull();
  });
});

describe('a card that comes back to be sorted', () => {
  const filed = applied(at(second.id), toMastery(second.id));

  it('is told of, as after Undo', () => {
    expect(backToSort(filed, at(second.id))).toBe(second.id);
  });

  it('is not told of while cards are only added or filed, nor when the step begins', () => {
    expect(backToSort(session, filed)).toBeNull();
    const before = { ...filed, run: { ...filed.run, stepId: null } };
    expect(backToSort(before, session)).toBeNull();
  });
});

function plan({ id, kind, name, plannedMs, cue, sentence }: typeof step) {
  return { id, kind, name, plannedMs, cue, sentence };
}
