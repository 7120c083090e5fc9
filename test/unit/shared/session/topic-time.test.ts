import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopicId } from '../../../../shared/session/ids.ts';
import {
  expectedEnd,
  signalsAhead,
  spentOnTopic,
  topicClockOf,
} from '../../../../shared/session/run-clock.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { leastShareMs, shareTime, topicShares } from '../../../../shared/session/topic-time.ts';
import {
  anId,
  anObservation,
  applied,
  aSession,
  aStep,
  testTime,
} from '../../../support/session-builders.ts';

const minute = 60_000;
const minutes = (shares: Iterable<number>) => [...shares].map((ms) => ms / minute);
const weightsArbitrary = fc.array(fc.nat(30), { minLength: 1, maxLength: 30 });
const leftArbitrary = fc.nat(240 * minute);

describe('time shared by votes', () => {
  it.each([
    [27, [4, 3, 2], [12, 9, 6]],
    [27, [1, 1, 1], [9, 9, 9]],
    [20, [10, 1, 1], [12, 4, 4]],
    [12, [5, 4, 3], [4, 4, 4]],
    [11, [5, 4, 3], [6.111_116_666, 4.888_883_333, 0]],
    [3, [2, 1], [3, 0]],
    [0, [2, 1], [0, 0]],
    [-5, [2, 1], [0, 0]],
    [10, [0, 0], [5, 5]],
  ])('%d minutes for %j are %j', (left, votes, expected) => {
    const shares = minutes(shareTime(left * minute, votes));
    for (const [i, share] of shares.entries()) expect(share).toBeCloseTo(expected[i] ?? 0, 3);
  });

  it('is shared in whole milliseconds that add up, for any votes', () => {
    fc.assert(
      fc.property(leftArbitrary, weightsArbitrary, (left, weights) => {
        const shares = shareTime(left, weights);
        expect(shares).toHaveLength(weights.length);
        expect(shares.every((share) => Number.isSafeInteger(share))).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(left);
      }),
    );
  });

  it('gives nobody less than the least, unless it reaches for nobody', () => {
    fc.assert(
      fc.property(leftArbitrary, weightsArbitrary, (left, weights) => {
        const served = shareTime(left, weights).filter((share) => share > 0);
        if (left < leastShareMs) expect(served.length).toBeLessThanOrEqual(1);
        else for (const share of served) expect(share).toBeGreaterThanOrEqual(leastShareMs);
      }),
    );
  });

  it('serves the first ones, and among them more votes never get less', () => {
    fc.assert(
      fc.property(leftArbitrary, weightsArbitrary, (left, weights) => {
        const shares = shareTime(left, weights);
        const served = shares.filter((share) => share > 0).length;
        expect(shares.slice(served).every((share) => share === 0)).toBe(true);
        for (let i = 1; i < served; i += 1) {
          for (let j = 1; j < served; j += 1) {
            if ((weights[i] ?? 0) >= (weights[j] ?? 0))
              expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? 0);
          }
        }
      }),
    );
  });
});

/** A discussion of 27 minutes on three topics with 4, 3 and 2 votes. */
function discussion() {
  const cards = ['a', 'b', 'c'].map((text) => anObservation({ text, dimension: 'mastery' }));
  const ids = cards.map((card) => card.id as string as TopicId) as [TopicId, TopicId, TopicId];
  const step = aStep({ kind: 'discuss', plannedMs: 27 * minute });
  const round = {
    id: anId<never>('round'),
    topicIds: ids,
    budget: 3,
    voters: 3,
    tallies: { [ids[0]]: { all: 4 }, [ids[1]]: { all: 3 }, [ids[2]]: { all: 2 } },
    isRevealed: true,
    order: 'a0',
  };
  const session = aSession({ observations: cards, steps: [step], rounds: [round] });
  return { planned: session, session: applied(session, { type: 'run.goTo', stepId: step.id }), ids, step };
}
const sharesAt = (session: Session, at: number) => minutes(topicShares(session, at).values());

describe('the time of topics', () => {
  it('is known before the discussion begins, and is given when a topic is taken up', () => {
    const { planned, session, ids } = discussion();
    expect(sharesAt(planned, testTime)).toEqual([12, 9, 6]);
    const begun = applied(session, { type: 'topic.begin', id: ids[0] });
    expect(begun.topics[ids[0]]?.plannedMs).toBe(12 * minute);
    expect(sharesAt(begun, testTime)).toEqual([9, 6]);
    expect(sharesAt(begun, testTime + 11 * minute)).toEqual([9, 6]);
  });

  it('shrinks for the others while one overruns, down to four minutes and then to nothing', () => {
    const { session, ids } = discussion();
    const begun = applied(session, { type: 'topic.begin', id: ids[0] });
    expect(sharesAt(begun, testTime + 17 * minute)).toEqual([6, 4]);
    expect(sharesAt(begun, testTime + 20 * minute)).toEqual([7, 0]);
    expect(sharesAt(begun, testTime + 30 * minute)).toEqual([0, 0]);
  });

  it('is at least four minutes for the one that is taken up, and the end of the meeting moves', () => {
    const { session, ids } = discussion();
    const atEnd = (left: number) => testTime + 27 * minute - left;
    const late = applied(session, { type: 'topic.begin', id: ids[0] }, atEnd(90_000));
    expect(late.topics[ids[0]]?.plannedMs).toBe(leastShareMs);
    expect(sharesAt(late, atEnd(90_000))).toEqual([0, 0]);
    expect(expectedEnd(late, atEnd(90_000))).toBe(atEnd(90_000) + leastShareMs);
    expect(expectedEnd(late, atEnd(-60_000))).toBe(atEnd(90_000) + leastShareMs);
    const next = applied(late, { type: 'topic.begin', id: ids[1] }, atEnd(-60_000));
    expect(next.topics[ids[1]]?.plannedMs).toBe(leastShareMs);
    const early = applied(session, { type: 'topic.begin', id: ids[0] });
    expect(expectedEnd(early, testTime + minute)).toBe(testTime + 27 * minute);
  });

  it('is heard when it is nearly over and when it is, in place of the time of its step', () => {
    const { session, ids } = discussion();
    const begun = applied(session, { type: 'topic.begin', id: ids[0] }, testTime + minute);
    const planned = begun.topics[ids[0]]?.plannedMs ?? 0;
    expect(signalsAhead(begun, testTime + 2 * minute)).toEqual([
      { kind: 'soon', at: testTime + minute + planned - 30_000 },
      { kind: 'over', at: testTime + minute + planned },
    ]);
    expect(signalsAhead(session, testTime).at(-1)?.at).toBe(testTime + 27 * minute);
    expect(signalsAhead(applied(begun, { type: 'run.pause' }, testTime + 2 * minute), testTime)).toEqual([]);
  });

  it('that was not used is shared among the others', () => {
    const { session, ids } = discussion();
    const begun = applied(session, { type: 'topic.begin', id: ids[0] });
    const next = applied(begun, { type: 'topic.begin', id: ids[1] }, testTime + 2 * minute);
    expect(next.topics[ids[1]]?.plannedMs).toBe(15 * minute);
    expect(next.topics[ids[0]]?.spentMs).toBe(2 * minute);
    expect(sharesAt(next, testTime + 2 * minute)).toEqual([10]);
  });

  it('is kept for a topic that is taken up again before it was used', () => {
    const { session, ids } = discussion();
    const first = applied(session, { type: 'topic.begin', id: ids[0] });
    const second = applied(first, { type: 'topic.begin', id: ids[1] }, testTime + 5 * minute);
    const again = applied(second, { type: 'topic.begin', id: ids[0] }, testTime + 6 * minute);
    expect(again.topics[ids[0]]).toMatchObject({ plannedMs: 12 * minute, spentMs: 5 * minute });
    expect(spentOnTopic(again, testTime + 8 * minute)).toBe(7 * minute);
  });

  it('goes on where it was after a pause, and stands while the clock stands', () => {
    const { session, ids } = discussion();
    const later = applied(session, { type: 'topic.begin', id: ids[0] }, testTime + minute);
    const paused = applied(later, { type: 'run.pause' }, testTime + 3 * minute);
    expect(spentOnTopic(paused, testTime + 9 * minute)).toBe(2 * minute);
    expect(topicClockOf(paused)).toMatchObject({ spentMs: 2 * minute, runningSince: null });
    const resumed = applied(paused, { type: 'run.resume' }, testTime + 9 * minute);
    expect(spentOnTopic(resumed, testTime + 10 * minute)).toBe(3 * minute);
    expect(spentOnTopic(resumed, testTime - 60 * minute)).toBe(2 * minute);
  });

  it('is told of no topic outside a discussion', () => {
    const talk = aStep({ kind: 'talk' });
    const session = applied(aSession({ steps: [talk] }), { type: 'run.goTo', stepId: talk.id });
    expect([topicClockOf(session), spentOnTopic(session, testTime)]).toEqual([null, 0]);
  });
});
