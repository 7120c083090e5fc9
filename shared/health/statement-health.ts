/** What the answers to a statement say: how far the roles are apart first, then where the squad stands, then what changed. */
import { highestAnswer, type Statement } from '../session/pulse-schema.ts';
import { type Role, roles } from '../session/roles.ts';
import { isReworded } from '../session/statement-lines.ts';
import { middleOf } from './middle-of.ts';

/** How a statement stands; always shown as colour, shape and word. */
export const healthStates = ['good', 'mixed', 'troubled'] as const;
export type HealthState = (typeof healthStates)[number];

/** How a statement stands beside the last meeting that asked it; `new-wording`: its words were changed since. */
export const healthChanges = ['better', 'same', 'worse', 'new', 'new-wording'] as const;
export type HealthChange = (typeof healthChanges)[number];

export interface RoleAnswers {
  readonly role: Role;
  /** From low to high. */
  readonly answers: readonly number[];
  readonly middle: number;
}

/** The two roles whose answers lie furthest apart. */
export interface RoleGap {
  readonly size: number;
  readonly high: RoleAnswers;
  readonly low: RoleAnswers;
}

export interface StatementHealth {
  readonly middle: number;
  readonly lowest: number;
  readonly highest: number;
  readonly state: HealthState;
  readonly byRole: readonly RoleAnswers[];
  /** Null while fewer than two roles have answered. */
  readonly gap: RoleGap | null;
  readonly change: HealthChange;
  /** The middle of the last meeting that asked the same; null where none did. */
  readonly was: number | null;
}

/** What was answered to a statement; null while nobody has answered. */
export function healthOf({ answers, before, line }: Statement): StatementHealth | null {
  const byRole = answersByRole(answers);
  const all = byRole.flatMap((role) => role.answers);
  const middle = middleOf(all);
  if (middle === null) return null;
  const was = before === null ? null : middleOf(Object.values(before.answers).flat());
  return {
    middle,
    lowest: Math.min(...all),
    highest: Math.max(...all),
    state: stateOf(middle),
    byRole,
    gap: gapOf(byRole),
    change: changeOf(middle, was, line),
    was,
  };
}

/** The answers of each role that gave any. */
export function answersByRole(answers: Statement['answers']): readonly RoleAnswers[] {
  return roles.flatMap((role) => {
    const given = (answers[role] ?? []).toSorted((a, b) => a - b);
    const middle = middleOf(given);
    return middle === null ? [] : [{ role, answers: given, middle }];
  });
}

/** The statements in which the roles are furthest apart first, those nobody has answered last. */
export function widestGapFirst(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => apart(b) - apart(a));
}

/** How far the roles are apart; where only one answered, how far its people are. */
function apart(statement: Statement): number {
  const health = healthOf(statement);
  if (!health) return -1;
  const spread = health.highest - health.lowest;
  // The gap between roles decides; the spread only tells equal gaps apart.
  return (health.gap?.size ?? 0) + spread / (highestAnswer * 10);
}

function gapOf(byRole: readonly RoleAnswers[]): RoleGap | null {
  const [first, ...others] = byRole;
  if (!first || others.length === 0) return null;
  const high = others.reduce((best, role) => (role.middle > best.middle ? role : best), first);
  const low = others.reduce((least, role) => (role.middle < least.middle ? role : least), first);
  return { size: high.middle - low.middle, high, low };
}

function stateOf(middle: number): HealthState {
  if (middle >= 4) return 'good';
  return middle > 2 ? 'mixed' : 'troubled';
}

function changeOf(middle: number, was: number | null, line: string): HealthChange {
  if (was === null) return isReworded(line) ? 'new-wording' : 'new';
  if (middle === was) return 'same';
  return middle > was ? 'better' : 'worse';
}
