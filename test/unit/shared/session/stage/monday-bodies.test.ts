import { describe, expect, it } from 'vitest';
import type { StepKind } from '../../../../../shared/session/run-schema.ts';
import { notStarted } from '../../../../../shared/session/run-schema.ts';
import { stageViewOf, stageViewSchema } from '../../../../../shared/session/stage-view.ts';
import { walkCommand } from '../../../../../shared/session/walk.ts';
import { aDecision, aGoal, anAction, aTask } from '../../../../support/outcome-builders.ts';
import { aPerson, aSession, aStep, type SessionParts } from '../../../../support/session-builders.ts';

const carriedFrom = '2026-10-23';
const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const owner = { kind: 'person', personId: ana.id } as const;

function meetingIn(kind: StepKind, given: SessionParts = {}, isRevealed = false) {
  const step = aStep({ kind, isRevealed });
  return aSession({
    people: [ana],
    ...given,
    steps: [step],
    run: { ...notStarted, ...given.run, stepId: step.id },
  });
}

/** What the room sees in a step of that kind. */
function bodyIn(kind: StepKind, given: SessionParts = {}, isRevealed = false) {
  const view = stageViewOf(meetingIn(kind, given, isRevealed));
  expect(stageViewSchema.safeParse(view).error).toBeUndefined();
  return view.body;
}

describe('looking back, the room', () => {
  const split = anAction({ what: 'Split tests', owner, carriedFrom, due: '2026-11-06', postponed: 2 });
  const call = aDecision({ what: 'No release call', why: 'Nobody needed it', carriedFrom, state: 'kept' });
  const given = { actions: [split, anAction({ what: 'Of today' })], decisions: [call] };

  it('sees one promise with its owner, its day and its age', () => {
    expect(bodyIn('look-back', given)).toEqual({
      kind: 'look-back',
      number: 1,
      count: 2,
      answered: 1,
      promised: {
        kind: 'action',
        what: 'Split tests',
        since: carriedFrom,
        days: 28,
        owner: { isKnown: true, voice: { role: 'chapter-lead', name: 'Ana' } },
        due: '2026-11-06',
        postponed: 2,
        state: 'open',
      },
    });
  });

  it('goes on to the next with the key that walks', () => {
    const session = meetingIn('look-back', given);
    expect(walkCommand(session, 1)).toEqual({ type: 'run.focus', id: call.id });
    const next = bodyIn('look-back', { ...given, run: { ...notStarted, focusId: call.id } });
    expect(next).toMatchObject({
      number: 2,
      promised: { kind: 'decision', why: 'Nobody needed it', state: 'kept' },
    });
  });

  it.each([
    ['roles', { role: 'chapter-lead', name: null }],
    ['none', null],
  ] as const)('hears of owners under %s what may be said', (attribution, voice) => {
    expect(bodyIn('look-back', { ...given, attribution })).toMatchObject({
      promised: { owner: { isKnown: true, voice } },
    });
  });

  it('sees that nobody owns it when the owner has gone', () => {
    expect(bodyIn('look-back', { ...given, people: [] })).toMatchObject({
      promised: { owner: { isKnown: false, voice: null } },
    });
    expect(bodyIn('look-back')).toMatchObject({ number: 0, count: 0, promised: null });
  });
});

describe('saying it back, the room', () => {
  it('sees the actions that are still open, one at a time', () => {
    const actions = [
      anAction({ state: 'done' }),
      anAction({
        what: 'Ask',
        owner: { kind: 'unknown' },
        dimension: 'autonomy',
        helps: 'us',
        isOneThing: true,
      }),
      anAction({ what: 'Tell' }),
    ];
    expect(bodyIn('say-it-back', { actions })).toMatchObject({
      number: 1,
      count: 2,
      action: {
        what: 'Ask',
        dimension: 'autonomy',
        helps: 'us',
        isOneThing: true,
        owner: { isKnown: false },
      },
    });
    expect(bodyIn('say-it-back')).toEqual({ kind: 'say-it-back', number: 0, count: 0, action: null });
    const walked = walkCommand(meetingIn('say-it-back', { actions }), 1);
    expect(walked).toEqual({ type: 'run.focus', id: actions[2]?.id });
  });
});

describe('closing, the room', () => {
  const given = { fistOfFive: [5, 4, 4], nextDate: '2026-12-18' };

  it('sees how many hands were counted, and what they showed only once it is revealed', () => {
    expect(bodyIn('close', given)).toEqual({ kind: 'close', hands: 3, counts: null, nextDate: '2026-12-18' });
    expect(bodyIn('close', given, true)).toMatchObject({ counts: [0, 0, 0, 0, 2, 1] });
  });
});

describe('on Monday, the room', () => {
  const goals = [
    aGoal({ text: 'Fix it', week: 'last', result: 'not-done', reason: 'missing-skill', note: 'Rust' }),
    aGoal({ text: 'Ship it', link: 'weak', dimension: 'purpose' }),
  ];
  const given = {
    goals,
    tasks: [aTask({ personId: ana.id, text: 'Secret' })],
    masteryTime: { planned: 6, taken: 4 },
  };

  it('reads how last week went and why', () => {
    expect(bodyIn('last-week', given)).toEqual({
      kind: 'last-week',
      isAhead: false,
      goals: [
        {
          text: 'Fix it',
          dimension: null,
          result: 'not-done',
          reason: 'missing-skill',
          note: 'Rust',
          link: null,
        },
      ],
    });
  });

  it('reads the goals of this week, and no task of anybody', () => {
    const body = bodyIn('this-week', given);
    expect(body).toMatchObject({ goals: [{ text: 'Ship it', link: 'weak', dimension: 'purpose' }] });
    expect(JSON.stringify(body)).not.toContain('Secret');
  });

  it('sees mastery time once it is shown, and that it is ahead when last week is done', () => {
    expect(bodyIn('mastery-time', given)).toEqual({ kind: 'mastery-time', halfDays: null, isAhead: false });
    expect(bodyIn('mastery-time', given, true)).toMatchObject({ halfDays: { planned: 6, taken: 4 } });
    const done = [aGoal({ week: 'last', result: 'done' })];
    expect(bodyIn('mastery-time', { goals: done })).toMatchObject({ isAhead: true });
  });

  it('reads what last week suggests', () => {
    expect(bodyIn('suggestions', given)).toEqual({
      kind: 'suggestions',
      suggestions: [
        {
          text: 'We lacked a skill: Fix it – Rust',
          dimension: 'mastery',
          isTaken: false,
        },
      ],
    });
  });

  it('gets no id of any record', () => {
    for (const kind of ['last-week', 'this-week', 'mastery-time', 'suggestions'] as const) {
      const text = JSON.stringify(stageViewOf(meetingIn(kind, given, true)));
      expect(text).not.toMatch(/(goal|person|task|step)\d/);
    }
  });
});
