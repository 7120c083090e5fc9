import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import type { ObservationId, RoundId, TopicId } from '../../../../shared/session/ids.ts';
import { refusalSentence } from '../../../../shared/session/refusal.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { agendaOf, currentRound, votesFor, votesGiven } from '../../../../shared/session/topic-order.ts';
import {
  candidatesOf,
  plannedRound,
  suggestedBudget,
  votesToGive,
} from '../../../../shared/session/votes.ts';
import { anId, anObservation, aPerson, applied, aSession } from '../../../support/session-builders.ts';
import { refused } from '../../../support/session-outcomes.ts';
import { voting } from '../../../support/voting.ts';

const unsaid = { source: { kind: 'unknown' }, dimension: null, character: 'observation' } as const;
const asTopic = (id: string) => id as TopicId;

describe('the votes per person', () => {
  it.each([
    [1, 1],
    [4, 1],
    [5, 2],
    [9, 3],
    [13, 4],
    [15, 5],
    [60, 5],
  ])('for %i topics are suggested as %i', (topics, budget) => {
    expect(suggestedBudget(topics)).toBe(budget);
  });
});

describe('a round of votes', () => {
  it('numbers the topics that are open and keeps the numbers whatever happens to the board', () => {
    const { session, id, a, b, c, d } = voting();
    expect(session.rounds[id]?.topicIds).toEqual([a, b, c, d]);
    const moved = applied(session, {
      type: 'observation.move',
      ids: [d as never],
      dimension: 'mastery',
      beforeId: a as never,
    });
    expect(moved.rounds[id]?.topicIds).toEqual([a, b, c, d]);
    const parked = applied(session, { type: 'topic.setState', id: a, state: 'parked' });
    const next = applied(parked, { type: 'vote.start', id: anId<RoundId>('round'), budget: 1, voters: 0 });
    expect(currentRound(next)?.topicIds).toEqual([b, c, d]);
  });

  it('counts hands one by one or as a number, by role if wanted', () => {
    const { session, id, a } = voting();
    const cast = (side: 'all' | 'maker', by: number): Command => ({
      type: 'vote.cast',
      id,
      topicId: a,
      side,
      by,
    });
    const counted = [cast('all', 1), cast('all', 1), cast('maker', 1), cast('all', -1)].reduce(
      (before, command) => applied(before, command),
      session,
    );
    expect(counted.rounds[id]?.tallies[a]).toEqual({ all: 1, maker: 1 });
    const none = applied(applied(counted, cast('all', -1)), cast('all', -1));
    expect(none.rounds[id]?.tallies[a]).toEqual({ all: 0, maker: 1 });
    expect(sessionSchema.safeParse(none).error).toBeUndefined();
  });

  it('takes no more votes than people have, and says so; fewer are always taken', () => {
    const { voted, vote, id, a, c } = voting();
    expect([votesGiven(voted.rounds[id] as never), votesToGive(voted.rounds[id] as never)]).toEqual([5, 6]);
    const full = applied(voted, vote(a, 1));
    expect(refused(full, vote(c, 4))).toBe('votes-used-up');
    expect(refusalSentence('votes-used-up')).toContain('Nothing was changed');
    const freed = applied(full, vote(c, 2));
    expect(refused(freed, vote(a, 2))).toBe('was not refused');
    const cut = applied(full, { type: 'vote.update', id, budget: 1 });
    expect(votesGiven(cut.rounds[id] as never)).toBe(6);
    expect(refused(cut, vote(c, 2))).toBe('was not refused');
    expect(refused(cut, { type: 'vote.cast', id, topicId: a, side: 'maker', by: 1 })).toBe('votes-used-up');
  });

  it('has no bound where nobody said how many people vote', () => {
    const { voted, vote, id, a } = voting();
    const open = applied(voted, { type: 'vote.update', id, voters: 0 });
    expect(refused(open, vote(a, 99))).toBe('was not refused');
  });

  it.each([
    ['a count below none', { type: 'vote.set', votes: -1 }, 'count-range'],
    ['a count above 99', { type: 'vote.set', votes: 100 }, 'count-range'],
    ['no votes per person', { type: 'vote.update', budget: 0 }, 'vote-budget'],
    ['too many votes per person', { type: 'vote.update', budget: 21 }, 'vote-budget'],
    ['too many people', { type: 'vote.update', voters: 201 }, 'too-many-voters'],
  ] as const)('refuses %s', (_, given, reason) => {
    const { voted, id, a } = voting();
    const command =
      given.type === 'vote.set' ? { ...given, id, topicId: a, side: 'all' as const } : { ...given, id };
    expect(refused(voted, command)).toBe(reason);
  });

  it('takes in a topic that came later, under the next number', () => {
    const { session, id } = voting();
    const late = applied(session, { type: 'topic.add', id: anId<TopicId>('topic'), title: 'late' });
    const numbers = candidatesOf(late, late.rounds[id]).map(({ number, topic }) => [number, topic.title]);
    expect(numbers).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
      [5, 'late'],
    ]);
    const topicId = candidatesOf(late, late.rounds[id])[4]?.topic.id as TopicId;
    const voted = applied(late, { type: 'vote.cast', id, topicId, side: 'all', by: 2 });
    expect(candidatesOf(voted, voted.rounds[id])[4]).toMatchObject({ number: 5, votes: 2 });
    expect(sessionSchema.safeParse(voted).error).toBeUndefined();
  });

  it('keeps the numbers of late topics whatever comes before them on the board or gets votes first', () => {
    const { session, id, a } = voting();
    const cardAt = (text: string, beforeId: string | null): Command[] => {
      const observation = { id: anId<ObservationId>('card'), text, ...unsaid } as const;
      return [
        { type: 'observation.add', observations: [observation] },
        {
          type: 'observation.move',
          ids: [observation.id],
          dimension: 'mastery',
          beforeId: beforeId as never,
        },
      ];
    };
    const late = [...cardAt('first', null), ...cardAt('second', a)].reduce(
      (before, command) => applied(before, command),
      session,
    );
    const numbersIn = (voted: typeof late) =>
      candidatesOf(voted, voted.rounds[id]).map(({ number, topic }) => `${number} ${topic.title}`);
    const numbers = ['1 a', '2 b', '3 c', '4 d', '5 first', '6 second'];
    expect(numbersIn(late)).toEqual(numbers);
    const topicId = candidatesOf(late, late.rounds[id])[5]?.topic.id as TopicId;
    const voted = applied(late, { type: 'vote.cast', id, topicId, side: 'all', by: 1 });
    expect(numbersIn(voted)).toEqual(numbers);
    const revealed = applied(voted, { type: 'vote.reveal', id, isRevealed: true });
    expect(agendaOf(revealed).map(({ title }) => title)).toEqual(['second', 'first']);
    expect(votesFor(revealed, topicId)).toBe(1);
  });

  it('keeps the numbers of the others when a topic goes', () => {
    const { session, id, b } = voting();
    const gone = applied(session, { type: 'observation.delete', ids: [b as never] });
    expect(candidatesOf(gone, gone.rounds[id]).map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  it('refuses votes for what is not there, and anything once it is discarded', () => {
    const { voted, vote, id, a } = voting();
    expect(refused(voted, vote(asTopic(anId('late')), 1))).toBe('unknown-topic');
    const gone = applied(voted, { type: 'vote.discard', id });
    expect(refused(gone, vote(a, 1))).toBe('unknown-round');
    expect(refused(aSession(), { type: 'vote.start', id, budget: 1, voters: 1 })).toBe('no-topics');
  });
});

describe('a round that is about to begin', () => {
  const observations = Array.from({ length: 6 }, () => anObservation({ dimension: 'mastery' }));
  const people = [
    aPerson({ name: 'Ana' }),
    aPerson({ name: 'Raj' }),
    aPerson({ name: 'Cem', isPresent: false }),
  ];
  const session = aSession({ observations, people });

  it('gives a third of the topics to everybody in the room', () => {
    expect(plannedRound(session)).toEqual({ budget: 2, voters: 2 });
  });

  it('is voted in by as many as the round before', () => {
    const id = anId<RoundId>('round');
    const voted = applied(session, { type: 'vote.start', id, budget: 4, voters: 9 });
    expect(plannedRound(voted)).toEqual({ budget: 2, voters: 9 });
  });
});
