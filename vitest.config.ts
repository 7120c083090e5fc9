import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags } from './test/support/chromium-flags.ts';
import { testBrowser } from './test/support/test-browser.ts';

const executablePath = testBrowser();
// A limit for a busy machine; what is there is seen at once. Projects do not take it from each other.
const patience = { poll: { timeout: 15_000 } };

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patience,
        },
      },
      {
        // Takes a root shell on Linux and some minutes: file systems of its own, whose power is cut.
        test: {
          name: 'night',
          environment: 'node',
          include: ['test/**/*.night.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patience,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: { include: ['vitest-browser-react'] },
        test: {
          name: 'component',
          include: ['test/component/**/*.test.tsx'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patience,
          // Pages side by side take each other's keyboard focus.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 720 },
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
            }),
          },
        },
      },
    ],
  },
});
