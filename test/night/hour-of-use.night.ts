import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../electron/services/sha256.ts';
import { dataFolderAt } from '../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../electron/storage/session-files.ts';
import type { CommandId, SessionId } from '../../shared/session/ids.ts';
import { commandFrom, commandSeedArbitrary } from '../support/command-arbitraries.ts';
import { type EventFeed, hearEvents } from '../support/event-feed.ts';
import { type HostClient, type HostProcess, startHostProcess } from '../support/host-process.ts';
import { recordFigures } from '../support/record-figures.ts';
import { anId, aRequest } from '../support/session-builders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Holding, holdingOf } from './host-holding.ts';

const people = 200;
const peopleInMeeting = 40;
/** The hour is held as meetings of five minutes after one another, as fast as the host takes them. */
const roundsInHour = 12;
const roundMs = 300_000;
/** Somebody in a meeting does something this often. */
const pauseMs = { min: 30_000, max: 40_000 };

/** What a person does; only changes count as such. */
type Act = 'change' | 'undo' | 'redo' | 'open' | 'reconnect' | 'export';
const seldom: readonly Act[] = ['undo', 'redo', 'open', 'reconnect', 'export'];

interface Done {
  changes: number;
  refused: number;
  /** Events, over all windows. */
  heard: number;
  undone: number;
  opens: number;
  reconnects: number;
  exports: number;
}

const numberOfActs = fc.integer({
  min: Math.floor(roundMs / pauseMs.max),
  max: Math.floor(roundMs / pauseMs.min),
});

interface Person {
  readonly client: HostClient;
  readonly hear: () => Promise<EventFeed>;
  readonly feed: EventFeed;
}

/** Takes part in a meeting: a change for each pause of the clock, and between them what people do beside. */
async function takePart(person: Person, sessionId: SessionId, done: Done) {
  const { client, hear } = person;
  let { feed } = person;
  let { session } = await client.call('session.open', { sessionId });
  const [changes = 0] = fc.sample(numberOfActs, 1);
  const seeds = fc.sample(commandSeedArbitrary, changes);
  const beside = new Set(fc.sample(fc.nat(changes - 1), 2));
  for (const [index, seed] of seeds.entries()) {
    await change(seed);
    if (beside.has(index)) await besideThat(fc.sample(fc.constantFrom(...seldom), 1)[0] ?? 'open');
  }
  await leave();

  async function leave(): Promise<void> {
    done.heard += feed.heard();
    await feed.close();
  }

  async function change(seed: (typeof seeds)[number]): Promise<void> {
    const request = aRequest(commandFrom(session, seed), Date.now());
    const answer = await client.call('session.apply', { sessionId, request }).catch((error: Error) => {
      if (!error.message.includes('bad-request')) throw error;
      return null;
    });
    if (answer?.outcome === 'applied') {
      expect(answer.isDurable).toBe(true);
      done.changes += 1;
    } else done.refused += 1;
  }

  async function besideThat(act: Act): Promise<void> {
    if (act === 'undo' || act === 'redo') {
      const requestId = anId<CommandId>('travel');
      const answer = await client.call(`session.${act}`, { sessionId, requestId });
      if (answer.outcome === 'applied') expect(answer.isDurable).toBe(true);
      done.undone += 1;
    } else if (act === 'export') {
      expect(await client.call('session.export', { sessionId })).toMatchObject({ outcome: 'download' });
      done.exports += 1;
    } else {
      if (act === 'reconnect') {
        await leave();
        feed = await hear();
        done.reconnects += 1;
      }
      session = (await client.call('session.open', { sessionId })).session;
      done.opens += 1;
    }
  }
}

/** A meeting from the sample to the bin, whose file in the end is what the windows saw. */
async function holdMeeting(host: HostProcess, clients: readonly HostClient[], folder: string, done: Done) {
  const [first] = clients;
  if (!first) throw new Error('nobody is there');
  const { sessionId } = await first.call('session.createSample', { date: '2026-11-20' });
  const present: Promise<void>[] = [];
  // One after the other, as people come into a room.
  for (const client of clients) {
    const hear = () => hearEvents(host.origin, client.token);
    present.push(takePart({ client, hear, feed: await hear() }, sessionId, done));
  }
  await Promise.all(present);
  const shown = await first.call('session.open', { sessionId });
  const files = createSessionFiles({ dataFolder: dataFolderAt(folder), sha256, now: () => 0 });
  expect(await files.read(sessionId)).toMatchObject({ kind: 'ok', content: { session: shown.session } });
  await first.call('library.moveToBin', { sessionId });
}

test.runIf(process.platform === 'linux')(
  `what ${people} people do in an hour, done at once, is all saved and leaves nothing behind in the host`,
  { timeout: 30 * 60_000 },
  async ({ task }) => {
    const folder = join(await temporaryFolder(), 'data');
    const host = await startHostProcess(folder);
    onTestFinished(() => host.kill());
    const clients: HostClient[] = [];
    for (let person = 0; person < people; person += 1) clients.push(await host.enter());
    const done: Done = { changes: 0, refused: 0, heard: 0, undone: 0, opens: 0, reconnects: 0, exports: 0 };
    const held: Holding[] = [];
    const startedAt = performance.now();
    for (let round = 0; round < roundsInHour; round += 1) {
      const meetings = Array.from({ length: people / peopleInMeeting }, (_, index) =>
        clients.slice(index * peopleInMeeting, (index + 1) * peopleInMeeting),
      );
      await Promise.all(meetings.map((there) => holdMeeting(host, there, folder, done)));
      held.push(await holdingOf(host.pid, folder));
    }
    const seconds = (performance.now() - startedAt) / 1_000;
    // The first third is the warming up of the engine, which takes what it is given before it tidies up.
    const [early, late] = [held.slice(4, 7), held.slice(-3)];
    const most = (part: readonly Holding[], of: keyof Holding) => Math.max(...part.map((one) => one[of]));
    recordFigures(task, {
      'minutes of meetings': (roundsInHour * roundMs) / 60_000,
      seconds: Math.round(seconds),
      ...{ changes: done.changes, refused: done.refused, 'undone or redone': done.undone },
      ...{
        'events heard': done.heard,
        opens: done.opens,
        reconnects: done.reconnects,
        exports: done.exports,
      },
      'MB early': Math.round(most(early, 'memoryMb')),
      'MB late': Math.round(most(late, 'memoryMb')),
    });
    expect(done.changes + done.refused).toBeGreaterThan(
      (people * roundsInHour * roundMs) / pauseMs.max / 1.15,
    );
    expect(done.changes).toBeGreaterThan(10_000);
    // Each change reaches the windows that are open then, of which there are many.
    expect(done.heard).toBeGreaterThan(done.changes * 20);
    for (const act of ['undone', 'opens', 'reconnects', 'exports'] as const) {
      expect(done[act], act).toBeGreaterThan(100);
    }
    expect(most(late, 'memoryMb')).toBeLessThan(most(early, 'memoryMb') * 1.25 + 20);
    expect(most(held, 'openFiles')).toBeLessThan(10);
    expect(most(late, 'handles')).toBeLessThanOrEqual(most(early, 'handles') + 20);
    expect(held.map(({ temporaryFiles }) => temporaryFiles)).toEqual(held.map(() => 0));
    expect(await host.stop()).toBe(0);
  },
);
