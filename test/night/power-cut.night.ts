import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../electron/services/sha256.ts';
import { openDataFolder } from '../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../electron/storage/session-files.ts';
import { recordFigures } from '../support/record-figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { builtStorageChild } from '../unit/electron/storage/built-storage-child.ts';
import { contentOfRevision, sessionId } from '../unit/electron/storage/session-content.ts';
import { canCutPower, type LoopDisk, loopDisk } from './loop-disk.ts';

const childPath = builtStorageChild();
/** About 100 KB. */
const cards = 300;
const idleMs = 1_000;
const longestBurstMs = 150;

interface Burst {
  /** The writer stops by itself after so many saves. */
  readonly saves: number;
  /** How long after the first, or for a writer that has stopped after the last, the power goes. */
  readonly cutAfterMs: number;
}

/** Lets a writer save, cuts the power of its disk, and says what it had been told was saved. */
async function saveUntilCut(disk: LoopDisk, root: string, { saves, cutAfterMs }: Burst): Promise<number> {
  const child = spawn(process.execPath, [childPath(), 'save-some', root, String(cards), String(saves)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  let acknowledged = 0;
  let cutNow: () => void = () => undefined;
  const cut = new Promise<void>((resolve) => {
    cutNow = resolve;
  });
  const lines = createInterface({ input: child.stdout });
  const read = once(lines, 'close');
  lines.on('line', (line) => {
    const message = JSON.parse(line) as { ready?: true; idle?: true; acknowledged?: number };
    acknowledged = message.acknowledged ?? acknowledged;
    if (saves === 0 ? message.ready : message.idle) setTimeout(cutNow, cutAfterMs);
  });
  const cutPower = await disk.prepareCut();
  await Promise.race([cut, exited]);
  child.kill('SIGKILL');
  await cutPower();
  await Promise.all([exited, read]);
  return acknowledged;
}

async function cutAgainAndAgain(kind: 'ext4' | 'xfs', cuts: number, burst: (cut: number) => Burst) {
  const disk = await loopDisk(await temporaryFolder(), kind, kind === 'xfs' ? 300 : 64);
  const root = join(disk.path, 'data');
  const found = { acknowledged: 0, saves: 0, cutsWithSaves: 0 };
  for (let cut = 0; cut < cuts; cut += 1) {
    const before = found.acknowledged;
    found.acknowledged = Math.max(before, await saveUntilCut(disk, root, burst(cut)));
    if (found.acknowledged > before) found.cutsWithSaves += 1;
    found.saves += found.acknowledged - before;
    await disk.mountAgain();
    const dataFolder = await openDataFolder(root);
    const outcome = await createSessionFiles({ dataFolder, sha256, now: () => 0 }).read(sessionId);
    const where = `${kind}, cut ${cut}`;
    if (outcome.kind !== 'ok') {
      expect([where, outcome.kind, found.acknowledged]).toEqual([where, 'missing', 0]);
      continue;
    }
    const { rev, session } = outcome.content;
    expect(rev, where).toBeGreaterThanOrEqual(found.acknowledged);
    expect(session, where).toEqual(contentOfRevision(rev, cards).session);
    found.acknowledged = rev;
  }
  return found;
}

describe.each(['ext4', 'xfs'] as const)('on %s', (kind) => {
  test.runIf(canCutPower(kind))(
    '120 power cuts in the middle of saving lose nothing that was acknowledged and damage nothing',
    { timeout: 600_000 },
    async ({ task }) => {
      const { saves, cutsWithSaves } = await cutAgainAndAgain(kind, 120, (cut) => ({
        ...{ saves: 0, cutAfterMs: 5 + ((cut * 7919) % longestBurstMs) },
      }));
      recordFigures(task, { 'power cuts': 120, 'saves acknowledged': saves });
      expect(cutsWithSaves).toBeGreaterThan(30);
    },
  );

  test.runIf(canCutPower(kind))(
    '25 power cuts a second after the last save lose nothing',
    { timeout: 600_000 },
    async ({ task }) => {
      const burst = { saves: 3, cutAfterMs: idleMs };
      const { saves, cutsWithSaves } = await cutAgainAndAgain(kind, 25, () => burst);
      recordFigures(task, { 'power cuts': 25, 'saves acknowledged': saves });
      expect(cutsWithSaves).toBe(25);
    },
  );
});
