import type { Askable } from '../../../shared/health/proposed-statements.ts';
import type { NewStatement } from '../../../shared/session/pulse-commands.ts';
import { newId } from '../../stores/new-id.ts';
import { trySend } from '../../stores/try-send.ts';

/** Asks these statements after those that are asked already. Gives whether it was carried out. */
export function askStatements(wanted: readonly (Askable | Omit<NewStatement, 'id'>)[]): boolean {
  const statements = wanted.map((statement) => ({ ...statement, id: newId<NewStatement['id']>() }));
  return trySend({ type: 'statement.add', statements, beforeId: null });
}
