import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import type { CommandOf } from '../../../../shared/session/commands.ts';
import type { PersonId, TaskId } from '../../../../shared/session/ids.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { maxTasks, tasksOf } from '../../../../shared/session/tasks.ts';
import { aTask } from '../../../support/outcome-builders.ts';
import { anId, aPerson, applied, aSession, testTime } from '../../../support/session-builders.ts';

const monday = '2026-11-23';
const raj = aPerson({ name: 'Raj', role: 'maker' });
const kim = aPerson({ name: 'Kim', role: 'maker' });
const people = [raj, kim];

function adding(text: string, given: Partial<CommandOf<'task.add'>> = {}): CommandOf<'task.add'> {
  return { type: 'task.add', id: anId<TaskId>('task'), personId: raj.id, date: monday, text, ...given };
}

describe('tasks of makers', () => {
  it('are at most two a day for each of them', () => {
    let session = applied(aSession({ people }), adding('Write the\ntest'));
    session = applied(session, adding('Review with Kim'));
    expect(applyCommand(session, adding('A third one'), testTime)).toEqual({
      ok: false,
      reason: 'two-tasks-a-day',
    });
    session = applied(session, adding('Another day', { date: '2026-11-24' }));
    session = applied(session, adding('Somebody else', { personId: kim.id }));
    expect(tasksOf(session, raj.id, monday).map((task) => task.text)).toEqual([
      'Write the test',
      'Review with Kim',
    ]);
    expect(sessionSchema.safeParse(session).error).toBeUndefined();
  });

  it('belong to somebody on the list and say something', () => {
    const session = aSession({ people });
    const gone = anId<PersonId>('gone');
    expect(applyCommand(session, adding('x', { personId: gone }), testTime)).toMatchObject({
      reason: 'unknown-person',
    });
    for (const text of [' ', 'x'.repeat(301)])
      expect(applyCommand(session, adding(text), testTime)).toMatchObject({ reason: 'line-words' });
    const once = adding('Once');
    expect(applyCommand(applied(session, once), { ...once, date: '2026-11-24' }, testTime)).toMatchObject({
      reason: 'id-taken',
    });
  });

  it('get other words and are taken away', () => {
    const task = aTask({ personId: raj.id });
    const session = aSession({ people, tasks: [task] });
    expect(
      applied(session, { type: 'task.edit', id: task.id, text: 'Smaller' }).tasks[task.id],
    ).toMatchObject({ text: 'Smaller', personId: raj.id });
    expect(applyCommand(session, { type: 'task.edit', id: task.id, text: '' }, testTime)).toMatchObject({
      reason: 'line-words',
    });
    expect(applied(session, { type: 'task.remove', id: task.id }).tasks).toEqual({});
  });

  it('that have gone are refused', () => {
    const id = anId<TaskId>('gone');
    const refused = { ok: false, reason: 'unknown-task' };
    expect(applyCommand(aSession(), { type: 'task.edit', id, text: 'x' }, testTime)).toEqual(refused);
    expect(applyCommand(aSession(), { type: 'task.remove', id }, testTime)).toEqual(refused);
  });

  it('are not without end', () => {
    const tasks = Array.from({ length: maxTasks }, () => aTask({ personId: kim.id }));
    expect(applyCommand(aSession({ people, tasks }), adding('One more'), testTime)).toEqual({
      ok: false,
      reason: 'too-many-tasks',
    });
  });

  it('have no field that could tell how far somebody is: there is no daily status', () => {
    expect(Object.keys(aTask({ personId: raj.id })).sort()).toEqual([
      'date',
      'id',
      'order',
      'personId',
      'text',
    ]);
  });
});
