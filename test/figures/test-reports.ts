import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';
import type { Figures } from '../support/record-figures.ts';

/** One test as its run reported it. */
export interface ReportedTest {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly tookMs: number;
  readonly figures: Figures;
  /** What the machine lacked for it. */
  readonly notAvailable?: string | undefined;
}

export interface TestReport {
  readonly startedAtMs: number;
  readonly tests: readonly ReportedTest[];
}

const vitestReport = z.object({
  startTime: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          duration: z.number().nullish(),
          meta: z
            .object({
              figures: z.record(z.string(), z.number()).optional(),
              notAvailable: z.string().optional(),
            })
            .optional(),
        }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z.array(z.object({ duration: z.number() })),
    }),
  ),
});
const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites(): z.ZodOptional<z.ZodArray<typeof playwrightSuite>> {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({
  stats: z.object({ startTime: z.iso.datetime() }),
  suites: z.array(playwrightSuite),
});

/** Reads the JSON report of a Vitest or Playwright run; nothing when there was no run. */
export function readTestReport(root: string, path: string): TestReport | undefined {
  if (!existsSync(path)) return undefined;
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const byVitest = vitestReport.safeParse(report);
  return byVitest.success ? ofVitest(root, byVitest.data) : ofPlaywright(playwrightReport.parse(report));
}

function ofVitest(root: string, { startTime, testResults }: z.infer<typeof vitestReport>): TestReport {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(
      ({ fullName, status, duration, meta }): ReportedTest => ({
        file: relative(root, name).replaceAll('\\', '/'),
        title: fullName,
        state: status === 'passed' || status === 'failed' ? status : 'skipped',
        tookMs: duration ?? 0,
        figures: meta?.figures ?? {},
        notAvailable: meta?.notAvailable,
      }),
    ),
  );
  return { startedAtMs: startTime, tests };
}

const stateOf = { expected: 'passed', unexpected: 'failed', flaky: 'failed', skipped: 'skipped' } as const;

function ofPlaywright({ stats, suites }: z.infer<typeof playwrightReport>): TestReport {
  return { startedAtMs: Date.parse(stats.startTime), tests: suites.flatMap(testsOfSuite) };
}

function testsOfSuite({ specs, suites }: z.infer<typeof playwrightSuite>): ReportedTest[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ projectName, status, results }) => ({
      file: `test/e2e/${file}`,
      title: projectName === 'browser' ? title : `${title} (${projectName})`,
      state: stateOf[status],
      tookMs: results.reduce((sum, { duration }) => sum + duration, 0),
      figures: {},
    })),
  );
  return [...own, ...(suites ?? []).flatMap(testsOfSuite)];
}
