import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { dataFolderAt, openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { builtStorageChild } from './built-storage-child.ts';
import { contentOfRevision, sessionId } from './session-content.ts';

const TRIALS = 60;
const LONGEST_LIFE_MS = 60;
/** About 100 KB. */
const OBSERVATIONS = 300;

const childPath = builtStorageChild();

/** Lets the writer save for a moment, kills it without warning and says which revision it acknowledged last. */
async function killWriterAfter(root: string, lifeMs: number): Promise<number> {
  const child = spawn(process.execPath, [childPath(), 'save-forever', root, String(OBSERVATIONS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let acknowledged = 0;
  const lines = createInterface({ input: child.stdout });
  const read = once(lines, 'close');
  lines.on('line', (line) => {
    const message: unknown = JSON.parse(line);
    if (typeof message !== 'object' || message === null) return;
    if ('ready' in message) setTimeout(() => child.kill('SIGKILL'), lifeMs);
    if ('acknowledged' in message && typeof message.acknowledged === 'number')
      acknowledged = message.acknowledged;
  });
  await Promise.all([exited, read]);
  return acknowledged;
}

test(`${TRIALS} writers killed at any moment lose no acknowledged save and damage no file`, {
  timeout: 120_000,
}, async () => {
  const root = join(await temporaryFolder(), 'data');
  let acknowledged = 0;
  let trialsWithSaves = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const lifeMs = (trial * LONGEST_LIFE_MS) / TRIALS;
    const last = await killWriterAfter(root, lifeMs);
    if (last > 0) trialsWithSaves += 1;
    acknowledged = Math.max(acknowledged, last);

    // Without opening the folder first: what is on the disk right after the crash.
    const dataFolder = dataFolderAt(root);
    const outcome = await createSessionFiles({ dataFolder, sha256, now: () => 0 }).read(sessionId);
    const where = `trial ${trial}, killed after ${lifeMs} ms`;
    if (outcome.kind !== 'ok') expect([outcome.kind, acknowledged], where).toEqual(['missing', 0]);
    else {
      expect(outcome.content.rev, where).toBeGreaterThanOrEqual(acknowledged);
      expect(outcome.content.rev, where).toBeLessThanOrEqual(acknowledged + 2);
      expect(outcome.content.session, where).toEqual(
        contentOfRevision(outcome.content.rev, OBSERVATIONS).session,
      );
      acknowledged = outcome.content.rev;
    }
  }
  expect(trialsWithSaves).toBeGreaterThan(TRIALS / 2);

  const { sessions, backups } = await openDataFolder(root);
  expect(await readdir(sessions)).toEqual([`${sessionId}.json`]);
  expect(await readdir(join(backups, sessionId))).toEqual(['prev.json']);
});

test('a writer that dies before any one of its steps leaves the old or the new version', {
  timeout: 60_000,
}, async () => {
  const root = join(await temporaryFolder(), 'data');
  const dataFolder = await openDataFolder(root);
  for (let dyingCall = 1; ; dyingCall += 1) {
    await rm(dataFolder.root, { recursive: true });
    await openDataFolder(root);
    const earlier = createSessionFiles({ dataFolder, sha256, now: () => 0 });
    for (const rev of [1, 2]) await earlier.write(sessionId, contentOfRevision(rev));

    const child = spawn(process.execPath, [childPath(), 'die-before-call', root, String(dyingCall)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [exitCode] = await once(child, 'exit');
    await openDataFolder(root);
    const files = createSessionFiles({ dataFolder, sha256, now: () => 0 });
    const outcome = await files.open(sessionId);
    const where = `died before call ${dyingCall}`;
    if (outcome.kind !== 'ok') throw new Error(`${where}: ${outcome.kind}`);
    expect(exitCode === 0 ? [3] : [2, 3], where).toContain(outcome.content.rev);
    expect(await files.newestBackup(sessionId), where).not.toBeNull();
    expect(await readdir(dataFolder.sessions), where).toEqual([`${sessionId}.json`]);
    expect(await readdir(join(dataFolder.backups, sessionId)), where).toEqual(['prev.json']);
    await files.write(sessionId, contentOfRevision(4));
    if (exitCode === 0) {
      expect(dyingCall).toBeGreaterThan(10);
      return;
    }
  }
});
