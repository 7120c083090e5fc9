import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ownDirectoryIn, ownDirectoryOf } from '../../support/own-directory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const standIn = pathToFileURL(join(root, 'test', 'support', 'use-stand-in-electron.ts')).href;
const reportSchema = z.object({
  told: z.array(z.string()),
  options: z.object({ webPreferences: z.looseObject({}) }),
  replies: z.array(z.unknown()),
});

/** Starts the desktop entry in plain Node, with a stand-in for Electron that plays a short life of the app. */
function startEntry(dataFolder: string, env: NodeJS.ProcessEnv = {}) {
  const args = ['--import', 'tsx', '--import', standIn, join('electron', 'main.ts'), '--data', dataFolder];
  return spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...ownDirectoryIn(), ...env } });
}

async function lifeOf(child: ReturnType<typeof startEntry>) {
  const [[code], printed, complaints] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, printed, complaints };
}

test('the desktop entry locks everything down before it opens a window, and quits with all saved', async () => {
  const folder = join(await temporaryFolder(), 'new');
  const home = await temporaryFolder();
  const child = startEntry(folder, ownDirectoryIn(home));
  const { code, printed, complaints } = await lifeOf(child);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  const { told, options, replies } = reportSchema.parse(JSON.parse(printed));

  expect(told.filter((what) => what.endsWith('before ready'))).toEqual([
    'sandbox before ready',
    'scheme before ready',
    'path of userData before ready',
    'lock before ready',
  ]);
  expect(told.slice(4, told.indexOf('loads app://squadmap/index.html')).sort()).toEqual([
    'devices',
    'display media',
    'menu',
    'permission checks',
    'permission requests',
    'requests',
    'serves app',
    'spell checker',
    'window-open handler',
  ]);
  expect(told).toEqual(
    expect.arrayContaining(['kept awake', 'loads app://squadmap/stage.html', 'may sleep']),
  );
  expect(options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, devTools: false });
  const forbidden = { ok: false, error: { code: 'forbidden' } };
  expect(replies).toMatchObject([
    { ok: true, value: { host: 'electron', version: '1.2.3', dataFolder: folder } },
    // Handed over by another start before this one had a window: it is there, and no file that can be read.
    { ok: false, error: { message: expect.stringContaining('Early.squadmap could not be read') } },
    { ok: true, value: { path: null } },
    forbidden,
    forbidden,
    // No other channel is open, electron-store's included.
    ['squadmap:call'],
  ]);
  expect(await readdir(join(folder, 'sessions'))).toHaveLength(1);
  // What Chromium keeps for its windows stays on this computer, wherever the data goes.
  expect(await readdir(folder)).not.toContain('window');
  expect(await readdir(join(ownDirectoryOf(home), 'window'))).toEqual([
    expect.stringMatching(/^[0-9a-f]{16}$/),
  ]);
});

test.skipIf(process.platform === 'win32')('a request to end quits as the menu does', async () => {
  const child = startEntry(await temporaryFolder(), { STAND_IN_STAYS_OPEN: '1' });
  const exited = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('a place for the windows that cannot be made is told in a sentence that does not blame the data', async () => {
  const home = join(await temporaryFolder(), 'a-file');
  await writeFile(home, '');
  const { code, complaints } = await lifeOf(startEntry(await temporaryFolder(), ownDirectoryIn(home)));
  expect(code).toBe(1);
  expect(complaints).toMatch(/SquadMAP could not start: The place of its windows, in .*, cannot be used: /);
});

test('a data folder that cannot be used is told in a sentence', async () => {
  const file = join(await temporaryFolder(), 'a-file');
  await writeFile(file, '');
  const { code, complaints } = await lifeOf(startEntry(file));
  expect(code).toBe(1);
  expect(complaints).toMatch(/SquadMAP could not start: The data folder .* cannot be used: /);
  expect(complaints).not.toMatch(/ at .*\.ts/);
});
