import { describe, expect, it } from 'vitest';
import { groupMembers } from '../../../../shared/session/board-items.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { GroupId, ItemId, ObservationId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { aGroup, anId, anObservation, applied, aSession } from '../../../support/session-builders.ts';
import { idsIn, refused } from '../../../support/session-outcomes.ts';

const newGroupId = anId<GroupId>('newgroup');
const together = (ids: ItemId[], targetId: ItemId, groupId = newGroupId): Command => ({
  type: 'observation.group',
  ids,
  targetId,
  groupId,
});
const memberIds = (session: Session, id: GroupId) => groupMembers(session, id).map((member) => member.id);

const [a, b, c] = [
  anObservation(),
  anObservation({ dimension: 'mastery' }),
  anObservation({ dimension: 'mastery' }),
];
const builds = aGroup({ dimension: 'mastery', name: 'Builds' });
const waits = aGroup({ dimension: 'autonomy' }, [anObservation(), anObservation(), anObservation()]);
const session = aSession({ observations: [a, b, c], groups: [builds, waits] });
const buildIds = builds.members.map((member) => member.id);
const waitIds = waits.members.map((member) => member.id) as [ObservationId, ObservationId, ObservationId];

describe('observation.group', () => {
  it('makes a group where the card stands that others were dropped on', () => {
    const after = applied(session, together([a.id], b.id));
    expect(after.groups[newGroupId]).toEqual({
      id: newGroupId,
      name: '',
      dimension: 'mastery',
      order: b.order,
    });
    expect(memberIds(after, newGroupId)).toEqual([b.id, a.id]);
    expect(after.observations[a.id]?.dimension).toBe('mastery');
    expect(idsIn(after, 'mastery')).toEqual([newGroupId, c.id, builds.group.id]);
  });

  it('lets a card join a group, dropped on the group or on one of its cards', () => {
    for (const target of [builds.group.id, ...buildIds]) {
      const after = applied(session, together([a.id], target));
      expect(memberIds(after, builds.group.id)).toEqual([...buildIds, a.id]);
      expect(after.groups[newGroupId]).toBeUndefined();
    }
  });

  it('merges a group into another, and into a card of another', () => {
    for (const target of [builds.group.id, buildIds[0] as ObservationId]) {
      const after = applied(session, together([waits.group.id], target));
      expect(memberIds(after, builds.group.id)).toEqual([...buildIds, ...waitIds]);
      expect(after.groups).toEqual({ [builds.group.id]: builds.group });
      expect(waitIds.map((id) => after.observations[id]?.dimension)).toEqual([
        'mastery',
        'mastery',
        'mastery',
      ]);
    }
  });

  it('keeps the name somebody chose when a named group joins a nameless one or a single card', () => {
    expect(applied(session, together([builds.group.id], waits.group.id)).groups[waits.group.id]?.name).toBe(
      'Builds',
    );
    expect(applied(session, together([builds.group.id], a.id)).groups[newGroupId]?.name).toBe('Builds');
  });

  it('keeps the name of the group that is joined', () => {
    const named = applied(session, { type: 'group.rename', id: waits.group.id, name: 'Waits' });
    expect(applied(named, together([waits.group.id], builds.group.id)).groups[builds.group.id]?.name).toBe(
      'Builds',
    );
  });

  it('moves all cards of a group one by one into another, and the group is gone', () => {
    const after = applied(session, together(waitIds, builds.group.id));
    expect(Object.keys(after.groups)).toEqual([builds.group.id]);
  });

  it('leaves a group of two in place when the third card leaves, and dissolves it when the second does', () => {
    const once = applied(session, together([waitIds[0]], a.id));
    expect(memberIds(once, waits.group.id)).toEqual([waitIds[1], waitIds[2]]);
    const twice = applied(once, together([waitIds[1]], a.id));
    expect(twice.groups[waits.group.id]).toBeUndefined();
    expect(idsIn(twice, 'autonomy')).toEqual([waitIds[2]]);
  });

  it('changes nothing when the cards are in that group already', () => {
    for (const ids of [[waitIds[0]], [waits.group.id]]) {
      expect(applied(session, together(ids, waitIds[1]))).toBe(session);
    }
  });

  it('refuses a card on itself, cards that are gone, and an id that is taken', () => {
    expect(refused(session, together([a.id, b.id], b.id))).toBe('same-item');
    expect(refused(session, together([anId('gone')], b.id))).toBe('unknown-observation');
    expect(refused(session, together([a.id], anId('gone')))).toBe('unknown-observation');
    expect(refused(session, together([a.id], b.id, builds.group.id))).toBe('id-taken');
    expect(refused(session, together([a.id], b.id, c.id as string as GroupId))).toBe('id-taken');
  });
});

describe('observation.ungroup', () => {
  it('puts cards right behind the group they leave, in the order given', () => {
    const more = applied(session, together([a.id], waits.group.id));
    const after = applied(more, { type: 'observation.ungroup', ids: [waitIds[1], waitIds[0]] });
    expect(idsIn(after, 'autonomy')).toEqual([waits.group.id, waitIds[1], waitIds[0]]);
    expect(memberIds(after, waits.group.id)).toEqual([waitIds[2], a.id]);
  });

  it('dissolves a group of two; its cards stand side by side where it stood', () => {
    const after = applied(session, { type: 'observation.ungroup', ids: [buildIds[0] as ObservationId] });
    expect(after.groups[builds.group.id]).toBeUndefined();
    expect(idsIn(after, 'mastery')).toEqual([b.id, c.id, buildIds[1], buildIds[0]]);
  });

  it('frees cards of several groups at once', () => {
    const after = applied(session, {
      type: 'observation.ungroup',
      ids: [...buildIds, ...waitIds, ...waitIds],
    });
    expect(after.groups).toEqual({});
    expect(idsIn(after, 'mastery')).toEqual([b.id, c.id, ...buildIds]);
    expect(idsIn(after, 'autonomy')).toEqual(waitIds);
    expect(brokenInvariants(after)).toEqual([]);
  });

  it('refuses when none of the cards is in a group', () => {
    expect(refused(session, { type: 'observation.ungroup', ids: [a.id, anId('gone')] })).toBe(
      'unknown-observation',
    );
  });
});

describe('group.rename', () => {
  it('names a group and takes its name away again', () => {
    const named = applied(session, {
      type: 'group.rename',
      id: waits.group.id,
      name: ' Waiting\nfor others ',
    });
    expect(named.groups[waits.group.id]?.name).toBe('Waiting for others');
    expect(
      applied(named, { type: 'group.rename', id: waits.group.id, name: ' ' }).groups[waits.group.id]?.name,
    ).toBe('');
  });

  it('refuses a long name and a group that is gone', () => {
    expect(refused(session, { type: 'group.rename', id: waits.group.id, name: 'x'.repeat(121) })).toBe(
      'name-too-long',
    );
    expect(refused(session, { type: 'group.rename', id: anId('gone'), name: 'x' })).toBe('unknown-group');
  });
});
