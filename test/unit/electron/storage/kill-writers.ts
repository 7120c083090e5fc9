import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { dataFolderAt } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { contentOfRevision, sessionId } from './session-content.ts';

const LONGEST_LIFE_MS = 60;
/** About 100 KB. */
const OBSERVATIONS = 300;

/** What became of writers that were killed one after the other. */
export interface KilledWriters {
  readonly kills: number;
  /** How many of them had been told that something was saved. */
  readonly killsAfterSaves: number;
  /** How many saves were acknowledged in all. */
  readonly acknowledged: number;
}

/** When a writer is killed: so long after it has come up, or after it has acknowledged its first save. */
interface Life {
  readonly from: 'ready' | 'acknowledged';
  readonly ms: number;
}

/** Lets the writer save for a moment, kills it without warning and says which revision it acknowledged last. */
async function killWriterAfter(childPath: string, root: string, life: Life): Promise<number> {
  const child = spawn(process.execPath, [childPath, 'save-forever', root, String(OBSERVATIONS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let acknowledged = 0;
  const lines = createInterface({ input: child.stdout });
  const read = once(lines, 'close');
  let isCounted = false;
  lines.on('line', (line) => {
    const message: unknown = JSON.parse(line);
    if (typeof message !== 'object' || message === null) return;
    if (life.from in message && !isCounted) {
      isCounted = true;
      setTimeout(() => child.kill('SIGKILL'), life.ms);
    }
    if ('acknowledged' in message && typeof message.acknowledged === 'number')
      acknowledged = message.acknowledged;
  });
  await Promise.all([exited, read]);
  return acknowledged;
}

/** Kills one writer after the other on a folder of their own, until the time is up, and looks at what each left. */
export async function killWriters(
  childPath: string,
  root: string,
  trials: number,
  isTimeUp = () => false,
): Promise<KilledWriters> {
  let [kills, killsAfterSaves, saves, acknowledged] = [0, 0, 0, 0];
  for (; kills < trials && !isTimeUp(); kills += 1) {
    // However slow the disk is, every second writer gets as far as a save.
    const life: Life = {
      from: kills % 2 === 0 ? 'ready' : 'acknowledged',
      ms: (kills * 37) % LONGEST_LIFE_MS,
    };
    const last = await killWriterAfter(childPath, root, life);
    if (last > 0) killsAfterSaves += 1;
    saves += Math.max(0, last - acknowledged);
    acknowledged = Math.max(acknowledged, last);

    // Without opening the folder first: what is on the disk right after the crash.
    const dataFolder = dataFolderAt(root);
    const outcome = await createSessionFiles({ dataFolder, sha256, now: () => 0 }).read(sessionId);
    const where = `trial ${kills}, killed ${life.ms} ms after ${life.from}`;
    if (outcome.kind !== 'ok') expect([outcome.kind, acknowledged], where).toEqual(['missing', 0]);
    else {
      expect(outcome.content.rev, where).toBeGreaterThanOrEqual(acknowledged);
      expect(outcome.content.rev, where).toBeLessThanOrEqual(acknowledged + 2);
      expect(outcome.content.session, where).toEqual(
        contentOfRevision(outcome.content.rev, OBSERVATIONS).session,
      );
      acknowledged = outcome.content.rev;
    }
  }
  return { kills, killsAfterSaves, acknowledged: saves };
}

/** The sum over several folders. */
export function sumKilled(all: readonly KilledWriters[]): KilledWriters {
  const sum = (of: (one: KilledWriters) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    kills: sum(({ kills }) => kills),
    killsAfterSaves: sum(({ killsAfterSaves }) => killsAfterSaves),
    acknowledged: sum(({ acknowledged }) => acknowledged),
  };
}
