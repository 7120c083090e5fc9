import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBrowserOpener } from '../../../electron/browser-opener.ts';

const url = 'http://127.0.0.1:4000/#code=secret-code';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'squadmap-browser-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** A program that writes its command line down and ends with this code. */
async function program(name: string, exitCode: number): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${path}.args'\nexit ${exitCode}\n`);
  await chmod(path, 0o755);
  return path;
}

async function argumentsOf(path: string): Promise<string> {
  return (await readFile(`${path}.args`, 'utf8')).trim();
}

describe.skipIf(process.platform === 'win32')('opening a browser', () => {
  test('an app window is opened on the launch file, and the code stands on no command line', async () => {
    const browser = await program('chrome', 0);
    const opening = createBrowserOpener({ browser });
    expect(await opening.open(url)).toBe(true);
    const args = await argumentsOf(browser);
    expect(args).toMatch(/^--app=file:\/\/\/.*\/open-squadmap\.html$/);
    expect(args).not.toContain('secret-code');
    const path = fileURLToPath(args.slice('--app='.length));
    expect(await readFile(path, 'utf8')).toContain(url);
    opening.forget();
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('the default browser is taken where the app window cannot be opened', async () => {
    const opener = await program('opener', 0);
    const opening = createBrowserOpener({ browser: await program('broken', 1), opener });
    expect(await opening.open(url)).toBe(true);
    expect(await argumentsOf(opener)).toMatch(/open-squadmap\.html$/);
    opening.forget();
  });

  test('the default browser is taken where there is no Chrome, Edge or Chromium', async () => {
    const opener = await program('opener', 0);
    const opening = createBrowserOpener({ browser: undefined, opener });
    expect(await opening.open(url)).toBe(true);
    expect(await argumentsOf(opener)).not.toContain('secret-code');
    opening.forget();
  });

  test('it is told when no browser could be opened', async () => {
    const opening = createBrowserOpener({ browser: undefined, opener: join(folder, 'missing') });
    expect(await opening.open(url)).toBe(false);
    opening.forget();
  });
});
