/**
 * The test that end-to-end specs use: a real host on a data folder of its own, and a browser that was let in; or, where
 * its runtime is, the app in Electron.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { startDesktopApp } from '../support/desktop-app.ts';
import { type HostProcess, startHostProcess } from '../support/host-process.ts';
import type { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

export interface AppOptions {
  /** Where the app runs; the project of the configuration says so. */
  readonly runsIn: 'browser' | 'electron';
}

interface AppFixtures {
  readonly dataFolder: string;
  /** The running host; `restart` gives a new one on the same folder and the same port. */
  readonly app: RunningApp;
  /** The board of a meeting of the squad Falcon that has just been started. */
  readonly board: BoardPage;
  /** Opens that meeting in another tab. */
  readonly anotherTab: () => Promise<BoardPage>;
  /** Starts one more host; what still runs after the test is ended. */
  readonly startHost: typeof startHostProcess;
  /** Where the file of the only session lies. */
  readonly sessionFile: () => Promise<string>;
}

export interface RunningApp {
  readonly host: () => HostProcess;
  /** Opens the app in this page with a fresh link. */
  open(page: Page): Promise<void>;
  /** Kills the host and starts it again, as after a crash. */
  crash(): Promise<void>;
}

export const test = base.extend<AppFixtures & AppOptions>({
  runsIn: ['browser', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from its pattern.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'squadmap-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  page: async ({ page, runsIn, dataFolder }, use) => {
    if (runsIn === 'browser') {
      await use(page);
      return;
    }
    const desktop = await startDesktopApp(dataFolder);
    await use(await desktop.firstWindow());
    await desktop.close();
  },
  app: async ({ dataFolder, runsIn }, use) => {
    if (runsIn === 'electron') {
      await use(desktopApp);
      return;
    }
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
  board: async ({ page, app }, use) => {
    await app.open(page);
    await use(await new HomePage(page).startSession('Falcon'));
  },
  anotherTab: async ({ context, app }, use) => {
    await use(async () => {
      const page = await context.newPage();
      await app.open(page);
      return new HomePage(page).openSession('Falcon');
    });
  },
  // After the folder, which is taken away only when nobody writes in it any more.
  startHost: async ({ dataFolder: _dataFolder }, use) => {
    const hosts: HostProcess[] = [];
    await use(async (...given) => {
      const host = await startHostProcess(...given);
      hosts.push(host);
      return host;
    });
    await Promise.all(hosts.map((host) => host.kill()));
  },
  sessionFile: async ({ dataFolder }, use) => {
    const sessions = join(dataFolder, 'sessions');
    await use(async () => {
      // Beside it lies, for a moment, what is being written.
      const name = (await readdir(sessions)).find((candidate) => candidate.endsWith('.json'));
      if (name === undefined) throw new Error('There is no file of a session.');
      return join(sessions, name);
    });
  },
});

/** In Electron the window is open from the start, and there is no host beside it. */
const desktopApp: RunningApp = {
  host: () => {
    throw new Error('In Electron the host is the app itself.');
  },
  async open(page) {
    await page.getByRole('button', { name: 'New session' }).waitFor();
  },
  crash: () => Promise.reject(new Error('Specs that kill the host run in the browser only.')),
};
