import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStaticFiles } from '../../../../electron/transport/static-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'squadmap-static-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('built files are found under the paths a browser asks for, the index also as the root', async () => {
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), 'page');
  await writeFile(join(folder, 'assets', 'a.js'), 'code');
  await writeFile(join(folder, 'assets', 'f.woff2'), 'font');
  const files = await readStaticFiles(folder);
  expect([...files.keys()].sort()).toEqual(['/', '/assets/a.js', '/assets/f.woff2', '/index.html']);
  expect(files.get('/')?.body.toString()).toBe('page');
  expect(files.get('/assets/a.js')?.contentType).toBe('text/javascript; charset=utf-8');
  expect(files.get('/assets/f.woff2')?.contentType).toBe('font/woff2');
});

test('source maps, dot files, links and unknown kinds of file are left out', async () => {
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.git', 'config.json'), '{}');
  await writeFile(join(folder, 'a.js.map'), '{}');
  await writeFile(join(folder, '.hidden.js'), '');
  await writeFile(join(folder, 'key.pem'), '');
  await symlink('/etc/hostname', join(folder, 'linked.txt'));
  expect([...(await readStaticFiles(folder)).keys()]).toEqual([]);
});
