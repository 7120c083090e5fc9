import { defineConfig } from '@playwright/test';
import { findElectronExecutable, findElectronPackage } from './electron/electron-runtime.ts';
import type { AppOptions } from './test/e2e/app-test.ts';
import { chromiumFlags } from './test/support/chromium-flags.ts';
import { testBrowser } from './test/support/test-browser.ts';

const executablePath = testBrowser();
const electron = findElectronPackage(import.meta.dirname);
const onlyInElectron = '**/*.electron.spec.ts';
/** What a whole meeting needs is the same in both hosts. */
const inBoth = '**/meeting-by-*.spec.ts';

export default defineConfig<AppOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  // Limits for a busy machine; what is there is seen at once.
  expect: { timeout: 15_000 },
  globalTimeout: 40 * 60_000,
  use: {
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'browser', testMatch: '**/*.spec.ts', testIgnore: onlyInElectron },
    // Only where the runtime is; without it these specs are not run, and the test run says so.
    ...(electron && findElectronExecutable(electron)
      ? [{ name: 'electron', testMatch: [onlyInElectron, inBoth], use: { runsIn: 'electron' as const } }]
      : []),
  ],
});
