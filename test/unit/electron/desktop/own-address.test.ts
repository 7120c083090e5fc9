import { expect, test } from 'vitest';
import { isOwnAddress, isSamePage } from '../../../../electron/desktop/own-address.ts';

const own = 'app://squadmap';

test.each(['app://squadmap/assets/index.js', 'blob:app://squadmap/0b9e', 'data:image/png;base64,AA=='])(
  '%s may be asked for',
  (address) => {
    expect(isOwnAddress(address, own)).toBe(true);
  },
);

test.each([
  'https://example.com/',
  'http://127.0.0.1:5173/',
  'ws://127.0.0.1:5173/',
  'wss://squadmap/',
  'app://elsewhere/',
  'app://squadmap.evil/',
  'file:///etc/passwd',
  'ftp://squadmap/',
  'chrome://settings',
  'javascript:alert(1)',
  '',
  '//',
])('%s may not be asked for', (address) => {
  expect(isOwnAddress(address, own)).toBe(false);
});

test('during development the dev server and its socket are the app itself', () => {
  expect(isOwnAddress('http://127.0.0.1:5173/main.tsx', 'http://127.0.0.1:5173')).toBe(true);
  expect(isOwnAddress('ws://127.0.0.1:5173/?token=a', 'http://127.0.0.1:5173')).toBe(true);
  expect(isOwnAddress('http://127.0.0.1:5174/', 'http://127.0.0.1:5173')).toBe(false);
});

test('only the very page that is shown counts as the same', () => {
  const shown = 'app://squadmap/index.html#/board/a';
  expect(isSamePage('app://squadmap/index.html', shown)).toBe(true);
  expect(isSamePage('app://squadmap/stage.html', shown)).toBe(false);
  expect(isSamePage('app://elsewhere/index.html', shown)).toBe(false);
  expect(isSamePage('no address', shown)).toBe(false);
});
