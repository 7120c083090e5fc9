/** The browser host: serves the app to an ordinary browser on 127.0.0.1 and runs in plain Node. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { calls } from '../shared/api/contract.ts';
import { idFromBytes } from '../shared/session/ids.ts';
import { createBrowserOpener } from './browser-opener.ts';
import { createBrowserPlatform } from './browser-platform.ts';
import { claimFolder } from './claim-folder.ts';
import { createIdleStop } from './idle-stop.ts';
import { type LaunchOptions, launchHelp, parseLaunchOptions } from './launch-options.ts';
import { logToTerminal } from './log.ts';
import { onEnter } from './on-enter.ts';
import { createServices } from './services/create-services.ts';
import { type StopOutcome, stopOnSignals } from './stop-on-signals.ts';
import { startingDataFolder } from './storage/data-location.ts';
import { openPreferencesFile } from './storage/preferences-file.ts';
import { describeStorageError, StorageError, systemCodeOf } from './storage/storage-error.ts';
import { createAccessCodes } from './transport/access-codes.ts';
import { createDispatch } from './transport/dispatch.ts';
import { createEventSockets } from './transport/event-sockets.ts';
import { createLocalRoutes } from './transport/local-routes.ts';
import { createLocalServer } from './transport/local-server.ts';
import { readStaticFiles } from './transport/static-files.ts';

// The bundle lies in out/main, the source in electron.
const projectFolder = resolve(import.meta.dirname, basename(import.meta.dirname) === 'main' ? '../..' : '..');

/** A host whose page was closed over lunch is still there; one that was forgotten is gone the next day. */
const usualHours = 12;

await run();

async function run(): Promise<void> {
  const parsed = parseLaunchOptions(process.argv.slice(2));
  if (!parsed.ok) return endWith(parsed.message, 2);
  if (parsed.options.help) {
    process.stdout.write(launchHelp);
    return;
  }
  try {
    await serve(parsed.options);
  } catch (error) {
    endWith(sentenceFor(error, parsed.options), 1);
  }
}

async function serve(options: LaunchOptions): Promise<void> {
  let showAgain = async () => 'SquadMAP is being started already.';
  const claimed = await claimFolder({
    ...{
      root: options.data ?? startingDataFolder(),
      kind: 'browser',
      now: Date.now,
      onShow: () => showAgain(),
    },
  });
  if (claimed.kind === 'elsewhere') {
    process.stdout.write(`${claimed.sentence}\n`);
    return;
  }
  const { dataFolder } = claimed;
  const preferences = await openPreferencesFile({
    ...{ folder: dataFolder.root, isReader: claimed.kind === 'reader', now: Date.now },
  });
  if (preferences.notice !== null) logToTerminal(preferences.notice);

  const codes = createAccessCodes({ now: () => performance.now(), randomBytes });
  const services = await createServices({
    dataFolder,
    preferences: preferences.store,
    platform: createBrowserPlatform({
      dataFolder: dataFolder.root,
      issueStageCode: () => codes.issueCode('stage'),
    }),
    appVersion: await readVersion(),
    log: logToTerminal,
    now: Date.now,
    newId: () => idFromBytes(randomBytes(16)),
    scheduler: { setTimeout, clearTimeout },
    access: claimed.access,
    dailyCopyFolder: options.dailyCopy === undefined ? undefined : resolve(options.dailyCopy),
  });

  const { stopAfter = usualHours } = options;
  const idle = createIdleStop({
    afterMs: stopAfter * 3_600_000,
    scheduler: { setTimeout, clearTimeout },
    stop: () => void stopIdle().catch((error: unknown) => logToTerminal('SquadMAP could not stop', error)),
  });
  const browser = createBrowserOpener();
  let launchCode: string | undefined;
  const server = createLocalServer({
    routes: createLocalRoutes({
      files: await readStaticFiles(join(projectFolder, 'out', 'renderer')),
      dispatch: createDispatch(calls, services.handlers, logToTerminal),
      redeem(code) {
        const entry = codes.redeem(code);
        if (code === launchCode) browser.forget();
        return entry;
      },
      identify: codes.identify,
    }),
    sockets: createEventSockets({
      events: services.events,
      identify: codes.identify,
      onPages(audience, count, inAll) {
        services.windowsChanged(audience, count);
        idle.pagesAre(inAll);
      },
    }),
    log: logToTerminal,
  });
  const port = await server.listen(options.port ?? 0);
  const addressWith = (code: string) => `http://127.0.0.1:${port}/#code=${code}`;
  const sayAddress = () => {
    idle.notice();
    process.stdout.write(`SquadMAP is running: ${addressWith(codes.issueCode('operator'))}\n`);
  };
  const openPage = () => {
    launchCode = codes.issueCode('operator');
    return browser.open(addressWith(launchCode));
  };
  showAgain = async () => {
    idle.notice();
    if (options.open && (await openPage())) {
      return 'SquadMAP is running already; it was opened in the browser again.';
    }
    return `SquadMAP is running already: ${addressWith(codes.issueCode('operator'))}`;
  };

  async function stop(): Promise<StopOutcome> {
    if (!(await services.close())) return 'unsaved';
    await server.close();
    return 'stopped';
  }
  async function stopIdle(): Promise<void> {
    // What is not saved keeps it running, as long as it takes.
    if ((await stop()) === 'unsaved') return;
    endWith(`No page was open for ${stopAfter} h, so SquadMAP has stopped. Everything is saved.`, 0);
  }
  stopOnSignals({ stop, log: logToTerminal });
  // A terminal that has gone must not end the host before it has flushed.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);

  sayAddress();
  onEnter(process.stdin, sayAddress);
  if (!options.open) return;
  process.on('exit', browser.forget);
  if (!(await openPage())) {
    logToTerminal('No browser could be started. Open the address above in one.');
  }
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest && manifest.version;
  return typeof version === 'string' ? version : '';
}

function sentenceFor(error: unknown, options: LaunchOptions): string {
  const systemCode = systemCodeOf(error);
  if (systemCode === 'EADDRINUSE') {
    return `Port ${options.port} is in use by another program. Choose another with --port, or 0 for any free one.`;
  }
  if (systemCode === 'EACCES' && error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    return `Port ${options.port} may not be used. Choose another with --port, or 0 for any free one.`;
  }
  if (error instanceof StorageError) {
    const folder = error.folder === undefined ? 'The data folder' : `The data folder ${error.folder}`;
    return `${folder} cannot be used: ${describeStorageError(error).reason}. Choose another with --data.`;
  }
  return `SquadMAP could not start${error instanceof Error ? `: ${error.message}` : ''}.`;
}

function endWith(sentence: string, exitCode: number): void {
  logToTerminal(sentence);
  process.exit(exitCode);
}
