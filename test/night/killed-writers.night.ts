import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordFigures } from '../support/record-figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { builtStorageChild } from '../unit/electron/storage/built-storage-child.ts';
import { killWriters, sumKilled } from '../unit/electron/storage/kill-writers.ts';
import { startClock } from './night-limits.ts';

const kills = 3_000;
/** Data folders that are worked on side by side, because a trial mostly waits for its process to start. */
const folders = 3;

const childPath = builtStorageChild();

test('writers killed all night at any moment lose no acknowledged save and damage no file', {
  timeout: 3 * 3_600_000,
}, async ({ task }) => {
  const folder = await temporaryFolder();
  const isTimeUp = startClock();
  const roots = Array.from({ length: folders }, (_, index) => join(folder, `data-${index}`));
  const killed = sumKilled(
    await Promise.all(roots.map((root) => killWriters(childPath(), root, kills / folders, isTimeUp))),
  );
  recordFigures(task, { 'writers killed': killed.kills, 'saves acknowledged': killed.acknowledged });
  expect(killed.killsAfterSaves).toBeGreaterThan(killed.kills / 4);
});
