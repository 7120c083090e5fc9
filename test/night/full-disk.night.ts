import { execFile } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../electron/services/sha256.ts';
import { openDataFolder } from '../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../electron/storage/session-files.ts';
import { recordFigures } from '../support/record-figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { contentOfRevision, sessionId } from '../unit/electron/storage/session-content.ts';
import { canCutPower, loopDisk } from './loop-disk.ts';

const run = promisify(execFile);
const trials = 60;
/** About 100 KB, and about 130 KB for what takes its place. */
const [cardsBefore, cardsAfter] = [300, 400];

async function tmpfs(folder: string): Promise<string> {
  const path = join(folder, 'disk');
  await mkdir(path);
  await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path]);
  onTestFinished(async () => void (await run('umount', [path])));
  return path;
}

/** Fills the disk to the last block, then gives so much of it back. */
async function fillUpTo(disk: string, leftBytes: number): Promise<string> {
  const filler = join(disk, 'filler');
  const handle = await open(filler, 'w');
  const block = Buffer.alloc(4_096);
  let size = 0;
  try {
    for (;;) size += (await handle.write(block)).bytesWritten;
  } catch {
    await handle.truncate(Math.max(0, size - leftBytes));
    await handle.sync();
  } finally {
    await handle.close();
  }
  return filler;
}

async function saveOnFullDisk(disk: string): Promise<number> {
  let refused = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const root = join(disk, 'data');
    const dataFolder = await openDataFolder(root);
    const files = createSessionFiles({ dataFolder, sha256, now: () => 0 });
    await files.write(sessionId, contentOfRevision(1, cardsBefore));
    const filler = await fillUpTo(disk, (trial * 3_001) % 180_000);
    const where = `trial ${trial}`;
    const code = await files.write(sessionId, contentOfRevision(2, cardsAfter)).then(
      () => null,
      (error: { code: string }) => error.code,
    );
    if (code !== null) {
      refused += 1;
      expect(code, where).toBe('disk-full');
    }
    const rev = code === null ? 2 : 1;
    expect(await files.read(sessionId), where).toEqual({
      ...{ kind: 'ok', content: contentOfRevision(rev, rev === 1 ? cardsBefore : cardsAfter) },
    });
    await rm(filler);
    await files.write(sessionId, contentOfRevision(3, cardsAfter));
    expect(await files.read(sessionId), where).toMatchObject({ kind: 'ok', content: { rev: 3 } });
    await rm(root, { recursive: true });
  }
  return refused;
}

const isPossible = canCutPower('ext4');

test.runIf(isPossible)(
  `${trials} saves on a full tmpfs are refused or whole, and go on afterwards`,
  {
    timeout: 120_000,
  },
  async ({ task }) => {
    const refused = await saveOnFullDisk(await tmpfs(await temporaryFolder()));
    recordFigures(task, { saves: trials, refused });
    expect(refused).toBeGreaterThan(20);
  },
);

test.runIf(isPossible)(
  `${trials} saves on a full ext4 are refused or whole, and go on afterwards`,
  {
    timeout: 120_000,
  },
  async ({ task }) => {
    const disk = await loopDisk(await temporaryFolder(), 'ext4', 16);
    const refused = await saveOnFullDisk(disk.path);
    recordFigures(task, { saves: trials, refused });
    expect(refused).toBeGreaterThan(20);
  },
);
