import { describe, expect, it } from 'vitest';
import { overviewFocus, pulseFocus, pulseStops } from '../../../../../shared/session/pulse-focus.ts';
import type { Session } from '../../../../../shared/session/schema.ts';
import { pulseBodyOf, pulseBodySchema } from '../../../../../shared/session/stage/pulse-body.ts';
import { aStatement } from '../../../../support/outcome-builders.ts';
import { aPerson, aSession, type SessionParts } from '../../../../support/session-builders.ts';

const hidden = aStatement({ text: 'Not yet', answers: { maker: [1], 'product-owner': [5] } });
const agree = aStatement({
  text: 'We agree',
  answers: { maker: [4], 'agile-coach': [4] },
  isRevealed: true,
});
const apart = aStatement({
  text: 'We differ',
  answers: { 'product-owner': [5], maker: [2, 1, 3] },
  before: { date: '2026-10-05', answers: { maker: [4, 4], 'chapter-lead': [3] } },
  isRevealed: true,
});

function meeting(given: SessionParts = {}, focusId: string | null = null): Session {
  const session = aSession({ kind: 'health-check', statements: [hidden, agree, apart], ...given });
  return { ...session, run: { ...session.run, focusId } };
}

function bodyOf(session: Session) {
  const body = pulseBodyOf(session);
  expect(pulseBodySchema.safeParse(body).error).toBeUndefined();
  return body;
}

describe('the walk through a pulse', () => {
  it('goes from statement to statement, and in a health check to all of them', () => {
    expect(pulseStops(meeting())).toEqual([hidden.id, agree.id, apart.id, overviewFocus]);
    expect(pulseStops(meeting({ kind: 'squadmap' }))).toEqual([hidden.id, agree.id, apart.id]);
    expect(pulseStops(aSession())).toEqual([]);
  });

  it('begins with the first statement, also when what it was about has gone', () => {
    for (const focusId of [null, 'gone', hidden.id]) {
      expect(pulseFocus(meeting({}, focusId))).toMatchObject({ index: 0, statement: { id: hidden.id } });
    }
    expect(pulseFocus(meeting({}, apart.id))).toMatchObject({ index: 2 });
    expect(pulseFocus(meeting({ kind: 'squadmap' }, overviewFocus))).toMatchObject({ index: 0 });
    expect(pulseFocus(meeting({}, overviewFocus))).toEqual({ kind: 'overview' });
    expect(pulseFocus(aSession())).toBeNull();
  });
});

describe('the room', () => {
  it('sees of hidden answers only how many roles gave some', () => {
    const people = [
      aPerson({ role: 'maker' }),
      aPerson({ role: 'product-owner' }),
      aPerson({ role: 'agile-coach' }),
    ];
    const body = bodyOf(meeting({ people }));
    expect(body.statement).toEqual({
      ...{ dimension: 'mastery', text: 'Not yet', result: null },
      ...{ number: 1, count: 3, answered: 2, asked: 3 },
    });
  });

  it('sees revealed answers by role, last time beside them, and the widest gap in words', () => {
    expect(bodyOf(meeting({}, apart.id)).statement?.result).toEqual({
      ...{ middle: 2.5, lowest: 1, highest: 5, state: 'mixed', change: 'worse', was: 4 },
      rows: [
        { role: 'product-owner', answers: [5], middle: 5, was: null },
        { role: 'maker', answers: [1, 2, 3], middle: 2, was: 4 },
      ],
      gap: 'PO 5, Makers 2',
    });
    expect(bodyOf(meeting({}, agree.id)).statement?.result?.gap).toBeNull();
  });

  it('sees no role where nobody may be told apart', () => {
    const body = bodyOf(meeting({ attribution: 'none' }, apart.id));
    expect(body.statement?.result?.rows).toEqual([
      { role: null, answers: [1, 2, 3, 5], middle: 2.5, was: 4 },
    ]);
    const whole = JSON.stringify([body, bodyOf(meeting({ attribution: 'none' }, overviewFocus))]);
    expect(whole).not.toMatch(/maker|product-owner|agile-coach|PO |Maker/);
  });

  it('sees all statements at the end, the widest gap first and what is hidden last, without its answers', () => {
    const { statement, overview } = bodyOf(meeting({}, overviewFocus));
    expect(statement).toBeNull();
    expect(overview?.map(({ text, result }) => [text, result?.gap ?? null])).toEqual([
      ['We differ', 'PO 5, Makers 2'],
      ['We agree', null],
      ['Not yet', null],
    ]);
    expect(overview?.[2]?.result).toBeNull();
  });

  it('sees nothing while no statement was chosen', () => {
    expect(bodyOf(aSession())).toEqual({ kind: 'pulse', statement: null, overview: null });
  });

  it('learns no id', () => {
    for (const focusId of [null, apart.id, overviewFocus]) {
      expect(JSON.stringify(bodyOf(meeting({}, focusId)))).not.toContain('statement0');
    }
  });
});
