import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import type { Dimension } from '../../../../shared/session/dimensions.ts';
import type { ItemId, ObservationId } from '../../../../shared/session/ids.ts';
import { aGroup, anId, anObservation, applied, aSession } from '../../../support/session-builders.ts';
import { idsIn, refused } from '../../../support/session-outcomes.ts';

const move = (ids: ItemId[], dimension: Dimension | null, beforeId: ItemId | null = null): Command => ({
  type: 'observation.move',
  ids,
  dimension,
  beforeId,
});

describe('observation.move', () => {
  const [a, b, c] = [anObservation(), anObservation(), anObservation()];
  const [m1, m2] = [anObservation({ dimension: 'mastery' }), anObservation({ dimension: 'mastery' })];
  const pair = aGroup({ dimension: 'mastery' });
  const [first, second] = pair.members.map((member) => member.id) as [ObservationId, ObservationId];
  const session = aSession({ observations: [a, b, c, m1, m2], groups: [pair] });
  const { id: groupId } = pair.group;

  it('puts cards at the end of another column, in the order given', () => {
    const after = applied(session, move([c.id, a.id], 'mastery'));
    expect(idsIn(after, 'mastery')).toEqual([m1.id, m2.id, groupId, c.id, a.id]);
    expect(idsIn(after, null)).toEqual([b.id]);
  });

  it('puts cards in front of another', () => {
    expect(idsIn(applied(session, move([a.id], 'mastery', m2.id)), 'mastery')).toEqual([
      m1.id,
      a.id,
      m2.id,
      groupId,
    ]);
    expect(idsIn(applied(session, move([c.id], null, a.id)), null)).toEqual([c.id, a.id, b.id]);
  });

  it('takes the next card that stays when the one behind the gap moves too', () => {
    expect(idsIn(applied(session, move([a.id, b.id], null, b.id)), null)).toEqual([a.id, b.id, c.id]);
    expect(idsIn(applied(session, move([b.id, a.id], null, a.id)), null)).toEqual([b.id, a.id, c.id]);
    expect(idsIn(applied(session, move([m2.id, a.id], 'mastery', m2.id)), 'mastery')).toEqual([
      m1.id,
      m2.id,
      a.id,
      groupId,
    ]);
  });

  it('takes the end when the one behind the gap is not in the column', () => {
    expect(idsIn(applied(session, move([a.id], null, m1.id)), null)).toEqual([b.id, c.id, a.id]);
    expect(idsIn(applied(session, move([a.id], null, anId('gone'))), null)).toEqual([b.id, c.id, a.id]);
  });

  it('takes the group for a card of the group behind the gap', () => {
    expect(idsIn(applied(session, move([a.id], 'mastery', second)), 'mastery')).toEqual([
      m1.id,
      m2.id,
      a.id,
      groupId,
    ]);
  });

  it('moves a group whole, with its cards', () => {
    const after = applied(session, move([groupId], 'purpose'));
    expect(idsIn(after, 'purpose')).toEqual([groupId]);
    expect([first, second].map((id) => after.observations[id])).toMatchObject([
      { dimension: 'purpose', groupId, order: pair.members[0]?.order },
      { dimension: 'purpose', groupId, order: pair.members[1]?.order },
    ]);
  });

  it('moves a group together with cards of its own as the group alone', () => {
    for (const ids of [
      [groupId, second],
      [first, groupId],
      [first, second, groupId],
    ]) {
      const after = applied(session, move(ids, 'purpose'));
      expect(after).toEqual(applied(session, move([groupId], 'purpose')));
    }
  });

  it('takes a card out of its group, which dissolves when one is left', () => {
    const after = applied(session, move([first], 'mastery', m1.id));
    expect(after.groups).toEqual({});
    expect(idsIn(after, 'mastery')).toEqual([first, m1.id, m2.id, second]);
  });

  it('puts a card in front of the very group it leaves', () => {
    expect(idsIn(applied(session, move([second], 'mastery', groupId)), 'mastery')).toEqual([
      m1.id,
      m2.id,
      second,
      first,
    ]);
  });

  it('takes one id given twice for one', () => {
    expect(idsIn(applied(session, move([a.id, a.id], 'purpose')), 'purpose')).toEqual([a.id]);
  });

  it.each([
    ['in front of itself', move([b.id], null, b.id)],
    ['in front of the next one', move([b.id], null, c.id)],
    ['at the end where it is last', move([c.id], null)],
    ['as a block that stays together', move([a.id, b.id], null, c.id)],
    ['as a group', move([groupId], 'mastery')],
  ])('changes nothing for what is dropped where it lay, %s', (_how, command) => {
    expect(applied(session, command)).toBe(session);
  });

  it('refuses as a whole when one of the items is gone', () => {
    expect(refused(session, move([a.id, anId('gone')], 'purpose'))).toBe('unknown-observation');
  });
});
