import { expect, it } from 'vitest';
import { carriedOver } from '../../../../shared/library/carry-over.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { type Observation, type Session, sessionSchema } from '../../../../shared/session/schema.ts';
import { boardOf } from '../../../../shared/session/views.ts';
import {
  aGroup,
  anId,
  anObservation,
  aPerson,
  applied,
  aSession,
  type SessionParts,
  testTime,
} from '../../../support/session-builders.ts';

const day = 24 * 3_600_000;

/** A Monday meeting so many days after the first one, in which these cards were noted. */
function monday(days: number, cards: readonly Observation[], given: SessionParts = {}): Session {
  const createdAt = testTime + days * day;
  const observations = cards.map((card) => ({ ...card, createdAt: createdAt + 1 }));
  return aSession({ kind: 'monday', date: dateAfter(days), createdAt, observations, ...given });
}

/** A meeting begun so many days after the first Monday, with what it brings along. */
function begun(days: number, earlier: readonly Session[], given: SessionParts = {}): Session {
  const fresh = aSession({ date: dateAfter(days), createdAt: testTime + days * day, ...given });
  const session = carriedOver(fresh, earlier, () => anId('carried'));
  expect(sessionSchema.safeParse(session).error).toBeUndefined();
  expect(brokenInvariants(session)).toEqual([]);
  return session;
}

const dateAfter = (days: number) => new Date(testTime + days * day).toISOString().slice(0, 10);
const texts = (session: Session) =>
  Object.fromEntries(
    Object.entries(boardOf(session)).map(([column, items]) => [
      column,
      items.map(({ id }) => session.observations[id as keyof Session['observations']]?.text),
    ]),
  );

const waited = anObservation({ text: 'We waited for Identity', dimension: 'autonomy' });
const typed = anObservation({ text: 'Whom do we help?' });
const first = monday(0, [waited, typed, anObservation({ text: 'Thrown away', deletedAt: testTime })]);
const second = monday(7, [anObservation({ text: 'Too much', dimension: 'autonomy' })]);

it('a SquadMAP begins with the cards of the Mondays before it, in their columns, older ones first', () => {
  const squadMap = begun(8, [second, first]);
  expect(texts(squadMap)).toEqual({
    none: ['Whom do we help?'],
    mastery: [],
    autonomy: ['We waited for Identity', 'Too much'],
    purpose: [],
  });
  expect(squadMap.observations[waited.id]).toMatchObject({ text: waited.text, dimension: 'autonomy' });
});

it('no card comes to a second SquadMAP, whatever became of it at the first', () => {
  const squadMap = applied(begun(1, [first]), { type: 'observation.delete', ids: [waited.id] });
  expect(texts(begun(8, [first, squadMap, second]))).toMatchObject({ none: [], autonomy: ['Too much'] });
});

it('what was noted before the last SquadMAP began is not dug up, what was noted after it was prepared comes', () => {
  const before = aSession({ date: dateAfter(8), createdAt: testTime + 3 * day });
  expect(texts(begun(9, [first, second, before]))).toMatchObject({ none: [], autonomy: ['Too much'] });
});

it('other kinds of meetings bring no cards, and only a SquadMAP of the squad takes them', () => {
  const check = aSession({ kind: 'health-check', date: dateAfter(0), observations: [anObservation()] });
  expect(begun(8, [check]).observations).toEqual({});
  expect(begun(8, [first], { kind: 'health-check' }).observations).toEqual({});
  expect(begun(8, [first], { kind: 'monday' }).observations).toEqual({});
  expect(begun(8, [first], { squad: 'Owl' }).observations).toEqual({});
});

it('a card keeps who said it, and leaves its group behind', () => {
  const ana = aPerson({ name: 'Ana', role: 'maker' });
  const source = { kind: 'person', personId: ana.id } as const;
  const group = aGroup({ dimension: 'mastery' }, [
    anObservation({ text: 'Slow tests', source }),
    anObservation(),
  ]);
  const grouped = monday(0, [], { people: [ana], groups: [group] });
  const squadMap = begun(1, [grouped]);
  const [card] = Object.values(squadMap.observations);
  const [here] = Object.values(squadMap.people);
  expect(card).toMatchObject({
    text: 'Slow tests',
    groupId: null,
    source: { kind: 'person', personId: here?.id },
  });
  expect(here?.name).toBe('Ana');
});
