import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDataFolderService } from '../../../../electron/services/data-folder.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { startingDataFolder } from '../../../../electron/storage/data-location.ts';
import type { StepId } from '../../../../shared/session/ids.ts';
import { stepsInOrder } from '../../../../shared/session/steps.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { countingFs } from '../storage/counting-fs.ts';

/** A host with one session in the app's own folder, whose user always chooses the same other folder. */
async function withChoice(place?: string) {
  const base = place ?? (await temporaryFolder());
  const own = join(base, 'own');
  const other = join(base, 'other');
  let restarts = 0;
  const restart = () => {
    restarts += 1;
  };
  const pick = async () => other;
  const services = await startServices(own, { folderChoice: { pick, restart } }, undefined, {
    ownFolder: own,
  });
  const { sessionId } = await services.handlers['session.create']({
    ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
  });
  return { services, own, other, sessionId, restarts: () => restarts };
}

async function squads(services: StartedServices): Promise<string[]> {
  return (await services.handlers['library.list']({})).sessions.map((session) => session.squad);
}

describe('the data folder', () => {
  test('moves: the new folder has everything and is used from then on, the old files are put out of the way', async () => {
    const { services, own, other, restarts } = await withChoice();
    expect(await services.handlers['dataFolder.choose']({})).toEqual({
      ...{ outcome: 'chosen', folder: other, holdsSessions: false, syncedBy: null },
    });
    const changed = await services.handlers['dataFolder.change']({ how: 'move' });
    expect(changed).toMatchObject({ outcome: 'changed', folder: other });
    expect(startingDataFolder(own)).toBe(other);
    const [kept] = (await readdir(own)).filter((name) => name.endsWith('-moved'));
    expect(changed).toMatchObject({ oldKeptIn: join(own, kept ?? '') });
    expect((await readdir(join(own, kept ?? ''))).sort()).toEqual(['backups', 'sessions', 'trash']);
    expect(await readdir(own)).not.toContain('sessions');

    await services.handlers['app.restart']({});
    expect(restarts()).toBe(1);
    expect(await squads(await startServices(other))).toEqual(['Falcon']);
  });

  test('is copied: both folders have everything and the new one is used', async () => {
    const { services, own, other } = await withChoice();
    await services.handlers['dataFolder.choose']({});
    const changed = await services.handlers['dataFolder.change']({ how: 'copy' });
    expect(changed).toEqual({ outcome: 'changed', folder: other, oldKeptIn: null });
    expect(startingDataFolder(own)).toBe(other);
    expect(await squads(await startServices(own))).toEqual(['Falcon']);
    expect(await squads(await startServices(other))).toEqual(['Falcon']);
  });

  test('takes no change any more until SquadMAP is started again, and can be looked at', async () => {
    const { services, sessionId } = await withChoice();
    await services.handlers['dataFolder.choose']({});
    await services.handlers['dataFolder.change']({ how: 'copy' });
    const request = aRequest({ type: 'session.update', squad: 'Heron' });
    await expect(services.handlers['session.apply']({ sessionId, request })).rejects.toMatchObject({
      ...{
        code: 'conflict',
        message: 'SquadMAP has another data folder now. Start it again to go on working.',
      },
    });
    expect(await squads(services)).toEqual(['Falcon']);
  });

  test('takes no change while it is copied, and says how far that has come', async () => {
    const { services, sessionId } = await withChoice();
    await services.handlers['dataFolder.choose']({});
    const changing = services.handlers['dataFolder.change']({ how: 'copy' });
    const request = aRequest({ type: 'session.update', squad: 'Heron' });
    await expect(services.handlers['session.apply']({ sessionId, request })).rejects.toMatchObject({
      code: 'conflict',
    });
    await changing;
    const told = services.heard.filter(({ name }) => name === 'dataFolder.progressed');
    expect(told[0]?.payload).toMatchObject({ step: 'copying', done: 0 });
    expect(told.at(-1)?.payload).toMatchObject({ step: 'checking' });
  });

  test.each(['copy', 'move'] as const)(
    'does not let a presenter’s remote lead the meeting on while and after it is given another place: %s',
    async (how) => {
      const { services, other } = await withChoice();
      const { sessionId } = await services.handlers['session.createSample']({ date: '2026-11-20' });
      const { session } = await services.handlers['session.open']({ sessionId });
      const stepId = stepsInOrder(session)[0]?.id ?? anId<StepId>('step');
      await services.handlers['session.apply']({
        sessionId,
        request: aRequest({ type: 'run.goTo', stepId }),
      });
      await services.handlers['stage.present']({ sessionId });
      await services.handlers['dataFolder.choose']({});
      const from = services.heard.length;
      let turning: Promise<unknown> = Promise.resolve();
      services.events.subscribe((name) => {
        if (name === 'dataFolder.progressed') turning = services.handlers['stage.turn']({ by: 1 });
      });
      expect(await services.handlers['dataFolder.change']({ how })).toMatchObject({ outcome: 'changed' });
      await turning;
      await services.handlers['stage.turn']({ by: 1 });
      expect(services.heard.slice(from).map(({ name }) => name)).not.toContain('session.changed');
      const there = await (await startServices(other)).handlers['session.open']({ sessionId });
      expect(there.session.run).toEqual((await services.handlers['session.open']({ sessionId })).session.run);
    },
  );

  test('can be looked at while it is copied, a session that was changed by hand too', async () => {
    const { services, own, sessionId } = await withChoice();
    const path = join(own, 'sessions', `${sessionId}.json`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('Falcon', 'Heron'));
    await services.handlers['dataFolder.choose']({});
    let seen = '';
    services.events.subscribe((name) => {
      if (name !== 'dataFolder.progressed') return;
      void services.handlers['session.open']({ sessionId }).then(({ session }) => {
        seen = session.squad;
      });
    });
    expect(await services.handlers['dataFolder.change']({ how: 'copy' })).toMatchObject({
      outcome: 'changed',
    });
    expect(seen).toBe('Heron');
  });

  test('stays where it was when the user gives up, and everything works on', async () => {
    const { services, own, other, sessionId } = await withChoice();
    await services.handlers['dataFolder.choose']({});
    services.events.subscribe((name) => {
      if (name === 'dataFolder.progressed') void services.handlers['dataFolder.cancel']({});
    });
    expect(await services.handlers['dataFolder.change']({ how: 'move' })).toEqual({ outcome: 'cancelled' });
    expect(startingDataFolder(own)).toBe(own);
    expect(await readdir(other).catch(() => 'gone')).toBe('gone');
    const request = aRequest({ type: 'session.update', squad: 'Heron' });
    await services.handlers['session.apply']({ sessionId, request });
    expect(await squads(await startServices(own))).toEqual(['Heron']);
  });

  test('stays where it was when the choice cannot be remembered, and everything works on', async () => {
    const { services, own, other, sessionId } = await withChoice();
    await services.handlers['dataFolder.choose']({});
    await mkdir(join(own, 'location.json'));
    await expect(services.handlers['dataFolder.change']({ how: 'move' })).rejects.toThrow(
      'The data folder stays where it was',
    );
    const request = aRequest({ type: 'session.update', squad: 'Heron' });
    await services.handlers['session.apply']({ sessionId, request });
    expect(await squads(await startServices(own))).toEqual(['Heron']);
    expect(await readdir(own)).toContain('sessions');
    // What was copied already does not stand in the way of the next try.
    expect(await readdir(other).catch(() => 'gone')).toBe('gone');
  });

  test('with sessions in it is used as it is, and nothing is written into it', async () => {
    const { services, own, other } = await withChoice();
    const there = await startServices(other);
    await there.handlers['session.create']({
      ...{ kind: 'squadmap', squad: 'Owl', date: '2026-11-20', attribution: 'roles', people: [] },
    });
    expect(await services.handlers['dataFolder.choose']({})).toMatchObject({ holdsSessions: true });
    await expect(services.handlers['dataFolder.change']({ how: 'move' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await services.handlers['dataFolder.change']({ how: 'use' });
    expect(await squads(await startServices(startingDataFolder(own)))).toEqual(['Owl']);
    expect(await squads(await startServices(own))).toEqual(['Falcon']);
  });

  test('is not changed before a folder was chosen, nor where it is named at the start', async () => {
    const { services } = await withChoice();
    await expect(services.handlers['dataFolder.change']({ how: 'move' })).rejects.toMatchObject({
      code: 'conflict',
    });
    const named = await startServices(await temporaryFolder());
    expect(await named.handlers['app.info']({})).toMatchObject({ canChooseFolder: false });
    await expect(named.handlers['dataFolder.choose']({})).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('says why a folder cannot be used', async () => {
    const { services, other } = await withChoice();
    await mkdir(join(other, 'SquadMAP'), { recursive: true });
    await writeFile(join(other, 'SquadMAP', 'notes.txt'), '');
    expect(await services.handlers['dataFolder.choose']({})).toMatchObject({ outcome: 'unusable' });
    await expect(services.handlers['dataFolder.change']({ how: 'move' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('failing at any step of a move, the folder that is used then has everything', async () => {
    const counted = countingFs(() => undefined);
    await movedWith(counted.fs);
    for (let failing = 1; failing <= counted.calls.length; failing += 1) {
      const { fs } = countingFs((call) => {
        if (call === failing) throw Object.assign(new Error('broken'), { code: 'EIO' });
      });
      const { own, other, outcome } = await movedWith(fs);
      const used = startingDataFolder(own);
      const step = `call ${failing}, ${counted.calls[failing - 1]}: ${outcome}`;
      expect(await readFile(join(used, 'sessions', 'a.json'), 'utf8'), step).toBe('a session');
      expect(await readFile(join(used, 'backups', 'a', 'prev.json'), 'utf8'), step).toBe(
        'an earlier version',
      );
      // What the user is told is what is so.
      expect(used, step).toBe(outcome === 'changed' ? other : own);
    }
  });
});

/** Moves a small data folder over this file system and gives how that ended. */
async function movedWith(fs: ReturnType<typeof countingFs>['fs']) {
  const base = await temporaryFolder();
  const [own, other] = [join(base, 'own'), join(base, 'other')];
  const current = await openDataFolder(own);
  await writeFile(join(current.sessions, 'a.json'), 'a session');
  await mkdir(join(current.backups, 'a'));
  await writeFile(join(current.backups, 'a', 'prev.json'), 'an earlier version');
  const service = createDataFolderService({
    ...{ current, ownFolder: own, fs, now: () => 0, flush: async () => true },
    platform: { folderChoice: { pick: async () => other, restart: () => undefined } },
    events: { publish: () => undefined },
  });
  await service.choose();
  const outcome = await service.change('move').then(
    (changed) => changed.outcome,
    () => 'failed' as const,
  );
  return { own, other, outcome };
}
