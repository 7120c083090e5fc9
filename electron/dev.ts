// What `npm run dev` runs: SquadMAP rebuilt on each change, with hot reload of its pages, in Electron or in a browser.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { whyNotElectron } from './choose-host.ts';
import { devHostAddress, devPageAddress } from './dev-addresses.ts';
import { findElectronExecutable, findElectronPackage } from './electron-runtime.ts';
import { parseLaunchOptions } from './launch-options.ts';

const root = resolve(import.meta.dirname, '..');
const parsed = parseLaunchOptions(process.argv.slice(2));

if (parsed.ok) await develop(whyInBrowser(), parsed.options.data);
else {
  process.stderr.write(`${parsed.message}\n`);
  process.exitCode = 2;
}

function whyInBrowser(): string | undefined {
  const electron = findElectronPackage(root);
  const isInstalled = electron && findElectronExecutable(electron) !== undefined;
  const notInstalled = 'the Electron runtime is not installed ("npx install-electron" fetches it)';
  return (parsed.ok && whyNotElectron(parsed.options, process)) || (isInstalled ? undefined : notInstalled);
}

async function develop(why: string | undefined, data: string | undefined): Promise<void> {
  process.stdout.write(
    why ? `SquadMAP is developed in your browser: ${why}.\n` : 'SquadMAP is developed in Electron.\n',
  );
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const hostOptions = [
    ...(why ? ['--no-open', '--port', String(devHostAddress.port)] : []),
    ...(data === undefined ? [] : ['--data', resolve(process.env.INIT_CWD ?? process.cwd(), data)]),
  ];
  const child = spawn(process.execPath, [builder, 'dev', '--watch', '--', ...hostOptions], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '1', ...(why ? browserHostAsElectron() : {}) },
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));

  // The browser host prints its own address, but the pages with hot reload come from another.
  for await (const line of createInterface({ input: child.stdout })) {
    process.stdout.write(`${line.replaceAll(originOf(devHostAddress), originOf(devPageAddress))}\n`);
  }
}

/** electron-vite starts this program after each build. */
function browserHostAsElectron(): NodeJS.ProcessEnv {
  return { ELECTRON_EXEC_PATH: process.execPath, ELECTRON_ENTRY: 'out/main/browser-host.js' };
}

function originOf({ host, port }: typeof devHostAddress): string {
  return `http://${host}:${port}`;
}
