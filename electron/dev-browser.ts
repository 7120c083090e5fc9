// What `npm run dev:browser` runs: the browser host, rebuilt on each change, behind pages with hot reload.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { devHostAddress, devPageAddress } from './dev-addresses.ts';

const root = resolve(import.meta.dirname, '..');
const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const hostOptions = ['--no-open', '--port', String(devHostAddress.port), ...process.argv.slice(2)];

const child = spawn(process.execPath, [builder, 'dev', '--watch', '--', ...hostOptions], {
  cwd: root,
  env: {
    ...process.env,
    FORCE_COLOR: '1',
    // electron-vite starts this program after each build; here it is the browser host in plain Node.
    ELECTRON_EXEC_PATH: process.execPath,
    ELECTRON_ENTRY: 'out/main/browser-host.js',
  },
  stdio: ['inherit', 'pipe', 'inherit'],
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));

// The host prints its own address; the pages are one port further on.
for await (const line of createInterface({ input: child.stdout })) {
  process.stdout.write(`${line.replaceAll(originOf(devHostAddress), originOf(devPageAddress))}\n`);
}

function originOf({ host, port }: typeof devHostAddress): string {
  return `http://${host}:${port}`;
}
