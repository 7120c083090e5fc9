import { z } from 'zod';

/** What one stage of `npm test` came to. */
export interface StageResult {
  passed: number;
  failed: number;
  skipped: number;
}

const count = z.int().nonnegative();

const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
});

/** A check that gives one answer, such as the compiler's. */
export function resultOfCheck(ok: boolean): StageResult {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Reads Vitest's JSON report; a file that failed without a failed test, say on loading, counts as one failure. */
export function resultOfVitest(report: unknown, ok: boolean): StageResult {
  const parsed = vitestReport.safeParse(report);
  if (!parsed.success) return resultOfCheck(false);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = parsed.data;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  );
  return atLeastOneFailure(
    {
      passed: numPassedTests,
      failed: numFailedTests + brokenFiles.length,
      skipped: numPendingTests + numTodoTests,
    },
    ok,
  );
}

/** Reads Playwright's JSON report; a test that passed only on a second try has failed. */
export function resultOfPlaywright(report: unknown, ok: boolean): StageResult {
  const parsed = playwrightReport.safeParse(report);
  if (!parsed.success) return resultOfCheck(false);
  const { expected, unexpected, flaky, skipped } = parsed.data.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, ok);
}

/** The sum over all stages. */
export function sumResults(results: readonly StageResult[]): StageResult {
  return results.reduce(
    (sum, result) => ({
      passed: sum.passed + result.passed,
      failed: sum.failed + result.failed,
      skipped: sum.skipped + result.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of a test run. */
export function describeResult({ passed, failed, skipped }: StageResult): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function atLeastOneFailure(result: StageResult, ok: boolean): StageResult {
  return ok || result.failed > 0 ? result : { ...result, failed: 1 };
}
