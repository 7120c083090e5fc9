import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../../../shared/library/carry-over.ts';
import type { GoalId, StatementId } from '../../../../shared/session/ids.ts';
import type { Goal } from '../../../../shared/session/monday-schema.ts';
import { peopleInOrder } from '../../../../shared/session/people.ts';
import type { Statement } from '../../../../shared/session/pulse-schema.ts';
import { type Session, sessionSchema } from '../../../../shared/session/schema.ts';
import { aDecision, anAction } from '../../../support/outcome-builders.ts';
import { anId, aPerson, aSession, type SessionParts, testTime } from '../../../support/session-builders.ts';

/** A new meeting of 4 December after these earlier ones. */
function next(earlier: readonly Session[], given: SessionParts = {}): Session {
  const session = carriedOver(aSession({ date: '2026-12-04', ...given }), earlier, () => anId('carried'));
  expect(sessionSchema.safeParse(session).error).toBeUndefined();
  return session;
}

const actionsOf = (session: Session) => Object.values(session.actions);
const decisionsOf = (session: Session) => Object.values(session.decisions);

function statement(given: Partial<Statement> = {}): Statement {
  const id = anId<StatementId>('statement');
  return {
    ...{ id, line: 'mastery-feedback', dimension: 'mastery', text: 'We know within an hour.' },
    ...{ answers: {}, isRevealed: true, before: null, order: 'a0', ...given },
  };
}

function goal(given: Partial<Goal> = {}): Goal {
  const id = anId<GoalId>('goal');
  return {
    ...{ id, text: 'Ship it', week: 'this', result: null, reason: null, note: '', link: 'clear' },
    ...{ dimension: 'purpose', secondDimension: null, order: 'a0', ...given },
  };
}

describe('which meetings count', () => {
  const words = { purpose: 'Payments people trust' };

  it.each<[string, SessionParts]>([
    ['a sample', { isSample: true }],
    ['another squad', { squad: 'Owl' }],
    ['a later day', { date: '2026-12-05' }],
  ])('nothing comes from %s', (_what, given) => {
    const fresh = aSession({ date: '2026-12-04' });
    const other = aSession({ ...words, actions: [anAction()], people: [aPerson()], ...given });
    expect(carriedOver(fresh, [other, fresh], () => anId('carried'))).toBe(fresh);
  });

  it('the squad is the same however it is written', () => {
    expect(next([aSession({ ...words, squad: 'FALCON' })]).purpose).toBe(words.purpose);
  });

  it('the latest of the same kind gives purpose, agreements and stewards; any other kind does where there is none', () => {
    const stewards = { mastery: 'maker', autonomy: 'maker', purpose: 'maker' } as const;
    const first = aSession({ date: '2026-11-06', purpose: 'Old', agreements: 'Phones away', stewards });
    const latest = aSession({ date: '2026-11-13', purpose: 'New', agreements: 'One talks', stewards });
    const monday = aSession({ date: '2026-11-30', kind: 'monday', purpose: 'Our week' });
    expect(next([first, monday, latest])).toMatchObject({
      purpose: 'New',
      agreements: 'One talks',
      stewards,
    });
    expect(next([monday])).toMatchObject({ purpose: 'Our week' });
  });
});

describe('people', () => {
  it('are on the list again, not in the room, and nobody stands there twice', () => {
    const people = [
      aPerson({ name: 'Ana' }),
      aPerson({ name: 'Ben', role: 'maker' }),
      aPerson({ name: 'Cem', role: 'maker' }),
    ];
    const here = [aPerson({ name: 'ana' }), aPerson({ name: 'Ben', role: 'chapter-lead' })];
    const session = next([aSession({ people })], { people: here });
    expect(peopleInOrder(session).map(({ name, role, isPresent }) => [name, role, isPresent])).toEqual([
      ['ana', 'product-owner', true],
      ['Ben', 'chapter-lead', true],
      ['Cem', 'maker', false],
    ]);
  });
});

describe('actions', () => {
  it('come while they are open, with how often they were put off and since when', () => {
    const open = anAction({ what: 'Split the tests', postponed: 2, isOneThing: true });
    const gone = [
      anAction({ state: 'done' }),
      anAction({ state: 'dropped' }),
      anAction({ state: 'escalated' }),
      anAction({ deletedAt: testTime }),
    ];
    const session = next([aSession({ date: '2026-11-20', actions: [open, ...gone] })]);
    expect(actionsOf(session)).toEqual([
      {
        ...open,
        isOneThing: false,
        carriedFrom: '2026-11-20',
        order: actionsOf(session)[0]?.order,
      },
    ]);
  });

  it('come as the latest meeting that had them left them, from whatever kind, and keep the day they are from', () => {
    const action = anAction({ what: 'Ask for a slot' });
    const first = aSession({ date: '2026-11-06', actions: [action, anAction({ what: 'Rest' })] });
    const again = { ...action, carriedFrom: '2026-11-06', postponed: 1, due: '2026-12-11' };
    const monday = aSession({ date: '2026-11-09', kind: 'monday', actions: [again] });
    const session = next([monday, first]);
    expect(
      actionsOf(session).map(({ what, postponed, carriedFrom }) => [what, postponed, carriedFrom]),
    ).toEqual([
      ['Ask for a slot', 1, '2026-11-06'],
      ['Rest', 0, '2026-11-06'],
    ]);
    const done = aSession({ date: '2026-11-20', actions: [{ ...again, state: 'done' }] });
    expect(actionsOf(next([done, monday, first])).map(({ what }) => what)).toEqual(['Rest']);
  });

  it('find their owner among the people of the new meeting, or know the role', () => {
    const ana = aPerson({ name: 'Ana', role: 'maker' });
    const left = aPerson({ name: 'Ben', role: 'chapter-lead' });
    const owned = (personId: typeof ana.id) => anAction({ owner: { kind: 'person', personId } });
    const old = aSession({
      date: '2026-11-06',
      people: [ana, left],
      actions: [owned(ana.id), owned(left.id), owned(anId('nobody'))],
    });
    const latest = aSession({ date: '2026-11-20', people: [{ ...ana, id: anId('person') }] });
    const session = next([latest, old]);
    const [here] = peopleInOrder(session);
    expect(actionsOf(session).map(({ owner }) => owner)).toEqual([
      { kind: 'person', personId: here?.id },
      { kind: 'role', role: 'chapter-lead' },
      { kind: 'unknown' },
    ]);
  });
});

describe('decisions', () => {
  it('come on the day they are to be looked at again, even after meetings that did not have them', () => {
    const due = aDecision({ what: 'No release call', revisitOn: '2026-12-04' });
    const others = [
      aDecision({ revisitOn: '2026-12-05' }),
      aDecision(),
      aDecision({ revisitOn: '2026-12-01', state: 'ended' }),
      aDecision({ revisitOn: '2026-12-01', deletedAt: testTime }),
    ];
    const old = aSession({ date: '2026-10-02', decisions: [due, ...others] });
    const session = next([aSession({ date: '2026-11-20' }), old]);
    expect(decisionsOf(session)).toMatchObject([{ what: 'No release call', carriedFrom: '2026-10-02' }]);
  });

  it('that were kept come again only on a later day', () => {
    const kept = aDecision({ revisitOn: '2026-11-20', state: 'kept' });
    const keptUntil = aDecision({ revisitOn: '2026-12-01', state: 'kept' });
    const session = next([aSession({ date: '2026-11-20', decisions: [kept, keptUntil] })]);
    expect(decisionsOf(session)).toMatchObject([{ id: keptUntil.id, state: 'standing' }]);
  });
});

describe('statements', () => {
  it('are asked in their wording, unanswered, beside the answers of the last meeting that asked the same', () => {
    const asked = statement({ text: 'Our own words', answers: { maker: [3, 4] } });
    const session = next([
      aSession({ date: '2026-11-20', statements: [statement({ text: 'Our own words' })] }),
      aSession({ date: '2026-11-06', statements: [asked] }),
    ]);
    expect(Object.values(session.statements)).toMatchObject([
      {
        text: 'Our own words',
        answers: {},
        isRevealed: false,
        before: { date: '2026-11-06', answers: { maker: [3, 4] } },
      },
    ]);
  });

  it('are not compared with answers that the room never saw', () => {
    const unseen = statement({ answers: { maker: [1] }, isRevealed: false });
    const session = next([aSession({ date: '2026-11-20', statements: [unseen] })]);
    expect(Object.values(session.statements)).toMatchObject([{ before: null }]);
  });

  it('of a health check stay there, while its answers are compared with', () => {
    const check = aSession({
      date: '2026-11-20',
      kind: 'health-check',
      statements: [statement({ answers: { maker: [5] } }), statement({ line: 'other' })],
    });
    expect(next([check]).statements).toEqual({});
    const squadMap = aSession({ date: '2026-11-06', statements: [statement({ answers: { maker: [1] } })] });
    const before = Object.values(next([check, squadMap]).statements).map((asked) => asked.before?.answers);
    expect(before).toEqual([{ maker: [5] }]);
  });
});

describe('goals', () => {
  it('of this week are looked back at the next Monday, and older ones are over', () => {
    const goals = [goal({ text: 'Ship it' }), goal({ text: 'Older', week: 'last', result: 'done' })];
    const monday = aSession({ date: '2026-11-30', kind: 'monday', goals });
    const session = next([monday], { kind: 'monday', date: '2026-12-07' });
    expect(Object.values(session.goals)).toMatchObject([
      { text: 'Ship it', week: 'last', result: null, link: 'clear', dimension: 'purpose' },
    ]);
    expect(next([monday]).goals).toEqual({});
  });
});
