import { expect, test } from 'vitest';
import { pagesOf } from '../../../../electron/desktop/pages.ts';

const own = {
  origin: 'app://squadmap',
  operator: 'app://squadmap/index.html',
  stage: 'app://squadmap/stage.html',
};

test('without a dev server the pages are the built ones', () => {
  expect(pagesOf(undefined, false)).toEqual(own);
});

test('a dev server on this machine is used while the app is not packaged', () => {
  expect(pagesOf('http://127.0.0.1:5173/', false).operator).toBe('http://127.0.0.1:5173/index.html');
  expect(pagesOf('http://127.0.0.1:5173', true)).toEqual(own);
});

test.each([
  'http://evil.example:5173',
  'https://evil.example',
  'file:///tmp',
  'http://127.0.0.1.nip.io',
  'javascript:1',
  '',
])('%j is no dev server', (address) => {
  expect(pagesOf(address, false)).toEqual(own);
});
