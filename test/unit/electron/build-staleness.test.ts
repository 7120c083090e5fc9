import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildStale } from '../../../electron/build-staleness.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'squadmap-build-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const outputs = ['out/main/browser-host.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Writes files and gives them, and the folders they stand in, the time of one minute in an imagined hour. */
function write(minute: number, ...paths: string[]) {
  for (const path of paths) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    for (let at = file; at !== root; at = dirname(at)) touch(minute, at);
  }
}

function touch(minute: number, path: string) {
  const time = new Date(2026, 0, 1, 12, minute);
  utimesSync(path, time, time);
}

test('a build newer than all its sources is used as it is', () => {
  write(1, 'shared/session/schema.ts', 'renderer/main.tsx', 'package-lock.json');
  write(2, ...outputs);
  expect(isBuildStale(root)).toBe(false);
});

test('a missing output makes the build stale', () => {
  write(1, 'shared/session/schema.ts');
  write(2, ...outputs.slice(1));
  expect(isBuildStale(root)).toBe(true);
});

test.each([
  'shared/session/schema.ts',
  'renderer/screens/board/board.module.css',
  'electron/main.ts',
  'package-lock.json',
  'electron.vite.config.ts',
])('a later change of %s makes the build stale', (path) => {
  write(2, ...outputs);
  write(1, path);
  expect(isBuildStale(root)).toBe(false);
  touch(3, join(root, path));
  expect(isBuildStale(root)).toBe(true);
});

test('a removed source makes the build stale', () => {
  write(1, 'shared/session/schema.ts', 'shared/session/gone.ts');
  write(2, ...outputs);
  rmSync(join(root, 'shared/session/gone.ts'));
  touch(3, join(root, 'shared/session'));
  expect(isBuildStale(root)).toBe(true);
});
