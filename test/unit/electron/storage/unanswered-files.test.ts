/** Files whose reading never ends hold the system's threads; saving and looking go on. */
import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { listSessionFiles } from '../../../../electron/storage/session-list.ts';
import { contentOfRevision, sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

const evicted = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter.repeat(16)}.json`);

/** Lets whoever waits at the other end of a pipe go on; false when nobody does. */
function letGo(path: string): boolean {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
    return true;
  } catch {
    return false;
  }
}

test.skipIf(process.platform === 'win32')(
  'a session is saved and opened while more files than there are threads do not answer',
  async () => {
    const { files, restart, dataFolder } = await temporarySessionFiles();
    await files.write(sessionId, contentOfRevision(1));
    const pipes = evicted.map((name) => join(dataFolder.sessions, name));
    execFileSync('mkfifo', pipes);
    const reads: string[] = [];
    const read = async (path: string) => {
      reads.push(path);
      // Opening a pipe waits for its writer, in one of the system's own threads.
      await readFile(path);
      return { outcome: { kind: 'missing' } as const };
    };
    onTestFinished(() => expect.poll(() => pipes.map(letGo).every((isLeft) => !isLeft)).toBe(true));
    const list = () => listSessionFiles(dataFolder.sessions, sha256, { read, patienceMs: 100 });
    const kinds = (await list()).map(({ fileName, outcome }) => [fileName, outcome.kind]);
    for (const name of evicted) expect(kinds).toContainEqual([name, 'unreadable']);
    await list();
    expect(reads.filter((path) => pipes.includes(path)).length).toBeLessThanOrEqual(2);

    await files.write(sessionId, contentOfRevision(2));
    expect(await restart().open(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(2) });
    // Once the reads have ended, everything is read again.
    const settled = async () => {
      for (const pipe of pipes) letGo(pipe);
      return (await listSessionFiles(dataFolder.sessions, sha256)).map(({ outcome }) => outcome.kind);
    };
    await expect.poll(settled).not.toContain('unreadable');
  },
);
