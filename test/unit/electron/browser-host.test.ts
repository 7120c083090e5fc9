import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ownDirectoryIn, ownDirectoryOf } from '../../support/own-directory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { callHost, startInTerminal, swapCode, type TerminalHost } from '../../support/terminal-host.ts';

async function startHost(
  args: readonly string[] = [],
  stdin: 'pipe' | 'ignore' = 'pipe',
): Promise<TerminalHost> {
  const host = startInTerminal(['--no-open', '--data', await temporaryFolder(), ...args], stdin);
  onTestFinished(async () => {
    host.child.kill('SIGKILL');
    await host.ended;
  });
  return host;
}

async function signIn(host: TerminalHost): Promise<{ origin: string; token: string }> {
  const { origin, code } = await host.nextAddress();
  return { origin, token: (await swapCode(origin, code)) ?? '' };
}

test('the host prints one line once it answers, and its code lets one page in', async () => {
  const host = await startHost();
  const { origin, code } = await host.nextAddress();
  const token = await swapCode(origin, code);
  expect(await callHost(origin, token ?? '', 'app.info', {})).toMatchObject({
    ok: true,
    value: { host: 'browser' },
  });
  expect(await swapCode(origin, code)).toBeUndefined();
  expect(host.said.out.split('\n')).toHaveLength(2);
  expect(host.said.err).toBe('');
});

test('Enter in the terminal gives a fresh code, and the earlier pages stay signed in', async () => {
  const host = await startHost();
  const first = await signIn(host);
  host.child.stdin?.write('\n\n');
  const second = await host.nextAddress();
  const third = await host.nextAddress();
  expect(second.code).not.toBe(third.code);
  expect(await swapCode(third.origin, third.code)).toBeDefined();
  expect(await swapCode(second.origin, second.code)).toBeDefined();
  expect(await callHost(first.origin, first.token, 'app.info', {})).toMatchObject({ ok: true });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops the host in order, also without a terminal',
  async (signal) => {
    const host = await startHost([], 'ignore');
    await signIn(host);
    host.child.kill(signal);
    expect(await host.ended).toBe(0);
    expect(host.said.err).toBe('');
  },
);

test('Ctrl+C told twice at once, as npm does it, is one wish', async () => {
  const host = await startHost();
  await signIn(host);
  host.child.kill('SIGINT');
  host.child.kill('SIGINT');
  expect(await host.ended).toBe(0);
});

test('the host goes on when its terminal input ends', async () => {
  const host = await startHost();
  const { origin, token } = await signIn(host);
  host.child.stdin?.end();
  expect(await callHost(origin, token, 'app.info', {})).toMatchObject({ ok: true });
});

test('changes that cannot be saved keep the host running at Ctrl+C, and a second one ends it', async () => {
  const folder = await temporaryFolder();
  const host = await startHost(['--data', folder]);
  const { origin, token } = await signIn(host);
  const created = await callHost(origin, token, 'session.createSample', { date: '2026-11-20' });
  expect(created).toMatchObject({ ok: true });
  const { sessionId } = (created as { value: { sessionId: string } }).value;
  await callHost(origin, token, 'session.open', { sessionId });
  await rename(join(folder, 'sessions'), join(folder, 'elsewhere'));
  await writeFile(join(folder, 'sessions'), 'in the way');
  const request = {
    id: 'request000000001',
    at: Date.now(),
    command: { type: 'session.update', squad: 'Heron' },
  };
  const applied = await callHost(origin, token, 'session.apply', { sessionId, request });
  expect(applied).toMatchObject({
    ok: true,
    value: { outcome: 'applied', isDurable: false },
  });
  host.child.kill('SIGINT');
  await host.complains(/Not everything could be saved/);
  expect(await callHost(origin, token, 'app.info', {})).toMatchObject({ ok: true });
  // Signals within half a second count as one, so a person's second one is a while later.
  const pressAgain = () => {
    host.child.kill('SIGINT');
    return host.child.exitCode;
  };
  await expect.poll(pressAgain).toBe(1);
});

test('a port in use is told in one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const host = await startHost(['--port', String(port)]);
  expect(await host.ended).toBe(1);
  expect(host.said).toEqual({
    out: '',
    err: `Port ${port} is in use by another program. Choose another with --port, or 0 for any free one.\n`,
  });
  other.close();
});

test('a given port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await new Promise((resolve) => other.close(resolve));
  const host = await startHost(['--port', String(port)]);
  expect((await host.nextAddress()).port).toBe(port);
});

test('a host that nobody opens a page on stops by itself, in order, and says why', async () => {
  const host = await startHost(['--stop-after', '0.0001']);
  expect(await host.ended).toBe(0);
  expect(host.said.err).toBe(
    'No page was open for 0.0001 h, so SquadMAP has stopped. Everything is saved.\n',
  );
});

test('an empty folder in the place of the chosen one is told, with its path, and nothing is made in it', async () => {
  const home = await temporaryFolder();
  const mountPoint = await temporaryFolder();
  await mkdir(ownDirectoryOf(home), { recursive: true });
  const location = { folder: mountPoint, id: 'of the folder on the drive' };
  await writeFile(join(ownDirectoryOf(home), 'location.json'), JSON.stringify(location));
  const host = startInTerminal(['--no-open'], 'ignore', ownDirectoryIn(home));
  expect(await host.ended).toBe(1);
  expect(host.said.err).toBe(
    `The data folder ${mountPoint} cannot be used: the folder in its place holds no sessions (drive not connected?). Choose another with --data.\n`,
  );
  expect(await readdir(mountPoint)).toEqual([]);
});

test('a data folder that cannot be used is told in one sentence', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'file');
  await writeFile(file, '');
  const host = await startHost(['--data', join(file, 'data')]);
  expect(await host.ended).toBe(1);
  expect(host.said.out).toBe('');
  expect(host.said.err).toMatch(/^The data folder cannot be used: [^\n]+\n$/);
});

test('an option nobody knows is told in one sentence', async () => {
  const host = await startHost(['--evil']);
  expect(await host.ended).toBe(2);
  expect(host.said.err).toMatch(/^--evil is not an option[^\n]+\n$/);
});
