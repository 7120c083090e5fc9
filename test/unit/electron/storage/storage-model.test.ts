import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { type DataFolder, openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { type DurableFs, systemFs } from '../../../../electron/storage/durable-fs.ts';
import { createSessionFiles, type SessionFiles } from '../../../../electron/storage/session-files.ts';
import { StorageError } from '../../../../electron/storage/storage-error.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { countingFs } from './counting-fs.ts';
import { contentSavedAt, sessionId } from './session-content.ts';
import { unflushedFs } from './unflushed-fs.ts';

const seed = 20_261_120;
const minuteMs = 60_000;

/** What may stand on the disk: one revision, or after a save that was cut off either of two; null for no file. */
interface Model {
  possible: readonly (number | null)[];
  /** The highest revision handed out. */
  rev: number;
  /** Names in the bin with what they hold. */
  bin: { binName: string; rev: number }[];
  /** Whether the file was damaged from outside and not yet replaced. */
  isDamaged: boolean;
  /** Revisions a pin was made of; they are there for good. */
  pinned: number[];
}

interface World {
  readonly baseFs: DurableFs;
  readonly dataFolder: DataFolder;
  readonly clock: { nowMs: number };
  files: SessionFiles;
}

type Step = fc.AsyncCommand<Model, World>;

function start({ baseFs, dataFolder, clock }: Omit<World, 'files'>, dyingCall?: number): SessionFiles {
  const options = { dataFolder, sha256, now: () => clock.nowMs };
  if (dyingCall === undefined) return createSessionFiles({ ...options, fs: baseFs });
  const { fs } = countingFs((call) => {
    // As after a real death: nothing that the process would do from here on reaches the disk.
    if (call >= dyingCall) throw Object.assign(new Error('the process is dead'), { code: 'EIO' });
  }, baseFs);
  return createSessionFiles({ ...options, fs });
}

async function restart(model: Model, world: World): Promise<void> {
  await openDataFolder(world.dataFolder.root);
  world.files = start(world);
  await look(model, world);
}

/** The file holds what was acknowledged last, or a later save that was cut off; never anything else. */
async function look(model: Model, world: World): Promise<void> {
  const outcome = await world.files.open(sessionId);
  if (model.isDamaged) {
    expect(outcome.kind).toBe('damaged');
    return;
  }
  const found = outcome.kind === 'ok' ? outcome.content.rev : null;
  if (outcome.kind !== 'ok') expect(outcome.kind).toBe('missing');
  expect(model.possible).toContain(found);
  model.possible = [found];
  const kept = await world.files.listVersions(sessionId);
  for (const rev of model.pinned) expect(kept.map(({ content }) => content.rev)).toContain(rev);
}

const only = ({ possible }: Model) => (possible.length === 1 ? (possible[0] ?? null) : null);
const isSaved = (model: Readonly<Model>) => !model.isDamaged && only(model) !== null;

function step(
  name: string,
  check: (model: Readonly<Model>) => boolean,
  run: (model: Model, world: World) => Promise<void>,
): Step {
  return { check, run, toString: () => name };
}

const steps = [
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(12)).map(([count, cards]) =>
    step(
      `save ${count} at once with ${cards} cards`,
      (model) => !model.isDamaged,
      async (model, { files, clock }) => {
        const revs = Array.from({ length: count }, (_, index) => model.rev + index + 1);
        model.rev += count;
        await Promise.all(revs.map((rev) => files.write(sessionId, contentSavedAt(rev, clock.nowMs, cards))));
        model.possible = [model.rev];
      },
    ),
  ),
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(12)).map(([call, cards]) =>
    step(
      `die before call ${call} of a save with ${cards} cards`,
      (model) => !model.isDamaged,
      async (model, world) => {
        world.files = start(world, call);
        await world.files.open(sessionId);
        const rev = model.rev + 1;
        model.rev = rev;
        const error = await world.files.write(sessionId, contentSavedAt(rev, world.clock.nowMs, cards)).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error !== null) expect(error).toBeInstanceOf(StorageError);
        model.possible = error === null ? [rev] : [...model.possible, rev];
        await restart(model, world);
      },
    ),
  ),
  fc.constant(step('restart', () => true, restart)),
  fc.integer({ min: 1, max: 60 * 24 }).map((minutes) =>
    step(
      `${minutes} minutes pass`,
      () => true,
      async (_model, { clock }) => {
        clock.nowMs += minutes * minuteMs;
      },
    ),
  ),
  fc.constant(
    step('move to the bin', isSaved, async (model, { files }) => {
      const rev = only(model) ?? 0;
      model.bin.push({ binName: await files.moveToBin(sessionId), rev });
      model.possible = [null];
    }),
  ),
  fc.nat(5).map((pick) =>
    step(
      `restore number ${pick} from the bin`,
      (model) => model.bin.length > 0 && !model.isDamaged,
      async (model, world) => {
        const [chosen] = model.bin.slice(pick % model.bin.length);
        if (!chosen) return;
        const restoring = world.files.restore(chosen.binName);
        if (only(model) !== null) {
          await expect(restoring).rejects.toMatchObject({ code: 'already-exists' });
          return;
        }
        await restoring;
        model.bin = model.bin.filter((entry) => entry !== chosen);
        model.possible = [chosen.rev];
        await look(model, world);
      },
    ),
  ),
  fc.constant(
    step('pin', isSaved, async (model, { files }) => {
      await files.pin(sessionId, 'restore');
      model.pinned.push(only(model) ?? 0);
    }),
  ),
  fc.constant(
    step('another program cuts the file', isSaved, async (model, world) => {
      // Replaced and not written into: a link to the same file would be cut as well.
      await world.files.moveToBin(sessionId).then((binName) => world.files.restore(binName));
      const path = join(world.dataFolder.sessions, `${sessionId}.json`);
      await rm(path);
      await systemFs.open(path, 'w').then((handle) => handle.close());
      await truncate(path, 10);
      model.isDamaged = true;
      await look(model, world);
      await expect(world.files.write(sessionId, contentSavedAt(0, 0))).rejects.toBeInstanceOf(StorageError);
    }),
  ),
  fc.constant(
    step(
      'open the last good version',
      (model) => model.isDamaged,
      async (model, world) => {
        const versions = await world.files.listVersions(sessionId);
        if (versions.length === 0) {
          await expect(world.files.openBackup(sessionId)).rejects.toMatchObject({ code: 'not-found' });
          return;
        }
        const { rev } = await world.files.openBackup(sessionId);
        expect(versions.map(({ content }) => content.rev)).toContain(rev);
        Object.assign(model, { isDamaged: false, possible: [rev] });
        await look(model, world);
      },
    ),
  ),
];

async function runModel(baseFs: DurableFs, numRuns: number): Promise<void> {
  const folder = await temporaryFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 16 }), async (commands) => {
      run += 1;
      const root = join(folder, `run-${run}`);
      const dataFolder = await openDataFolder(root);
      const clock = { nowMs: Date.UTC(2026, 10, 1) };
      const world: World = { baseFs, dataFolder, clock, files: start({ baseFs, dataFolder, clock }) };
      const model: Model = { possible: [null], rev: 0, bin: [], isDamaged: false, pinned: [] };
      await fc.asyncModelRun(() => ({ model, real: world }), commands);
      await restart(model, world);
      await rm(root, { recursive: true });
    }),
    { seed, numRuns },
  );
}

test(
  '1,900 random lives of a session, with deaths, bins, pins and damage, end with what was acknowledged',
  {
    timeout: 180_000,
  },
  () => runModel(unflushedFs, 1_900),
);

test('100 more of them with every flush', { timeout: 60_000 }, () => runModel(systemFs, 100));
