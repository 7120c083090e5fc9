/** Random commands on goals, tasks and mastery time, and at the end of a meeting. */
import { dimensions } from '../../shared/session/dimensions.ts';
import type { GoalId, PersonId, TaskId } from '../../shared/session/ids.ts';
import { missReasons } from '../../shared/session/monday-schema.ts';
import type { Session } from '../../shared/session/schema.ts';
import { type CommandSeed, type Maker, oneOf } from './command-seeds.ts';
import { anId } from './session-builders.ts';

export const mondayMakers: readonly Maker[] = [
  (session, seed) => ({
    type: 'goal.add',
    id: seed.isAbsurd ? anyGoal(session, seed) : anId<GoalId>('goal'),
    week: seed.flag ? 'last' : 'this',
    text: seed.text,
  }),
  (session, seed) => ({
    type: 'goal.update',
    id: anyGoal(session, seed),
    ...(seed.flag
      ? { note: seed.text }
      : { text: seed.text, dimension: oneOf([null, ...dimensions], seed.pick) }),
  }),
  (session, seed) => ({
    type: 'goal.setResult',
    id: anyGoal(session, seed),
    result: oneOf([null, 'done', 'not-done', 'changed'], seed.pick),
    reason: seed.flag ? null : oneOf(missReasons, seed.pick),
  }),
  (session, seed) => ({
    type: 'goal.setLink',
    id: anyGoal(session, seed),
    link: oneOf([null, 'clear', 'weak', 'none'], seed.pick),
  }),
  (session, seed) => ({ type: 'goal.remove', id: anyGoal(session, seed) }),
  (session, seed) => ({
    type: 'task.add',
    id: seed.isAbsurd ? anyTask(session, seed) : anId<TaskId>('task'),
    personId: oneOf([...(Object.keys(session.people) as PersonId[]), anId<PersonId>('gone')], seed.pick),
    date: seed.flag ? '2026-11-23' : '2026-11-24',
    text: seed.text,
  }),
  (session, seed) => ({ type: 'task.edit', id: anyTask(session, seed), text: seed.text }),
  (session, seed) => ({ type: 'task.remove', id: anyTask(session, seed) }),
  (_session, { pick, flag, isAbsurd }) => {
    const count = isAbsurd ? -1 - pick : pick;
    return { type: 'masteryTime.set', ...(flag ? { planned: count } : { taken: count }) };
  },
  (_session, { picks, isAbsurd }) => ({
    type: 'close.setFingers',
    fingers: (isAbsurd ? Array.from({ length: 201 }, () => 1) : picks).map((pick) => pick % 6),
  }),
];

function anyGoal(session: Session, { pick }: CommandSeed): GoalId {
  return oneOf([...(Object.keys(session.goals) as GoalId[]), anId<GoalId>('gone')], pick);
}

function anyTask(session: Session, { pick }: CommandSeed): TaskId {
  return oneOf([...(Object.keys(session.tasks) as TaskId[]), anId<TaskId>('gone')], pick);
}
