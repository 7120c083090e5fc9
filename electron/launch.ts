// What `npm start` runs: builds if needed, then starts SquadMAP in Electron or, where that cannot be had, in a browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuildStale } from './build-staleness.ts';
import { whyNotElectron } from './choose-host.ts';
import { findElectronExecutable, findElectronPackage } from './electron-runtime.ts';
import { fetchElectron } from './fetch-electron.ts';
import { type LaunchOptions, launchHelp, parseLaunchOptions } from './launch-options.ts';

const root = resolve(import.meta.dirname, '..');
const patienceMs = 20_000;
/** An Electron that fails this soon has not opened the app. */
const earlyMs = 3_000;
const megabyte = 1_000_000;

await launch();

async function launch(): Promise<void> {
  const parsed = parseLaunchOptions(process.argv.slice(2));
  if (!parsed.ok) {
    say(parsed.message, process.stderr);
    process.exitCode = 2;
    return;
  }
  if (parsed.options.help) return say(launchHelp);
  if (isBuildStale(root) && !(await build())) {
    process.exitCode = 1;
    return;
  }
  const choice = await chooseHost(parsed.options);
  say(choice.line);
  if (choice.executable) {
    if (await runInElectron(choice.executable, parsed.options)) return;
    say(inBrowser('Electron could not start on this machine').line);
  }
  await runInBrowser(parsed.options);
}

async function build(): Promise<boolean> {
  say('Building SquadMAP …');
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const child = spawn(process.execPath, [builder, 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  await once(child, 'close');
  if (child.exitCode === 0) return true;
  say(`${Buffer.concat(output)}\nSquadMAP could not be built; the reason stands above.`, process.stderr);
  return false;
}

async function chooseHost(options: LaunchOptions): Promise<{ line: string; executable?: string }> {
  const why = whyNotElectron(options, process);
  if (why) return inBrowser(why);
  const electron = findElectronPackage(root);
  if (!electron) return inBrowser('the electron package is not installed');
  const installed = findElectronExecutable(electron);
  const name = `SquadMAP starts in Electron ${electron.version}`;
  if (installed) return { line: `${name}: its runtime is installed.`, executable: installed };
  say(
    `Fetching the Electron runtime (needed once, about 120 MB; given up after 20 seconds without an answer) …`,
  );
  const fetched = await fetchElectron(electron, progressLine(), patienceMs);
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  if (fetched.ok)
    return { line: `${name}: its runtime has just been fetched.`, executable: fetched.executable };
  return inBrowser(`the Electron runtime is not installed and could not be fetched (${fetched.reason})`);
}

function inBrowser(why: string): { line: string } {
  return { line: `SquadMAP starts in your browser: ${why}.` };
}

/** In a terminal one line that counts up; in a log a line for every 20 MB. */
function progressLine(): (bytes: number) => void {
  let said = 0;
  return (bytes) => {
    const megabytes = Math.round(bytes / megabyte);
    if (process.stdout.isTTY) process.stdout.write(`\r  ${megabytes} MB`);
    else if (megabytes >= said + 20) {
      said = megabytes;
      say(`  ${megabytes} MB`);
    }
  };
}

/** Gives false when Electron failed before it can have shown a window, as it does where system libraries are missing. */
async function runInElectron(executable: string, options: LaunchOptions): Promise<boolean> {
  // Both would turn Electron into something else than the app.
  const { NODE_OPTIONS: _options, ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const startedAt = Date.now();
  const child = spawn(executable, [root, ...hostArguments(options)], { env, stdio: 'inherit' });
  let stopped = false;
  const stop = (signal: NodeJS.Signals) => {
    stopped = true;
    child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const code = await new Promise<number>((end) => {
    child.once('error', () => end(1));
    child.once('close', (code) => end(code ?? 1));
  });
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (code !== 0 && !stopped && Date.now() - startedAt < earlyMs) return false;
  process.exitCode = code;
  return true;
}

async function runInBrowser(options: LaunchOptions): Promise<void> {
  const host = join(root, 'out', 'main', 'browser-host.js');
  process.argv.splice(1, process.argv.length, host, ...hostArguments(options));
  await import(pathToFileURL(host).href);
}

function hostArguments({ open, data, dailyCopy, port, stopAfter }: LaunchOptions): string[] {
  // npm changes into the project's folder; the person meant the folder they stand in.
  const meant = (folder: string) => resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  return [
    ...(open ? [] : ['--no-open']),
    ...(data === undefined ? [] : ['--data', meant(data)]),
    ...(stopAfter === undefined ? [] : ['--stop-after', String(stopAfter)]),
    ...(dailyCopy === undefined ? [] : ['--daily-copy', meant(dailyCopy)]),
    ...(port === undefined ? [] : ['--port', String(port)]),
  ];
}

function say(text: string, stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(text.endsWith('\n') ? text : `${text}\n`);
}
