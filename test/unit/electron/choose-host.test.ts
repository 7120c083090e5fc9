import { expect, test } from 'vitest';
import { whyNotElectron } from '../../../electron/choose-host.ts';

const plain = { browser: false, open: true, help: false };
const desktop = { platform: 'linux', env: { DISPLAY: ':0' } } as const;

test('Electron is tried on a desktop of any platform', () => {
  expect(whyNotElectron(plain, desktop)).toBeUndefined();
  expect(whyNotElectron(plain, { ...desktop, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeUndefined();
  expect(whyNotElectron(plain, { platform: 'darwin', env: {} })).toBeUndefined();
  expect(whyNotElectron(plain, { platform: 'win32', env: {} })).toBeUndefined();
});

test('options that only the browser host knows choose it', () => {
  expect(whyNotElectron({ ...plain, browser: true }, desktop)).toBe('--browser was given');
  expect(whyNotElectron({ ...plain, open: false }, desktop)).toBe('--no-open was given');
  expect(whyNotElectron({ ...plain, port: 0 }, desktop)).toBe('--port was given');
});

test('Electron is not fetched where its window could not open', () => {
  expect(whyNotElectron(plain, { ...desktop, env: { DISPLAY: '' } })).toContain('no display');
});
