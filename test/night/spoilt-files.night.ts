import { expect, test } from 'vitest';
import { recordFigures } from '../support/record-figures.ts';
import { spoilFiles } from '../unit/electron/storage/spoil-files.ts';
import { startClock } from './night-limits.ts';

const files = 200_000;
/** Another one than by day, so that the night sees other files. */
const seed = 20261121;

test('files spoilt all night each get a typed outcome, stay as they are and never come back as something else; how long they take is only recorded', {
  timeout: 3 * 3_600_000,
}, async ({ task }) => {
  const { outcomes, slowestMs } = await spoilFiles(seed, files, startClock());
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  recordFigures(task, { 'files opened': all, ...outcomes, 'ms for the slowest': slowestMs });
  expect(all).toBeGreaterThan(1_000);
});
