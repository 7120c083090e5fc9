/** A process of its own that works on a data folder, so that tests can kill it, limit it or take its rights. */
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { copyDataFolder } from '../../../../electron/storage/copy-data-folder.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { type DurableFs, systemFs } from '../../../../electron/storage/durable-fs.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { createSessionSaver } from '../../../../electron/storage/session-saver.ts';
import { toStorageError } from '../../../../electron/storage/storage-error.ts';
import { countingFs } from './counting-fs.ts';
import { contentOfRevision, contentSavedAt, sessionId } from './session-content.ts';
import { historyLength, momentOfRevision } from './session-with-history.ts';

/** What a step of the unprivileged run gave: a storage code, or what became of the file. */
export interface StepReport {
  step: string;
  result: string;
  /** Calls of the durable writer to the system. */
  calls: number;
  /** Time of the processor, whatever else the computer did meanwhile. */
  cpuMs: number;
  tookMs: number;
}

function report(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

async function openFiles(root: string, fs: DurableFs = systemFs, now = Date.now) {
  const dataFolder = await openDataFolder(root);
  return { dataFolder, files: createSessionFiles({ dataFolder, sha256, now, fs }) };
}

/** Saves one revision after the other through the saver, two of them joined at a time, until it is killed. */
async function saveForever(root: string, observationCount: number): Promise<void> {
  const { files } = await openFiles(root);
  const opened = await files.open(sessionId);
  let rev = opened.kind === 'ok' ? opened.content.rev : 0;
  const saver = createSessionSaver<number>({
    write: (revision) => files.write(sessionId, contentOfRevision(revision, observationCount)),
    keyOf: String,
    onState: report,
    scheduler: { setTimeout, clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout) },
  });
  report({ ready: true });
  for (;;) {
    await Promise.all(
      [rev + 1, rev + 2].map(async (revision) => {
        const outcome = await saver.save(revision);
        if (outcome.saved) report({ acknowledged: revision });
      }),
    );
    rev += 2;
  }
}

/** Saves a few revisions, or with 0 one after the other, each by itself, and then waits to be ended. */
async function saveSome(root: string, observationCount: number, saves: number): Promise<void> {
  const { files } = await openFiles(root);
  const opened = await files.open(sessionId);
  const first = (opened.kind === 'ok' ? opened.content.rev : 0) + 1;
  report({ ready: true });
  for (let rev = first; saves === 0 || rev < first + saves; rev += 1) {
    await files.write(sessionId, contentOfRevision(rev, observationCount));
    report({ acknowledged: rev });
  }
  report({ idle: true });
  await new Promise(() => setInterval(() => undefined, 60_000));
}

/**
 * Saves the revision after the history and ends itself without warning just before the given call; says when it got
 * through.
 */
async function dieBeforeCall(root: string, dyingCall: number, cards: number): Promise<void> {
  const { fs } = countingFs((call) => {
    if (call === dyingCall) process.kill(process.pid, 'SIGKILL');
  });
  const rev = historyLength + 1;
  const { files } = await openFiles(root, fs, () => momentOfRevision(rev));
  await files.open(sessionId);
  await files.write(sessionId, contentSavedAt(rev, momentOfRevision(rev), cards));
  report({ acknowledged: rev });
}

/** Saves a small session, then one that is larger than the limit this process runs under. */
async function saveTooMuch(root: string): Promise<void> {
  const { files } = await openFiles(root);
  await files.write(sessionId, contentOfRevision(1));
  report({ first: 'saved' });
  const outcome = await files.write(sessionId, contentOfRevision(2, 2_000)).then(
    () => 'saved',
    (error: unknown) => toStorageError(error).code,
  );
  report({ second: outcome });
}

/** Meets everything a user without the right permissions meets. */
async function workWithoutRights(root: string): Promise<void> {
  if (process.getuid?.() === 0) {
    process.setgroups?.([]);
    process.setgid?.('nogroup');
    process.setuid?.('nobody');
  }
  const { fs, calls } = countingFs(() => undefined);
  const { dataFolder, files } = await openFiles(root, fs);
  const file = join(dataFolder.sessions, `${sessionId}.json`);
  const backups = join(dataFolder.backups, sessionId);
  let rev = 0;
  async function step(name: string, work: () => Promise<unknown>): Promise<void> {
    const [startedAt, cpuBefore, callsBefore] = [performance.now(), process.cpuUsage(), calls.length];
    const result = await work().then(
      (value) => (typeof value === 'string' ? value : 'done'),
      (error: unknown) => toStorageError(error).code,
    );
    const tookMs = performance.now() - startedAt;
    const { user, system } = process.cpuUsage(cpuBefore);
    const cpuMs = (user + system) / 1_000;
    report({ step: name, result, calls: calls.length - callsBefore, cpuMs, tookMs } satisfies StepReport);
  }
  const save = () => {
    rev += 1;
    return files.write(sessionId, contentOfRevision(rev));
  };
  await step('save', save);
  await chmod(dataFolder.sessions, 0o555);
  await step('save into a read-only folder', save);
  await step('move to the bin from a read-only folder', () => files.moveToBin(sessionId));
  await chmod(dataFolder.sessions, 0o700);
  await step('save after it is writable again', save);
  await chmod(file, 0o444);
  await step('save over a read-only file', save);
  await chmod(backups, 0o555);
  await step('save with a read-only backup folder', save);
  await chmod(backups, 0o700);
  await chmod(file, 0o000);
  await step('read without permission', async () => (await files.read(sessionId)).kind);
  const copyAway = async () => {
    const to = await openDataFolder(join(root, 'copy'));
    return copyDataFolder(dataFolder, to, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  };
  await step('copy a file without permission', copyAway);
  await chmod(file, 0o600);
  await chmod(dataFolder.sessions, 0o300);
  await step('list a folder without permission', () => files.list());
  await step('save into a folder that cannot be read', save);
  await chmod(dataFolder.sessions, 0o700);
  await step('save after it can be read again', save);
  await rename(dataFolder.sessions, `${dataFolder.sessions}-away`);
  await step('save without the folder', save);
  await rename(`${dataFolder.sessions}-away`, dataFolder.sessions);
  await step('save after it is back', save);
  await mkdir(join(root, 'closed'), { mode: 0o500 });
  await step('open a data folder where none can be made', () => openDataFolder(join(root, 'closed', 'data')));
  await writeFile(join(dataFolder.trash, 'x'), '');
  await step('read at the end', async () => (await files.read(sessionId)).kind);
  await rm(root, { recursive: true });
}

const [task, root = '', number = '3', cards = '3'] = process.argv.slice(2);
if (task === 'save-forever') await saveForever(root, Number(number));
if (task === 'save-some') await saveSome(root, Number(number), Number(cards));
if (task === 'die-before-call') await dieBeforeCall(root, Number(number), Number(cards));
if (task === 'save-too-much') await saveTooMuch(root);
if (task === 'work-without-rights') await workWithoutRights(root);
