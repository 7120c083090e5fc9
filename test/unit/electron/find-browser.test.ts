import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserCandidates, findBrowser } from '../../../electron/find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadmap-find-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('Chrome is preferred to Edge and Edge to Chromium, wherever they stand on the path', () => {
  const [first, second] = ['a', 'b'].map((name) => join(folder, name)) as [string, string];
  for (const place of [first, second]) mkdirSync(place);
  const env = { PATH: `${first}${delimiter}${second}` };
  expect(findBrowser('linux', env)).toBeUndefined();
  for (const [place, name] of [
    [first, 'chromium'],
    [second, 'microsoft-edge'],
    [second, 'google-chrome'],
  ] as const) {
    writeFileSync(join(place, name), '');
    expect(findBrowser('linux', env)).toBe(join(place, name));
  }
});

test('a folder of the same name is no browser', () => {
  mkdirSync(join(folder, 'chromium'));
  expect(findBrowser('linux', { PATH: folder })).toBeUndefined();
});

test.runIf(process.platform !== 'win32')(
  'a place that cannot be looked into hides no browser after it',
  () => {
    const around = join(folder, 'around');
    symlinkSync(around, around);
    writeFileSync(join(folder, 'chromium'), '');
    const env = { PATH: `${around}${delimiter}${folder}` };
    expect(findBrowser('linux', env)).toBe(join(folder, 'chromium'));
  },
);

test('SQUADMAP_BROWSER goes before all others', () => {
  const own = join(folder, 'my-browser');
  writeFileSync(own, '');
  writeFileSync(join(folder, 'google-chrome'), '');
  expect(findBrowser('linux', { PATH: folder, SQUADMAP_BROWSER: own })).toBe(own);
});

test('Windows and macOS are searched at their usual places', () => {
  const windows = browserCandidates('win32', {
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\ann\\Local',
  });
  expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(windows).toContain('C:\\Users\\ann\\Local\\Chromium\\Application\\chrome.exe');
  expect(browserCandidates('darwin', { HOME: '/Users/ann' })).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);
});
