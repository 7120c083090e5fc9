/** The test that end-to-end specs use: a real host on a data folder of its own, and a browser that was let in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { type HostProcess, startHostProcess } from '../support/host-process.ts';

interface AppFixtures {
  readonly dataFolder: string;
  /** The running host; `restart` gives a new one on the same folder and the same port. */
  readonly app: RunningApp;
}

export interface RunningApp {
  readonly host: () => HostProcess;
  /** Opens the app in this page with a fresh link. */
  open(page: Page): Promise<void>;
  /** Kills the host and starts it again, as after a crash. */
  crash(): Promise<void>;
}

export const test = base.extend<AppFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from its pattern.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'squadmap-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  app: async ({ dataFolder }, use) => {
    let host = await startHostProcess(dataFolder);
    await use({
      host: () => host,
      async open(page) {
        await page.goto(await host.freshAddress());
        await page.getByRole('button', { name: 'New session' }).waitFor();
      },
      async crash() {
        const port = Number(new URL(host.origin).port);
        await host.kill();
        host = await startHostProcess(dataFolder, port);
      },
    });
    await host.stop();
  },
});
