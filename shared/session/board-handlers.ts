import type { boardCommandSchemas } from './board-commands.ts';
import type { HandlersOf } from './command-handlers.ts';
import { groupObservations, renameGroup, ungroupObservations } from './groups.ts';
import { updateMeeting } from './meeting.ts';
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
import { addPerson, removePerson, updatePerson } from './people.ts';

export const boardHandlers: HandlersOf<typeof boardCommandSchemas> = {
  'session.update': updateMeeting,
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
