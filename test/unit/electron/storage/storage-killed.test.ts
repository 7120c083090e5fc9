import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { dataFolderAt, openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { builtStorageChild } from './built-storage-child.ts';
import { contentOfRevision, contentSavedAt, sessionId } from './session-content.ts';
import { historyLength, momentOfRevision, sessionWithHistory } from './session-with-history.ts';

const TRIALS = 300;
const LONGEST_LIFE_MS = 60;
/** About 100 KB. */
const OBSERVATIONS = 300;
/** Data folders that are worked on side by side, because a trial mostly waits for its process to start. */
const FOLDERS = 3;

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

/** Kills one writer after the other on a folder of their own and looks at what each left; gives how many had saved. */
async function killWriters(root: string, trials: number): Promise<number> {
  let acknowledged = 0;
  let trialsWithSaves = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const lifeMs = (trial * LONGEST_LIFE_MS) / trials;
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
  return trialsWithSaves;
}

test(`${TRIALS} writers killed at any moment lose no acknowledged save and damage no file`, {
  timeout: 240_000,
}, async () => {
  const folder = await temporaryFolder();
  const roots = Array.from({ length: FOLDERS }, (_, index) => join(folder, `data-${index}`));
  const withSaves = await Promise.all(roots.map((root) => killWriters(root, TRIALS / FOLDERS)));
  expect(withSaves.reduce((sum, count) => sum + count)).toBeGreaterThan(TRIALS / 2);
  for (const root of roots) {
    const { sessions, backups } = await openDataFolder(root);
    expect(await readdir(sessions)).toEqual([`${sessionId}.json`]);
    for (const name of await readdir(join(backups, sessionId))) expect(name).toMatch(versionFile);
  }
});

const versionFile = /^(prev|(pinned-halved-)?\d+-\d{8}T\d{9}Z)\.json$/;

test.each([
  ['that keeps a version and thins others out', 3, 3],
  ['that takes away most cards', 10, 2],
])(
  'a writer that dies before any one step of a save %s leaves the old or the new version',
  {
    timeout: 120_000,
  },
  async (_title, cardsBefore, cards) => {
    const folder = await temporaryFolder();
    const original = join(folder, 'original');
    await sessionWithHistory(original, cardsBefore);
    const isHalving = cards < cardsBefore / 2;
    const newRev = historyLength + 1;
    for (let dyingCall = 1; ; dyingCall += 1) {
      const root = join(folder, `data-${dyingCall}`);
      await cp(original, root, { recursive: true });
      const child = spawn(
        process.execPath,
        [childPath(), 'die-before-call', root, String(dyingCall), String(cards)],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      const [exitCode] = await once(child, 'exit');
      const dataFolder = await openDataFolder(root);
      const files = createSessionFiles({ dataFolder, sha256, now: () => momentOfRevision(newRev) });
      const outcome = await files.open(sessionId);
      const where = `died before call ${dyingCall}`;
      if (outcome.kind !== 'ok') throw new Error(`${where}: ${outcome.kind}`);
      const { rev } = outcome.content;
      expect(exitCode === 0 ? [newRev] : [historyLength, newRev], where).toContain(rev);
      expect(await readdir(dataFolder.sessions), where).toEqual([`${sessionId}.json`]);
      const versions = await files.listVersions(sessionId);
      const names = await readdir(join(dataFolder.backups, sessionId));
      for (const name of names) expect(name, where).toMatch(versionFile);
      // Whatever was replaced is there to go back to; cards that went away are pinned before they go.
      const newestKept = rev === newRev ? historyLength : historyLength - 1;
      expect(versions[0]?.content.rev, where).toBeGreaterThanOrEqual(newestKept);
      if (isHalving && rev === newRev) {
        expect(versions.find(({ pin }) => pin === 'halved')?.content.rev, where).toBe(historyLength);
      }
      await files.write(sessionId, contentSavedAt(newRev + 1, momentOfRevision(newRev + 1)));
      await rm(root, { recursive: true });
      if (exitCode === 0) {
        expect(dyingCall).toBeGreaterThan(15);
        return;
      }
    }
  },
);
