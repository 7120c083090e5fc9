import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { createSessionSaver } from '../../../../electron/storage/session-saver.ts';
import { recordFigures } from '../../../support/record-figures.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { contentOfRevision, sessionId } from './session-content.ts';
import { slowFs } from './slow-fs.ts';

const flushMs = 60;
const people = 40;
const changesEach = 8;
/** About 1 MB. */
const cards = 3_400;

const pause = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));

test('on a slow disk, changes of 40 people to a session of 1 MB join few writes and each is durable; how long they take is only recorded', {
  timeout: 60_000,
}, async ({ task }) => {
  const dataFolder = await openDataFolder(join(await temporaryFolder(), 'data'));
  const files = createSessionFiles({ dataFolder, sha256, now: () => 0, fs: slowFs(flushMs) });
  const { session, ...rest } = contentOfRevision(1, cards);
  let writes = 0;
  const saver = createSessionSaver<number>({
    write(rev) {
      writes += 1;
      return files.write(sessionId, { ...rest, rev, session: { ...session, squad: `Falcons ${rev}` } });
    },
    keyOf: String,
    onState: () => undefined,
    scheduler: { setTimeout, clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout) },
  });
  let rev = 1;
  const answerMs: number[] = [];
  const stalls = monitorEventLoopDelay({ resolution: 5 });
  stalls.enable();
  async function person(index: number): Promise<void> {
    await pause((index * 500) / people);
    for (let change = 0; change < changesEach; change += 1) {
      rev += 1;
      const startedAt = performance.now();
      const { saved } = await saver.save(rev);
      answerMs.push(performance.now() - startedAt);
      expect(saved).toBe(true);
      await pause(500);
    }
  }
  await Promise.all(Array.from({ length: people }, (_, index) => person(index)));
  stalls.disable();
  answerMs.sort((a, b) => a - b);
  recordFigures(task, {
    'ms for a flush': flushMs,
    'changes answered': answerMs.length,
    writes,
    'ms for 95 % of the answers': Math.ceil(answerMs[Math.floor(answerMs.length * 0.95)] ?? 0),
    'ms for the longest stall': Math.ceil(stalls.max / 1e6),
  });
  expect(writes).toBeLessThan((people * changesEach) / 4);
  expect(await files.read(sessionId)).toMatchObject({ kind: 'ok', content: { rev } });
});
