import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeLaunchFile } from '../../../electron/launch-file.ts';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'squadmap-launch-'));
});

afterEach(() => rm(parent, { recursive: true, force: true }));

test('the launch file leads to the address it was made for', async () => {
  const file = await writeLaunchFile('http://127.0.0.1:4000/#code=abc', parent);
  expect(await readFile(file.path, 'utf8')).toContain('location.replace("http://127.0.0.1:4000/#code=abc")');
});

test.skipIf(process.platform === 'win32')('nobody else on the machine can read the launch file', async () => {
  const file = await writeLaunchFile('http://127.0.0.1:4000/#code=abc', parent);
  expect((await stat(file.path)).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(file.path))).mode & 0o777).toBe(0o700);
});

test('each launch file has a folder of its own, and both go together, once or twice', async () => {
  const first = await writeLaunchFile('http://127.0.0.1:1/#code=a', parent);
  const second = await writeLaunchFile('http://127.0.0.1:1/#code=b', parent);
  expect(first.path).not.toBe(second.path);
  first.remove();
  first.remove();
  await expect(stat(dirname(first.path))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(stat(second.path)).resolves.toBeDefined();
});
