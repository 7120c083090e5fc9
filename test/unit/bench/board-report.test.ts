import { expect, test } from 'vitest';
import { boardReport } from '../../bench/board-report.ts';

test.each([
  [172.4, '172', 'met'],
  [180.6, '181', '**missed**'],
])('the first screen’s JavaScript stands among the targets, %f kB of at most 180', (kb, shown, result) => {
  const report = boardReport([], kb);
  expect(report.split('\n').at(-1)).toBe(
    `| Today, the first screen | JavaScript, gz kB | ≤ 180 kB | ${shown} | 180 | ${result} |`,
  );
});
