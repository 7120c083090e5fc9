import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../../shared/api/api-error.ts';
import type { CallInput } from '../../../../shared/api/contract.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { PersonId, StatementId } from '../../../../shared/session/ids.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const wanted: CallInput<'session.create'> = {
  kind: 'squadmap',
  squad: 'Falcon',
  date: '2026-11-20',
  attribution: 'roles',
  people: [{ name: 'Ana', role: 'chapter-lead', isPresent: true }],
};

async function squads(services: StartedServices): Promise<string[]> {
  return (await services.handlers['library.list']({})).sessions.map((session) => session.squad);
}

describe('the library', () => {
  test('lists what is in the folder, newest meeting first', async () => {
    const services = await startServices(await temporaryFolder());
    await services.handlers['session.create']({ ...wanted, squad: 'Heron', date: '2026-11-02' });
    await services.handlers['session.create'](wanted);
    expect(await squads(services)).toEqual(['Falcon', 'Heron']);
  });

  test('refuses a session without a squad, with a sentence', async () => {
    const services = await startServices(await temporaryFolder());
    const creating = services.handlers['session.create']({ ...wanted, squad: '  ' });
    await expect(creating).rejects.toThrow(
      new ApiError('bad-request', 'A name cannot be empty. Nothing was changed.'),
    );
  });

  test('moves a session to the bin and restores it with all that was in it', async () => {
    const services = await startServices(await temporaryFolder());
    const { sessionId } = await services.handlers['session.create'](wanted);
    const { binName } = await services.handlers['library.moveToBin']({ sessionId });
    expect(await services.handlers['library.list']({})).toMatchObject({
      sessions: [],
      bin: [{ squad: 'Falcon' }],
    });
    await expect(services.handlers['session.open']({ sessionId })).rejects.toThrow('It may be in the bin.');

    await services.handlers['library.restore']({ binName });
    const { session } = await services.handlers['session.open']({ sessionId });
    expect(Object.values(session.people).map((person) => person.name)).toEqual(['Ana']);
  });

  test('finds what the squad was asked in earlier meetings, and what it answered', async () => {
    const services = await startServices(await temporaryFolder());
    const create = async (date: string) =>
      (await services.handlers['session.create']({ ...wanted, date })).sessionId;
    const before = await create('2026-10-05');
    const id = anId<StatementId>('statement');
    const statement = {
      id,
      line: 'mastery-1',
      dimension: 'mastery',
      text: 'We learn',
      before: null,
    } as const;
    const commands: Command[] = [
      { type: 'statement.add', statements: [statement], beforeId: null },
      { type: 'statement.answer', id, role: 'maker', answers: [4, 2] },
      { type: 'statement.reveal', id, isRevealed: true },
    ];
    for (const command of commands) {
      await services.handlers['session.apply']({ sessionId: before, request: aRequest(command) });
    }
    const sessionId = await create('2026-11-20');
    expect(await services.handlers['library.earlierStatements']({ sessionId })).toEqual({
      statements: [
        {
          ...{ line: 'mastery-1', dimension: 'mastery', text: 'We learn', kind: 'squadmap' },
          ...{ date: '2026-10-05', answers: { maker: [4, 2] } },
        },
      ],
    });
  });

  test('duplicates a session under a name that tells it apart', async () => {
    const services = await startServices(await temporaryFolder());
    const { sessionId } = await services.handlers['session.create'](wanted);
    const copy = await services.handlers['library.duplicate']({ sessionId });
    expect(copy.sessionId).not.toBe(sessionId);
    expect((await squads(services)).sort()).toEqual(['Falcon', 'Falcon (copy)']);
  });

  test('shows a damaged, a newer and a foreign file with a sentence each and still opens the others', async () => {
    const folder = await temporaryFolder();
    const services = await startServices(folder);
    const { sessionId } = await services.handlers['session.create'](wanted);
    await writeFile(
      join(folder, 'sessions', 'aaaaaaaaaaaaaaaa.json'),
      '{"format":"squadmap-session","schema":1,',
    );
    await writeFile(
      join(folder, 'sessions', 'bbbbbbbbbbbbbbbb.json'),
      '{"format":"squadmap-session","schema":99,"session":{}}',
    );
    await writeFile(join(folder, 'sessions', 'shopping.json'), '{"milk":1}');
    const library = await services.handlers['library.list']({});
    expect(library.problems.map((problem) => problem.kind).sort()).toEqual(['damaged', 'foreign', 'newer']);
    for (const problem of library.problems) expect(problem.message).toMatch(/changed|left as it is/);
    expect(library.sessions.map((session) => session.id)).toEqual([sessionId]);
  });

  test('opens the last good version of a damaged session', async () => {
    const folder = await temporaryFolder();
    const services = await startServices(folder);
    const { sessionId } = await services.handlers['session.create'](wanted);
    const leave = aRequest({ type: 'session.update', squad: 'Falcon Two' });
    await services.handlers['session.apply']({ sessionId, request: leave });
    await writeFile(join(folder, 'sessions', `${sessionId}.json`), '{"format":"squadmap-session","sch');

    const restarted = await startServices(folder);
    const { problems } = await restarted.handlers['library.list']({});
    expect(problems).toMatchObject([{ kind: 'damaged', backup: { sessionId, observations: 0 } }]);
    await restarted.handlers['library.openBackup']({ sessionId });
    expect(await squads(restarted)).toEqual(['Falcon']);
  });

  test('counts and names people as they are now, after a person was renamed', async () => {
    const services = await startServices(await temporaryFolder());
    const { sessionId } = await services.handlers['session.create'](wanted);
    const { session } = await services.handlers['session.open']({ sessionId });
    const id = Object.keys(session.people)[0] as PersonId;
    const request = aRequest({ type: 'person.update', id, name: 'Anna' });
    await services.handlers['session.apply']({ sessionId, request });
    const { sessions } = await services.handlers['library.list']({});
    expect(sessions[0]?.people).toEqual([{ name: 'Anna', role: 'chapter-lead', isPresent: true }]);
  });
});
