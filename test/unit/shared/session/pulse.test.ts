import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import type { Command, CommandOf } from '../../../../shared/session/commands.ts';
import type { StatementId } from '../../../../shared/session/ids.ts';
import { rolesAsked, statementsInOrder } from '../../../../shared/session/pulse.ts';
import { maxStatements, type NewStatement } from '../../../../shared/session/pulse-commands.ts';
import { refusalSentence } from '../../../../shared/session/refusal.ts';
import { type Session, sessionSchema } from '../../../../shared/session/schema.ts';
import { statementBank } from '../../../../shared/templates/statements.ts';
import { aStatement } from '../../../support/outcome-builders.ts';
import { anId, aPerson, applied, aSession, testTime } from '../../../support/session-builders.ts';
import { refused } from '../../../support/session-outcomes.ts';

const newStatement = (given: Partial<NewStatement> = {}): NewStatement => ({
  id: anId<StatementId>('statement'),
  line: null,
  dimension: 'mastery',
  text: 'We are quick',
  before: null,
  ...given,
});
const add = (...statements: NewStatement[]): CommandOf<'statement.add'> => ({
  type: 'statement.add',
  statements,
  beforeId: null,
});
const textsOf = (session: Session) => statementsInOrder(session).map(({ text }) => text);

function check() {
  const statements = ['Quick', 'Alone', 'Why'].map((text) => aStatement({ text }));
  const [quick, alone, why] = statements.map(({ id }) => id) as [StatementId, StatementId, StatementId];
  return { session: aSession({ kind: 'health-check', statements }), quick, alone, why };
}

describe('the statements that are asked', () => {
  it('come from the bank, all nine of them', () => {
    const asked = applied(aSession(), add(...statementBank.map((shipped) => newStatement(shipped))));
    expect(textsOf(asked)).toEqual(statementBank.map(({ text }) => text));
    expect(sessionSchema.safeParse(asked).error).toBeUndefined();
  });

  it('may be the squad’s own, in front of another, on one line and with the answers of last time', () => {
    const { session, alone } = check();
    const before = { date: '2026-10-05', answers: { maker: [2] } };
    const own = newStatement({ text: ' We\nlaugh ', before });
    const asked = applied(session, { ...add(own), beforeId: alone });
    expect(textsOf(asked)).toEqual(['Quick', 'We laugh', 'Alone', 'Why']);
    expect(asked.statements[own.id]).toMatchObject({ before, answers: {}, isRevealed: false });
    expect(asked.statements[own.id]?.line).toMatch(/^own-[a-z0-9]+$/);
  });

  it('are asked once', () => {
    const once = applied(aSession(), add(newStatement({ text: 'We laugh' })));
    expect(refused(once, add(newStatement({ text: 'We laugh' })))).toBe('statement-there');
    const twins = [
      newStatement({ line: 'a-line', text: 'One' }),
      newStatement({ line: 'a-line', text: 'Two' }),
    ];
    expect(refused(aSession(), add(...twins))).toBe('statement-there');
    const sameId = newStatement({ text: 'One' });
    expect(refused(aSession(), add(sameId, { ...sameId, text: 'Two' }))).toBe('id-taken');
  });

  it.each([
    ['', 'empty-statement'],
    [' \n ', 'empty-statement'],
    ['x'.repeat(201), 'statement-too-long'],
    ['x'.repeat(200), 'was not refused'],
  ])('have words, and not too many: %s', (text, expected) => {
    const { session, quick } = check();
    expect(refused(session, add(newStatement({ text })))).toBe(expected);
    expect(refused(session, { type: 'statement.update', id: quick, text })).toBe(expected);
  });

  it('are not more than a meeting can bear', () => {
    const many = Array.from({ length: maxStatements }, (_, i) => newStatement({ text: `Statement ${i}` }));
    const full = applied(aSession(), add(...many));
    expect(refused(full, add(newStatement()))).toBe('too-many-statements');
  });

  it('change their order, and go', () => {
    const { session, quick, alone, why } = check();
    const moved = applied(session, { type: 'statement.move', id: why, beforeId: quick });
    expect(textsOf(moved)).toEqual(['Why', 'Quick', 'Alone']);
    expect(textsOf(applied(moved, { type: 'statement.move', id: why, beforeId: null }))).toEqual([
      'Quick',
      'Alone',
      'Why',
    ]);
    expect(applied(session, { type: 'statement.move', id: quick, beforeId: alone })).toBe(session);
    expect(applied(session, { type: 'statement.move', id: alone, beforeId: alone })).toBe(session);
    expect(textsOf(applied(session, { type: 'statement.remove', id: alone }))).toEqual(['Quick', 'Why']);
  });

  it('are refused politely once they have gone', () => {
    const id = anId<StatementId>('gone');
    const commands: Command[] = [
      { type: 'statement.update', id, text: 'x' },
      { type: 'statement.move', id, beforeId: null },
      { type: 'statement.remove', id },
      { type: 'statement.answer', id, role: 'maker', answers: [3] },
      { type: 'statement.reveal', id, isRevealed: true },
    ];
    for (const command of commands) expect(refused(aSession(), command)).toBe('unknown-statement');
  });
});

describe('a new wording', () => {
  const before = { date: '2026-10-05', answers: { maker: [2] } };

  it('begins a new line without a last time and keeps what was answered today', () => {
    const statement = aStatement({ line: 'mastery-learning', before, answers: { maker: [4] } });
    const session = aSession({ statements: [statement] });
    const worded = applied(session, { type: 'statement.update', id: statement.id, text: 'We learn' });
    expect(worded.statements[statement.id]).toMatchObject({ text: 'We learn', before: null });
    expect(worded.statements[statement.id]?.answers).toEqual({ maker: [4] });
    expect(worded.statements[statement.id]?.line).toMatch(/^mastery-learning--/);
    expect(sessionSchema.safeParse(worded).error).toBeUndefined();
  });

  it('is none when only the dimension changes or the words stay', () => {
    const statement = aStatement({ before });
    const session = aSession({ statements: [statement] });
    const filed = applied(session, { type: 'statement.update', id: statement.id, dimension: 'purpose' });
    expect(filed.statements[statement.id]).toEqual({ ...statement, dimension: 'purpose' });
    const same = applied(session, {
      type: 'statement.update',
      id: statement.id,
      text: ` ${statement.text} `,
    });
    expect(same.statements[statement.id]).toEqual(statement);
  });

  it('cannot be the words of another statement', () => {
    const first = applied(aSession(), add(newStatement({ text: 'We laugh' })));
    const shipped = statementBank[0];
    const session = applied(first, add(newStatement(shipped)));
    const own = statementsInOrder(session)[0]?.id as StatementId;
    const command = { type: 'statement.update', id: own, text: shipped?.text ?? '' } as const;
    expect(refused(session, command)).toBe('statement-there');
  });
});

describe('the answers', () => {
  const answer = (id: StatementId, ...answers: number[]): Command => ({
    type: 'statement.answer',
    id,
    role: 'chapter-lead',
    answers,
  });

  it('are kept by role, changed as a whole and taken back', () => {
    const { session, quick } = check();
    const answered = applied(session, answer(quick, 4, 3, 5));
    expect(answered.statements[quick]?.answers).toEqual({ 'chapter-lead': [4, 3, 5] });
    const makers = applied(answered, { ...answer(quick, 1), role: 'maker' } as Command);
    expect(makers.statements[quick]?.answers).toEqual({ 'chapter-lead': [4, 3, 5], maker: [1] });
    const none = applied(makers, answer(quick));
    expect(none.statements[quick]?.answers).toEqual({ maker: [1] });
    expect(sessionSchema.safeParse(none).error).toBeUndefined();
  });

  it.each([0, 6, 9])('of %d fingers are refused with a sentence, and nothing is lost', (fingers) => {
    const { session, quick } = check();
    const answered = applied(session, answer(quick, 4));
    const outcome = applyCommand(answered, answer(quick, 3, fingers), testTime);
    expect(outcome).toEqual({ ok: false, reason: 'answer-range' });
    expect(refusalSentence('answer-range')).toBe(
      'Answers are 1 to 5 fingers. Nothing was changed; the answers given before are kept.',
    );
  });

  it('are shown to the room and hidden again', () => {
    const { session, quick } = check();
    const shown = applied(session, { type: 'statement.reveal', id: quick, isRevealed: true });
    expect(shown.statements[quick]?.isRevealed).toBe(true);
    const hidden = applied(shown, { type: 'statement.reveal', id: quick, isRevealed: false });
    expect(hidden.statements[quick]?.isRevealed).toBe(false);
  });
});

describe('who is asked', () => {
  it('is the roles in the room', () => {
    const people = [aPerson({ role: 'maker' }), aPerson({ role: 'agile-coach', isPresent: false })];
    expect(rolesAsked(aSession({ people }))).toEqual(['maker']);
  });

  it('is everybody of a squad while nobody is listed', () => {
    expect(rolesAsked(aSession())).toEqual(['product-owner', 'chapter-lead', 'agile-coach', 'maker']);
  });

  it('is also who has answered, though they have left', () => {
    const people = [aPerson({ role: 'maker' })];
    const statements = [aStatement({ answers: { 'tribe-lead': [4] } })];
    expect(rolesAsked(aSession({ people, statements }))).toEqual(['maker', 'tribe-lead']);
  });
});
