// Rules of the house that no compiler and no linter holds.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { keyActionGroups } from '../../shared/templates/key-actions.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folders = ['shared', 'electron', 'renderer', 'test'];
const mostLines = 400;
const manyLines = 250;
const shareBelowManyLines = 0.9;
const bannedNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager'];

interface SourceFile {
  path: string;
  text: string;
}

const files: SourceFile[] = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(ts|tsx|css)$/.test(path) && !/(^|\/)(fixtures|locales|node_modules)\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const code = files.filter(({ path }) => !path.startsWith('test/') && !path.endsWith('.css'));

test('the rules look at real files', () => {
  expect(code.length).toBeGreaterThan(20);
});

test(`no file has more than ${mostLines} lines, and nine of ten stay below ${manyLines}`, () => {
  const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > mostLines)).toEqual([]);
  const long = lengths.filter(({ lines }) => lines >= manyLines);
  expect(long.length, `split one of ${long.map(({ path }) => path).join(', ')}`).toBeLessThanOrEqual(
    (1 - shareBelowManyLines) * lengths.length,
  );
});

test('files are named after what they export, never after a drawer for everything', () => {
  const drawers = files.filter(({ path }) =>
    basename(path)
      .split(/[.-]/)
      .some((word) => bannedNames.includes(word)),
  );
  expect(drawers.map(({ path }) => path)).toEqual([]);
});

test('shared/ asks no clock and no random generator', () => {
  const asking =
    /\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/;
  const found = code.filter(({ path, text }) => path.startsWith('shared/') && asking.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('an import stays inside its own folder or goes to shared/', () => {
  const crossing = imports().filter(({ from, to }) => to.area !== from.area && to.area !== 'shared');
  expect(crossing.map(describe)).toEqual([]);
});

/** The layers of the windows, each with those it stands on. The files at the root, which put them together, stand on all. */
const layersBelow: Readonly<Record<string, readonly string[]>> = {
  api: [],
  components: [],
  stores: ['api'],
  'stage-views': ['components'],
  parts: ['api', 'components', 'stores'],
  screens: ['api', 'components', 'parts', 'stage-views', 'stores'],
};

test('in the windows a layer imports itself and what is below it, and no screen another one', () => {
  const upwards = imports().filter(({ from, to }) => {
    const below = from.layer && layersBelow[from.layer];
    if (!below || to.area !== 'renderer') return false;
    if (from.layer === to.layer) return from.screen !== to.screen;
    return !to.layer || !below.includes(to.layer);
  });
  expect(upwards.map(describe)).toEqual([]);
  const folders = new Set(code.map(({ path }) => placeOf(path).layer).filter(Boolean));
  expect([...folders].sort()).toEqual(Object.keys(layersBelow).sort());
});

test('every key that is shown or named belongs to an action that Settings lists', () => {
  const listed = new Set(keyActionGroups.flatMap(({ actions }) => actions.map(({ id }) => id)));
  const named =
    /(?:<Key(?:Of|Button)\b[^>]*?\baction="|\b(?:useKeysOf|(?:useK|k)eyWordsOf|shortcutsOf)\(')([\w.]+)/g;
  const shown = code.flatMap(({ path, text }) =>
    [...text.matchAll(named)].map(([, id = '']) => ({ path, id })),
  );
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(({ id }) => !listed.has(id))).toEqual([]);
});

test('storage and document stand below the services and do not import upwards', () => {
  const upwards = imports().filter(
    ({ from, to }) =>
      /^electron\/(storage|document)\//.test(from.path) &&
      /^electron\/(services|transport|room|desktop)\//.test(to.path),
  );
  expect(upwards.map(describe)).toEqual([]);
});

interface Place {
  path: string;
  area: string | undefined;
  /** The folder of renderer/ it is in; none for the files at its root. */
  layer: string | undefined;
  screen: string | undefined;
}

interface Import {
  from: Place;
  to: Place;
}

/** Every relative import of the product's own code, types included. */
function imports(): Import[] {
  return code.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*'(\.{1,2}\/[^']+)'/g)].map(([, target = '']) => ({
      from: placeOf(path),
      to: placeOf(posix.join(dirname(path), target)),
    })),
  );
}

function placeOf(path: string): Place {
  const [area, folder, screen, ...rest] = path.split('/');
  return {
    path,
    area,
    layer: area === 'renderer' && screen !== undefined ? folder : undefined,
    screen: folder === 'screens' && rest.length > 0 ? screen : undefined,
  };
}

function describe({ from, to }: Import): string {
  return `${from.path} imports ${to.path}`;
}
