import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import {
  emptyHistory,
  type History,
  type HistoryEntry,
  historyDepth,
  historySchema,
  recordChange,
  redoLast,
  undoLast,
} from '../../../../shared/session/history.ts';
import type { CommandId, DecisionId, TopicId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { diffSessions, type SessionDiff } from '../../../../shared/session/session-diff.ts';
import {
  aGroup,
  anId,
  anObservation,
  aPerson,
  applied,
  aSession,
  aStep,
  testTime,
} from '../../../support/session-builders.ts';

const entryOf = (diff: SessionDiff, type = 'observation.edit'): HistoryEntry => {
  return { id: anId<CommandId>('request'), author: 'operator', type, at: testTime, diff };
};

/** Carries out commands one after the other and keeps their history. */
function played(start: Session, ...commands: Command[]): { session: Session; history: History } {
  let [session, history] = [start, emptyHistory];
  for (const command of commands) {
    const next = applied(session, command);
    history = recordChange(history, entryOf(diffSessions(session, next), command.type));
    session = next;
  }
  return { session, history };
}

const minute = 60_000;
const card = anObservation({ text: 'first' });
const start = aSession({ observations: [card] });
const edit = (text: string): Command => ({ type: 'observation.edit', id: card.id, text });

describe('undo and redo', () => {
  it('take back the last change and do it again, and say which it was', () => {
    const { session, history } = played(start, edit('second'), { type: 'session.update', squad: 'Owl' });
    const undone = undoLast(session, history, 'operator', testTime);
    if (!undone.ok) throw new Error(undone.reason);
    expect(undone).toMatchObject({ type: 'session.update', session: { squad: 'Falcon' } });
    expect(undone.diff).toEqual(diffSessions(session, undone.session));
    const redone = redoLast(undone.session, undone.history, 'operator', testTime);
    if (!redone.ok) throw new Error(redone.reason);
    expect(redone.session).toEqual(session);
    expect(redone.history.redo).toEqual([]);
    expect(redone.history.undo.map((entry) => entry.type)).toEqual(history.undo.map((entry) => entry.type));
  });

  it('refuse when there is nothing left', () => {
    expect(undoLast(start, emptyHistory, 'operator', testTime)).toEqual({
      ok: false,
      reason: 'nothing-to-undo',
    });
    expect(redoLast(start, emptyHistory, 'operator', testTime)).toEqual({
      ok: false,
      reason: 'nothing-to-redo',
    });
  });

  it('forget what was undone once something else is done', () => {
    const { session, history } = played(start, edit('second'));
    const undone = undoLast(session, history, 'operator', testTime);
    if (!undone.ok) throw new Error(undone.reason);
    const next = applied(undone.session, edit('third'));
    expect(recordChange(undone.history, entryOf(diffSessions(undone.session, next))).redo).toEqual([]);
  });

  it('keep no step for a command that changed nothing', () => {
    expect(played(start, edit('first')).history).toBe(emptyHistory);
  });

  it('reach back 200 steps and no further', () => {
    const edits = Array.from({ length: historyDepth + 5 }, (_, n) => edit(`text ${n}`));
    let { session, history } = played(start, ...edits);
    expect(historySchema.safeParse(history).error).toBeUndefined();
    for (let n = 0; n < historyDepth; n += 1) {
      const undone = undoLast(session, history, 'operator', testTime);
      if (!undone.ok) throw new Error(`step ${n}: ${undone.reason}`);
      ({ session, history } = undone);
    }
    expect(session.observations[card.id]?.text).toBe('text 4');
    expect(history.redo).toHaveLength(historyDepth);
    expect(undoLast(session, history, 'operator', testTime).ok).toBe(false);
  });

  it('keep fewer steps when they are huge, but always the last', () => {
    const cards = Array.from({ length: 4_000 }, () => anObservation());
    const large = aSession({ observations: cards });
    const ids = cards.map(({ id }) => id);
    const moves = (['mastery', 'purpose', 'mastery', 'purpose'] as const).map((dimension): Command => {
      return { type: 'observation.move', ids, dimension, beforeId: null };
    });
    expect(played(large, ...moves).history.undo).toHaveLength(2);
    const most = [1, 2, 3].flatMap(() => diffSessions(large, applied(large, moves[0] as Command)));
    expect(recordChange(played(large, ...moves).history, entryOf(most)).undo).toHaveLength(1);
  });
});

describe('undo after a discussion', () => {
  const step = aStep({ kind: 'discuss', plannedMs: 27 * minute });
  const cards = ['Slow tests', 'Waiting'].map((text) => anObservation({ text, dimension: 'mastery' }));
  const [tests, waiting] = cards.map(({ id }) => id as string as TopicId) as [TopicId, TopicId];
  const opened = applied(aSession({ observations: cards, steps: [step] }), {
    type: 'run.goTo',
    stepId: step.id,
  });
  /** Moved to the front, discussed for five minutes with a decision, then left for the other one for two minutes. */
  const discussed = () => {
    const front = { type: 'topic.move', id: waiting, beforeId: tests } as const;
    const moved = played(opened, front);
    const begun = applied(moved.session, { type: 'topic.begin', id: waiting });
    const what = { type: 'decision.add', id: anId<DecisionId>('decision'), what: 'Ask' } as const;
    const decided = played(begun, { ...what, topicId: waiting });
    const left = applied(decided.session, { type: 'topic.begin', id: tests }, testTime + 5 * minute);
    const entry = entryOf(diffSessions(decided.session, left), 'topic.begin');
    const undo = [...moved.history.undo, ...decided.history.undo];
    return { session: left, history: recordChange({ undo, redo: [] }, entry) };
  };

  it('takes back the decision and not the way through the topics', () => {
    const { session, history } = discussed();
    const undone = undoLast(session, history, 'operator', testTime);
    if (!undone.ok) throw new Error(undone.reason);
    expect(undone.type).toBe('decision.add');
    expect(undone.session.decisions).toEqual({});
    expect(undone.session.run).toBe(session.run);
    expect(undone.session.topics).toEqual(session.topics);
    expect(undone.session.topics[waiting]).toMatchObject({ state: 'discussed', spentMs: 5 * minute });
  });

  it('takes back the place a topic was given before, and leaves the time it took', () => {
    const { session, history } = discussed();
    const before = undoLast(session, history, 'operator', testTime);
    const undone = before.ok ? undoLast(before.session, before.history, 'operator', testTime) : before;
    if (!undone.ok) throw new Error(undone.reason);
    expect(undone.type).toBe('topic.move');
    expect(undone.session.topics[waiting]).toEqual({ ...session.topics[waiting], order: null });
    expect(undone.session.run.focusId).toBe(tests);
    const redone = redoLast(undone.session, undone.history, 'operator', testTime);
    expect(redone.ok && redone.session.topics[waiting]).toEqual(session.topics[waiting]);
  });

  it('takes a topic without cards away again, and redo brings it back with its time', () => {
    const id = anId<TopicId>('topic');
    const added = played(opened, { type: 'topic.add', id, title: 'Hiring' });
    const begun = applied(added.session, { type: 'topic.begin', id });
    const session = applied(begun, { type: 'topic.begin', id: tests }, testTime + minute);
    const undone = undoLast(session, added.history, 'operator', testTime);
    if (!undone.ok) throw new Error(undone.reason);
    expect(undone.session.topics[id]).toBeUndefined();
    const redone = redoLast(undone.session, undone.history, 'operator', testTime);
    expect(redone.ok && redone.session.topics[id]).toMatchObject({ spentMs: minute, state: 'discussed' });
  });
});

describe('undo after changes by others', () => {
  it('does not bring back a card that is gone, and takes the step before instead', () => {
    const other = anObservation();
    const { session, history } = played(
      aSession({ observations: [card, other] }),
      { type: 'observation.edit', id: other.id, text: 'x' },
      edit('second'),
    );
    const without = { ...session, observations: { [other.id]: session.observations[other.id] } } as Session;
    const undone = undoLast(without, history, 'operator', testTime);
    expect(undone).toMatchObject({ ok: true, history: { undo: [], redo: [{}] } });
    expect(undone.ok && undone.session.observations).toEqual({ [other.id]: other });
  });

  it('leaves a valid session when the group or the person meant has gone', () => {
    const paula = aPerson();
    const group = aGroup({ dimension: 'mastery' });
    const [first, second] = group.members;
    if (!first || !second) throw new Error('no members');
    const before = aSession({ people: [paula], observations: [card], groups: [group] });
    const source = { kind: 'person', personId: paula.id } as const;
    const { session, history } = played(
      applied(before, { type: 'observation.setSource', ids: [first.id], source }),
      { type: 'observation.setSource', ids: [first.id], source: { kind: 'unknown' } },
      { type: 'observation.ungroup', ids: [first.id] },
    );
    let desk = {
      session: {
        ...session,
        people: {},
        observations: { [first.id]: session.observations[first.id] },
      } as Session,
      history,
    };
    for (let n = 0; n < 2; n += 1) {
      const undone = undoLast(desk.session, desk.history, 'operator', testTime);
      if (undone.ok) desk = undone;
      expect(brokenInvariants(desk.session)).toEqual([]);
    }
  });
});

describe('a step that was changed outside the app', () => {
  const wrongly = (change: SessionDiff[number]) => ({ undo: [entryOf([change])], redo: [] });
  it.each([
    ['an empty text', { text: { from: '', to: 'first' } }],
    ['no source', { source: { to: { kind: 'unknown' } } }],
    ['a foreign order key', { order: { from: 'a 1', to: 'a0' } }],
    ['another id', { id: { from: 'x'.repeat(16), to: card.id } }],
  ])('is passed over when it would leave a card with %s', (_what, fields) => {
    const history = wrongly({ kind: 'changed', table: 'observations', id: card.id, fields });
    expect(undoLast(start, history, 'operator', testTime)).toEqual({ ok: false, reason: 'nothing-to-undo' });
  });

  it('is passed over when it would make another session of it', () => {
    const history = wrongly({ kind: 'session', fields: { id: { from: 'y'.repeat(16), to: start.id } } });
    expect(undoLast(start, history, 'operator', testTime).ok).toBe(false);
  });

  it('is passed over when it would bring back half a record', () => {
    const history = wrongly({ kind: 'removed', table: 'observations', record: { id: 'z'.repeat(16) } });
    expect(undoLast(start, history, 'operator', testTime).ok).toBe(false);
  });
});
