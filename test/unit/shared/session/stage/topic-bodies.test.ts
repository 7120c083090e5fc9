import { describe, expect, it } from 'vitest';
import type { RoundId, TopicId } from '../../../../../shared/session/ids.ts';
import { attributions, type Session } from '../../../../../shared/session/schema.ts';
import { discussBodyOf } from '../../../../../shared/session/stage/discuss-body.ts';
import { triageBodyOf } from '../../../../../shared/session/stage/triage-body.ts';
import { voteBodyOf } from '../../../../../shared/session/stage/vote-body.ts';
import { walkCommand } from '../../../../../shared/session/walk.ts';
import { aDecision, anAction, anEnvelope } from '../../../../support/outcome-builders.ts';
import {
  anId,
  anObservation,
  aPerson,
  applied,
  aSession,
  aStep,
  testTime,
} from '../../../../support/session-builders.ts';

const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const cards = ['a', 'b', 'c'].map((text) => anObservation({ text, dimension: 'mastery' }));
const [a, b, c] = cards.map((card) => card.id as string as TopicId) as [TopicId, TopicId, TopicId];
const discuss = aStep({ kind: 'discuss', plannedMs: 1_620_000 });
const triage = aStep({ kind: 'triage' });
const round = {
  id: anId<RoundId>('round'),
  topicIds: [a, b, c],
  budget: 2,
  voters: 5,
  tallies: { [b]: { all: 2, maker: 1 }, [c]: { all: 3 } },
  isRevealed: true,
  order: 'a0',
};
const voted = aSession({ people: [ana], observations: cards, rounds: [round], steps: [discuss, triage] });
const hidden = { ...voted, rounds: aSession({ rounds: [{ ...round, isRevealed: false }] }).rounds };
const discussing = applied(voted, { type: 'run.goTo', stepId: discuss.id });
const withOutcomes = (session: Session): Session => ({
  ...session,
  ...{
    actions: aSession({
      actions: [
        anAction({ what: 'Do', topicId: b, owner: { kind: 'person', personId: ana.id }, due: '2026-12-03' }),
      ],
    }).actions,
    decisions: aSession({ decisions: [aDecision({ what: 'So', why: 'Because', topicId: b })] }).decisions,
    envelopes: aSession({ envelopes: [anEnvelope({ problem: 'Ask', ask: 'Help', topicId: b })] }).envelopes,
  },
});

describe('the room in a vote', () => {
  it('sees numbers and no votes before any round, and none while one is hidden', () => {
    const before = voteBodyOf(aSession({ observations: cards }));
    expect(before).toMatchObject({ isRevealed: false, budget: 1 });
    const body = voteBodyOf(hidden);
    expect(body.budget).toBe(2);
    expect(body.topics.map(({ number, title, result }) => [number, title, result])).toEqual([
      [1, 'a', null],
      [2, 'b', null],
      [3, 'c', null],
    ]);
  });

  it('sees the topics by votes once they are revealed, ties sharing a rank', () => {
    const body = voteBodyOf(voted);
    expect(
      body.topics.map(({ title, result }) => [title, result?.votes, result?.rank, result?.isTied]),
    ).toEqual([
      ['b', 3, 1, true],
      ['c', 3, 1, true],
      ['a', 0, 3, false],
    ]);
    expect(body.topics[0]?.result?.sides).toEqual([{ side: 'maker', votes: 1 }]);
    expect(voteBodyOf({ ...voted, attribution: 'none' }).topics[0]?.result?.sides).toEqual([]);
  });
});

describe('the room in a discussion', () => {
  it('sees the agenda first, then the topic that was taken up with its own clock', () => {
    const first = discussBodyOf(discussing);
    expect(first.topic).toBeNull();
    expect(first.agenda.map(({ number, title, votes }) => [number, title, votes])).toEqual([
      [1, 'b', 3],
      [2, 'c', 3],
    ]);
    const begun = applied(discussing, { type: 'topic.begin', id: c }, testTime + 60_000);
    expect(discussBodyOf(begun).topic).toMatchObject({
      number: 2,
      title: 'c',
      clock: { plannedMs: 780_000, spentMs: -60_000, runningSince: testTime },
    });
  });

  it('sees what came out of it, with the owner as far as the session allows', () => {
    const begun = withOutcomes(applied(discussing, { type: 'topic.begin', id: b }));
    const outcomes = attributions.map(
      (attribution) => discussBodyOf({ ...begun, attribution }).topic?.outcomes,
    );
    expect(outcomes[0]).toMatchObject([
      { kind: 'decision', words: 'So', more: 'Because' },
      { kind: 'action', words: 'Do', date: '2026-12-03' },
      { kind: 'envelope', words: 'Ask', more: 'Help' },
    ]);
    expect(outcomes.map((list) => list?.[1]?.owner)).toEqual([
      { role: 'chapter-lead', name: 'Ana' },
      { role: 'chapter-lead', name: null },
      null,
    ]);
  });

  it('is led by one key from topic to topic and on, past what was parked', () => {
    const parked = applied(discussing, { type: 'topic.setState', id: b, state: 'parked' });
    const first = walkCommand(parked, 1);
    expect(first).toEqual({ type: 'topic.begin', id: c });
    const begun = first ? applied(parked, first) : parked;
    expect(walkCommand(begun, 1)).toEqual({ type: 'run.goTo', stepId: triage.id });
    expect(walkCommand(discussing, -1)).toBeNull();
  });
});

describe('the room in triage', () => {
  const placing = applied(withOutcomes(voted), { type: 'run.goTo', stepId: triage.id });

  it('sees the topic that is placed and what stands on each rung, answered', () => {
    const placed = applied(
      applied(applied(placing, { type: 'topic.setRung', id: b, rung: 3 }), {
        type: 'topic.setRung',
        id: c,
        rung: 4,
      }),
      { type: 'topic.update', id: c, liveWith: 'Plan for it' },
    );
    const body = triageBodyOf(placed);
    expect(body.topic).toMatchObject({ number: 1, title: 'b', rung: 3 });
    expect(
      body.rungs.map(({ rung, topics }) => [rung, topics.map(({ title, answer }) => [title, answer])]),
    ).toEqual([
      [1, []],
      [2, []],
      [3, [['b', 'Help']]],
      [4, [['c', 'Plan for it']]],
    ]);
  });

  it('is told whom to talk to only where names may be told', () => {
    const asked = applied(applied(placing, { type: 'topic.setRung', id: b, rung: 2 }), {
      type: 'topic.update',
      id: b,
      talkTo: 'Lea',
    });
    const answers = attributions.map((attribution) => triageBodyOf({ ...asked, attribution }).topic?.answer);
    expect(answers).toEqual(['Lea', '', '']);
  });
});
