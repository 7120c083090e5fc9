// The gate for other people's code: where it comes from, what runs when it is installed, what goes into the app.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);
const { '': own, ...locked } = lock.packages;

/** What the code of the app names; the test beside says what else comes with it. Adding one is a decision. */
const bundledByName = [
  '@dnd-kit/core',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/bricolage-grotesque',
  '@tanstack/react-virtual',
  'conf',
  'electron-store',
  'env-paths',
  'fractional-indexing',
  'lib0',
  'lucide-react',
  'radix-ui',
  'react',
  'react-dom',
  'ws',
  'yjs',
  'zod',
  'zustand',
];

const permissive = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'CC0-1.0',
  'OFL-1.1',
  '(MIT OR CC0-1.0)',
];

test('every package comes from the registry and is held by its hash', () => {
  for (const [path, { resolved, integrity, link }] of Object.entries(locked)) {
    expect([path, integrity?.slice(0, 7), link]).toEqual([path, 'sha512-', undefined]);
    if (resolved !== undefined) expect(resolved).toMatch(/^https:\/\/[^/]+\/.+\.tgz$/);
  }
});

test('no package is asked for by an address or from a folder', () => {
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.entries({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies }),
  );
  const odd = wanted.filter(([, range]) => /[:/]/.test(range) && !/^npm:@?[\w./-]+@/.test(range));
  expect(odd).toEqual([]);
});

test('the app has no dependencies to install, and its own install runs nothing', () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(own?.dependencies).toBeUndefined();
  const scripts = Object.keys(Object(manifest.scripts));
  expect(scripts.filter((name) => /^(?:(?:pre|post)?(?:install|prepare)|prepublish)$/.test(name))).toEqual(
    [],
  );
});

test('only these packages would run something when they are installed, and none of it is needed', () => {
  const running = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(running.map(([path]) => path.replace(/^.*node_modules\//, '')).sort()).toEqual([
    'electron-winstaller',
    'esbuild',
  ]);
});

test('the code of the app names these packages and no others', () => {
  expect([...packagesNamedIn(['shared', 'electron', 'renderer'])].sort()).toEqual(bundledByName);
});

test('all that is bundled into the app is licensed permissively', () => {
  const bundled = withAllBeneath(bundledByName);
  expect(bundled.size).toBeGreaterThan(bundledByName.length);
  const others = [...bundled]
    .map((path) => [path, lock.packages[path]?.license ?? 'unknown'] as const)
    .filter(([, license]) => !permissive.includes(license));
  expect(others).toEqual([]);
});

/** The packages that imports name; Node's own modules and Electron, which is the runtime, are none. */
function packagesNamedIn(folders: readonly string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|tsx|css)$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  const named = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:\bfrom|\bimport|@import|\bimport\()\s*(?:url\()?['"]([^'"]+)['"]/g,
      ),
    ].map(([, name = '']) => name),
  );
  const packages = named
    .filter((name) => /^[@a-z]/.test(name) && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return new Set(packages.filter((name) => !['electron', 'electron-vite', 'vite'].includes(name)));
}

/** The packages of these names with everything that comes with them, as places in the lock file. */
function withAllBeneath(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = names.map((name) => ({ from: '', name }));
  for (let next = open.pop(); next; next = open.pop()) {
    const path = placeOf(next.name, next.from);
    if (path === undefined || found.has(path)) continue;
    found.add(path);
    const { dependencies, peerDependencies, peerDependenciesMeta } = lock.packages[path] ?? {};
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (name) => !peerDependenciesMeta?.[name]?.optional,
    );
    for (const name of [...Object.keys(dependencies ?? {}), ...peers]) open.push({ from: path, name });
  }
  return found;
}

/** Where Node would find a package that is named in another. */
function placeOf(name: string, from: string): string | undefined {
  const inside = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock.packages[inside]) return inside;
  return from === ''
    ? undefined
    : placeOf(name, from.replace(/\/?(?:node_modules\/(?:@[^/]+\/)?[^/]+)$/, ''));
}
