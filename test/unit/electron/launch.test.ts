import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownDirectoryIn } from '../../support/own-directory.ts';

const launcherFiles = [
  'build-staleness.ts',
  'choose-host.ts',
  'electron-runtime.ts',
  'fetch-electron.ts',
  'launch-options.ts',
  'launch.ts',
];

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'squadmap-launch-')));
  for (const name of launcherFiles) {
    const source = resolve(import.meta.dirname, '../../../electron', name);
    mkdirSync(join(root, 'electron'), { recursive: true });
    cpSync(source, join(root, 'electron', name));
  }
  write('package.json', '{ "type": "module" }');
  write('node_modules/electron/package.json', '{ "name": "electron", "version": "45.4.1" }');
  builtApp();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A built app that is newer than its sources and whose browser host only tells its options. */
function builtApp(): void {
  const later = new Date(Date.now() + 60_000);
  write('out/main/browser-host.js', `console.log('host', JSON.stringify(process.argv.slice(2)));`);
  write('out/preload/preload.cjs', '');
  write('out/renderer/index.html', '');
  for (const path of ['out/main/browser-host.js', 'out/preload/preload.cjs', 'out/renderer/index.html']) {
    utimesSync(join(root, path), later, later);
  }
}

function makeStale(): void {
  const long = new Date(Date.now() + 120_000);
  utimesSync(join(root, 'electron', 'launch.ts'), long, long);
}

/** Runs the launcher as if there were a display; the words of both streams are kept apart. */
async function launch(args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(root, 'electron', 'launch.ts'), ...args],
    { cwd: root, env: { ...process.env, ...ownDirectoryIn(), DISPLAY: ':0', INIT_CWD: root, ...env } },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  await once(child, 'close');
  return { code: child.exitCode, lines: stdout.trimEnd().split('\n'), stderr };
}

test('an unknown option is answered with one sentence and nothing is started', async () => {
  const { code, lines, stderr } = await launch(['--brwoser']);
  expect(code).toBe(2);
  expect(lines).toEqual(['']);
  expect(stderr).toBe(
    '--brwoser is not an option SquadMAP knows; "npm start -- --help" lists the options.\n',
  );
});

test('the browser host starts with the remaining options, its folder seen from where the person stands', async () => {
  const typed = ['--browser', '--no-open', '--data', 'meetings', '--stop-after', '3', '--port', '0'];
  const { code, lines } = await launch(typed);
  expect(lines).toEqual([
    'SquadMAP starts in your browser: --browser was given.',
    `host ${JSON.stringify(['--no-open', '--data', join(root, 'meetings'), '--stop-after', '3', '--port', '0'])}`,
  ]);
  expect(code).toBe(0);
});

test('a runtime that cannot be fetched leads to the browser, with the reason', async () => {
  write('node_modules/electron/install.js', `console.error('TypeError: fetch failed'); process.exit(1);`);
  const { lines } = await launch([]);
  expect(lines).toEqual([
    expect.stringMatching(/^Fetching the Electron runtime /),
    'SquadMAP starts in your browser: the Electron runtime is not installed and could not be fetched (fetch failed).',
    'host []',
  ]);
});

describe('building', () => {
  const builder = 'node_modules/electron-vite/bin/electron-vite.js';

  test('changed sources are built before the start', async () => {
    makeStale();
    write(
      builder,
      `import { writeFileSync } from 'node:fs';
       writeFileSync('out/main/browser-host.js', "console.log('built anew');");`,
    );
    const { lines } = await launch(['--browser']);
    expect(lines).toEqual([
      'Building SquadMAP …',
      'SquadMAP starts in your browser: --browser was given.',
      'built anew',
    ]);
  });

  test('a build that fails says why and starts nothing', async () => {
    makeStale();
    write(builder, `console.error('main.ts: no such thing'); process.exit(1);`);
    const { code, lines, stderr } = await launch(['--browser']);
    expect(code).toBe(1);
    expect(lines).toEqual(['Building SquadMAP …']);
    expect(stderr).toContain('main.ts: no such thing\n');
  });
});

// A script that stands in for Electron's executable needs a system that runs scripts.
describe.runIf(process.platform === 'linux')('with a runtime', () => {
  const dist = 'node_modules/electron/dist';
  const electron = `#!/bin/sh\necho "electron $* [$NODE_OPTIONS$ELECTRON_RUN_AS_NODE]"\n`;

  test('Electron runs the app with its options, without what would turn it into plain Node', async () => {
    write(`${dist}/version`, '45.4.1');
    write(`${dist}/electron`, electron);
    chmodSync(join(root, dist, 'electron'), 0o755);
    const { code, lines } = await launch(['--data', '/meetings'], {
      NODE_OPTIONS: '--no-warnings',
      ELECTRON_RUN_AS_NODE: '1',
    });
    expect(lines).toEqual([
      'SquadMAP starts in Electron 45.4.1: its runtime is installed.',
      `electron ${root} --data /meetings []`,
    ]);
    expect(code).toBe(0);
  });

  test('an Electron that fails at once leads to the browser', async () => {
    write(`${dist}/version`, '45.4.1');
    write(`${dist}/electron`, '#!/bin/sh\necho "libnss3.so: cannot open" >&2\nexit 127\n');
    chmodSync(join(root, dist, 'electron'), 0o755);
    const { code, lines } = await launch(['--data', '/meetings']);
    expect(lines).toEqual([
      'SquadMAP starts in Electron 45.4.1: its runtime is installed.',
      'SquadMAP starts in your browser: Electron could not start on this machine.',
      'host ["--data","/meetings"]',
    ]);
    expect(code).toBe(0);
  });

  test('a runtime that can be fetched is used at once', async () => {
    write(
      'node_modules/electron/install.js',
      `const fs = require('fs');
       fs.mkdirSync(__dirname + '/dist');
       fs.writeFileSync(__dirname + '/dist/version', '45.4.1');
       fs.writeFileSync(__dirname + '/dist/electron', ${JSON.stringify(electron)}, { mode: 0o755 });`,
    );
    const { lines } = await launch([]);
    expect(lines).toEqual([
      expect.stringMatching(/^Fetching the Electron runtime /),
      'SquadMAP starts in Electron 45.4.1: its runtime has just been fetched.',
      `electron ${root} []`,
    ]);
  });
});
