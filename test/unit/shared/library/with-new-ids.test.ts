import { expect, it } from 'vitest';
import { withNewIds } from '../../../../shared/library/with-new-ids.ts';
import type { TopicId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { anAction, aTopic } from '../../../support/outcome-builders.ts';
import { aGroup, anId, anObservation, aPerson, aSession, aStep } from '../../../support/session-builders.ts';

it('gives every record another id and keeps what refers to what', () => {
  const paula = aPerson();
  const spoken = anObservation({ text: 'Said', source: { kind: 'person', personId: paula.id } });
  const session = aSession({ people: [paula], observations: [spoken], groups: [aGroup({ name: 'Pair' })] });
  const other = withNewIds(session, () => anId('new'));
  expect(sessionSchema.safeParse(other).error).toBeUndefined();
  expect(brokenInvariants(other)).toEqual([]);
  const idsOf = ({ id, people, observations, groups }: typeof session) =>
    [id, people, observations, groups].flatMap((part) =>
      typeof part === 'string' ? [part] : Object.keys(part),
    );
  expect(idsOf(other).filter((id) => idsOf(session).includes(id))).toEqual([]);
  const said = Object.values(other.observations).find(({ text }) => text === 'Said');
  expect(said?.source).toEqual({ kind: 'person', personId: Object.keys(other.people)[0] });
  expect(Object.values(other.observations).filter(({ groupId }) => groupId !== null)).toHaveLength(2);
});

it('keeps who does what, what a topic is about and where the meeting stands', () => {
  const paula = aPerson();
  const card = anObservation({ text: 'Slow tests' });
  const topic = aTopic({ id: card.id as unknown as TopicId, title: 'Slow tests' });
  const step = aStep({ name: 'Discuss' });
  const session = aSession({
    people: [paula],
    observations: [card],
    topics: [topic],
    steps: [step],
    actions: [anAction({ owner: { kind: 'person', personId: paula.id }, topicId: topic.id })],
    run: { ...aSession().run, stepId: step.id, focusId: topic.id },
  });
  const other = withNewIds(session, () => anId('new'));
  const [personId] = Object.keys(other.people);
  const [cardId] = Object.keys(other.observations);
  expect(Object.keys(other.topics)).toEqual([cardId]);
  expect(Object.values(other.actions)).toMatchObject([
    { owner: { kind: 'person', personId }, topicId: cardId },
  ]);
  expect(other.run).toMatchObject({ stepId: Object.keys(other.steps)[0], focusId: cardId });
  expect(JSON.stringify(other)).not.toContain(paula.id);
});

it('changes no words, not even those that look like a table', () => {
  const session = aSession({ observations: [anObservation({ text: 'people' })], purpose: 'steps' });
  const other = withNewIds(session, () => anId('new'));
  expect(Object.values(other.observations)[0]?.text).toBe('people');
  expect(other.purpose).toBe('steps');
});
