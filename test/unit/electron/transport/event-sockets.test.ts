import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { tokenTimeoutMs } from '../../../../electron/transport/event-sockets.ts';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { startLocalHost } from '../../../support/local-host.ts';
import { localHostOfTests } from './local-host-of-tests.ts';

const { host } = localHostOfTests();

interface Page {
  readonly socket: WebSocket;
  readonly heard: readonly unknown[];
  next(): Promise<unknown>;
  readonly closed: Promise<number>;
}

/** Opens a socket as our page does, and says this first if there is something to say. */
function openPage(first?: string | Buffer): Page {
  const socket = new WebSocket(`ws://127.0.0.1:${host().port}/events`, { origin: host().origin });
  const heard: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on('open', () => {
    if (first !== undefined) socket.send(first);
  });
  socket.on('message', (data) => {
    const message: unknown = JSON.parse(String(data));
    const waiter = waiting.shift();
    if (waiter) waiter(message);
    else heard.push(message);
  });
  return {
    socket,
    heard,
    next: () =>
      heard.length > 0 ? Promise.resolve(heard.shift()) : new Promise((resolve) => waiting.push(resolve)),
    closed: new Promise((resolve) => socket.on('close', resolve)),
  };
}

function signIn(audience: 'operator' | 'stage'): string {
  return JSON.stringify({ token: host().token(audience) });
}

const connected = { event: 'connected', payload: {} };

const stageState = {
  view: null,
  page: 0,
  part: 0,
  isBlank: true,
  preferences: { theme: 'dark', vocabulary: defaultPreferences.vocabulary },
} as const;

test('a page that shows its token hears what happens from then on', async () => {
  const page = openPage(signIn('operator'));
  expect(await page.next()).toEqual(connected);
  host().events.publish('preferences.changed', defaultPreferences);
  expect(await page.next()).toEqual({ event: 'preferences.changed', payload: defaultPreferences });
  page.socket.close();
});

test('every page of the operator hears the same event', async () => {
  const pages = [openPage(signIn('operator')), openPage(signIn('operator'))];
  for (const page of pages) expect(await page.next()).toEqual(connected);
  host().events.publish('library.changed', {});
  for (const page of pages) expect(await page.next()).toEqual({ event: 'library.changed', payload: {} });
  for (const page of pages) page.socket.close();
});

test("the room's window hears nothing but the stage, and nothing beside its view", async () => {
  const page = openPage(signIn('stage'));
  expect(await page.next()).toEqual(connected);
  host().events.publish('library.changed', {});
  host().events.publish('preferences.changed', defaultPreferences);
  host().events.publish('stage.changed', { ...stageState, note: 'private' } as typeof stageState);
  expect(await page.next()).toEqual({ event: 'stage.changed', payload: stageState });
  expect(page.heard).toEqual([]);
  page.socket.close();
});

test.each([
  ['a wrong token', JSON.stringify({ token: 'x'.repeat(43) })],
  ['a token of another type', JSON.stringify({ token: 7 })],
  ['no JSON', 'token'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a binary message', Buffer.from([1, 2, 3])],
])('%s first closes the socket without a word', async (_what, first) => {
  const page = openPage(first);
  expect(await page.closed).toBe(1008);
  expect(page.heard).toEqual([]);
});

test('a first message of 64 KB closes the socket', async () => {
  const page = openPage(JSON.stringify({ token: 'x'.repeat(65_536) }));
  expect([1006, 1009]).toContain(await page.closed);
});

test('a page that says more than its token is let go', async () => {
  const page = openPage(signIn('operator'));
  expect(await page.next()).toEqual(connected);
  page.socket.send('{"event":"session.changed"}');
  expect(await page.closed).toBe(1008);
});

test('a page without a token hears nothing and is let go after two seconds', async () => {
  const startedAt = performance.now();
  const page = openPage();
  host().events.publish('library.changed', {});
  expect(await page.closed).toBe(1013);
  expect(page.heard).toEqual([]);
  expect(performance.now() - startedAt).toBeGreaterThan(tokenTimeoutMs - 100);
});

test('the host is told how many pages of an audience there are, and in all, as they are let in and as they go', async () => {
  const short = await startLocalHost();
  const open = (first: string) => {
    const socket = new WebSocket(`ws://127.0.0.1:${short.port}/events`, { origin: short.origin });
    socket.on('open', () => socket.send(first));
    return socket;
  };
  const letIn = (audience: 'operator' | 'stage') => open(JSON.stringify({ token: short.token(audience) }));
  const operator = letIn('operator');
  await expect.poll(() => short.pages).toEqual([['operator', 1, 1]]);
  const rooms = [letIn('stage')];
  await expect.poll(() => short.pages.at(-1)).toEqual(['stage', 1, 2]);
  rooms.push(letIn('stage'));
  await expect.poll(() => short.pages.at(-1)).toEqual(['stage', 2, 3]);
  const refused = open('{"token":"wrong"}');
  await new Promise((resolve) => refused.on('close', resolve));
  for (const room of rooms) room.close();
  await expect
    .poll(() => short.pages.slice(3))
    .toEqual([
      ['stage', 1, 2],
      ['stage', 0, 1],
    ]);
  operator.terminate();
  await expect.poll(() => short.pages.at(-1)).toEqual(['operator', 0, 0]);
  await short.close();
});

test('pages are told when the host stops', async () => {
  const short = await startLocalHost();
  const socket = new WebSocket(`ws://127.0.0.1:${short.port}/events`, { origin: short.origin });
  const closed = new Promise((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.on('open', resolve));
  await short.close();
  expect(await closed).toBe(1001);
});
