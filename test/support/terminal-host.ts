/** The browser host as a person meets it in a terminal: what it says, what it hears, how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { ownDirectoryIn } from './own-directory.ts';

const root = resolve(import.meta.dirname, '..', '..');
const address = /^SquadMAP is running: (http:\/\/127\.0\.0\.1:(\d+))\/#code=([\w-]+)$/;

export interface TerminalHost {
  readonly child: ChildProcess;
  /** Everything it has said so far, by stream. */
  readonly said: { out: string; err: string };
  /** The next address line that was not given out yet. */
  nextAddress(): Promise<{ origin: string; port: number; code: string }>;
  /** Resolves once this stands in its error stream. */
  complains(about: RegExp): Promise<void>;
  /** Its exit code once it has ended, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts the host from its source, with these options. */
export function startInTerminal(
  args: readonly string[],
  stdin: 'pipe' | 'ignore' = 'pipe',
  env: NodeJS.ProcessEnv = {},
): TerminalHost {
  const child = spawn(process.execPath, ['--import', 'tsx', join('electron', 'browser-host.ts'), ...args], {
    cwd: root,
    env: { ...process.env, ...ownDirectoryIn(), ...env },
    stdio: [stdin, 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  const listeners = new Set<() => void>();
  const hear = (stream: 'out' | 'err') => (chunk: Buffer) => {
    said[stream] += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', hear('out'));
  child.stderr?.on('data', hear('err'));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string | null);

  /** Resolves with the first value that is not undefined; looks again whenever the host says something. */
  function wait<Value>(look: () => Value | undefined): Promise<Value> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const value = look();
        if (value === undefined) return;
        listeners.delete(check);
        resolve(value);
      };
      listeners.add(check);
      void ended.then((code) => reject(new Error(`The host ended with ${code}: ${said.out}${said.err}`)));
      check();
    });
  }

  let given = 0;
  return {
    child,
    said,
    ended,
    async nextAddress() {
      const wanted = given;
      given += 1;
      const line = await wait(() => said.out.split('\n').slice(0, -1)[wanted]);
      const [, origin = '', port = '', code = ''] = address.exec(line) ?? [];
      if (!origin) throw new Error(`This is not an address line: ${line}`);
      return { origin, port: Number(port), code };
    },
    async complains(about) {
      await wait(() => (about.test(said.err) ? true : undefined));
    },
  };
}

/** Swaps a code for a token as the page does; a code that is not taken gives nothing. */
export async function swapCode(origin: string, code: string): Promise<string | undefined> {
  const response = await fetch(`${origin}/enter`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ code }),
  });
  const reply = (await response.json()) as { value?: { token: string } };
  return reply.value?.token;
}

/** Makes a call as the page does and gives the whole reply. */
export async function callHost(
  origin: string,
  token: string,
  name: string,
  input: unknown,
): Promise<unknown> {
  const response = await fetch(`${origin}/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin, Authorization: `Bearer ${token}` },
    body: JSON.stringify(input),
  });
  return response.json();
}
