import type { boardCommandSchemas } from './board-commands.ts';
import type { HandlersOf } from './command-handlers.ts';
import type { CommandOf } from './commands.ts';
import { groupObservations, renameGroup, ungroupObservations } from './groups.ts';
import {
  addObservations,
  deleteObservations,
  editObservation,
  moveItems,
  restoreObservations,
  setCharacter,
  setFromSquad,
  setSource,
} from './observations.ts';
import { addPerson, nameProblem, removePerson, updatePerson } from './people.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Session } from './schema.ts';
import { cleanName } from './text.ts';

export const boardHandlers: HandlersOf<typeof boardCommandSchemas> = {
  'session.update': updateSession,
  'person.add': addPerson,
  'person.update': updatePerson,
  'person.remove': (session, { id }) => removePerson(session, id),
  'observation.add': addObservations,
  'observation.edit': editObservation,
  'observation.setCharacter': setCharacter,
  'observation.setSource': setSource,
  'observation.setFromSquad': setFromSquad,
  'observation.move': moveItems,
  'observation.group': groupObservations,
  'observation.ungroup': (session, { ids }) => ungroupObservations(session, ids),
  'observation.delete': deleteObservations,
  'observation.restore': (session, { ids }) => restoreObservations(session, ids),
  'group.rename': renameGroup,
};

function updateSession(session: Session, command: CommandOf<'session.update'>): Session | Refusal {
  const squad = cleanName(command.squad ?? session.squad);
  const problem = nameProblem(squad);
  if (problem) return refuse(problem);
  const { date = session.date, attribution = session.attribution } = command;
  return { ...session, squad, date, attribution };
}
