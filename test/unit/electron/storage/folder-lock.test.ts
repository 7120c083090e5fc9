import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type FolderLock, type LockMeans, lockFolder } from '../../../../electron/storage/folder-lock.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { builtStorageChild } from './built-storage-child.ts';
import type { LockOrder } from './lock-child.ts';

const childPath = builtStorageChild('lock-child');
const means: readonly LockMeans[] = process.platform === 'linux' ? ['socket', 'pid-file'] : ['pid-file'];
const contenders = 12;

interface LockProcess {
  readonly child: ChildProcess;
  tell(order: LockOrder): Promise<unknown>;
  kill(): Promise<void>;
}

function startLockProcess(): LockProcess {
  const child = spawn(process.execPath, [childPath()], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  async function kill() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
  onTestFinished(kill);
  return {
    child,
    async tell(order) {
      child.stdin.write(`${JSON.stringify(order)}\n`);
      const line = await lines.next();
      return line.done ? 'ended' : JSON.parse(line.value);
    },
    kill,
  };
}

/** Rounds in which all reach for the lock at once, and the winner is killed with the lock in its hands. */
async function fightOver(lockMeans: LockMeans, rounds: number): Promise<void> {
  const root = await temporaryFolder();
  const processes = Array.from({ length: contenders }, startLockProcess);
  for (let round = 0; round < rounds; round += 1) {
    const orders = processes.map(({ tell }) => tell({ order: 'lock', root, means: lockMeans }));
    const outcomes = await Promise.all(orders);
    const where = `${lockMeans}, round ${round}`;
    expect(outcomes.filter((outcome) => outcome === 'held').length, where).toBe(1);
    expect(outcomes.filter((outcome) => outcome === 'taken').length, where).toBe(contenders - 1);
    const winner = outcomes.indexOf('held');
    const loser = processes[(winner + 1) % contenders];
    const won = processes[winner];
    expect(await loser?.tell({ order: 'ring', root }), where).toBe(`shown by ${won?.child.pid}`);
    await won?.kill();
    processes[winner] = startLockProcess();
  }
  await Promise.all(processes.map(({ kill }) => kill()));
}

test.each(means.map((lockMeans) => [lockMeans, 100 / means.length] as const))(
  'by %s: of twelve at once, with a lock left by a killed holder, exactly one gets it in each of %i rounds',
  { timeout: 120_000 },
  async (lockMeans, rounds) => {
    await fightOver(lockMeans, rounds);
  },
);

interface LockedOptions {
  readonly onShow?: () => Promise<string>;
  readonly computer?: string | null;
  /** Long enough for a busy machine, unless nobody is going to answer. */
  readonly patienceMs?: number;
}

async function locked(
  root: string,
  lockMeans: LockMeans,
  { onShow = async () => 'shown', computer = null, patienceMs = 15_000 }: LockedOptions = {},
): Promise<FolderLock> {
  const lock = await lockFolder(root, {
    kind: 'browser',
    now: () => 1_000,
    onShow,
    means: lockMeans,
    patienceMs,
    computer,
  });
  onTestFinished(() => {
    if (lock.kind === 'held') lock.release();
  });
  return lock;
}

function releaseOf(lock: FolderLock): () => void {
  if (lock.kind !== 'held') throw new Error('the lock is not held');
  return lock.release;
}

describe.each(means)('a data folder locked by %s', (lockMeans) => {
  test('says who has it, and is free again once it is let go', async () => {
    const root = await temporaryFolder();
    const release = releaseOf(await locked(root, lockMeans));
    const second = await locked(root, lockMeans);
    expect(second).toMatchObject({
      kind: 'taken',
      by: { host: hostname(), pid: process.pid, kind: 'browser', since: 1_000 },
    });
    release();
    await expect(readFile(join(root, 'instance.json'))).rejects.toThrow('ENOENT');
    expect((await locked(root, lockMeans)).kind).toBe('held');
  });

  test('lets a second start ask the first to come to the front, once for each time', async () => {
    const root = await temporaryFolder();
    let shown = 0;
    const onShow = async () => {
      shown += 1;
      return `shown ${shown}\nagain`;
    };
    await locked(root, lockMeans, { onShow });
    for (const sentence of ['shown 1 again', 'shown 2 again']) {
      const second = await locked(root, lockMeans);
      expect(second.kind === 'taken' && (await second.askToShow())).toBe(sentence);
    }
  });

  test('does not lock a copy of the folder', async () => {
    const root = await temporaryFolder();
    await locked(root, lockMeans);
    const copy = join(await temporaryFolder(), 'copy');
    await cp(root, copy, { recursive: true });
    await rm(join(copy, 'instance.pid'), { force: true });
    expect((await locked(copy, lockMeans)).kind).toBe('held');
  });

  test('tells that another computer has it, and says nothing over its word', async () => {
    const root = await temporaryFolder();
    const other = { host: 'meeting-room-3', pid: 1, kind: 'electron', since: 5 };
    await writeFile(join(root, 'instance.json'), JSON.stringify(other));
    const lock = await locked(root, lockMeans);
    expect(lock).toMatchObject({ kind: 'held', heldBy: other });
    releaseOf(lock)();
    expect(JSON.parse(await readFile(join(root, 'instance.json'), 'utf8'))).toEqual(other);
  });

  test.each([
    ['this computer under an older name', { host: 'old-name', computer: 'ours' }, 'ours', false],
    ['another computer of the same name', { host: hostname(), computer: 'theirs' }, 'ours', true],
    ['a version without ids, of this name', { host: hostname() }, 'ours', false],
    ['a version without ids, of another name', { host: 'old-name' }, 'ours', true],
    ['a computer whose id cannot be compared', { host: hostname(), computer: 'theirs' }, null, false],
  ])('left behind by %s', async (_who, left, own, isOfAnother) => {
    const root = await temporaryFolder();
    const other = { ...left, pid: 1, kind: 'electron', since: 5 };
    await writeFile(join(root, 'instance.json'), JSON.stringify(other));
    const lock = await locked(root, lockMeans, { computer: own });
    expect(lock).toMatchObject({ kind: 'held', heldBy: isOfAnother ? other : null });
    const now = JSON.parse(await readFile(join(root, 'instance.json'), 'utf8'));
    expect(now).toMatchObject(isOfAnother ? other : { host: hostname(), pid: process.pid });
    if (!isOfAnother && own !== null) expect(now.computer).toBe(own);
  });

  test.each(['', 'not json', '[]', '{"pid":"x"}'])(
    'takes %j about the holder for nothing known',
    async (text) => {
      const root = await temporaryFolder();
      await writeFile(join(root, 'instance.json'), text);
      await writeFile(join(root, 'instance.lock'), text);
      expect(await locked(root, lockMeans)).toMatchObject({ kind: 'held', heldBy: null });
      expect(await locked(root, lockMeans)).toMatchObject({ kind: 'taken' });
    },
  );

  test('cannot be reached while its holder is stopped, and is not given away either', {
    timeout: 30_000,
  }, async () => {
    const root = await temporaryFolder();
    const holder = startLockProcess();
    expect(await holder.tell({ order: 'lock', root, means: lockMeans })).toBe('held');
    holder.child.kill('SIGSTOP');
    const hasty = await locked(root, lockMeans, { patienceMs: 1_000 });
    expect(hasty.kind === 'taken' && (await hasty.askToShow())).toBeNull();
    holder.child.kill('SIGCONT');
    const second = await locked(root, lockMeans);
    expect(second.kind === 'taken' && (await second.askToShow())).toBe(`shown by ${holder.child.pid}`);
  });
});

test.runIf(process.platform === 'linux')(
  'a stranger who finds the socket learns nothing, shows nothing and harms nothing',
  async () => {
    const root = await temporaryFolder();
    let shown = 0;
    const onShow = async () => {
      shown += 1;
      return 'secret link';
    };
    await locked(root, 'socket', { onShow });
    const names = (await readFile('/proc/net/unix', 'utf8')).match(/@squadmap-[0-9a-f]{32}/g) ?? [];
    const heard: string[] = [];
    for (const name of new Set(names)) {
      for (const said of ['', 'ring\n', `${'x'.repeat(100_000)}\n`, '\0\n', 'GET / HTTP/1.1\r\n\r\n']) {
        const socket = createConnection({ path: name.replace('@', '\0') });
        socket.on('error', () => undefined);
        socket.on('data', (chunk) => heard.push(String(chunk)));
        socket.end(said);
        await new Promise((resolve) => socket.on('close', resolve));
      }
    }
    expect(names.length).toBeGreaterThan(0);
    expect(heard.join('')).not.toContain('secret');
    expect(shown).toBe(0);
    const second = await locked(root, 'socket');
    expect(second.kind === 'taken' && (await second.askToShow())).toBe('secret link');
  },
);
