/** Rules of a pulse and a health check: which statements are asked, and what is answered. */
import type { CommandOf } from './commands.ts';
import type { StatementId } from './ids.ts';
import { byOrder, keysAt } from './order.ts';
import { maxStatements, type NewStatement } from './pulse-commands.ts';
import { highestAnswer, lowestAnswer, maxStatementLength, type Statement } from './pulse-schema.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';
import { type Role, roles } from './roles.ts';
import type { Session } from './schema.ts';
import { lineOfWording, rewordedLine } from './statement-lines.ts';
import { rowsOf, withoutRecords, withRecords } from './tables.ts';
import { cleanName } from './text.ts';

/** The statements in the order in which they are asked. */
export function statementsInOrder(session: Session): readonly Statement[] {
  return rowsOf(session.statements).toSorted(byOrder);
}

/** Who is asked: the roles in the room (while nobody is listed, those of a squad) and whoever has answered. */
export function rolesAsked(session: Session): readonly Role[] {
  const listed = rowsOf(session.people);
  const present = new Set(listed.filter(({ isPresent }) => isPresent).map(({ role }) => role));
  const statements = rowsOf(session.statements);
  return roles.filter(
    (role) =>
      (present.size > 0 ? present.has(role) : role !== 'tribe-lead') ||
      statements.some(({ answers }) => answers[role] !== undefined),
  );
}

/** Asks further statements; one that is asked already is not asked twice. */
export function addStatements(session: Session, command: CommandOf<'statement.add'>): Session | Refusal {
  const statements = statementsInOrder(session);
  if (statements.length + command.statements.length > maxStatements) return refuse('too-many-statements');
  const keys = keysAt(statements, placeBefore(statements, command.beforeId), command.statements.length);
  const known = [...statements];
  for (const [i, wanted] of command.statements.entries()) {
    const statement = freshStatement(wanted, keys[i] ?? 'a0');
    if (known.some(({ id }) => id === statement.id)) return refuse('id-taken');
    const problem = wordsProblem(statement.text) ?? lineProblem(statement, known);
    if (problem) return refuse(problem);
    known.push(statement);
  }
  return withRecords(session, 'statements', known.slice(statements.length));
}

/** Words a statement anew, or files it under another dimension; what was answered to it in this meeting stays. */
export function updateStatement(session: Session, command: CommandOf<'statement.update'>): Session | Refusal {
  return changeStatement(session, command.id, (statement) => {
    const text = cleanName(command.text ?? statement.text);
    const filed = { ...statement, dimension: command.dimension ?? statement.dimension };
    if (text === statement.text) return filed;
    const worded = { ...filed, text, line: rewordedLine(statement.line, text), before: null };
    const others = rowsOf(session.statements).filter(({ id }) => id !== statement.id);
    return wordsProblem(text) ?? lineProblem(worded, others) ?? worded;
  });
}

/** Asks a statement before another, or last. */
export function moveStatement(session: Session, command: CommandOf<'statement.move'>): Session | Refusal {
  const { id, beforeId } = command;
  const statements = statementsInOrder(session);
  const siblings = statements.filter((statement) => statement.id !== id);
  const here = statements.findIndex((statement) => statement.id === id);
  const index = beforeId === id ? here : placeBefore(siblings, beforeId);
  return changeStatement(session, id, (statement) =>
    index === here ? statement : { ...statement, order: keysAt(siblings, index, 1)[0] ?? statement.order },
  );
}

/** Asks a statement no longer; undo brings it back with its answers. */
export function removeStatement(session: Session, id: StatementId): Session | Refusal {
  return session.statements[id] ? withoutRecords(session, 'statements', [id]) : refuse('unknown-statement');
}

/** Keeps what the people of a role answer, in place of what they answered before. */
export function answerStatement(session: Session, command: CommandOf<'statement.answer'>): Session | Refusal {
  const { id, role, answers } = command;
  if (answers.some((answer) => !isAnswer(answer))) return refuse('answer-range');
  return changeStatement(session, id, (statement) => {
    const { [role]: _, ...others } = statement.answers;
    return { ...statement, answers: answers.length > 0 ? { ...others, [role]: answers } : others };
  });
}

/** Shows the room the answers to a statement, or hides them again. */
export function revealStatement(session: Session, command: CommandOf<'statement.reveal'>): Session | Refusal {
  const { id, isRevealed } = command;
  return changeStatement(session, id, (statement) => ({ ...statement, isRevealed }));
}

/** Whether somebody can show that many fingers for an answer. */
export function isAnswer(answer: number): boolean {
  return Number.isInteger(answer) && answer >= lowestAnswer && answer <= highestAnswer;
}

function changeStatement(
  session: Session,
  id: StatementId,
  change: (statement: Statement) => Statement | RefusalReason,
): Session | Refusal {
  const statement = session.statements[id];
  if (!statement) return refuse('unknown-statement');
  const next = change(statement);
  if (typeof next === 'string') return refuse(next);
  return next === statement ? session : withRecords(session, 'statements', [next]);
}

function freshStatement({ line, text, ...wanted }: NewStatement, order: string): Statement {
  const words = cleanName(text);
  return {
    ...wanted,
    text: words,
    line: line ?? lineOfWording(words),
    answers: {},
    isRevealed: false,
    order,
  };
}

function wordsProblem(text: string): RefusalReason | undefined {
  if (text === '') return 'empty-statement';
  return text.length > maxStatementLength ? 'statement-too-long' : undefined;
}

function lineProblem(statement: Statement, others: readonly Statement[]): RefusalReason | undefined {
  return others.some(({ line }) => line === statement.line) ? 'statement-there' : undefined;
}

function placeBefore(statements: readonly Statement[], beforeId: StatementId | null): number {
  const index = statements.findIndex((statement) => statement.id === beforeId);
  return index < 0 ? statements.length : index;
}
