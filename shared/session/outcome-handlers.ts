import type { HandlersOf } from './command-handlers.ts';
import { escalateAction } from './escalation.ts';
import type { outcomeCommandSchemas } from './outcome-commands.ts';
import {
  addAction,
  addDecision,
  addEnvelope,
  keepDecisionAs,
  markOneThing,
  moveOutcome,
  postponeAction,
  setActionState,
  setBinned,
  setDecisionState,
  updateAction,
  updateDecision,
  updateEnvelope,
} from './outcomes.ts';

export const outcomeHandlers: HandlersOf<typeof outcomeCommandSchemas> = {
  'action.add': addAction,
  'action.update': updateAction,
  'action.setState': setActionState,
  'action.postpone': postponeAction,
  'action.escalate': escalateAction,
  'action.markOneThing': markOneThing,
  'decision.add': addDecision,
  'decision.update': updateDecision,
  'decision.setState': setDecisionState,
  'decision.keepAs': keepDecisionAs,
  'envelope.add': addEnvelope,
  'envelope.update': updateEnvelope,
  'outcome.delete': (session, { id }, at) => setBinned(session, id, at),
  'outcome.restore': (session, { id }) => setBinned(session, id, null),
  'outcome.move': moveOutcome,
};
