import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../electron/services/sha256.ts';
import { dataFolderAt } from '../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../electron/storage/session-files.ts';
import type { Session } from '../../shared/session/schema.ts';
import { median } from '../bench/median.ts';
import { commandFrom, commandSeedArbitrary } from '../support/command-arbitraries.ts';
import { type HostClient, startHostProcess } from '../support/host-process.ts';
import { recordFigures } from '../support/record-figures.ts';
import { aRequest } from '../support/session-builders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Holding, holdingOf } from './host-holding.ts';
import { nightMinutes, startClock } from './night-limits.ts';

const minutes = nightMinutes ?? 60;
const people = 200;
const peopleInSession = 40;
const changesEach = 5;
const longestPauseMs = 1_000;

const pause = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));

/** One person of a meeting does a few things at random, sensible or not; gives how many were carried out. */
async function takePart(client: HostClient, session: Session): Promise<number> {
  let applied = 0;
  const chance = fc.sample(
    fc.record({ seed: commandSeedArbitrary, rest: fc.nat(longestPauseMs) }),
    changesEach,
  );
  for (const { seed, rest } of chance) {
    await pause(rest);
    const request = aRequest(commandFrom(session, seed), Date.now());
    const outcome = await client
      .call('session.apply', { sessionId: session.id, request })
      .catch((error: Error) => {
        if (!error.message.includes('bad-request')) throw error;
        return null;
      });
    if (outcome?.outcome !== 'applied') continue;
    expect(outcome.isDurable).toBe(true);
    applied += 1;
  }
  return applied;
}

/** A meeting from the sample to the bin, whose file in the end is what the windows saw. */
async function holdMeeting(client: HostClient, folder: string): Promise<number> {
  const { sessionId } = await client.call('session.createSample', { date: '2026-11-20' });
  const { session } = await client.call('session.open', { sessionId });
  const parts = Array.from({ length: peopleInSession }, () => takePart(client, session));
  const applied = (await Promise.all(parts)).reduce((sum, count) => sum + count);
  const shown = await client.call('session.open', { sessionId });
  const dataFolder = dataFolderAt(folder);
  const saved = await createSessionFiles({ dataFolder, sha256, now: () => 0 }).read(sessionId);
  expect(saved).toMatchObject({ kind: 'ok', content: { session: shown.session } });
  await client.call('library.moveToBin', { sessionId });
  return applied;
}

test.runIf(process.platform === 'linux')(
  `${people} people in meeting after meeting leave the host with no more memory, open files or temporary files`,
  { timeout: (minutes + 10) * 60_000 },
  async ({ task }) => {
    const folder = join(await temporaryFolder(), 'data');
    const host = await startHostProcess(folder);
    onTestFinished(() => host.kill());
    const client = await host.enter();
    const isTimeUp = startClock(minutes);
    const held: Holding[] = [];
    let [meetings, changes] = [0, 0];
    while (!isTimeUp() || held.length < 8) {
      const round = Array.from({ length: people / peopleInSession }, () => holdMeeting(client, folder));
      changes += (await Promise.all(round)).reduce((sum, count) => sum + count);
      meetings += round.length;
      held.push(await holdingOf(host.pid, folder));
    }
    // The first quarter is the warming up of the engine, which takes what it is given before it tidies up.
    const quarter = Math.floor(held.length / 4);
    const memoryOf = (part: readonly Holding[]) => median(part.map(({ memoryMb }) => memoryMb));
    const early = memoryOf(held.slice(quarter, quarter * 2));
    const late = memoryOf(held.slice(-quarter));
    recordFigures(task, {
      ...{ minutes, meetings, 'changes saved': changes },
      'MB early': Math.round(early),
      'MB late': Math.round(late),
    });
    expect(late).toBeLessThan(early * 1.25 + 20);
    expect(Math.max(...held.map(({ openFiles }) => openFiles))).toBeLessThan(10);
    expect(held.at(-1)?.temporaryFiles).toBe(0);
    expect(await host.stop()).toBe(0);
  },
);
