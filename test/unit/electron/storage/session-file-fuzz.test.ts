import { expect, test } from 'vitest';
import { recordFigures } from '../../../support/record-figures.ts';
import { spoilFiles } from './spoil-files.ts';

const TRIALS = 5_000;
const SEED = 20261120;

test(`${TRIALS} spoilt files each get a typed outcome, stay as they are and never come back as something else; how long they take is only recorded`, {
  timeout: 120_000,
}, async ({ task }) => {
  const { outcomes, slowestMs } = await spoilFiles(SEED, TRIALS);
  recordFigures(task, { ...outcomes, 'ms for the slowest': slowestMs });
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['damaged', 'edited', 'foreign', 'newer']));
});
