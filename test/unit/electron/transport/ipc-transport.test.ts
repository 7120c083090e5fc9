import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IpcMain, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { createEventBus } from '../../../../electron/services/event-bus.ts';
import { callChannel, eventChannel } from '../../../../electron/transport/ipc-channels.ts';
import type { SenderFrame } from '../../../../electron/transport/ipc-sender.ts';
import { serveIpc } from '../../../../electron/transport/ipc-transport.ts';
import { type ApiReply, apiReplySchema } from '../../../../shared/api/api-error.ts';
import { type Audience, callNames, calls } from '../../../../shared/api/contract.ts';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { wrongInputs } from './ipc-refusals.ts';

const pageOrigin = 'app://squadmap';
const topFrame: SenderFrame = { origin: pageOrigin, detached: false, parent: null };
type Listener = (event: unknown, name: unknown, input: unknown) => Promise<ApiReply>;

/** A page's end of the carrier: what it is sent, and that it can go away. */
class HandMadePage extends EventEmitter {
  readonly sent: unknown[][] = [];
  isGone = false;
  isDestroyed = () => this.isGone;
  send = (...message: unknown[]) => this.sent.push(message);

  get asContents(): WebContents {
    return this as unknown as WebContents;
  }
}

async function setUp() {
  const folder = await temporaryFolder();
  const services = await startServices(folder);
  const listeners = new Map<string, Listener>();
  const ipcMain = {
    handle: (channel: string, listener: Listener) => listeners.set(channel, listener),
  } as unknown as IpcMain;
  const { dispatch, events } = services;
  const windows: [Audience, number][] = [];
  const ipc = serveIpc({
    ipcMain,
    dispatch,
    events,
    pageOrigin,
    log: (message) => services.logged.push(message),
    onWindows(audience, count) {
      windows.push([audience, count]);
      services.windowsChanged(audience, count);
    },
  });
  const pages = { operator: new HandMadePage(), stage: new HandMadePage(), stranger: new HandMadePage() };
  ipc.admit(pages.operator.asContents, 'operator');
  ipc.admit(pages.stage.asContents, 'stage');

  async function call(
    who: keyof typeof pages,
    name: unknown,
    input: unknown,
    senderFrame: SenderFrame | null = topFrame,
  ): Promise<ApiReply> {
    const listener = listeners.get(callChannel);
    if (!listener) throw new Error('Nothing listens.');
    // As Electron does, so that nothing can be said by passing an object on.
    const copy = structuredClone(input);
    return apiReplySchema.parse(await listener({ sender: pages[who], senderFrame }, name, copy)) as ApiReply;
  }

  async function fingerprint(): Promise<string> {
    const hash = createHash('sha256');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(path).update(await readFile(path));
    return hash.digest('hex');
  }

  return { services, windows, listeners, pages, call, fingerprint };
}

test('there is one door: a single channel is handled', async () => {
  const { listeners } = await setUp();
  expect([...listeners.keys()]).toEqual([callChannel]);
});

test('a good call of the operator is answered', async () => {
  const { call } = await setUp();
  expect(await call('operator', 'preferences.get', {})).toEqual({ ok: true, value: defaultPreferences });
});

test('every call refuses more than two hundred malformed inputs and changes no file', async () => {
  const { call, fingerprint, services } = await setUp();
  await call('operator', 'session.createSample', { date: '2026-11-20' });
  await services.flush();
  const before = await fingerprint();
  const inputs = wrongInputs();
  expect(inputs.length).toBeGreaterThan(200);
  for (const name of callNames) {
    for (const [index, input] of inputs.entries()) {
      const reply = await call('operator', name, input);
      if (reply.ok || reply.error.code !== 'bad-request') expect.unreachable(`${name} took input ${index}`);
    }
  }
  expect(await services.flush()).toBe(true);
  expect(await fingerprint()).toBe(before);
  expect(services.logged).toEqual([]);
});

const wrongSenders: readonly [string, 'operator' | 'stage' | 'stranger', SenderFrame | null][] = [
  ['a window that was not admitted', 'stranger', topFrame],
  ['a frame that has gone', 'operator', null],
  ['a frame that is unloading', 'operator', { ...topFrame, detached: true }],
  ['a frame inside the page', 'operator', { ...topFrame, parent: topFrame }],
  ['a page from the web', 'operator', { ...topFrame, origin: 'https://example.com' }],
  ['a file', 'operator', { ...topFrame, origin: 'file://' }],
];

test.each(wrongSenders)('%s is refused every call, known or not', async (_what, who, frame) => {
  const { call, fingerprint } = await setUp();
  const before = await fingerprint();
  for (const name of [...callNames, 'session.evil', '__proto__', 7]) {
    expect(await call(who, name, {}, frame)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  }
  expect(await fingerprint()).toBe(before);
});

test('the stage is refused every call that is not its own', async () => {
  const { call } = await setUp();
  for (const name of callNames) {
    const audiences: readonly Audience[] = calls[name].audiences;
    if (audiences.includes('stage')) continue;
    expect(await call('stage', name, {})).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  }
});

test('a call of no name of the contract is a bad request', async () => {
  const { call } = await setUp();
  for (const name of ['evil', 'constructor', '__proto__', 'toString', '', null, 7, {}, ['app.info']]) {
    expect(await call('operator', name, {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  }
});

test('each window hears what its audience may hear', async () => {
  const { services, pages } = await setUp();
  services.events.publish('preferences.changed', defaultPreferences);
  await expect.poll(() => pages.stage.sent.length).toBe(1);
  const names = (page: HandMadePage) => page.sent.map(([channel, name]) => [channel, name]);
  expect(names(pages.operator)).toEqual([
    [eventChannel, 'preferences.changed'],
    [eventChannel, 'stage.changed'],
  ]);
  expect(names(pages.stage)).toEqual([[eventChannel, 'stage.changed']]);
  expect(pages.stranger.sent).toEqual([]);
});

test('a window that is gone hears nothing more and is let in no more', async () => {
  const { services, pages, call } = await setUp();
  pages.operator.isGone = true;
  services.events.publish('library.changed', {});
  pages.operator.emit('destroyed');
  expect(pages.operator.sent).toEqual([]);
  expect(await call('operator', 'app.info', {})).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});

test('it is told how many windows of an audience there are, as they are let in and as they go', async () => {
  const { pages, windows } = await setUp();
  pages.stage.emit('destroyed');
  expect(windows).toEqual([
    ['operator', 1],
    ['stage', 1],
    ['stage', 0],
  ]);
});

test('one window that cannot be reached keeps no other from hearing', () => {
  const heard: unknown[] = [];
  const logged: string[] = [];
  const events = createEventBus(() => undefined);
  const ipc = serveIpc({
    ...{ events, pageOrigin, ipcMain: { handle: () => undefined } as unknown as IpcMain },
    dispatch: () => Promise.reject(new Error('not asked')),
    log: (message) => logged.push(message),
    onWindows: () => undefined,
  });
  const broken = new HandMadePage();
  broken.send = () => {
    throw new Error('Render frame was disposed');
  };
  const well = new HandMadePage();
  well.send = (...message) => heard.push(message);
  ipc.admit(broken.asContents, 'operator');
  ipc.admit(well.asContents, 'operator');
  events.publish('library.changed', {});
  expect(heard).toHaveLength(1);
  expect(logged).toHaveLength(1);
});
