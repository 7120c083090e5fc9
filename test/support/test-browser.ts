import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../electron/find-browser.ts';

/** The browser the tests run in: one of this machine's own, else the one Playwright has fetched, if any. */
export function testBrowser(): string | undefined {
  const fetched = chromium.executablePath();
  return findBrowser() ?? (existsSync(fetched) ? fetched : undefined);
}

/** Like `testBrowser`, but lets Playwright fetch a Chromium where there is no browser yet. */
export function fetchTestBrowser(): string | undefined {
  const found = testBrowser();
  if (found) return found;
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return testBrowser();
}
