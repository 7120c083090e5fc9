/** What became of a session, as the tests of its rules ask for it. */
import { applyCommand } from '../../shared/session/apply-command.ts';
import { itemsIn } from '../../shared/session/board-items.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { Dimension } from '../../shared/session/dimensions.ts';
import type { ItemId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import { testTime } from './session-builders.ts';

/** The cards and groups of a column, in their order. */
export function idsIn(session: Session, dimension: Dimension | null): ItemId[] {
  return itemsIn(session, dimension).map((item) => item.id);
}

/** Why a command was refused. */
export function refused(session: Session, command: Command): string {
  const outcome = applyCommand(session, command, testTime);
  return outcome.ok ? 'was not refused' : outcome.reason;
}
