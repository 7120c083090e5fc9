import type { EarlierStatement } from '../library/earlier-statements.ts';
import type { NewStatement } from '../session/pulse-commands.ts';
import type { SessionKind } from '../session/schema.ts';
import { type BankStatement, pulseStatements, statementBank } from '../templates/statements.ts';

/** A statement that can be asked, with what was answered to it last time. */
export type Askable = Omit<NewStatement, 'id'> & { readonly line: string };

/** What a meeting of this kind asks unless somebody chooses otherwise: the same as last time, or what the app ships. */
export function proposedStatements(kind: SessionKind, earlier: readonly EarlierStatement[]): Askable[] {
  const sameKind = earlier.filter((statement) => statement.kind === kind);
  const lastTime = sameKind.filter(({ date }) => date === sameKind[0]?.date);
  const shipped = kind === 'health-check' ? statementBank : pulseStatements;
  return (lastTime.length > 0 ? lastTime : shipped).map((statement) => askable(statement, earlier));
}

/** Everything there is to choose from: what the app ships, then the squad's own of earlier meetings. */
export function askableStatements(earlier: readonly EarlierStatement[]): Askable[] {
  const own = earlier.filter(({ line }) => statementBank.every((shipped) => shipped.line !== line));
  return [...statementBank, ...own].map((statement) => askable(statement, earlier));
}

function askable({ line, dimension, text }: BankStatement, earlier: readonly EarlierStatement[]): Askable {
  const last = earlier.find((statement) => statement.line === line);
  return { line, dimension, text, before: last ? { date: last.date, answers: last.answers } : null };
}
