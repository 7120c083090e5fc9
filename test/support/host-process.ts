/** The real browser host as a process of its own, for tests that use it, kill it and start it again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type ApiReply, apiReplySchema } from '../../shared/api/api-error.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/api/contract.ts';
import { ownDirectoryIn } from './own-directory.ts';

const builtHost = resolve(import.meta.dirname, '../../out/main/browser-host.js');
const readyLine = /^SquadMAP is running: (http:\/\/127\.0\.0\.1:\d+)\/#code=([\w-]+)$/;

export interface HostProcess {
  readonly origin: string;
  readonly pid: number;
  /** Asks for a fresh address, as Enter in the terminal does. */
  freshAddress(): Promise<string>;
  /** Lets this test in as a window. */
  enter(): Promise<HostClient>;
  /** Ends it as a power cut would: nothing in it runs any more. */
  kill(): Promise<void>;
  /** Ends it as Ctrl+C does and gives the exit code. */
  stop(): Promise<number | null>;
}

/** Makes calls with a token, as a window does. */
export interface HostClient {
  readonly token: string;
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
}

/** Starts the built host on this data folder and waits until it answers; `env` goes over this process's own. */
export async function startHostProcess(
  dataFolder: string,
  port = 0,
  env: NodeJS.ProcessEnv = {},
  more: readonly string[] = [],
): Promise<HostProcess> {
  const options = ['--no-open', '--data', dataFolder, '--port', String(port), ...more];
  const child = spawn(process.execPath, [builtHost, ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...ownDirectoryIn(), ...env },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  async function nextAddress(): Promise<{ origin: string; code: string }> {
    for (;;) {
      const line = await lines.next();
      if (line.done) throw new Error('The host ended before it answered.');
      const [, origin, code] = readyLine.exec(line.value) ?? [];
      if (origin && code) return { origin, code };
    }
  }

  const first = await nextAddress();
  let unusedCode: string | undefined = first.code;

  async function freshCode(): Promise<string> {
    const code = unusedCode;
    unusedCode = undefined;
    if (code) return code;
    child.stdin.write('\n');
    return (await nextAddress()).code;
  }

  return {
    origin: first.origin,
    pid: child.pid ?? 0,
    freshAddress: async () => `${first.origin}/#code=${await freshCode()}`,
    enter: async () => enterHost(first.origin, await freshCode()),
    kill: () => end(child, 'SIGKILL'),
    async stop() {
      await end(child, 'SIGINT');
      return child.exitCode;
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

async function enterHost(origin: string, code: string): Promise<HostClient> {
  // A connection for each call: the host may have closed an idle one while a busy machine let nothing here notice it.
  const headers = { 'Content-Type': 'application/json', Origin: origin, Connection: 'close' };
  const { token } = (await post('/enter', { code })) as { token: string };
  return {
    token,
    async call(name, input) {
      return (await post(`/api/${name}`, input, { Authorization: `Bearer ${token}` })) as never;
    },
  };

  async function post(path: string, body: unknown, more: Record<string, string> = {}): Promise<unknown> {
    const init = { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) };
    const response = await fetch(`${origin}${path}`, init);
    const reply: ApiReply = apiReplySchema.parse(await response.json());
    if (!reply.ok) throw new Error(`${path}: ${reply.error.code} – ${reply.error.message}`);
    return reply.value;
  }
}
