import { expect, test } from 'vitest';
import {
  describeResult,
  resultOfCheck,
  resultOfPlaywright,
  resultOfVitest,
  sumResults,
} from '../../support/stage-results.ts';

const vitest = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
};
const playwright = { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 2 } };

test('a check counts as one', () => {
  expect(resultOfCheck(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(resultOfCheck(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('tests are counted from the reports of their runners', () => {
  expect(resultOfVitest(vitest, true)).toEqual({ passed: 12, failed: 0, skipped: 2 });
  expect(resultOfVitest({ ...vitest, numFailedTests: 3 }, false)).toEqual({
    passed: 12,
    failed: 3,
    skipped: 2,
  });
  expect(resultOfPlaywright(playwright, true)).toEqual({ passed: 7, failed: 0, skipped: 2 });
});

test('a run that failed without a failed test still counts as a failure', () => {
  expect(resultOfVitest(vitest, false)).toEqual({ passed: 12, failed: 1, skipped: 2 });
  expect(resultOfPlaywright(playwright, false)).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

test('each file that fails without a failed test counts as one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  const report = { ...vitest, numFailedTests: 2, testResults };
  expect(resultOfVitest(report, false)).toEqual({ passed: 12, failed: 4, skipped: 2 });
});

test('a missing or strange report is a failure', () => {
  for (const report of [undefined, null, {}, { stats: {} }, 'x']) {
    expect(resultOfVitest(report, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(resultOfPlaywright(report, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  }
});

test('a test that needed a second try has failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 0 } };
  expect(resultOfPlaywright(report, true)).toEqual({ passed: 7, failed: 3, skipped: 0 });
});

test('the sum is told in one line, which names skipped tests only where there are any', () => {
  const total = sumResults([
    resultOfCheck(true),
    resultOfVitest({ ...vitest, numPendingTests: 0, numTodoTests: 0 }, true),
  ]);
  expect(describeResult(total)).toBe('13 passed, 0 failed');
  expect(describeResult(sumResults([total, resultOfPlaywright(playwright, false)]))).toBe(
    '20 passed, 1 failed, 2 skipped',
  );
});
