import { describe, expect, it } from 'vitest';
import type { RoundId, TopicId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import {
  agendaOf,
  discussionOrder,
  moveCommand,
  nextAfterParking,
  ranking,
  topicsLeft,
  votesFor,
} from '../../../../shared/session/topic-order.ts';
import { hiddenRound } from '../../../../shared/session/votes.ts';
import { aTopic } from '../../../support/outcome-builders.ts';
import { anId, anObservation, applied, aSession } from '../../../support/session-builders.ts';
import { voting } from '../../../support/voting.ts';

const asTopic = (id: string) => id as TopicId;
const orderOf = (session: Session) => discussionOrder(session).map((topic) => topic.title);

describe('the order of the discussion', () => {
  it('is that of the board until totals are revealed, then by votes with ties as ties', () => {
    const { voted, id, b, c, d, a } = voting();
    expect(orderOf(voted)).toEqual(['a', 'b', 'c', 'd']);
    const revealed = applied(voted, { type: 'vote.reveal', id, isRevealed: true });
    expect(orderOf(revealed)).toEqual(['c', 'b', 'd', 'a']);
    expect(ranking(revealed.rounds[id] as never)).toEqual([
      { topicId: c, votes: 3, rank: 1, isTied: false },
      { topicId: b, votes: 1, rank: 2, isTied: true },
      { topicId: d, votes: 1, rank: 2, isTied: true },
      { topicId: a, votes: 0, rank: 4, isTied: false },
    ]);
    expect([votesFor(voted, c), votesFor(revealed, c)]).toEqual([null, 3]);
  });

  it('knows of votes that were counted and not revealed', () => {
    const { session, voted, id } = voting();
    expect(hiddenRound(session)).toBeNull();
    expect(hiddenRound(voted)?.id).toBe(id);
    expect(hiddenRound(applied(voted, { type: 'vote.reveal', id, isRevealed: true }))).toBeNull();
  });

  it('counts the newest revealed round; an older one stays', () => {
    const { voted, id, a } = voting();
    const revealed = applied(voted, { type: 'vote.reveal', id, isRevealed: true });
    const second = anId<RoundId>('round');
    const started = applied(revealed, { type: 'vote.start', id: second, budget: 1, voters: 0 });
    expect(orderOf(started)).toEqual(['c', 'b', 'd', 'a']);
    const voted2 = applied(started, { type: 'vote.set', id: second, topicId: a, side: 'all', votes: 4 });
    expect(orderOf(applied(voted2, { type: 'vote.reveal', id: second, isRevealed: true }))[0]).toBe('a');
    expect(Object.keys(voted2.rounds)).toHaveLength(2);
  });

  it('can be chosen: what was moved and all before it keep their places, the rest goes on by votes', () => {
    const { voted, id, b, c, d } = voting();
    const revealed = applied(voted, { type: 'vote.reveal', id, isRevealed: true });
    const moved = applied(revealed, { type: 'topic.move', id: c, beforeId: d });
    expect(orderOf(moved)).toEqual(['b', 'c', 'd', 'a']);
    expect(applied(moved, { type: 'topic.move', id: c, beforeId: d })).toBe(moved);
    const up = applied(moved, { type: 'topic.move', id: d, beforeId: b });
    expect(orderOf(up)).toEqual(['d', 'b', 'c', 'a']);
    const last = applied(up, { type: 'topic.move', id: d, beforeId: null });
    expect(agendaOf(last).map((topic) => topic.title)).toEqual(['b', 'c', 'd']);
  });

  it('is by votes again once totals are revealed anew', () => {
    const { voted, id, d } = voting();
    const chosen = applied(voted, { type: 'topic.move', id: d, beforeId: null });
    const first = applied(chosen, { type: 'topic.move', id: d, beforeId: asTopic(anId('gone')) });
    expect(first).toBe(chosen);
    const revealed = applied(chosen, { type: 'vote.reveal', id, isRevealed: true });
    expect(orderOf(revealed)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('stays as it is where totals are revealed and nobody has voted', () => {
    const { session, voted, id, a, d } = voting();
    const moved = applied(session, { type: 'topic.move', id: d, beforeId: a });
    const revealed = applied(moved, { type: 'vote.reveal', id, isRevealed: true });
    expect(agendaOf(revealed).map((topic) => topic.title)).toEqual(['d', 'a', 'b', 'c']);
    expect(votesFor(revealed, a)).toBeNull();
    const first = applied(voted, { type: 'vote.reveal', id, isRevealed: true });
    const second = anId<RoundId>('round');
    const started = applied(first, { type: 'vote.start', id: second, budget: 1, voters: 0 });
    const both = applied(started, { type: 'vote.reveal', id: second, isRevealed: true });
    expect(orderOf(both)).toEqual(['c', 'b', 'd', 'a']);
    expect(votesFor(both, a)).toBe(0);
  });

  it('holds after the votes only what got some, came later or was put into it', () => {
    const { voted, id, a } = voting();
    const revealed = applied(voted, { type: 'vote.reveal', id, isRevealed: true });
    const titles = (session: Session) => agendaOf(session).map((topic) => topic.title);
    expect(titles(revealed)).toEqual(['c', 'b', 'd']);
    const late = aTopic({ title: 'late' });
    const added = applied(revealed, { type: 'topic.add', id: late.id, title: 'late' });
    expect(titles(added)).toEqual(['c', 'b', 'd', 'late']);
    const taken = applied(added, { type: 'topic.move', id: a, beforeId: null });
    expect(titles(taken)).toEqual(['c', 'b', 'd', 'late', 'a']);
    const parked = applied(taken, { type: 'topic.setState', id: a, state: 'parked' });
    expect(topicsLeft(parked).map((topic) => topic.title)).toEqual(['c', 'b', 'd', 'late']);
  });
});

describe('the agenda in the hand', () => {
  const cards = ['One', 'Two', 'Three'].map((text) => anObservation({ text, dimension: 'mastery' }));
  const [one, two, three] = cards.map(({ id }) => asTopic(id)) as [TopicId, TopicId, TopicId];
  const session = aSession({ observations: cards });
  const moved = (id: TopicId, direction: 1 | -1) => {
    const command = moveCommand(session, id, direction);
    return command && orderOf(applied(session, command));
  };

  it('a topic goes one place up or down, and no further than either end', () => {
    expect(moved(two, -1)).toEqual(['Two', 'One', 'Three']);
    expect(moved(two, 1)).toEqual(['One', 'Three', 'Two']);
    expect([moved(one, -1), moved(three, 1), moveCommand(session, asTopic('gone'), 1)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('when the topic that is discussed is parked the next one comes, else none', () => {
    const atTwo = { ...session, run: { ...session.run, focusId: two } };
    expect(nextAfterParking(atTwo, two)).toBe(one);
    expect(nextAfterParking(atTwo, three)).toBeUndefined();
  });
});
