import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import type { ObservationId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { boardOf } from '../../../../shared/session/views.ts';
import { aGroup, anId, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import { aCopy, type SessionCopy } from '../../../support/session-copies.ts';

const [one, two] = [
  anObservation({ text: 'Deploys are slow', dimension: 'mastery' }),
  anObservation({ text: 'Reviews are quick', dimension: 'mastery' }),
];
const grouped = aGroup({ dimension: 'purpose', name: 'Goals' }, [
  anObservation({ text: 'G1' }),
  anObservation({ text: 'G2' }),
]);
const [g1] = grouped.members as [typeof one];
const paula = aPerson();
const start = aSession({ people: [paula], observations: [one, two], groups: [grouped] });
const fresh = anId<ObservationId>('card');

const edit = ({ id }: typeof one, text: string): Command => ({ type: 'observation.edit', id, text });
const remove = ({ id }: typeof one): Command => ({ type: 'observation.delete', ids: [id] });
const move = ({ id }: typeof one): Command => ({
  ...{ type: 'observation.move', ids: [id], dimension: 'autonomy', beforeId: null },
});
const add: Command = {
  type: 'observation.add',
  observations: [
    { id: fresh, text: 'New', source: { kind: 'unknown' }, dimension: null, character: 'observation' },
  ],
};

function played(copy: SessionCopy, commands: readonly Command[]): SessionCopy {
  for (const command of commands) copy.play(command);
  return copy;
}

/** A copy as an older version left it: without the document that knows what was changed. */
const alone = (commands: readonly Command[]) =>
  aCopy(structuredClone(played(aCopy(start), commands).session));

const column = (session: Session, name: 'mastery' | 'purpose') =>
  boardOf(session)[name].flatMap((item) => {
    const ids = item.kind === 'group' ? item.memberIds : [item.id];
    return ids.map((id) => session.observations[id]?.text);
  });
const bin = (session: Session) =>
  Object.values(session.observations).flatMap((card) => (card.deletedAt === null ? [] : [card.text]));

/** What happened here, what there, and what is here afterwards: the column Mastery, Purpose, the bin. */
const cases: [string, Command[], Command[], (session: Session) => unknown, unknown][] = [
  [
    'a card with other words on both sides: theirs comes right behind ours',
    [edit(one, 'Ours')],
    [edit(one, 'Theirs')],
    (s) => column(s, 'mastery'),
    ['Ours', 'Theirs', 'Reviews are quick'],
  ],
  [
    'other words only there',
    [add],
    [edit(one, 'Theirs')],
    (s) => column(s, 'mastery'),
    ['Deploys are slow', 'Theirs', 'Reviews are quick'],
  ],
  [
    'other words for a card of a group: theirs joins the group',
    [],
    [edit(g1, 'Theirs')],
    (s) => column(s, 'purpose'),
    ['G1', 'Theirs', 'G2'],
  ],
  [
    'a card moved there, in other words: ours stays in its place, theirs beside it',
    [],
    [move(one), edit(one, 'Theirs')],
    (s) => column(s, 'mastery'),
    ['Deploys are slow', 'Theirs', 'Reviews are quick'],
  ],
  ['a card moved there in the same words', [], [move(one)], (s) => column(s, 'mastery').length, 2],
  [
    'a card removed here, in other words there',
    [remove(one)],
    [edit(one, 'Theirs')],
    (s) => [column(s, 'mastery'), bin(s)],
    [['Theirs', 'Reviews are quick'], ['Deploys are slow']],
  ],
  [
    'a card removed there, in other words here',
    [edit(one, 'Ours')],
    [remove(one)],
    (s) => [column(s, 'mastery'), bin(s)],
    [['Ours', 'Reviews are quick'], ['Deploys are slow']],
  ],
  [
    'a card removed here that stands there in the same words',
    [remove(one)],
    [add],
    (s) => [column(s, 'mastery'), bin(s)],
    [['Deploys are slow', 'Reviews are quick'], []],
  ],
  [
    'a card removed there that stands here in the same words',
    [add],
    [remove(one)],
    (s) => [column(s, 'mastery'), bin(s)],
    [['Deploys are slow', 'Reviews are quick'], []],
  ],
  ['a card that is only there', [], [add], (s) => s.observations[fresh]?.text, 'New'],
  [
    'a squad and a person of another name: ours stays',
    [],
    [
      { type: 'session.update', squad: 'Owl' },
      { type: 'person.update', id: paula.id, name: 'Paul' },
    ],
    (s) => [s.squad, s.people[paula.id]?.name],
    ['Falcon', 'Paula'],
  ],
];

describe('merging a copy without a common document', () => {
  it.each(cases)('%s', (_title, here, there, look, expected) => {
    const [ours, theirs] = [alone(here), alone(there)];
    ours.merge(theirs);
    expect(look(ours.session)).toEqual(expected);
    const merged = ours.session;
    ours.merge(theirs);
    theirs.merge(ours.copied());
    ours.merge(theirs);
    expect(ours.session).toEqual(merged);
  });

  it('marks the card that came, and takes the same words only once from several laptops', () => {
    const ours = alone([]);
    for (const there of [[], [add]]) ours.merge(alone([edit(one, 'Theirs'), ...there]));
    const came = Object.values(ours.session.observations).filter(({ copyOf }) => copyOf === one.id);
    expect(came.map(({ text }) => text)).toEqual(['Theirs']);
  });

  it('puts words on the board that came from one laptop’s bin and stand on the board of another', () => {
    const ours = alone([edit(one, 'Ours')]);
    ours.merge(alone([remove(one)]));
    expect(bin(ours.session)).toEqual(['Deploys are slow']);
    const third = alone([add]);
    ours.merge(third);
    expect(bin(ours.session)).toEqual([]);
    const merged = ours.session;
    ours.merge(third);
    expect(ours.session).toEqual(merged);
  });

  it('leaves alone what was done here with the words that came', () => {
    const [ours, theirs] = [alone([]), alone([edit(one, 'Theirs')])];
    ours.merge(theirs);
    const came = Object.values(ours.session.observations).find(({ text }) => text === 'Theirs') ?? one;
    played(ours, [edit(came, 'Agreed')]);
    const agreed = ours.session;
    ours.merge(theirs);
    expect(ours.session).toEqual(agreed);
  });
});

describe('merging copies of one document', () => {
  it('keeps words that were written on a card which the other side took away and put back', () => {
    const origin = played(aCopy(start), [add]);
    const there = played(origin.copied(), [edit({ ...one, id: fresh }, 'Reworded')]);
    // Undo and Redo of the addition: the record in the document is another one afterwards.
    const here = origin.putAnew(fresh);
    const [both, other] = [here.copied(), there.copied()];
    both.merge(there);
    other.merge(here);
    const words = Object.values(both.session.observations).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['New', 'Reworded']));
    expect(other.session).toEqual(both.session);
    both.merge(other);
    expect(other.session).toEqual(both.session);
  });
});
