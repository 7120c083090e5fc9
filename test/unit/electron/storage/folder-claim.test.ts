import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { systemFs } from '../../../../electron/storage/durable-fs.ts';
import { createFolderClaim, type FolderClaim } from '../../../../electron/storage/folder-claim.ts';
import type { InstanceInfo } from '../../../../electron/storage/instance-info.ts';
import { recordFigures } from '../../../support/record-figures.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { builtStorageChild } from './built-storage-child.ts';
import type { LockOrder } from './lock-child.ts';

const childPath = builtStorageChild('lock-child');

function computer(root: string, host: string, since = 1_000): FolderClaim {
  return createFolderClaim(root, { kind: 'browser', now: () => since, host });
}

/** Two computers on one folder, which the first has. */
async function twoComputers() {
  const root = await temporaryFolder();
  const [desk, laptop] = [computer(root, 'desk'), computer(root, 'laptop', 2_000)];
  await desk.begin();
  return { root, desk, laptop };
}

async function holderOf(claim: FolderClaim): Promise<InstanceInfo> {
  const holder = await claim.holder();
  if (typeof holder === 'string') throw new Error(`the folder is held by ${holder}`);
  return holder;
}

test('a computer that has a folder is named to the others, with the time', async () => {
  const { desk, laptop } = await twoComputers();
  expect(await desk.holder()).toBe('us');
  expect(await laptop.holder()).toMatchObject({ host: 'desk', since: 1_000, kind: 'browser' });
});

test('a folder taken over is no longer the first one’s, who can take it back', async () => {
  const { root, desk, laptop } = await twoComputers();
  expect(await laptop.takeOver(await holderOf(laptop))).toBe(true);
  expect(await laptop.holder()).toBe('us');
  expect(await desk.holder()).toMatchObject({ host: 'laptop', since: 2_000 });
  desk.letGo();
  expect(await laptop.holder()).toBe('us');
  expect(await desk.takeOver(await holderOf(desk))).toBe(true);
  expect(await laptop.holder()).toMatchObject({ host: 'desk' });
  expect(await readdir(root)).toEqual(['instance.json']);
});

test('nobody takes over from another one than the user was shown', async () => {
  const { root, desk, laptop } = await twoComputers();
  const shown = await holderOf(laptop);
  const tablet = computer(root, 'tablet', 3_000);
  expect(await tablet.takeOver(shown)).toBe(true);
  expect(await laptop.takeOver(shown)).toBe(false);
  expect(await desk.holder()).toMatchObject({ host: 'tablet' });
});

test('two computers of one name are told apart', async () => {
  const { root, desk } = await twoComputers();
  const namesake = computer(root, 'desk');
  await namesake.begin();
  expect(await desk.holder()).toMatchObject({ host: 'desk' });
  expect(await namesake.holder()).toBe('us');
});

test('the word that has gone is said again by one of several, and by none over another’s', async () => {
  const { root, desk, laptop } = await twoComputers();
  await rm(join(root, 'instance.json'));
  expect(await desk.holder()).toBe('nobody');
  expect([await desk.renew(), await laptop.renew()]).toEqual([true, false]);
  expect(await desk.holder()).toBe('us');
});

function failing(code: string): never {
  throw Object.assign(new Error(code), { code });
}

test('a word that cannot be written leaves everything as it was', async () => {
  const { root, desk, laptop } = await twoComputers();
  const fs = { ...systemFs, renameSync: () => failing('EACCES') };
  const unable = createFolderClaim(root, { kind: 'browser', now: () => 5, host: 'unable', fs });
  await expect(unable.takeOver(await holderOf(laptop))).rejects.toMatchObject({ code: 'not-writable' });
  expect(await desk.holder()).toBe('us');
  expect(await readdir(root)).toEqual(['instance.json']);
});

test('a computer that crashed in the middle of taking over has the folder, and can be relieved of it', async () => {
  const { root, desk, laptop } = await twoComputers();
  const shown = await holderOf(laptop);
  // Neither the second step nor the clearing away is reached.
  const fs = { ...systemFs, renameSync: () => failing('EIO'), unlinkSync: () => failing('EIO') };
  const stuck = createFolderClaim(root, { kind: 'browser', now: () => 1_500, host: 'stuck', fs });
  await expect(stuck.takeOver(shown)).rejects.toMatchObject({ code: 'io' });
  expect(await desk.holder()).toMatchObject({ host: 'stuck', since: 1_500 });
  expect(await laptop.takeOver(shown)).toBe(false);
  expect(await laptop.takeOver(await holderOf(laptop))).toBe(true);
  expect(await laptop.holder()).toBe('us');
  expect((await readdir(root)).filter((name) => name.startsWith('instance'))).toEqual(['instance.json']);
});

test('a start on the computer that has the folder clears away what such a crash left', async () => {
  const { root, laptop } = await twoComputers();
  const fs = { ...systemFs, renameSync: () => failing('EIO'), unlinkSync: () => failing('EIO') };
  const stuck = createFolderClaim(root, { kind: 'browser', now: () => 1_500, host: 'stuck', fs });
  await stuck.takeOver(await holderOf(laptop)).catch(() => undefined);
  await computer(root, 'stuck', 5_000).begin();
  expect(await laptop.holder()).toMatchObject({ host: 'stuck', since: 5_000 });
  expect((await readdir(root)).filter((name) => name.startsWith('instance'))).toEqual(['instance.json']);
});

const takers = 6;
const rounds = 60;

test(`of ${takers} computers that take a folder over at the same moment, exactly one has it in each of ${rounds} rounds`, {
  timeout: 120_000,
}, async ({ task }) => {
  const root = await temporaryFolder();
  const processes = Array.from({ length: takers }, () => startTaker());
  for (let round = 0; round < rounds; round += 1) {
    await computer(root, 'desk', round).begin();
    const tell = (order: LockOrder['order']) =>
      Promise.all(processes.map((taker, index) => taker({ order, root, host: `laptop-${index}` })));
    await tell('meet');
    const taken = await tell('take-over');
    const where = `round ${round}`;
    expect(taken.filter((isTaken) => isTaken === true).length, where).toBe(1);
    const seen = await tell('look');
    expect(seen.filter((holder) => holder === 'us').length, where).toBe(1);
    expect(seen.indexOf('us'), where).toBe(taken.indexOf(true));
    expect(await readdir(root), where).toEqual(['instance.json']);
  }
  recordFigures(task, { rounds, 'takers in each': takers });
});

function startTaker(): (order: LockOrder) => Promise<unknown> {
  const child = spawn(process.execPath, [childPath()], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async (order) => {
    child.stdin.write(`${JSON.stringify(order)}\n`);
    const line = await lines.next();
    return line.done ? 'ended' : JSON.parse(line.value);
  };
}
