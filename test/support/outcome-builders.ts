/** Data for tests: what is voted on, discussed and brought out of a meeting. */
import type {
  ActionId,
  DecisionId,
  EnvelopeId,
  GoalId,
  StatementId,
  TaskId,
  TopicId,
} from '../../shared/session/ids.ts';
import { blankGoal, type Goal, type Task } from '../../shared/session/monday-schema.ts';
import {
  type Action,
  blankAction,
  blankDecision,
  blankEnvelope,
  type Decision,
  type Envelope,
} from '../../shared/session/outcome-schema.ts';
import type { Statement } from '../../shared/session/pulse-schema.ts';
import { newTopic, type Topic } from '../../shared/session/topic-schema.ts';
import { anId, nextOrder, runningNumber, testTime } from './session-builders.ts';

/** A topic without cards that was not taken up yet. */
export function aTopic(given: Partial<Topic> = {}): Topic {
  const id = anId<TopicId>('topic');
  return { ...newTopic(id), title: `Topic ${runningNumber()}`, ...given };
}

const freshFields = () => ({ order: nextOrder(), createdAt: testTime, deletedAt: null });

/** An open action of this meeting that nobody owns yet. Later ones stand behind earlier ones. */
export function anAction(given: Partial<Action> = {}): Action {
  const id = anId<ActionId>('action');
  return { id, what: `Action ${runningNumber()}`, ...blankAction, ...freshFields(), ...given };
}

/** A decision of this meeting. Later ones stand behind earlier ones. */
export function aDecision(given: Partial<Decision> = {}): Decision {
  const id = anId<DecisionId>('decision');
  return { id, what: `Decision ${runningNumber()}`, ...blankDecision, ...freshFields(), ...given };
}

/** An envelope without an ask. Later ones stand behind earlier ones. */
export function anEnvelope(given: Partial<Envelope> = {}): Envelope {
  const id = anId<EnvelopeId>('envelope');
  return { id, problem: `Problem ${runningNumber()}`, ...blankEnvelope, ...freshFields(), ...given };
}

/** A statement about Mastery that nobody has answered. Later ones are asked after earlier ones. */
export function aStatement(given: Partial<Statement> = {}): Statement {
  const id = anId<StatementId>('statement');
  return {
    id,
    line: `line-${runningNumber()}`,
    dimension: 'mastery',
    text: `Statement ${runningNumber()}`,
    answers: {},
    isRevealed: false,
    before: null,
    order: nextOrder(),
    ...given,
  };
}

/** A goal of this week of which only the words are known. Later ones stand behind earlier ones. */
export function aGoal(given: Partial<Goal> = {}): Goal {
  const id = anId<GoalId>('goal');
  return { id, text: `Goal ${runningNumber()}`, week: 'this', ...blankGoal, order: nextOrder(), ...given };
}

/** A task for the Monday after the test's Friday. */
export function aTask(given: Partial<Task> & Pick<Task, 'personId'>): Task {
  const id = anId<TaskId>('task');
  return { id, date: '2026-11-23', text: `Task ${runningNumber()}`, order: nextOrder(), ...given };
}
