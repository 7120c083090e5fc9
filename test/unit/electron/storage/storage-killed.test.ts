import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { recordFigures } from '../../../support/record-figures.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { builtStorageChild } from './built-storage-child.ts';
import { killWriters, sumKilled } from './kill-writers.ts';
import { contentSavedAt, sessionId } from './session-content.ts';
import { historyLength, momentOfRevision, sessionWithHistory } from './session-with-history.ts';

const TRIALS = 300;
/** Data folders that are worked on side by side, because a trial mostly waits for its process to start. */
const FOLDERS = 3;

const childPath = builtStorageChild();

test(`${TRIALS} writers killed at any moment lose no acknowledged save and damage no file`, {
  timeout: 600_000,
}, async ({ task }) => {
  const folder = await temporaryFolder();
  const roots = Array.from({ length: FOLDERS }, (_, index) => join(folder, `data-${index}`));
  const killed = sumKilled(
    await Promise.all(roots.map((root) => killWriters(childPath(), root, TRIALS / FOLDERS))),
  );
  recordFigures(task, { 'writers killed': killed.kills, 'saves acknowledged': killed.acknowledged });
  expect(killed.killsAfterSaves).toBeGreaterThan(TRIALS / 4);
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
