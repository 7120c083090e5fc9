import { execFile } from 'node:child_process';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { recordFigures } from '../../../support/record-figures.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { builtStorageChild } from './built-storage-child.ts';
import { contentOfRevision, sessionId } from './session-content.ts';
import type { StepReport } from './storage-child.ts';

const childPath = builtStorageChild();
const run = promisify(execFile);
const isWindows = process.platform === 'win32';

function messagesOf(stdout: string): unknown[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test.runIf(!isWindows)(
  'a file-size limit of the system counts as a full disk, and the old version stays',
  async () => {
    const root = join(await temporaryFolder(), 'data');
    const command = 'ulimit -f 64; exec "$0" "$1" save-too-much "$2"';
    const { stdout } = await run('bash', ['-c', command, process.execPath, childPath(), root]);
    expect(messagesOf(stdout)).toEqual([{ first: 'saved' }, { second: 'disk-full' }]);
    const dataFolder = await openDataFolder(root);
    expect(await readdir(dataFolder.sessions)).toEqual([`${sessionId}.json`]);
    const files = createSessionFiles({ dataFolder, sha256, now: () => 0 });
    expect(await files.open(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(1) });
    await files.write(sessionId, contentOfRevision(2, 2_000));
    expect((await files.read(sessionId)).kind).toBe('ok');
  },
);

test.runIf(!isWindows)(
  'missing rights are typed errors after one try and without a spin, and saving goes on when they are there again; the times are only recorded',
  async ({ task }) => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o777);
    const { stdout } = await run(process.execPath, [
      childPath(),
      'work-without-rights',
      join(folder, 'data'),
    ]);
    const steps = messagesOf(stdout) as StepReport[];
    expect(Object.fromEntries(steps.map(({ step, result }) => [step, result]))).toEqual({
      save: 'done',
      'save into a read-only folder': 'not-writable',
      'move to the bin from a read-only folder': 'not-writable',
      'save after it is writable again': 'done',
      'save over a read-only file': 'done',
      'save with a read-only backup folder': 'not-writable',
      'read without permission': 'unreadable',
      'copy a file without permission': 'not-readable',
      'list a folder without permission': 'not-readable',
      'save into a folder that cannot be read': 'not-readable',
      'save after it can be read again': 'done',
      'save without the folder': 'folder-missing',
      'save after it is back': 'done',
      'open a data folder where none can be made': 'not-writable',
      'read at the end': 'ok',
    });
    // A failed step is not tried again behind the user's back: it takes no more calls than one that goes well.
    const callsOfSave = Math.max(
      ...steps.filter(({ result }) => result === 'done').map(({ calls }) => calls),
    );
    const failed = steps.filter(({ result }) => result !== 'done' && result !== 'ok');
    expect(failed.filter(({ calls }) => calls > callsOfSave)).toEqual([]);
    // A busy loop until the error shows, as some libraries have, takes a second of the processor.
    expect(failed.filter(({ cpuMs }) => cpuMs > 500)).toEqual([]);
    const slowest = (times: readonly number[]) => Math.ceil(Math.max(...times));
    recordFigures(task, {
      'failures told': failed.length,
      'ms for the slowest': slowest(failed.map(({ tookMs }) => tookMs)),
      'ms of the processor at most': slowest(failed.map(({ cpuMs }) => cpuMs)),
    });
  },
);
