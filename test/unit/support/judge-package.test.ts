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
  debian: [
    ...['--name', 'squadmap', '--version', '1.2.3', '--maintainer', 'SquadMAP contributors'],
    ...['--url', 'about:blank', '--license', 'MIT', '--description', 'SquadMAP\n Run a SquadMAP.'],
    '/tmp/icon_512x512.png=/usr/share/icons/hicolor/512x512/apps/squadmap.png',
  ],
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

test('where a Debian package is made, it is told all that it needs', () => {
  const told = good.debian ?? [];
  for (const field of ['name', 'version', 'maintainer', 'url', 'license', 'description']) {
    const at = told.indexOf(`--${field}`);
    const problem = [`The Debian package is not told ${field}.`];
    expect(judgePackage({ ...good, debian: told.toSpliced(at, 2) })).toEqual(problem);
    expect(judgePackage({ ...good, debian: told.with(at + 1, ' ') })).toEqual(problem);
  }
  expect(judgePackage({ ...good, debian: told.with(told.indexOf('about:blank'), 'no page') })).toHaveLength(
    1,
  );
  expect(judgePackage({ ...good, debian: told.slice(0, -1) })).toEqual(['The Debian package has no icon.']);
  expect(judgePackage({ ...good, debian: null })).toEqual([]);
});
