import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { sha256 } from '../../electron/services/sha256.ts';
import { dataFolderAt } from '../../electron/storage/data-folder.ts';
import { createFolderClaim } from '../../electron/storage/folder-claim.ts';
import { createSessionFiles } from '../../electron/storage/session-files.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import { median } from '../bench/median.ts';
import { commandFrom, commandSeedArbitrary } from '../support/command-arbitraries.ts';
import { type HostClient, type HostProcess, startHostProcess } from '../support/host-process.ts';
import { leaveOut, recordFigures } from '../support/record-figures.ts';
import { aRequest } from '../support/session-builders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startInTerminal } from '../support/terminal-host.ts';
import { type DiskKind, lackingFor, type MountedDisk, mountDisk } from './other-disks.ts';

const people = 20;
const changesEach = 10;
const limit = { timeout: 60_000 };

/** A disk of this kind and the data folder on it; where this machine can have none, the test is left out. */
async function diskFor(context: TestContext, kind: DiskKind): Promise<{ disk: MountedDisk; root: string }> {
  const lacking = lackingFor(kind);
  if (lacking !== null) leaveOut(context, lacking);
  const disk = await mountDisk(await temporaryFolder(), kind);
  return { disk, root: join(disk.path, 'data') };
}

async function hostOn(folder: string): Promise<{ host: HostProcess; client: HostClient }> {
  const host = await startHostProcess(folder);
  onTestFinished(() => host.kill());
  return { host, client: await host.enter() };
}

/** Everybody changes the session at once; gives how long each durable answer took. */
async function work(client: HostClient, sessionId: SessionId): Promise<number[]> {
  const { session } = await client.call('session.open', { sessionId });
  const tookMs: number[] = [];
  async function takePart() {
    for (const seed of fc.sample(commandSeedArbitrary, changesEach)) {
      const request = aRequest(commandFrom(session, seed), Date.now());
      const startedAt = performance.now();
      const answer = await client.call('session.apply', { sessionId, request }).catch((error: Error) => {
        if (!error.message.includes('bad-request')) throw error;
        return null;
      });
      if (answer?.outcome !== 'applied') continue;
      expect(answer.isDurable).toBe(true);
      tookMs.push(performance.now() - startedAt);
    }
  }
  await Promise.all(Array.from({ length: people }, takePart));
  return tookMs;
}

async function sampleMeeting(client: HostClient): Promise<SessionId> {
  return (await client.call('session.createSample', { date: '2026-11-20' })).sessionId;
}

/** What the file of the meeting holds. */
function stored(root: string, sessionId: SessionId) {
  return createSessionFiles({ dataFolder: dataFolderAt(root), sha256, now: () => 0 }).read(sessionId);
}

const rename = (squad: string) => aRequest({ type: 'session.update', squad } as const);

test.for(['ext4', 'vfat', 'exfat', 'nfs'] as const)(
  'on %s everything acknowledged is there after a kill and a new mount, with its earlier versions',
  limit,
  async (kind, context) => {
    const { disk, root } = await diskFor(context, kind);
    const first = await hostOn(root);
    const sessionId = await sampleMeeting(first.client);
    const tookMs = await work(first.client, sessionId);
    const shown = await first.client.call('session.open', { sessionId });
    await first.host.kill();
    await disk.plugInAgain();

    expect(await stored(root, sessionId)).toMatchObject({ kind: 'ok', content: { session: shown.session } });
    const second = await hostOn(root);
    expect((await second.client.call('library.list', {})).problems).toEqual([]);
    expect((await second.client.call('versions.list', { sessionId })).versions.length).toBeGreaterThan(0);
    await second.client.call('session.undo', { sessionId, requestId: rename('any').id });
    await work(second.client, sessionId);
    expect(await second.host.stop()).toBe(0);
    const names = await readdir(root, { recursive: true });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);

    // Who has the folder is settled by what the file system makes exclusive.
    const claims = Array.from({ length: 8 }, (_, index) =>
      createFolderClaim(root, { kind: 'browser', now: () => index, host: `computer-${index}` }),
    );
    await claims[0]?.begin();
    const taken = await Promise.all(
      claims.slice(1).map((claim) => claim.takeOver({ host: 'computer-0', since: 0 })),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    recordFigures(context.task, { 'changes saved': tookMs.length, 'ms each': Math.round(median(tookMs)) });
  },
);

test(
  'on read-only media everything is shown and can be taken along, and each change says that it is not saved',
  limit,
  async (context) => {
    const { disk, root } = await diskFor(context, 'ext4');
    const { host, client } = await hostOn(root);
    const sessionId = await sampleMeeting(client);
    const { session } = await client.call('session.open', { sessionId });
    expect(await host.stop()).toBe(0);
    await disk.plugInAgain('ro');

    const reader = await hostOn(root);
    const shown = await reader.client.call('session.open', { sessionId });
    expect(shown.session).toEqual(session);
    const startedAt = performance.now();
    const answer = await reader.client.call('session.apply', { sessionId, request: rename('Owl') });
    expect(answer).toMatchObject({ outcome: 'applied', isDurable: false });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    const { saveState } = await reader.client.call('session.open', { sessionId });
    expect(saveState).toMatchObject({ kind: 'failed', reason: 'this folder cannot be written' });
    const given = await reader.client.call('session.export', { sessionId });
    expect(given.outcome === 'download' && given.text).toContain('Owl');
    await expect(sampleMeeting(reader.client)).rejects.toThrow('this folder cannot be written');
    await reader.host.kill();
    expect(await stored(root, sessionId)).toMatchObject({ kind: 'ok', content: { session } });
  },
);

test(
  'on read-only media that no SquadMAP has written, the start ends with a sentence',
  limit,
  async (context) => {
    const { disk, root } = await diskFor(context, 'ext4');
    await disk.plugInAgain('ro');
    const started = startInTerminal(['--no-open', '--data', root]);
    onTestFinished(async () => {
      started.child.kill('SIGKILL');
      await started.ended;
    });
    expect(await started.ended).toBe(1);
    expect(started.said.err).toContain('The data folder cannot be used: this folder cannot be written.');
  },
);

test(
  'a disk that turns to read only in the middle of a meeting loses nothing: what was not saved is saved once it can be written',
  limit,
  async (context) => {
    const { disk, root } = await diskFor(context, 'ext4');
    const { host, client } = await hostOn(root);
    const sessionId = await sampleMeeting(client);
    const apply = (squad: string) => client.call('session.apply', { sessionId, request: rename(squad) });
    expect(await apply('Before')).toMatchObject({ outcome: 'applied', isDurable: true });
    await disk.remount('ro');
    for (const squad of ['During', 'During it still']) {
      expect(await apply(squad)).toMatchObject({ outcome: 'applied', isDurable: false });
    }
    const meanwhile = await client.call('session.open', { sessionId });
    expect(meanwhile).toMatchObject({
      session: { squad: 'During it still' },
      saveState: { kind: 'failed', reason: 'this folder cannot be written' },
    });
    await disk.remount('rw');
    await client.call('session.retrySave', { sessionId, makeAnew: false });
    // Stopping waits until everything is saved, and would fail if it were not.
    expect(await host.stop()).toBe(0);
    await disk.plugInAgain();
    expect(await stored(root, sessionId)).toMatchObject({
      kind: 'ok',
      content: { session: { squad: 'During it still' } },
    });
  },
);
