import { describe, expect, it } from 'vitest';
import { emptyHistory, recordChange, undoLast } from '../../../../shared/session/history.ts';
import type { CommandId, DecisionId, TopicId } from '../../../../shared/session/ids.ts';
import { outcomesOfTopic } from '../../../../shared/session/outcome-views.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { diffSessions } from '../../../../shared/session/session-diff.ts';
import { discussBodyOf } from '../../../../shared/session/stage/discuss-body.ts';
import { agendaOf, nextTopic } from '../../../../shared/session/topic-order.ts';
import { topicOf } from '../../../../shared/session/topics.ts';
import { walkCommand } from '../../../../shared/session/walk.ts';
import { aStatement } from '../../../support/outcome-builders.ts';
import {
  anId,
  anObservation,
  applied,
  aSession,
  aStep,
  testTime,
} from '../../../support/session-builders.ts';
import { refused } from '../../../support/session-outcomes.ts';

const narrow = aStatement({
  text: 'Tests are quick',
  answers: { 'product-owner': [4], maker: [3] },
  isRevealed: true,
});
const wide = aStatement({
  text: `We know whom we help ${'and how '.repeat(20)}`.trim(),
  dimension: 'purpose',
  answers: { 'product-owner': [5], maker: [1, 2] },
  isRevealed: true,
});
const agreed = aStatement({ answers: { 'product-owner': [4], maker: [4] }, isRevealed: true });
const hidden = aStatement({ answers: { 'product-owner': [5], maker: [1] } });
const statements = [narrow, wide, agreed, hidden];
const step = aStep({ kind: 'discuss', plannedMs: 540_000 });
const planned = aSession({ kind: 'health-check', statements, steps: [step] });
const discussing = applied(planned, { type: 'run.goTo', stepId: step.id });
const topicId = wide.id as string as TopicId;
const titlesOf = (session: Session) => agendaOf(session).map(({ title }) => title.split(' ')[0]);

describe('what a health check discusses', () => {
  it('is what the roles differ on once the room has seen it, the widest gap first', () => {
    expect(titlesOf(discussing)).toEqual(['We', 'Tests']);
    expect(topicOf(discussing, topicId)).toMatchObject({ dimension: 'purpose', gap: { size: 3.5 } });
    expect(agendaOf({ ...discussing, kind: 'squadmap' })).toEqual([]);
  });

  it('stands before what is on the board', () => {
    const observations = [anObservation({ text: 'Card', dimension: 'mastery' })];
    const both = aSession({ kind: 'health-check', statements, steps: [step], observations });
    expect(titlesOf(both)).toEqual(['We', 'Tests', 'Card']);
  });

  it('is taken up like any other topic, and stays with what came out of it where the statement goes', () => {
    expect(walkCommand(discussing, 1)).toEqual({ type: 'topic.begin', id: topicId });
    const begun = applied(discussing, { type: 'topic.begin', id: topicId });
    expect(begun.topics[topicId]).toMatchObject({ dimension: 'purpose', plannedMs: 270_000 });
    expect(nextTopic(begun)?.id).toBe(narrow.id);
    const what = { id: anId<DecisionId>('decision'), what: 'Meet users' };
    const decided = applied(begun, { type: 'decision.add', ...what, topicId });
    const gone = applied(decided, { type: 'statement.remove', id: wide.id });
    expect(titlesOf(gone)).toContain('We');
    expect(outcomesOfTopic(gone, topicId).decisions).toHaveLength(1);
    expect(sessionSchema.safeParse(gone).error).toBeUndefined();
  });

  it('is put in another order, renamed and given its own words back, and cannot be removed', () => {
    const narrowId = narrow.id as string as TopicId;
    const moved = applied(discussing, { type: 'topic.move', id: narrowId, beforeId: topicId });
    expect(titlesOf(moved)).toEqual(['Tests', 'We']);
    const named = applied(moved, { type: 'topic.update', id: narrowId, title: 'Speed' });
    expect(titlesOf(named)).toEqual(['Speed', 'We']);
    const back = applied(named, { type: 'topic.update', id: narrowId, title: '' });
    expect(titlesOf(back)).toEqual(['Tests', 'We']);
    expect(refused(named, { type: 'topic.remove', id: narrowId })).toBe('topic-has-cards');
    expect(refused(discussing, { type: 'topic.add', id: topicId, title: 'x' })).toBe('id-taken');
  });

  it('keeps its time when the place it was given before is taken back', () => {
    const narrowId = narrow.id as string as TopicId;
    const moved = applied(discussing, { type: 'topic.move', id: narrowId, beforeId: topicId });
    const diff = diffSessions(discussing, moved);
    const id = anId<CommandId>('request');
    const history = recordChange(emptyHistory, {
      id,
      author: 'operator',
      type: 'topic.move',
      at: testTime,
      diff,
    });
    const begun = applied(moved, { type: 'topic.begin', id: narrowId });
    const left = applied(begun, { type: 'topic.begin', id: topicId }, testTime + 60_000);
    const undone = undoLast(left, history, 'operator', testTime + 60_000);
    expect(undone.ok && undone.session.topics[narrowId]).toMatchObject({ spentMs: 60_000, order: null });
    expect(undone.ok && titlesOf(undone.session)).toEqual(['We', 'Tests']);
  });
});

describe('the room in a health check', () => {
  it('sees who is how far apart, as far as roles may be told apart', () => {
    const begun = applied(discussing, { type: 'topic.begin', id: topicId });
    const { agenda, topic } = discussBodyOf(begun);
    expect(agenda.map(({ gap }) => gap)).toEqual(['PO 5, Makers 1.5', 'PO 4, Maker 3']);
    expect(topic?.gap).toBe('PO 5, Makers 1.5');
    const unnamed = discussBodyOf({ ...begun, attribution: 'none' });
    expect([unnamed.topic?.gap, ...unnamed.agenda.map(({ gap }) => gap)]).toEqual([null, null, null]);
  });
});
