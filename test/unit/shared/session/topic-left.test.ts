import { describe, expect, it } from 'vitest';
import type { ActionId, ObservationId, TopicId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { nextAfterParking, nextTopic, topicsLeft } from '../../../../shared/session/topic-order.ts';
import {
  anId,
  anObservation,
  applied,
  aSession,
  aStep,
  testTime,
} from '../../../support/session-builders.ts';
import { refused } from '../../../support/session-outcomes.ts';

const asTopic = (id: string) => id as TopicId;

it('a topic that was begun is discussed when another is begun, and open when it is taken up again', () => {
  const cards = [anObservation(), anObservation()];
  const [one, two] = cards.map((card) => asTopic(card.id)) as [TopicId, TopicId];
  const discuss = aStep({ kind: 'discuss', plannedMs: 1_200_000 });
  const session = aSession({ observations: cards, steps: [discuss] });
  const inStep = applied(session, { type: 'run.goTo', stepId: discuss.id });
  const first = applied(inStep, { type: 'topic.begin', id: one });
  expect(first.run.focusId).toBe(one);
  const second = applied(first, { type: 'topic.begin', id: two }, testTime + 60_000);
  expect(second.topics[one]).toMatchObject({ state: 'discussed', spentMs: 60_000 });
  const again = applied(second, { type: 'topic.begin', id: one }, testTime + 90_000);
  expect(again.topics[one]).toMatchObject({ state: 'open', spentMs: 60_000 });
  expect(again.topics[two]).toMatchObject({ state: 'discussed', spentMs: 30_000 });
  const gone: ObservationId = anId('gone');
  expect(refused(inStep, { type: 'topic.begin', id: asTopic(gone) })).toBe('unknown-topic');
});

describe('a topic that was only walked past', () => {
  const cards = [anObservation(), anObservation(), anObservation()];
  const [one, two, three] = cards.map((card) => asTopic(card.id)) as [TopicId, TopicId, TopicId];
  const discuss = aStep({ kind: 'discuss', plannedMs: 27 * 60_000 });
  const round = { observations: cards, steps: [discuss, aStep({ kind: 'observe', isRevealed: true })] };
  const inStep = applied(aSession(round), { type: 'run.goTo', stepId: discuss.id });
  const begin = (session: Session, id: TopicId, seconds: number) =>
    applied(session, { type: 'topic.begin', id }, testTime + seconds * 1_000);
  const passed = begin(begin(inStep, one, 0), two, 14);

  it('is still to discuss, and gets its share anew when it is taken up', () => {
    expect(passed.topics[one]).toMatchObject({ state: 'open', spentMs: 14_000, plannedMs: null });
    expect(topicsLeft(passed).map(({ id }) => id)).toEqual([one, three]);
    const later = begin(passed, one, 15 * 60 + 14);
    // Half of the 11:46 that are left, and what it took before.
    expect(later.topics[one]?.plannedMs).toBe(14_000 + 353_000);
  });

  it('comes again after those that nobody has turned to', () => {
    expect(nextTopic(passed)?.id).toBe(three);
    const further = begin(passed, three, 20);
    expect(nextTopic(further)?.id).toBe(one);
    expect(nextAfterParking(further, three)).toBe(one);
  });

  it.each([
    ['fifteen seconds', [], 15],
    ['a note', [{ type: 'topic.update', id: one, ours: 'Our tests' }], 3],
    ['a private note', [{ type: 'topic.update', id: one, privateNote: 'Ask Ana' }], 3],
    ['a count of thumbs', [{ type: 'topic.extend', id: one, up: 1, down: 4 }], 3],
    ['an action', [{ type: 'action.add', id: anId<ActionId>('action'), what: 'Ask', topicId: one }], 3],
    ['the clock standing', [{ type: 'run.pause' }], 0],
  ] as const)('is discussed after %s', (_, commands, seconds) => {
    const noted = commands.reduce<Session>(
      (before, command) => applied(before, command),
      begin(inStep, one, 0),
    );
    expect(begin(noted, two, seconds).topics[one]?.state).toBe('discussed');
  });
});
