import { spawn } from 'node:child_process';

/** How long a program gets to fail; some stay as long as their window does. */
const patienceMs = 2_000;

/**
 * Starts a program of its own, which neither holds this one up nor ends with it. Gives whether it started and did not
 * fail at once.
 */
export function startProgram(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    const patience = setTimeout(() => resolve(true), patienceMs);
    patience.unref();
    child.once('error', () => {
      clearTimeout(patience);
      resolve(false);
    });
    child.once('exit', (code) => {
      clearTimeout(patience);
      resolve(code === 0 || isExplorer(program));
    });
    child.unref();
  });
}

const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' };

/** The program that opens a file or a folder as a double click would. */
export function systemOpener(platform: NodeJS.Platform = process.platform): string {
  return openers[platform] ?? 'xdg-open';
}

/** Windows' Explorer ends with 1 even when it has opened what it should. */
function isExplorer(program: string): boolean {
  return program === openers.win32;
}
