import type { Command } from './commands.ts';
import { withRoomInOrder } from './crowded-order.ts';
import { groupObservations, renameGroup, ungroupObservations } from './groups.ts';
import {
  addObservations,
  deleteObservations,
  editObservation,
  moveItems,
  restoreObservations,
  setCharacter,
  setSource,
} from './observations.ts';
import { addPerson, nameProblem, removePerson, updatePerson } from './people.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Session } from './schema.ts';
import { cleanName } from './text.ts';

export type CommandOutcome = { readonly ok: true; readonly session: Session } | Refusal;

/**
 * The only way a session changes: a new session, or a refusal with its reason and nothing changed. Never throws.
 * `at` is the sender's time in milliseconds since 1970; ids of new records are in the command.
 */
export function applyCommand(session: Session, command: Command, at: number): CommandOutcome {
  const result = carryOut(session, command, at);
  return isRefusal(result) ? result : { ok: true, session: withRoomInOrder(result) };
}

function carryOut(session: Session, command: Command, at: number): Session | Refusal {
  switch (command.type) {
    case 'session.update':
      return updateSession(session, command);
    case 'person.add':
      return addPerson(session, command);
    case 'person.update':
      return updatePerson(session, command);
    case 'person.remove':
      return removePerson(session, command.id);
    case 'observation.add':
      return addObservations(session, command, at);
    case 'observation.edit':
      return editObservation(session, command);
    case 'observation.setCharacter':
      return setCharacter(session, command);
    case 'observation.setSource':
      return setSource(session, command);
    case 'observation.move':
      return moveItems(session, command);
    case 'observation.group':
      return groupObservations(session, command);
    case 'observation.ungroup':
      return ungroupObservations(session, command.ids);
    case 'observation.delete':
      return deleteObservations(session, command, at);
    case 'observation.restore':
      return restoreObservations(session, command.ids);
    case 'group.rename':
      return renameGroup(session, command);
  }
}

function updateSession(
  session: Session,
  command: Extract<Command, { type: 'session.update' }>,
): Session | Refusal {
  const squad = cleanName(command.squad ?? session.squad);
  const problem = nameProblem(squad);
  if (problem) return refuse(problem);
  const { date = session.date, attribution = session.attribution } = command;
  return { ...session, squad, date, attribution };
}
