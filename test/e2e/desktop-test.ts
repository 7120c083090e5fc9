/** The test that the Electron specs use: the real app on a data folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { startDesktopApp } from '../support/desktop-app.ts';

interface DesktopFixtures {
  readonly dataFolder: string;
  readonly desktop: RunningDesktop;
}

export interface RunningDesktop {
  readonly app: () => ElectronApplication;
  /** The operator's window, once it shows something. */
  window(): Promise<Page>;
  /** Quits the app and starts it again on the same folder. */
  restart(): Promise<void>;
}

export const desktopTest = base.extend<DesktopFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from its pattern.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'squadmap-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  desktop: async ({ dataFolder }, use) => {
    let app = await startDesktopApp(dataFolder);
    await use({
      app: () => app,
      async window() {
        const page = await app.firstWindow();
        await page.waitForLoadState();
        return page;
      },
      async restart() {
        await app.close();
        app = await startDesktopApp(dataFolder);
      },
    });
    await app.close();
  },
});
