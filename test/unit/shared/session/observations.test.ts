import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import type { NewObservation } from '../../../../shared/session/board-commands.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { ObservationId, PersonId } from '../../../../shared/session/ids.ts';
import { maxObservationsPerSession } from '../../../../shared/session/observations.ts';
import {
  aGroup,
  anId,
  anObservation,
  applied,
  aSession,
  testTime,
} from '../../../support/session-builders.ts';
import { idsIn, refused } from '../../../support/session-outcomes.ts';

const fresh = (given: Partial<NewObservation> = {}): NewObservation => ({
  id: anId<ObservationId>('card'),
  text: 'Tests take 40 min',
  source: { kind: 'unknown' },
  dimension: null,
  character: 'observation',
  ...given,
});
const add = (...observations: NewObservation[]): Command => ({ type: 'observation.add', observations });

describe('observation.add', () => {
  it('puts cards at the end of their columns in the order given', () => {
    const there = anObservation({ dimension: 'mastery' });
    const cards = [fresh({ dimension: 'mastery' }), fresh(), fresh({ dimension: 'mastery' })];
    const session = applied(aSession({ observations: [there] }), add(...cards));
    expect(idsIn(session, 'mastery')).toEqual([there.id, cards[0]?.id, cards[2]?.id]);
    expect(idsIn(session, null)).toEqual([cards[1]?.id]);
  });

  it('cleans the text and notes the time of the request', () => {
    const card = fresh({ text: '  two\r\nlines\u0000 ' });
    const session = applied(aSession(), add(card), testTime + 5);
    expect(session.observations[card.id]).toMatchObject({
      text: 'two\nlines',
      createdAt: testTime + 5,
      deletedAt: null,
    });
  });

  it('takes 2,000 characters and refuses 2,001', () => {
    expect(applyCommand(aSession(), add(fresh({ text: ` ${'x'.repeat(2_000)} ` })), testTime).ok).toBe(true);
    expect(refused(aSession(), add(fresh({ text: 'x'.repeat(2_001) })))).toBe('text-too-long');
  });

  it('adds all cards or none', () => {
    const session = aSession();
    const outcome = applyCommand(session, add(fresh(), fresh({ text: ' ' }), fresh()), testTime);
    expect(outcome).toEqual({ ok: false, reason: 'empty-text' });
    expect(session.observations).toEqual({});
  });

  it('refuses an id that a card or a group has already, or that it names twice', () => {
    const group = aGroup();
    const session = aSession({ groups: [group] });
    const twice = fresh();
    expect(refused(session, add(fresh({ id: group.members[0]?.id as ObservationId })))).toBe('id-taken');
    expect(refused(session, add(fresh({ id: group.group.id as string as ObservationId })))).toBe('id-taken');
    expect(refused(session, add(twice, { ...twice, dimension: 'purpose' }))).toBe('id-taken');
  });

  it('refuses a source who is not on the list of people', () => {
    const source = { kind: 'person', personId: anId<PersonId>('gone') } as const;
    expect(refused(aSession(), add(fresh({ source })))).toBe('unknown-person');
  });

  it('refuses more cards than a session file can be trusted to hold', () => {
    const card = anObservation({ deletedAt: testTime });
    const many = Array.from({ length: maxObservationsPerSession }, () => ({
      ...card,
      id: anId<ObservationId>('card'),
    }));
    expect(refused(aSession({ observations: many }), add(fresh()))).toBe('session-full');
  });
});

describe('observation.edit', () => {
  const card = anObservation();
  const session = aSession({
    observations: [card, anObservation({ deletedAt: testTime, id: anId('binned') })],
  });

  it('changes the text and nothing else', () => {
    const after = applied(session, { type: 'observation.edit', id: card.id, text: ' new ' });
    expect(after.observations[card.id]).toEqual({ ...card, text: 'new' });
  });

  it.each([
    ['', 'empty-text'],
    ['\n', 'empty-text'],
    ['x'.repeat(2_001), 'text-too-long'],
  ])('refuses the text %j', (text, reason) => {
    expect(refused(session, { type: 'observation.edit', id: card.id, text })).toBe(reason);
  });

  it('refuses a card that is gone or in the bin', () => {
    const binned = Object.values(session.observations).find((one) => one.deletedAt !== null);
    for (const id of [anId<ObservationId>('gone'), binned?.id as ObservationId]) {
      expect(refused(session, { type: 'observation.edit', id, text: 'x' })).toBe('unknown-observation');
    }
  });
});

describe('observation.setCharacter and observation.setSource', () => {
  const cards = [anObservation(), anObservation(), anObservation()] as const;
  const session = aSession({ observations: cards });
  const ids = [cards[0].id, cards[1].id];

  it('change several cards at once and leave the others alone', () => {
    const strong = applied(session, { type: 'observation.setCharacter', ids, character: 'strength' });
    const heard = applied(strong, {
      type: 'observation.setSource',
      ids,
      source: { kind: 'role', role: 'maker' },
    });
    expect(heard.observations[cards[1].id]).toMatchObject({
      character: 'strength',
      source: { role: 'maker' },
    });
    expect(heard.observations[cards[2].id]).toBe(cards[2]);
  });

  it('refuse as a whole when one card is gone', () => {
    const withGone = [...ids, anId<ObservationId>('gone')];
    expect(refused(session, { type: 'observation.setCharacter', ids: withGone, character: 'strength' })).toBe(
      'unknown-observation',
    );
  });

  it('refuse a person who is not on the list', () => {
    const source = { kind: 'person', personId: anId<PersonId>('gone') } as const;
    expect(refused(session, { type: 'observation.setSource', ids, source })).toBe('unknown-person');
  });
});

describe('observation.delete and observation.restore', () => {
  it('put a card into the bin with the time, and back at the end of its column', () => {
    const cards = [anObservation(), anObservation()] as const;
    const session = aSession({ observations: cards });
    const binned = applied(session, { type: 'observation.delete', ids: [cards[0].id] }, testTime + 9);
    expect(binned.observations[cards[0].id]?.deletedAt).toBe(testTime + 9);
    expect(idsIn(binned, null)).toEqual([cards[1].id]);
    const restored = applied(binned, { type: 'observation.restore', ids: [cards[0].id] });
    expect(idsIn(restored, null)).toEqual([cards[1].id, cards[0].id]);
  });

  it('bin all cards of a group, and bring them back as single cards in their order', () => {
    const { group, members } = aGroup({ dimension: 'purpose' });
    const session = aSession({ groups: [{ group, members }] });
    const binned = applied(session, { type: 'observation.delete', ids: [group.id] });
    expect(binned.groups).toEqual({});
    const ids = members.map((member) => member.id);
    expect(idsIn(applied(binned, { type: 'observation.restore', ids }), 'purpose')).toEqual(ids);
  });

  it('dissolve a group that one card is left of, which stands where the group stood', () => {
    const { group, members } = aGroup();
    const after = anObservation();
    const session = aSession({
      observations: [after],
      groups: [{ group: { ...group, order: 'a0' }, members }],
    });
    const binned = applied(session, { type: 'observation.delete', ids: [members[0]?.id as ObservationId] });
    expect(idsIn(binned, null)).toEqual([members[1]?.id, after.id]);
  });

  it('restore a card once, however often it is named, and leave cards on the board where they are', () => {
    const [binned, there] = [anObservation({ deletedAt: testTime }), anObservation()];
    const session = aSession({ observations: [binned, there, anObservation()] });
    const after = applied(session, { type: 'observation.restore', ids: [binned.id, binned.id, there.id] });
    expect(after.observations[there.id]).toBe(there);
    expect(idsIn(after, null).at(-1)).toBe(binned.id);
  });

  it('refuse cards that are not there', () => {
    const session = aSession({ observations: [anObservation({ deletedAt: testTime })] });
    const [binned] = Object.values(session.observations);
    expect(refused(session, { type: 'observation.delete', ids: [binned?.id as ObservationId] })).toBe(
      'unknown-observation',
    );
    expect(refused(session, { type: 'observation.restore', ids: [anId('gone')] })).toBe(
      'unknown-observation',
    );
  });
});
