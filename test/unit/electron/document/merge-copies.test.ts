import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { recordsIn } from '../../../../electron/document/document-shape.ts';
import { textOfDocument } from '../../../../electron/document/document-text.ts';
import { mergeCopies } from '../../../../electron/document/merge-copies.ts';
import { openDocument } from '../../../../electron/document/open-document.ts';
import { itemsIn } from '../../../../shared/session/board-items.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { GroupId, ObservationId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { maxObservationLength } from '../../../../shared/session/text.ts';
import { aGroup, anId, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import { aCopy, type SessionCopy } from '../../../support/session-copies.ts';

const [one, two, three, four] = [
  anObservation({ text: 'Deploys are slow' }),
  anObservation({ text: 'Reviews are quick', dimension: 'mastery' }),
  anObservation({ text: 'Nobody knows why' }),
  anObservation({ text: 'Two people know the ledger' }),
];
const grouped = aGroup({ dimension: 'purpose' }, [
  anObservation({ text: 'G1' }),
  anObservation({ text: 'G2' }),
]);
const [g1, g2] = grouped.members as [typeof one, typeof one];
const paula = aPerson();
const start = aSession({ people: [paula], observations: [one, two, three, four], groups: [grouped] });
const fresh = anId<ObservationId>('card');
const [groupA, groupB] = [anId<GroupId>('group'), anId<GroupId>('group')];

const edit = (card: typeof one, text: string): Command => ({ type: 'observation.edit', id: card.id, text });
const remove = (...cards: (typeof one)[]): Command => ({
  type: 'observation.delete',
  ids: cards.map(({ id }) => id),
});
const add = (id: ObservationId, text: string): Command => ({
  type: 'observation.add',
  observations: [{ id, text, source: { kind: 'unknown' }, dimension: null, character: 'observation' }],
});
const move = (card: typeof one, dimension: Session['observations'][ObservationId]['dimension']): Command => ({
  type: 'observation.move',
  ids: [card.id],
  dimension,
  beforeId: null,
});
const group = (groupId: GroupId, target: typeof one, ...ids: (typeof one)[]): Command => ({
  type: 'observation.group',
  groupId,
  targetId: target.id,
  ids: ids.map(({ id }) => id),
});

const text = (session: Session, { id }: typeof one) => session.observations[id]?.text;
const long = (sign: string) => sign.repeat(maxObservationLength - 500);

/** What happened here, what happened there, and what both see afterwards. */
const cases: [string, Command[], Command[], (session: Session) => unknown, unknown][] = [
  ['a new card here, none there', [add(fresh, 'New')], [], (s) => s.observations[fresh]?.text, 'New'],
  ['edits of two cards', [edit(one, 'A')], [edit(two, 'B')], (s) => [text(s, one), text(s, two)], ['A', 'B']],
  [
    'edits at both ends of one card',
    [edit(one, 'Our deploys are slow')],
    [edit(one, 'Deploys are slow on Fridays')],
    (s) => text(s, one),
    'Our deploys are slow on Fridays',
  ],
  [
    'words added and words taken away',
    [edit(four, 'Two people know the old ledger')],
    [edit(four, 'People know the ledger')],
    (s) => text(s, four),
    'People know the old ledger',
  ],
  [
    'the same letter typed on both sides once each',
    [edit(three, 'Nobody knows why!')],
    [edit(three, 'Nobody knows why!')],
    (s) => text(s, three),
    'Nobody knows why!!',
  ],
  [
    'a family emoji that becomes another, and a word behind it',
    [edit(one, '👨‍👩‍👧 slow'), edit(one, '👨‍👩‍👦 slow')],
    [],
    (s) => text(s, one),
    '👨‍👩‍👦 slow',
  ],
  [
    'all words deleted, half here and half there',
    [edit(one, 'Deploys')],
    [edit(one, 'are slow')],
    (s) => text(s, one),
    '…',
  ],
  [
    'so many words from both sides that they are too long together',
    [edit(one, `${long('a')} Deploys are slow`)],
    [edit(one, `Deploys are slow ${long('b')}`)],
    (s) => text(s, one)?.length,
    maxObservationLength,
  ],
  [
    'a card moved here and reworded there',
    [move(one, 'purpose')],
    [edit(one, 'Deploys are quick')],
    (s) => [s.observations[one.id]?.dimension, text(s, one)],
    ['purpose', 'Deploys are quick'],
  ],
  [
    'a card binned here and reworded there',
    [remove(one)],
    [edit(one, 'Deploys are quick')],
    (s) => [s.observations[one.id]?.deletedAt !== null, text(s, one)],
    [true, 'Deploys are quick'],
  ],
  [
    'a person removed here and named there',
    [{ type: 'person.remove', id: paula.id }],
    [{ type: 'observation.setSource', ids: [one.id], source: { kind: 'person', personId: paula.id } }],
    (s) => s.observations[one.id]?.source,
    { kind: 'unknown' },
  ],
  [
    'a group of two that loses one card on each side',
    [{ type: 'observation.ungroup', ids: [g1.id] }],
    [move(g2, 'mastery')],
    (s) => [Object.keys(s.groups), s.observations[g1.id]?.groupId, s.observations[g2.id]?.groupId],
    [[], null, null],
  ],
  [
    'a card added to a group that was taken apart elsewhere',
    [group(groupA, g1, three)],
    [remove(g1, g2)],
    (s) => [Object.keys(s.groups), s.observations[three.id]?.groupId, s.observations[three.id]?.deletedAt],
    [[], null, null],
  ],
  [
    'a group moved here that takes in a card there',
    [{ type: 'observation.move', ids: [grouped.group.id], dimension: 'mastery', beforeId: null }],
    [group(groupA, g1, three)],
    (s) => [s.groups[grouped.group.id]?.dimension, s.observations[three.id]?.dimension],
    ['mastery', 'mastery'],
  ],
  [
    'the same card put into two groups',
    [group(groupA, one, three)],
    [group(groupB, four, three)],
    (s) => Object.keys(s.groups).length,
    2,
  ],
  [
    'cards added on both sides to the same column',
    [add(fresh, 'New')],
    [add(anId('card'), 'Newer')],
    (s) => itemsIn(s, null).length,
    5,
  ],
  [
    'the squad renamed here, the date changed there',
    [{ type: 'session.update', squad: 'Owl' }],
    [{ type: 'session.update', date: '2026-11-27' }],
    (s) => [s.squad, s.date],
    ['Owl', '2026-11-27'],
  ],
  [
    'a group renamed here and emptied there',
    [{ type: 'group.rename', id: grouped.group.id, name: 'Goals' }],
    [remove(g1)],
    (s) => Object.keys(s.groups),
    [],
  ],
];

function played(copy: SessionCopy, commands: readonly Command[]): SessionCopy {
  for (const command of commands) copy.play(command);
  return copy;
}

describe('merging two copies', () => {
  it.each(cases)('%s', (_title, here, there, look, expected) => {
    const origin = aCopy(start);
    const [a, b] = [played(origin.copied(), here), played(origin.copied(), there)];
    const [ab, ba] = [a.copied(), b.copied()];
    ab.merge(b);
    ba.merge(a);
    expect(look(ab.session)).toEqual(expected);
    expect(ba.session).toEqual(ab.session);
    const before = ab.session;
    ab.merge(b);
    ab.merge(ba);
    ab.merge(ab.copied());
    expect(ab.session).toEqual(before);
  });

  it('gives copies without a document a common beginning', () => {
    const [a, b] = [aCopy(start), aCopy(structuredClone(start))];
    a.play(edit(one, 'Our deploys are slow'));
    b.play(edit(one, 'Deploys are slow on Fridays'));
    a.merge(b);
    expect(text(a.session, one)).toBe('Our deploys are slow on Fridays');
  });

  it('refuses a document that would make no session of this one, and changes nothing', () => {
    const forged = openDocument({ session: start }).doc;
    forged.clientID = 77;
    recordsIn(forged, 'observations').get(one.id)?.set('dimension', 'nowhere');
    const ours = openDocument({ session: start }).doc;
    const before = textOfDocument(ours);
    expect(mergeCopies(ours, forged)).toBeNull();
    expect(textOfDocument(ours)).toBe(before);
  });

  it('refuses a document of another shape', () => {
    const forged = new Y.Doc();
    // Of two that set the same record apart, the higher number stays.
    forged.clientID = 0xffffffff;
    forged.getMap('observations').set(one.id, 'no record');
    expect(mergeCopies(openDocument({ session: start }).doc, forged)).toBeNull();
  });
});
