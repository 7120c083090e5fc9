import { expect, test } from 'vitest';
import { judgePackage, mostBytes, type PackedApp } from '../../support/judge-package.ts';

const good: PackedApp = {
  files: [
    'package.json',
    'out/main/main.js',
    'out/main/chunks/create-services-a1B2.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'out/renderer/stage.html',
    'out/renderer/assets/index-a1_B-2.js',
    'out/renderer/assets/font.woff2',
  ],
  size: mostBytes,
  fuses: '000011001',
  manifest: { main: 'out/main/main.js' },
};

test('a package with the built files and nothing else is good', () => {
  expect(judgePackage(good)).toEqual([]);
});

test.each([
  'node_modules/zod/package.json',
  'out/renderer/assets/index.js.map',
  'out/main/browser-host.js',
  'test/unit/a.test.ts',
  'electron/main.ts',
  'README.md',
  '.env',
  'out/renderer/assets/../../secret.js',
])('%s does not belong into it', (file) => {
  expect(judgePackage({ ...good, files: [...good.files, file] })).toHaveLength(1);
});

test.each(good.files.filter((file) => !/chunks|assets/.test(file)))('%s has to be there', (gone) => {
  expect(judgePackage({ ...good, files: good.files.filter((file) => file !== gone) })).toEqual([
    `${gone} is missing from the package.`,
  ]);
});

test('it is small, starts with the desktop host, needs no packages and has its fuses set', () => {
  expect(judgePackage({ ...good, size: mostBytes + 1 })).toHaveLength(1);
  expect(judgePackage({ ...good, manifest: { main: 'index.js' } })).toHaveLength(1);
  expect(judgePackage({ ...good, manifest: null })).toHaveLength(1);
  const manifest = { main: 'out/main/main.js', dependencies: { zod: '4' } };
  expect(judgePackage({ ...good, manifest })).toHaveLength(1);
  expect(judgePackage({ ...good, fuses: '101100011' })).toHaveLength(1);
});
