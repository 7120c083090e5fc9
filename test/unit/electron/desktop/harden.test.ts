import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { expect, test } from 'vitest';
import { hardenApp, hardenSession } from '../../../../electron/desktop/harden.ts';
import { anEvent, HandMadeWindow } from './hand-made-window.ts';

function hardenedContents() {
  const app = new EventEmitter();
  hardenApp(app as unknown as App);
  const { webContents } = new HandMadeWindow();
  app.emit('web-contents-created', {}, webContents);
  return webContents;
}

/** The handlers a session was given, by the name of their setter. */
function hardenedSession(platform: NodeJS.Platform = 'linux') {
  const given: Record<string, unknown> = {};
  const session = new EventEmitter() as EventEmitter & Record<string, unknown>;
  for (const setter of [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setSpellCheckerEnabled',
  ]) {
    session[setter] = (value: unknown) => {
      given[setter] = value;
    };
  }
  session.webRequest = {
    onBeforeRequest: (listener: unknown) => {
      given.onBeforeRequest = listener;
    },
  };
  hardenSession(session as unknown as Session, 'app://squadmap', platform);
  return { session, given };
}

test.each([
  ['will-navigate', 'https://example.com/'],
  ['will-navigate', 'file:///home/me/dropped.html'],
  ['will-navigate', 'app://squadmap/stage.html'],
  ['will-frame-navigate', 'https://example.com/'],
  ['will-redirect', 'app://squadmap/index.html'],
])('%s to %s is prevented', (name, url) => {
  const event = anEvent({ url, isMainFrame: true });
  hardenedContents().emit(name, event);
  expect(event.isPrevented).toBe(true);
});

test('a page may load itself again, a frame inside it may not load anything', () => {
  const reload = anEvent({ url: 'app://squadmap/index.html', isMainFrame: true });
  hardenedContents().emit('will-navigate', reload);
  hardenedContents().emit('will-frame-navigate', reload);
  expect(reload.isPrevented).toBe(false);
  const frame = anEvent({ url: 'app://squadmap/index.html', isMainFrame: false });
  hardenedContents().emit('will-frame-navigate', frame);
  expect(frame.isPrevented).toBe(true);
});

test('webviews and new windows are refused', () => {
  const contents = hardenedContents();
  const event = anEvent();
  contents.emit('will-attach-webview', event);
  expect(event.isPrevented).toBe(true);
  expect(contents.openHandler?.()).toEqual({ action: 'deny' });
});

test('every handler of the session is set', () => {
  const { session, given } = hardenedSession();
  expect(Object.keys(given).sort()).toEqual([
    'onBeforeRequest',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setPermissionCheckHandler',
    'setPermissionRequestHandler',
    'setSpellCheckerEnabled',
  ]);
  expect(session.eventNames()).toEqual(['will-download']);
});

const permissions = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'notifications',
  'openExternal',
  'pointerLock',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
];

test('of all permissions only copying, full screen and keeping the display on are given', () => {
  const { given } = hardenedSession();
  const request = given.setPermissionRequestHandler as (
    contents: unknown,
    permission: string,
    answer: (isAllowed: boolean) => void,
  ) => void;
  const check = given.setPermissionCheckHandler as (contents: unknown, permission: string) => boolean;
  const requested = permissions.filter((permission) => {
    let answer = false;
    request(null, permission, (isAllowed) => {
      answer = isAllowed;
    });
    return answer;
  });
  expect(requested).toEqual(['clipboard-sanitized-write', 'fullscreen', 'screen-wake-lock']);
  expect(permissions.filter((permission) => check(null, permission))).toEqual(requested);
});

test('no device, no screen picture and no download are to be had', () => {
  const { session, given } = hardenedSession();
  expect((given.setDevicePermissionHandler as () => boolean)()).toBe(false);
  let streams: unknown;
  const display = given.setDisplayMediaRequestHandler as (
    request: unknown,
    answer: (streams: unknown) => void,
  ) => void;
  display({}, (answer) => {
    streams = answer;
  });
  expect(streams).toEqual({});
  const download = anEvent();
  session.emit('will-download', download);
  expect(download.isPrevented).toBe(true);
});

test('a request to anywhere else is cancelled before it leaves', () => {
  const { given } = hardenedSession();
  const isCancelled = (url: string) => {
    let cancel: boolean | undefined;
    const ask = given.onBeforeRequest as (
      details: { url: string },
      answer: (response: { cancel: boolean }) => void,
    ) => void;
    ask({ url }, (response) => {
      cancel = response.cancel;
    });
    return cancel;
  };
  expect(isCancelled('https://redirector.gvt1.com/edgedl/chrome/dict/en-us.bdic')).toBe(true);
  expect(isCancelled('app://squadmap/index.html')).toBe(false);
});

test('a spell checker that would fetch dictionaries stays off', () => {
  expect(hardenedSession('linux').given.setSpellCheckerEnabled).toBe(false);
  expect(hardenedSession('win32').given.setSpellCheckerEnabled).toBe(false);
  expect(hardenedSession('darwin').given.setSpellCheckerEnabled).toBe(true);
});
