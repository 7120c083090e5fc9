import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import {
  isOfSeveralSquads,
  originOf,
  ownTopicsOf,
  squadsBehind,
  squadsNamed,
  topicOrigin,
} from '../../../../shared/session/own-topics.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { aTopic } from '../../../support/outcome-builders.ts';
import { aGroup, anObservation, applied, aSession, testTime } from '../../../support/session-builders.ts';

const kind = 'tribemap';
const brought = (fromSquad: string) => anObservation({ fromSquad });

describe('topics of the meeting itself', () => {
  it('are those that no squad brought; one card of a squad makes a group the squad’s', () => {
    const groups = [aGroup({}, [brought('Falcon'), anObservation()]), aGroup()];
    const observations = [brought('Owl'), anObservation({ deletedAt: testTime })];
    expect(ownTopicsOf(aSession({ kind, groups, observations }))).toEqual({
      own: 1,
      total: 3,
      isMuch: false,
    });
  });

  it('are much when they are over a third, and a third is not', () => {
    const squads = [brought('Falcon'), brought('Owl')];
    const withOwn = (count: number) =>
      ownTopicsOf(
        aSession({
          kind,
          observations: [...squads, ...Array.from({ length: count }, () => anObservation())],
        }),
      );
    expect(withOwn(1)).toEqual({ own: 1, total: 3, isMuch: false });
    expect(withOwn(2)).toEqual({ own: 2, total: 4, isMuch: true });
    expect(ownTopicsOf(aSession({ kind, observations: [anObservation()] }))?.isMuch).toBe(false);
  });

  it('count those that were made in the room', () => {
    const topics = [aTopic(), aTopic(), aTopic()];
    expect(ownTopicsOf(aSession({ kind, topics }))).toEqual({ own: 3, total: 3, isMuch: true });
  });

  it('are nothing to speak of where one squad meets', () => {
    const observations = [anObservation(), anObservation(), anObservation()];
    expect(ownTopicsOf(aSession({ observations }))).toBeNull();
    expect(squadsNamed(aSession({ observations: [brought('Falcon')] }))).toBeNull();
  });
});

describe('the squad a card was brought from', () => {
  it('is set, cleaned, and taken away again', () => {
    const card = anObservation();
    const session = aSession({ kind, observations: [card] });
    const set = (squad: string) =>
      applied(session, { type: 'observation.setFromSquad', ids: [card.id], squad }).observations[card.id];
    expect(set('  Blue\tWhale ')?.fromSquad).toBe('Blue Whale');
    const named = applied(session, { type: 'observation.setFromSquad', ids: [card.id], squad: 'Owl' });
    const cleared = applied(named, { type: 'observation.setFromSquad', ids: [card.id], squad: ' ' });
    expect(cleared.observations[card.id]).toEqual(card);
    expect(sessionSchema.safeParse(named).error).toBeUndefined();
    expect(
      applyCommand(
        session,
        { type: 'observation.setFromSquad', ids: [card.id], squad: 'x'.repeat(121) },
        testTime,
      ),
    ).toEqual({ ok: false, reason: 'name-too-long' });
  });

  it('can come with the card', () => {
    const { id, text, source, dimension, character } = anObservation();
    const fresh = { id, text, source, dimension, character };
    const add = (fromSquad: string) =>
      applied(aSession({ kind }), { type: 'observation.add', observations: [{ ...fresh, fromSquad }] });
    expect(add(' Owl ').observations[id]?.fromSquad).toBe('Owl');
    expect(add('').observations[id]).not.toHaveProperty('fromSquad');
  });

  it('is told of a card where squads are told apart, and wherever it is known', () => {
    expect(originOf(aSession({ kind }), brought('Owl'))).toBe('Owl');
    expect(originOf(aSession({ kind }), anObservation())).toBe('');
    expect(originOf(aSession(), anObservation())).toBeNull();
    expect(originOf(aSession(), brought('Owl'))).toBe('Owl');
  });

  it('is named once for each squad, in order', () => {
    const group = aGroup({}, [brought('Owl'), brought('Owl'), brought('Falcon')]);
    const session = aSession({ kind, groups: [group] });
    expect(squadsNamed(session)).toEqual(['Falcon', 'Owl']);
    const cardIds = group.members.map(({ id }) => id);
    expect(squadsBehind(session, cardIds)).toEqual(['Owl', 'Falcon']);
    expect(topicOrigin(session, cardIds)).toBe('Owl, Falcon');
    expect(topicOrigin(session, [])).toBe('');
    expect(topicOrigin(aSession({ groups: [group] }), cardIds)).toBeNull();
  });
});

it('squads are told apart at a TribeMAP only', () => {
  expect(isOfSeveralSquads({ kind })).toBe(true);
  expect(isOfSeveralSquads({ kind: 'squadmap' })).toBe(false);
});
