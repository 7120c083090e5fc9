import type { HandlersOf } from './command-handlers.ts';
import {
  addStatements,
  answerStatement,
  moveStatement,
  removeStatement,
  revealStatement,
  updateStatement,
} from './pulse.ts';
import type { pulseCommandSchemas } from './pulse-commands.ts';

export const pulseHandlers: HandlersOf<typeof pulseCommandSchemas> = {
  'statement.add': addStatements,
  'statement.update': updateStatement,
  'statement.move': moveStatement,
  'statement.remove': (session, { id }) => removeStatement(session, id),
  'statement.answer': answerStatement,
  'statement.reveal': revealStatement,
};
