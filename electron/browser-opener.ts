import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.ts';
import { type LaunchFile, writeLaunchFile } from './launch-file.ts';
import { startProgram, systemOpener } from './start-program.ts';

/** How long the launch file is kept for a browser that is slow to start; its code is worthless afterwards. */
const launchFileLifetimeMs = 60_000;

export interface BrowserOpenerOptions {
  /** Chrome, Edge or Chromium; looked for when left out, none when undefined. */
  readonly browser?: string | undefined;
  /** The program that opens a file in the default browser; the system's own when left out. */
  readonly opener?: string;
}

export interface BrowserOpener {
  /** Opens an address with a one-time code in it; gives whether any browser could be started. */
  open(url: string): Promise<boolean>;
  /** Removes what led the browser here; to be called once its page has arrived, and at the end. */
  forget(): void;
}

/** Opens the app in an app window of Chrome, Edge or Chromium, otherwise in the default browser. */
export function createBrowserOpener(options: BrowserOpenerOptions = {}): BrowserOpener {
  const files: LaunchFile[] = [];

  function forget(): void {
    for (const file of files.splice(0)) file.remove();
  }

  return {
    async open(url) {
      const browser = 'browser' in options ? options.browser : findBrowser();
      setTimeout(forget, launchFileLifetimeMs).unref();
      if (browser !== undefined) {
        const file = await writeForBrowser(url, browser);
        files.push(file);
        if (await startProgram(browser, [`--app=${pathToFileURL(file.path).href}`])) return true;
      }
      const file = await writeLaunchFile(url);
      files.push(file);
      return startProgram(options.opener ?? systemOpener(), [file.path]);
    },
    forget,
  };
}

/** A browser from a snap sees another temporary folder than we do, but its own folder in the home is shared. */
async function writeForBrowser(url: string, browser: string): Promise<LaunchFile> {
  if (!browser.startsWith('/snap/')) return writeLaunchFile(url);
  const shared = join(homedir(), 'snap', basename(browser), 'common');
  return writeLaunchFile(url, shared).catch(() => writeLaunchFile(url, tmpdir()));
}
