import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import type { TopicId } from '../../../../shared/session/ids.ts';
import { type Observation, type Session, sessionSchema } from '../../../../shared/session/schema.ts';
import { topicOf, topicsOf, unseenTopicIds } from '../../../../shared/session/topics.ts';
import { aTopic } from '../../../support/outcome-builders.ts';
import {
  aGroup,
  anId,
  anObservation,
  applied,
  aSession,
  aStep,
  testTime,
} from '../../../support/session-builders.ts';
import { refused } from '../../../support/session-outcomes.ts';

const titles = (session: Session) => topicsOf(session).map((topic) => topic.title);
const sorted = (given: Partial<Observation> = {}) => anObservation({ dimension: 'mastery', ...given });
const asTopic = (id: string) => id as TopicId;

describe('topics', () => {
  it('are groups and single cards as the board shows them, then topics without cards', () => {
    const session = aSession({
      observations: [
        anObservation({ text: 'Unsorted' }),
        anObservation({ text: 'Why\nthis?', dimension: 'purpose', secondDimension: 'mastery' }),
        anObservation({ text: 'Binned', dimension: 'mastery', deletedAt: testTime }),
      ],
      groups: [
        aGroup({ dimension: 'mastery' }, [anObservation({ text: 'Flaky' }), anObservation()]),
        aGroup({ name: 'Waiting', dimension: 'autonomy' }),
      ],
      topics: [aTopic({ title: 'Release days' })],
    });
    expect(titles(session)).toEqual(['Flaky', 'Waiting', 'Why this?', 'Release days']);
    const [flaky, , why] = topicsOf(session);
    expect(flaky).toMatchObject({ dimension: 'mastery', secondDimension: null });
    expect(flaky?.cardIds).toHaveLength(2);
    expect(why).toMatchObject({ dimension: 'purpose', secondDimension: 'mastery' });
  });

  it('are cards still to sort only when the room has seen them, or when they were made one', () => {
    const card = anObservation({ text: 'Unsorted' });
    const blind = aSession({ observations: [card], steps: [aStep({ kind: 'observe' })] });
    expect(titles(blind)).toEqual([]);
    const made = applied(blind, { type: 'topic.setState', id: asTopic(card.id), state: 'open' });
    expect(titles(made)).toEqual(['Unsorted']);
    const seen = {
      ...blind,
      steps: aSession({ steps: [aStep({ kind: 'observe', isRevealed: true })] }).steps,
    };
    expect(titles(seen)).toEqual(['Unsorted']);
  });

  it('have a title of one line that is cut at a word', () => {
    const text = `${'word '.repeat(40)}end`;
    const [title = ''] = titles(aSession({ observations: [sorted({ text })] }));
    expect(title).toMatch(/^(word )+word…$/);
    expect(title.length).toBeLessThanOrEqual(120);
  });

  it('are called as somebody named them, until that name is taken away', () => {
    const card = sorted({ text: 'Flaky tests' });
    const id = asTopic(card.id);
    const named = applied(aSession({ observations: [card] }), { type: 'topic.update', id, title: ' Tests ' });
    expect(titles(named)).toEqual(['Tests']);
    expect(titles(applied(named, { type: 'topic.update', id, title: '' }))).toEqual(['Flaky tests']);
  });

  it('stay when their card goes into a group after it was talked about, and come back from the bin with it', () => {
    const [card, other] = [sorted({ text: 'Flaky tests' }), sorted()];
    const id = asTopic(card.id);
    const said = applied(aSession({ observations: [card, other] }), {
      type: 'topic.update',
      id,
      saw: 'Reds on Mondays',
    });
    const groupId = anId<never>('group');
    const grouped = applied(said, {
      type: 'observation.group',
      ids: [card.id],
      targetId: other.id,
      groupId,
    });
    expect(topicOf(grouped, id)).toMatchObject({ title: 'Flaky tests', cardIds: [] });
    const binned = applied(said, { type: 'observation.delete', ids: [card.id] });
    expect(titles(binned)).toEqual([other.text]);
    const back = applied(binned, { type: 'observation.restore', ids: [card.id] });
    expect(topicOf(back, id)?.record.saw).toBe('Reds on Mondays');
    const untold = applied(aSession({ observations: [card] }), {
      type: 'observation.delete',
      ids: [card.id],
    });
    expect(topicsOf(untold)).toEqual([]);
  });

  it('keep the name of a group that dissolves', () => {
    const group = aGroup({ name: 'Waiting' });
    const id = asTopic(group.group.id);
    const said = applied(aSession({ groups: [group] }), { type: 'topic.update', id, ours: 'Ask early' });
    const ids = group.members.map((member) => member.id);
    const gone = applied(said, { type: 'observation.ungroup', ids });
    expect(topicOf(gone, id)).toMatchObject({ title: 'Waiting', cardIds: [], record: { ours: 'Ask early' } });
  });
});

describe('a topic without cards', () => {
  it('is added with a title and what it is about, changed and removed', () => {
    const id = anId<TopicId>('topic');
    const added = applied(aSession(), {
      type: 'topic.add',
      id,
      title: ' Release\ndays ',
      dimension: 'purpose',
    });
    expect(topicOf(added, id)).toMatchObject({ title: 'Release days', dimension: 'purpose' });
    expect(sessionSchema.safeParse(added).error).toBeUndefined();
    expect(topicsOf(applied(added, { type: 'topic.remove', id }))).toEqual([]);
  });

  it.each([
    ['no title', { title: ' ' }, 'empty-name'],
    ['a long title', { title: 'x'.repeat(121) }, 'name-too-long'],
  ] as const)('is not added with %s', (_, given, reason) => {
    expect(refused(aSession(), { type: 'topic.add', id: anId<TopicId>('topic'), ...given })).toBe(reason);
  });

  it('cannot take the id of a card, nor lose its only name', () => {
    const card = anObservation();
    const topic = aTopic();
    const session = aSession({ observations: [card], topics: [topic] });
    expect(refused(session, { type: 'topic.add', id: asTopic(card.id), title: 'x' })).toBe('id-taken');
    expect(refused(session, { type: 'topic.add', id: topic.id, title: 'x' })).toBe('id-taken');
    expect(refused(session, { type: 'topic.update', id: topic.id, title: '' })).toBe('empty-name');
  });
});

describe('what is said of a topic', () => {
  it('is kept beside its cards; what is not named stays', () => {
    const card = anObservation();
    const id = asTopic(card.id);
    const session = aSession({ observations: [card] });
    const words = {
      saw: 'Slow',
      ours: 'Our tests',
      privateNote: 'Ask Ana',
      talkTo: 'Platform',
      liveWith: 'Wait',
    };
    const said = applied(session, { type: 'topic.update', id, ...words });
    expect(said.topics[id]).toMatchObject(words);
    const changed = applied(said, { type: 'topic.update', id, ours: '' });
    expect(changed.topics[id]).toMatchObject({ ...words, ours: '' });
  });

  it('is refused when it is too long, and for a topic that is not there', () => {
    const card = anObservation();
    const session = aSession({ observations: [card] });
    const say = (id: string, text: string): Command => ({ type: 'topic.update', id: asTopic(id), saw: text });
    expect(refused(session, say(card.id, 'x'.repeat(2_001)))).toBe('text-too-long');
    expect(refused(session, say(anId('gone'), 'x'))).toBe('unknown-topic');
    expect(refused(session, { type: 'topic.remove', id: asTopic(card.id) })).toBe('topic-has-cards');
  });
});

describe('more time for a topic', () => {
  const discuss = aStep({ kind: 'discuss', plannedMs: 1_200_000 });
  const card = anObservation();
  const id = asTopic(card.id);
  const begun = () => {
    const session = aSession({ observations: [card], steps: [discuss] });
    const inStep = applied(session, { type: 'run.goTo', stepId: discuss.id });
    return applied(inStep, { type: 'topic.begin', id });
  };

  it('is two minutes when more thumbs were up than down, and the count is kept in any case', () => {
    const plannedMs = begun().topics[id]?.plannedMs ?? 0;
    const given = applied(begun(), { type: 'topic.extend', id, up: 4, down: 2 });
    expect(given.topics[id]).toMatchObject({
      plannedMs: plannedMs + 120_000,
      extensions: [{ up: 4, down: 2 }],
    });
    const tied = applied(given, { type: 'topic.extend', id, up: 3, down: 3 });
    expect(tied.topics[id]?.plannedMs).toBe(plannedMs + 120_000);
    expect(tied.topics[id]?.extensions).toHaveLength(2);
  });

  it('counts from now when the time ran out a while ago', () => {
    const late = testTime + 1_500_000;
    const given = applied(begun(), { type: 'topic.extend', id, up: 1, down: 0 }, late);
    expect(given.topics[id]?.plannedMs).toBe(1_500_000 + 120_000);
  });

  it.each([
    [-1, 0],
    [0, 100],
    [1_000, 2],
  ])('is refused for %i up and %i down', (up, down) => {
    expect(refused(begun(), { type: 'topic.extend', id, up, down })).toBe('count-range');
  });
});

describe('what the room has not seen', () => {
  it('is no topic until Observe is revealed or somebody takes it in', () => {
    const [seen, unseen] = [sorted(), anObservation({ text: 'Unsorted' })];
    const session = aSession({ observations: [seen, unseen] });
    expect(unseenTopicIds(session)).toEqual([unseen.id]);
    const id = asTopic(unseen.id);
    expect(unseenTopicIds(applied(session, { type: 'topic.setState', id, state: 'open' }))).toEqual([]);
    const takenIn = applied(session, { type: 'topic.takeInUnseen' });
    expect(topicsOf(takenIn).map((topic) => topic.id)).toEqual([seen.id, unseen.id]);
    expect(applied(takenIn, { type: 'topic.takeInUnseen' })).toBe(takenIn);
    const observations = Array.from({ length: 2_001 }, (_, i) => anObservation({ text: `Card ${i}` }));
    expect(refused(aSession({ observations }), { type: 'topic.takeInUnseen' })).toBe('too-many-topics');
    const revealed = aSession({
      observations: [seen, unseen],
      steps: [aStep({ kind: 'observe', isRevealed: true })],
    });
    expect(unseenTopicIds(revealed)).toEqual([]);
  });
});
