import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronPackage, findElectronExecutable } from './electron-runtime.ts';

export type FetchedElectron = { ok: true; executable: string } | { ok: false; reason: string };

const lookEveryMs = 250;

/**
 * Lets the electron package download its runtime and tells how many bytes have come so far.
 * Gives up when nothing has come for `patienceMs`, so that a network without an answer delays nobody for long.
 */
export async function fetchElectron(
  electron: ElectronPackage,
  onProgress: (bytes: number) => void,
  patienceMs: number,
): Promise<FetchedElectron> {
  // A temporary folder of its own: its growth is the only sign of progress the installer gives early.
  const arriving = mkdtempSync(join(tmpdir(), 'squadmap-electron-'));
  const child = spawn(process.execPath, [join(electron.folder, 'install.js')], {
    env: { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });

  let silent = false;
  let seen = 0;
  let lastNewsAt = Date.now();
  const timer = setInterval(() => {
    const bytes = bytesIn(arriving) + bytesIn(join(electron.folder, 'dist'));
    if (bytes !== seen) {
      seen = bytes;
      lastNewsAt = Date.now();
      onProgress(bytes);
    } else if (Date.now() - lastNewsAt > patienceMs) {
      silent = true;
      child.kill('SIGKILL');
    }
  }, lookEveryMs);

  try {
    await once(child, 'close');
  } finally {
    clearInterval(timer);
    rmSync(arriving, { recursive: true, force: true });
  }
  const executable = findElectronExecutable(electron);
  if (executable) return { ok: true, executable };
  if (silent) return { ok: false, reason: `no answer within ${Math.round(patienceMs / 1000)} seconds` };
  return { ok: false, reason: reasonOf(complaint) };
}

function reasonOf(complaint: string): string {
  return /Response code \d+|\bE[A-Z]{4,}\b|fetch failed/.exec(complaint)?.[0] ?? 'its download failed';
}

/** Files come and go while the installer works, so what vanishes in between counts nothing. */
function bytesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
      (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  } catch {
    return 0;
  }
}
